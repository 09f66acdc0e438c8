import type { Endpoint, Paged } from '@minigate/core';

/**
 * Whose token a call carries: `component` the platform's own, `authorizer` the merchant account's,
 * `either` the authorizer's when the call is made for one, else the component's; `none` none.
 */
export type WechatAuth = 'none' | 'component' | 'authorizer' | 'either';

/** An endpoint of WeChat Open. */
export interface WechatEndpoint<Request, Response, Auth extends WechatAuth = WechatAuth>
  extends Endpoint<Request, Response> {
  readonly auth: Auth;
  /**
   * Permission sets of which the authorizer must have granted at least one.
   * Source: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/miniprogram_authority.html
   */
  readonly permissionSets?: readonly number[];
  /**
   * Its answer holds a secret that outlives the call (a refresh token, the platform's token, a ticket, a key), or it takes the platform's
   * or an account's secret. The API proxy opens it to nobody.
   */
  readonly confidential?: true;
  /** Error numbers that its page documents beside the general ones. */
  readonly errors?: readonly number[];
}

/** An endpoint of WeChat Open that gives a list page by page. `Keys` are the request fields that paging fills in. */
export interface WechatPagedEndpoint<Request, Response, Auth extends WechatAuth, Item, Keys extends string>
  extends WechatEndpoint<Request, Response, Auth>,
    Paged<Response, Item, Keys> {}
