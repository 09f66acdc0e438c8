import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link createQrCode}. */
export interface CreateQrCodeRequest {
  /** Lifetime in seconds, 60 by default; temporary codes only. */
  expire_seconds?: number | undefined;
  /**
   * `QR_SCENE` temporary number, `QR_STR_SCENE` temporary text, `QR_LIMIT_SCENE` permanent number, `QR_LIMIT_STR_SCENE`
   * permanent text.
   */
  action_name: 'QR_SCENE' | 'QR_STR_SCENE' | 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE';
  /** What the code carries. */
  action_info: {
    /** Scene value: one of the two. */
    scene: {
      /** Number of 32 bits, not 0; permanent 1 to 100000. */
      scene_id?: number | undefined;
      /** Text. */
      scene_str?: string | undefined;
    };
  };
}

/** Result of {@link createQrCode}. */
export interface CreateQrCodeResponse {
  /** Lifetime in seconds; temporary codes only. */
  expire_seconds?: number | undefined;
  /** Ticket for the picture, to be URL-encoded. */
  ticket: string;
  /** Content of the code, to draw it yourself. */
  url: string;
}

/**
 * 生成带参数的二维码。Makes a code whose scan comes back with a scene value. The picture is at
 * https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=TICKET. At most 100000 permanent codes.
 * Calls `POST /cgi-bin/qrcode/create`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html
 */
export const createQrCode: WechatEndpoint<CreateQrCodeRequest, CreateQrCodeResponse, 'authorizer'> = {
  id: 'qrcodeCreate',
  family: 'oa-qrcode',
  method: 'POST',
  path: '/cgi-bin/qrcode/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Account_Management/Generating_a_Parametric_QR_Code.html',
  permissionSets: [3],
  errors: [40052, 40053],
  request: (z: Zod) =>
    z.strictObject({
      expire_seconds: z.number().max(2592000).optional(),
      action_name: z.literal(['QR_SCENE', 'QR_STR_SCENE', 'QR_LIMIT_SCENE', 'QR_LIMIT_STR_SCENE']),
      action_info: z.strictObject({
        scene: z.strictObject({ scene_id: z.number().optional(), scene_str: z.string().min(1).max(64).optional() }),
      }),
    }),
  response: (z: Zod) => z.looseObject({ expire_seconds: z.number().optional(), ticket: z.string(), url: z.string() }),
};

/** Input of {@link getLongData}. */
export interface GetLongDataRequest {
  /** Key, from {@link createShortKey}. */
  short_key: string;
}

/** Result of {@link getLongData}. */
export interface GetLongDataResponse {
  /** Lifetime left in seconds. */
  expire_seconds?: number | undefined;
  /** The data. */
  long_data: string;
  /** Creation, seconds since the epoch. */
  create_time: number;
}

/**
 * 短链转长信息。The data behind a short key.
 * Calls `POST /cgi-bin/shorten/fetch`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
 */
export const getLongData: WechatEndpoint<GetLongDataRequest, GetLongDataResponse, 'authorizer'> = {
  id: 'shortenFetch',
  family: 'oa-qrcode',
  method: 'POST',
  path: '/cgi-bin/shorten/fetch',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html',
  permissionSets: [3, 17],
  errors: [9410012],
  request: (z: Zod) => z.strictObject({ short_key: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ expire_seconds: z.number().optional(), long_data: z.string(), create_time: z.number() }),
};

/** Input of {@link createShortKey}. */
export interface CreateShortKeyRequest {
  /** Lifetime in seconds. */
  expire_seconds: number;
  /** Data, at most 4 KB. */
  long_data: string;
}

/** Result of {@link createShortKey}. */
export interface CreateShortKeyResponse {
  /** The key. */
  short_key: string;
}

/**
 * 长信息转短链。Stores up to 4 KB of data under a key of 15 letters and digits.
 * Calls `POST /cgi-bin/shorten/gen`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html
 */
export const createShortKey: WechatEndpoint<CreateShortKeyRequest, CreateShortKeyResponse, 'authorizer'> = {
  id: 'shortenGenerate',
  family: 'oa-qrcode',
  method: 'POST',
  path: '/cgi-bin/shorten/gen',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html',
  permissionSets: [3, 17],
  errors: [47003, 9410010, 9410011],
  request: (z: Zod) => z.strictObject({ expire_seconds: z.number().max(2592000), long_data: z.string() }),
  response: (z: Zod) => z.looseObject({ short_key: z.string() }),
};

/** Input of {@link createShortUrl}. */
export interface CreateShortUrlRequest {
  /** Always `long2short`; the client fills it in. */
  action?: 'long2short' | undefined;
  /** Link to shorten: http://, https:// or weixin://wxpay. */
  long_url: string;
}

/** Result of {@link createShortUrl}. */
export interface CreateShortUrlResponse {
  /** The short link. */
  short_url: string;
}

/**
 * 长链接转短链接。Makes a short link (w.url.cn) out of a long one, so that codes drawn from it scan more easily. For data of your own
 * there is {@link createShortKey}.
 * Calls `POST /cgi-bin/shorturl`.
 *
 * @deprecated Withdrawn by the platform in March 2021: no short links are made any more (note on the official page URL_Shortener).
 * @see https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html
 */
export const createShortUrl: WechatEndpoint<CreateShortUrlRequest, CreateShortUrlResponse, 'authorizer'> = {
  id: 'shortUrl',
  family: 'oa-qrcode',
  method: 'POST',
  path: '/cgi-bin/shorturl',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html',
  fixed: { action: 'long2short' },
  permissionSets: [3],
  errors: [40013],
  request: (z: Zod) => z.strictObject({ action: z.literal(['long2short']).optional(), long_url: z.string() }),
  response: (z: Zod) => z.looseObject({ short_url: z.string() }),
};
