import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getRedPacketCoverUrl}. */
export interface GetRedPacketCoverUrlRequest {
  /** User who may receive the cover. */
  openid: string;
  /** Token of the distribution, from the red packet cover platform. */
  ctoken: string;
}

/** Result of {@link getRedPacketCoverUrl}. */
export interface GetRedPacketCoverUrlResponse {
  /** The link. */
  data: {
    /** Link that only this user can use. */
    url: string;
  };
}

/**
 * 获取微信红包封面领取链接。Link for one user to receive a cover, for `wx.showRedPackage`.
 * Calls `POST /redpacketcover/wxapp/cover_url/get_by_token`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/redpacketcover/redpacketcover.getAuthenticationUrl.html
 */
export const getRedPacketCoverUrl: WechatEndpoint<
  GetRedPacketCoverUrlRequest,
  GetRedPacketCoverUrlResponse,
  'authorizer'
> = {
  id: 'getRedPacketCoverUrl',
  family: 'red-packet-cover',
  method: 'POST',
  path: '/redpacketcover/wxapp/cover_url/get_by_token',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/redpacketcover/redpacketcover.getAuthenticationUrl.html',
  request: (z: Zod) => z.strictObject({ openid: z.string(), ctoken: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ url: z.string() }) }),
};
