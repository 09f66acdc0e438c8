import type { Endpoint, Paged } from '@minigate/core';

/**
 * What a call is authorized with: `signature` the key of a session or of an account, with which each request is signed;
 * `access-token` the access token of a user who logged in; `none` nothing.
 */
export type QingCloudAuth = 'none' | 'access-token' | 'signature';

/** Which of a cloud's addresses an endpoint is at. */
export type QingCloudHost = 'api' | 'sso' | 'appcenter';

/** An endpoint of QingCloud. Actions of the API share a path, and are told apart by their fixed field `action`. */
export interface QingCloudEndpoint<Request, Response, Auth extends QingCloudAuth = QingCloudAuth>
  extends Endpoint<Request, Response> {
  readonly auth: Auth;
  readonly host: QingCloudHost;
  /** Whether the answer names a job that goes on after it. */
  readonly job?: boolean;
  /** Numbers (`ret_code`) that its page documents beside the general ones. */
  readonly errors?: readonly number[];
}

/** An action that gives a list page by page. `Keys` are the request fields that paging fills in. */
export interface QingCloudPagedEndpoint<Request, Response, Auth extends QingCloudAuth, Item, Keys extends string>
  extends QingCloudEndpoint<Request, Response, Auth>,
    Paged<Response, Item, Keys> {}
