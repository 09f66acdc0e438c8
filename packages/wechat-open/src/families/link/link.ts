import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';

/** Own landing page in cloud development instead of WeChat’s. */
interface CloudBase {
  /** Environment. */
  env: string;
  /** Domain of static hosting. */
  domain?: string | undefined;
  /** Path of the landing page. */
  path?: string | undefined;
  /** Query of the landing page. */
  query?: string | undefined;
  /** Account that shares the environment, when it is not the own one. */
  resource_appid?: string | undefined;
}

const cloudBase = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    env: z.string(),
    domain: z.string().optional(),
    path: z.string().optional(),
    query: z.string().optional(),
    resource_appid: z.string().optional(),
  });

/** Page to open; the home page when left out. */
interface JumpWxa {
  /** Page of the released version without query; empty for the home page. */
  path?: string | undefined;
  /** Query, at most 1024 characters: digits, letters and !#$&'()*+,/:;=?@-._~%. */
  query?: string | undefined;
  /** Version to open outside WeChat: `release` (default), `trial` or `develop`. */
  env_version?: 'release' | 'trial' | 'develop' | undefined;
}

const jumpWxa = (z: Zod) =>
  z.strictObject({
    path: z.string().optional(),
    query: z.string().max(1024).optional(),
    env_version: z.literal(['release', 'trial', 'develop']).optional(),
  });

/** Input of {@link generateUrlLink}. */
export interface GenerateUrlLinkRequest {
  /** Page of the released version without query; empty for the home page. */
  path?: string | undefined;
  /** Query, at most 1024 characters: digits, letters and !#$&'()*+,/:;=?@-._~%. */
  query?: string | undefined;
  /** Version to open outside WeChat: `release` (default), `trial` or `develop`. */
  env_version?: 'release' | 'trial' | 'develop' | undefined;
  /** True for a link that ends; of old pages, current ones always end. */
  is_expire?: boolean | undefined;
  /** How the end is given: 0 moment (default), 1 days. */
  expire_type?: 0 | 1 | undefined;
  /** When the link ends, seconds since the epoch, at most 30 days ahead; for `expire_type` 0. */
  expire_time?: number | undefined;
  /** Days until the link ends, at most 30; for `expire_type` 1. */
  expire_interval?: number | undefined;
  /** Own landing page in cloud development instead of WeChat’s. */
  cloud_base?: CloudBase | undefined;
}

/** Result of {@link generateUrlLink}. */
export interface GenerateUrlLinkResponse {
  /** The link, https://wxaurl.cn/…. */
  url_link: string;
}

/**
 * 获取加密URL Link。Makes an https link for SMS, mail and web pages that opens the mini program. Not for mini programs of persons.
 * 500,000 links and schemes a day, 3 million openings; links last at most 30 days and serve any number of users.
 * Calls `POST /wxa/generate_urllink`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.generate.html
 */
