import type { Endpoint } from '@minigate/core';

/**
 * Whose token a call carries: `component` the platform's own, `authorizer` the merchant account's,
 * `either` the authorizer's when the call is made for one, else the component's; `none` none.
 */
export type WechatAuth = 'none' | 'component' | 'authorizer' | 'either';

/** An endpoint of WeChat Open. */
export interface WechatEndpoint<Request, Response> extends Endpoint<Request, Response> {
  readonly auth: WechatAuth;
  /**
   * Permission sets of which the authorizer must have granted at least one.
   * Source: https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/miniprogram_authority.html
   */
  readonly permissionSets?: readonly number[];
}
