import type { Endpoint, Paged } from '@minigate/core';

/** What a call is authorized with: `team` the credentials of the team, by whatever strategy the deployment has; `none` nothing. */
export type PaasAuth = 'none' | 'team';

/** An endpoint of the PaaS. Its contract is reconstructed; each endpoint's docstring says what is known of it and from where. */
export interface PaasEndpoint<Request, Response, Auth extends PaasAuth = PaasAuth> extends Endpoint<Request, Response> {
  readonly auth: Auth;
  /** Error numbers that it may answer beside the general ones. */
  readonly errors?: readonly number[];
}

/** An endpoint that gives a list page by page. `Keys` are the request fields that paging fills in. */
export interface PaasPagedEndpoint<Request, Response, Auth extends PaasAuth, Item, Keys extends string>
  extends PaasEndpoint<Request, Response, Auth>,
    Paged<Response, Item, Keys> {}