export const generateUrlLink: WechatEndpoint<GenerateUrlLinkRequest, GenerateUrlLinkResponse, 'authorizer'> = {
  id: 'generateUrlLink',
  family: 'link',
  method: 'POST',
  path: '/wxa/generate_urllink',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.generate.html',
  permissionSets: [88],
  errors: [40002, 40013, 40165, 40212, 44990, 44993, 85079, 85401, 85402],
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().optional(),
      query: z.string().max(1024).optional(),
      env_version: z.literal(['release', 'trial', 'develop']).optional(),
      is_expire: z.boolean().optional(),
      expire_type: z.literal([0, 1]).optional(),
      expire_time: z.number().optional(),
      expire_interval: z.number().max(30).optional(),
      cloud_base: cloudBase(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({ url_link: z.string() }),
};

/** Input of {@link generateNfcScheme}. */
export interface GenerateNfcSchemeRequest {
  /** Page to open; the home page when left out. */
  jump_wxa?: JumpWxa | undefined;
  /** Device model, as registered in the console. */
  model_id: string;
  /** Serial number of the device; only when each device has its own scheme. */
  sn?: string | undefined;
}

/** Result of {@link generateNfcScheme}. */
export interface GenerateNfcSchemeResponse {
  /** The scheme, weixin://dl/business/?t=…. */
  openlink: string;
}

/**
 * 获取NFC的小程序scheme。Makes a scheme for NFC tags of a device model, one for each model or device. The official page says that
 * third-party platforms cannot call it.
 * Calls `POST /wxa/generatenfcscheme`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html
 */
export const generateNfcScheme: WechatEndpoint<GenerateNfcSchemeRequest, GenerateNfcSchemeResponse, 'authorizer'> = {
  id: 'generateNFCScheme',
  family: 'link',
  method: 'POST',
  path: '/wxa/generatenfcscheme',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generateNFC.html',
  errors: [40002, 40013, 40165, 40212, 44990, 85079, 85400, 85402, 9800010],
  request: (z: Zod) =>
    z.strictObject({ jump_wxa: jumpWxa(z).optional(), model_id: z.string(), sn: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ openlink: z.string() }),
};

/** Input of {@link generateScheme}. */
export interface GenerateSchemeRequest {
  /** Page to open; the home page when left out. */
  jump_wxa?: JumpWxa | undefined;
  /** True for a link that ends; of old pages, current ones always end. */
  is_expire?: boolean | undefined;
  /** How the end is given: 0 moment (default), 1 days. */
  expire_type?: 0 | 1 | undefined;
  /** When the link ends, seconds since the epoch, at most 30 days ahead; for `expire_type` 0. */
  expire_time?: number | undefined;
  /** Days until the link ends, at most 30; for `expire_type` 1. */
  expire_interval?: number | undefined;
}

/** Result of {@link generateScheme}. */
export interface GenerateSchemeResponse {
  /** The scheme, weixin://dl/business/?t=…. */
  openlink: string;
}

/**
 * 获取加密scheme码。Makes a weixin:// scheme that opens the mini program from SMS, mail and web pages. Not for mini programs of
 * persons. Limits as for {@link generateUrlLink}.
 * Calls `POST /wxa/generatescheme`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generate.html
 */
export const generateScheme: WechatEndpoint<GenerateSchemeRequest, GenerateSchemeResponse, 'authorizer'> = {
  id: 'generateScheme',
  family: 'link',
  method: 'POST',
  path: '/wxa/generatescheme',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.generate.html',
  permissionSets: [88],
  errors: [40002, 40013, 40165, 40212, 44990, 44993, 85079, 85401, 85402],
  request: (z: Zod) =>
    z.strictObject({
      jump_wxa: jumpWxa(z).optional(),
      is_expire: z.boolean().optional(),
      expire_type: z.literal([0, 1]).optional(),
      expire_time: z.number().optional(),
      expire_interval: z.number().max(30).optional(),
    }),
  response: (z: Zod) => z.looseObject({ openlink: z.string() }),
};

/** Input of {@link generateShortLink}. */
export interface GenerateShortLinkRequest {
  /** Page of the released version with its query, at most 1024 characters. */
  page_url: string;
  /** Title of the page, shown in the link; over 20 characters are cut. */
  page_title: string;
  /** True for a link without end; default false, 30 days. */
  is_permanent?: boolean | undefined;
}

/** Result of {@link generateShortLink}. */
export interface GenerateShortLinkResponse {
  /** The link, #小程序://…. */
  link: string;
}

/**
 * 获取ShortLink。Makes a #小程序:// short link that works in chats inside WeChat.
 * Calls `POST /wxa/genwxashortlink`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/short-link/shortlink.generate.html
 */
export const generateShortLink: WechatEndpoint<GenerateShortLinkRequest, GenerateShortLinkResponse, 'authorizer'> = {
  id: 'generateShortLink',
  family: 'link',
  method: 'POST',
  path: '/wxa/genwxashortlink',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/short-link/shortlink.generate.html',
  errors: [40225, 85400],
  request: (z: Zod) =>
    z.strictObject({ page_url: z.string().max(1024), page_title: z.string(), is_permanent: z.boolean().optional() }),
  response: (z: Zod) => z.looseObject({ link: z.string() }),
};

/** Input of {@link queryUrlLink}. */
export interface QueryUrlLinkRequest {
  /** Link to look up; for `query_type` 0. */
  url_link?: string | undefined;
  /** 0 the link (default), 1 openings left today. */
  query_type?: 0 | 1 | undefined;
}

/** Result of {@link queryUrlLink}. */
export interface QueryUrlLinkResponse {
  /** The link; with `query_type` 0. */
  url_link_info?:
    | {
        /** App id of the mini program. */
        appid: string;
        /** Page. */
        path: string;
        /** Query. */
        query?: string | undefined;
        /** `release`, `trial` or `develop`. */
        env_version: string;
        /** When it ends, seconds since the epoch; 0 never. */
        expire_time: number;
        /** When it was made, seconds since the epoch. */
        create_time: number;
        /** Own landing page in cloud development instead of WeChat’s. */
        cloud_base?: CloudBase | undefined;
      }
    | undefined;
  /** Openings; with `query_type` 1. */
  quota_info?:
    | {
        /** Openings left today, links and schemes together. */
        remain_visit_quota: number;
      }
    | undefined;
  /** User who opened it, from the time of one link for one user. */
  visit_openid?: string | undefined;
}

/**
 * 查询加密URL Link。What a link of {@link generateUrlLink} opens, or how many openings are left today.
 * Calls `POST /wxa/query_urllink`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.query.html
 */
export const queryUrlLink: WechatEndpoint<QueryUrlLinkRequest, QueryUrlLinkResponse, 'authorizer'> = {
  id: 'queryUrlLink',
  family: 'link',
  method: 'POST',
  path: '/wxa/query_urllink',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-link/urllink.query.html',
  permissionSets: [88],
  errors: [85406],
  request: (z: Zod) => z.strictObject({ url_link: z.string().optional(), query_type: z.literal([0, 1]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      url_link_info: z
        .looseObject({
          appid: z.string(),
          path: z.string(),
          query: z.string().optional(),
          env_version: z.string(),
          expire_time: z.number(),
          create_time: z.number(),
          cloud_base: cloudBase(z, z.looseObject).optional(),
        })
        .optional(),
      quota_info: z.looseObject({ remain_visit_quota: z.number() }).optional(),
      visit_openid: z.string().optional(),
    }),
};

/** Input of {@link queryScheme}. */
export interface QuerySchemeRequest {
  /** Scheme to look up; for `query_type` 0. */
  scheme?: string | undefined;
  /** 0 the scheme (default), 1 openings left today. */
  query_type?: 0 | 1 | undefined;
}

/** Result of {@link queryScheme}. */
export interface QuerySchemeResponse {
  /** The scheme; with `query_type` 0. */
  scheme_info?:
    | {
        /** App id of the mini program. */
        appid: string;
        /** Page. */
        path: string;
        /** Query. */
        query?: string | undefined;
        /** `release`, `trial` or `develop`. */
        env_version: string;
        /** When it ends, seconds since the epoch; 0 never. */
        expire_time: number;
        /** When it was made, seconds since the epoch. */
        create_time: number;
      }
    | undefined;
  /** Openings; with `query_type` 1. */
  quota_info?:
    | {
        /** Openings left today, links and schemes together. */
        remain_visit_quota: number;
      }
    | undefined;
}

/**
 * 查询scheme码。What a scheme of {@link generateScheme} opens, or how many openings are left today.
 * Calls `POST /wxa/queryscheme`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.query.html
 */
export const queryScheme: WechatEndpoint<QuerySchemeRequest, QuerySchemeResponse, 'authorizer'> = {
  id: 'queryScheme',
  family: 'link',
  method: 'POST',
  path: '/wxa/queryscheme',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/url-scheme/urlscheme.query.html',
  permissionSets: [88],
  errors: [85406],
  request: (z: Zod) => z.strictObject({ scheme: z.string().optional(), query_type: z.literal([0, 1]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      scheme_info: z
        .looseObject({
          appid: z.string(),
          path: z.string(),
          query: z.string().optional(),
          env_version: z.string(),
          expire_time: z.number(),
          create_time: z.number(),
        })
        .optional(),
      quota_info: z.looseObject({ remain_visit_quota: z.number() }).optional(),
    }),
};
