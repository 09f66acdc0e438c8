import type { Endpoint, Paged } from '@minigate/core';

/**
 * Whose token a call carries: `app` that of the AK (client credentials), `tp` that of the third-party platform, `authorizer` that
 * of the mini program that authorized it; `none` none.
 */
export type BaiduAuth = 'none' | 'app' | 'tp' | 'authorizer';

/** An endpoint of Baidu's smart programs: of the open-source alliance, of the server APIs, or of the third-party platform. */
export interface BaiduEndpoint<Request, Response, Auth extends BaiduAuth = BaiduAuth>
  extends Endpoint<Request, Response> {
  readonly auth: Auth;
  /** Where it is: absent for `openapi.baidu.com`, `spapi` for `spapi.baidu.com`. */
  readonly host?: 'spapi';
  /** Error numbers that its page documents beside the general ones. */
  readonly errors?: readonly number[];
}

/** An endpoint that gives a list page by page. `Keys` are the request fields that paging fills in. */
export interface BaiduPagedEndpoint<Request, Response, Auth extends BaiduAuth, Item, Keys extends string>
  extends BaiduEndpoint<Request, Response, Auth>,
    Paged<Response, Item, Keys> {}
