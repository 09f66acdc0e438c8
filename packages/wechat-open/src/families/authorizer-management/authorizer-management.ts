import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { FuncInfoList } from '../func-info.js';
import { empty, funcInfoList, numeric } from '../schemas.js';
import type { Empty, Numeric } from '../wire.js';

/** Domains of an authorized mini program. The `New…` lists hold what takes effect with the next release. */
export interface MiniProgramNetwork {
  /** `https://` hosts for requests. */
  RequestDomain?: string[] | undefined;
  /** `wss://` hosts. */
  WsRequestDomain?: string[] | undefined;
  /** `https://` hosts for uploads. */
  UploadDomain?: string[] | undefined;
  /** `https://` hosts for downloads. */
  DownloadDomain?: string[] | undefined;
  /** Hosts of web-view pages. */
  BizDomain?: string[] | undefined;
  /** `udp://` hosts. */
  UDPDomain?: string[] | undefined;
  /** `tcp://` hosts. */
  TCPDomain?: string[] | undefined;
  /** Hosts whose names are resolved in advance. */
  PrefetchDNSDomain?: string[] | undefined;
  /** As `RequestDomain`, after the next release. */
  NewRequestDomain?: string[] | undefined;
  /** As `WsRequestDomain`, after the next release. */
  NewWsRequestDomain?: string[] | undefined;
  /** As `UploadDomain`, after the next release. */
  NewUploadDomain?: string[] | undefined;
  /** As `DownloadDomain`, after the next release. */
  NewDownloadDomain?: string[] | undefined;
  /** As `BizDomain`, after the next release. */
  NewBizDomain?: string[] | undefined;
  /** As `UDPDomain`, after the next release. */
  NewUDPDomain?: string[] | undefined;
  /** As `TCPDomain`, after the next release. */
  NewTCPDomain?: string[] | undefined;
  /** As `PrefetchDNSDomain`, after the next release. */
  NewPrefetchDNSDomain?: string[] | undefined;
}

/** What only mini programs have. */
export interface MiniProgramInfo {
  /** Its domains. */
  network?: MiniProgramNetwork | Empty | undefined;
  /** Categories by name. */
  categories?: { first: string; second: string }[] | undefined;
  /** 0 while users can open it; not maintained for all accounts, use `getVisitStatus`. */
  visit_status?: number | undefined;
}

/** Features that an official account opened; 1 open, 0 not. */
export interface BusinessInfo {
  /** Stores. */
  open_store?: number | undefined;
  /** Scanning of products. */
  open_scan?: number | undefined;
  /** Payment. */
  open_pay?: number | undefined;
  /** Cards and coupons. */
  open_card?: number | undefined;
  /** Shake. */
  open_shake?: number | undefined;
}

/** An authorized account as its users see it. */
export interface AuthorizerInfo {
  /** Original id, `gh_…`; the `ToUserName` of pushes. */
  user_name: string;
  /** Display name. */
  nick_name: string;
  /** URL of the avatar; empty or missing while there is none. */
  head_img?: string | undefined;
  /** Kind of account. */
  service_type_info: {
    /** Official account: 0 and 1 subscription, 2 service. Mini program: 0 ordinary, 2 and 3 store, 4 game, 10 shop, 12 trial. */
    id: number;
    /** Name of the kind, old answers only. */
    name?: string | undefined;
  };
  /** How it is verified. */
  verify_type_info: {
    /** -1 not verified, 0 verified, 1 Weibo, 3 subject verified but not the name, 4 as 3 with Weibo. */
    id: number;
    /** Name of the kind, old answers only. */
    name?: string | undefined;
  };
  /** Registered subject, such as the company's name. */
  principal_name?: string | undefined;
  /** WeChat id that an official account chose. */
  alias?: string | undefined;
  /** Introduction of a mini program. */
  signature?: string | undefined;
  /** URL of the account's QR code; without CORS headers, so download it on the server. */
  qrcode_url?: string | undefined;
  /** Features of an official account. */
  business_info?: BusinessInfo | Empty | undefined;
  /** Mini programs only. Check with `info.MiniProgramInfo && 'network' in info.MiniProgramInfo`. */
  MiniProgramInfo?: MiniProgramInfo | Empty | undefined;
  /** 1 normal, 14 cancelled, 16 banned, 18 warned, 19 frozen. */
  account_status?: number | undefined;
  /**
   * How it was registered: 0 ordinary, 2 reusing an official account, 6 for an enterprise by interface, 13 trial, 15 console,
   * 16 and 17 for a person by interface, 19 and 23 converted trial, 22 by merchant number.
   */
  register_type?: number | undefined;
  /** How its owner can be reached. */
  basic_config?:
    | {
        /** Whether a phone number is bound. */
        is_phone_configured: boolean;
        /** Whether an e-mail address is bound. */
        is_email_configured: boolean;
      }
    | undefined;
  /** Shops only. */
  store_info?: { id?: number | undefined } | undefined;
  /** Shop affiliate assistants only. */
  talent_info?: { id?: number | undefined } | undefined;
  /** Suppliers only. */
  supplier_info?: { id?: number | undefined } | undefined;
  /** Seen in real answers, meaning not documented. */
  idc?: number | undefined;
  /** Channels accounts only. */
  channels_info?: { id: string } | undefined;
}

/** Input of {@link getAuthorizerInfo}. */
export interface GetAuthorizerInfoRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** App id of the account. */
  authorizer_appid: string;
}

/** Result of {@link getAuthorizerInfo}. */
export interface GetAuthorizerInfoResponse {
  /** The account. */
  authorizer_info: AuthorizerInfo;
  /** The grant. */
  authorization_info: {
    /** App id of the account. */
    authorizer_appid: string;
    /** Not given here by WeChat; kept for the shape that it shares with `exchangeAuthorizationCode`. */
    authorizer_access_token?: string | undefined;
    /** The current refresh token; empty when the grant's code was never exchanged. */
    authorizer_refresh_token?: string | undefined;
    /** Seconds. */
    expires_in?: Numeric | undefined;
    /** What was granted. */
    func_info?: FuncInfoList | undefined;
  };
}

/**
 * 获取授权账号详情。Describes an authorized account and what it granted. 61003 means that there is no grant.
 * Calls `POST /cgi-bin/component/api_get_authorizer_info`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerInfo.html
 */
export const getAuthorizerInfo: WechatEndpoint<GetAuthorizerInfoRequest, GetAuthorizerInfoResponse, 'component'> = {
  id: 'getAuthorizerInfo',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/api_get_authorizer_info',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerInfo.html',
  supplied: ['component_appid'],
  request: (z: Zod) => z.strictObject({ component_appid: z.string().optional(), authorizer_appid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      authorizer_info: z.looseObject({
        user_name: z.string(),
        nick_name: z.string(),
        head_img: z.string().optional(),
        service_type_info: z.looseObject({ id: z.number(), name: z.string().optional() }),
        verify_type_info: z.looseObject({ id: z.number(), name: z.string().optional() }),
        principal_name: z.string().optional(),
        alias: z.string().optional(),
        signature: z.string().optional(),
        qrcode_url: z.string().optional(),
        business_info: z
          .union([
            empty(z),
            z.looseObject({
              open_store: z.number().optional(),
              open_scan: z.number().optional(),
              open_pay: z.number().optional(),
              open_card: z.number().optional(),
              open_shake: z.number().optional(),
            }),
          ])
          .optional(),
        MiniProgramInfo: z
          .union([
            empty(z),
            z.looseObject({
              network: z
                .union([
                  empty(z),
                  z.looseObject({
                    RequestDomain: z.array(z.string()).optional(),
                    WsRequestDomain: z.array(z.string()).optional(),
                    UploadDomain: z.array(z.string()).optional(),
                    DownloadDomain: z.array(z.string()).optional(),
                    BizDomain: z.array(z.string()).optional(),
                    UDPDomain: z.array(z.string()).optional(),
                    TCPDomain: z.array(z.string()).optional(),
                    PrefetchDNSDomain: z.array(z.string()).optional(),
                    NewRequestDomain: z.array(z.string()).optional(),
                    NewWsRequestDomain: z.array(z.string()).optional(),
                    NewUploadDomain: z.array(z.string()).optional(),
                    NewDownloadDomain: z.array(z.string()).optional(),
                    NewBizDomain: z.array(z.string()).optional(),
                    NewUDPDomain: z.array(z.string()).optional(),
                    NewTCPDomain: z.array(z.string()).optional(),
                    NewPrefetchDNSDomain: z.array(z.string()).optional(),
                  }),
                ])
                .optional(),
              categories: z.array(z.looseObject({ first: z.string(), second: z.string() })).optional(),
              visit_status: z.number().optional(),
            }),
          ])
          .optional(),
        account_status: z.number().optional(),
        register_type: z.number().optional(),
        basic_config: z.looseObject({ is_phone_configured: z.boolean(), is_email_configured: z.boolean() }).optional(),
        store_info: z.looseObject({ id: z.number().optional() }).optional(),
        talent_info: z.looseObject({ id: z.number().optional() }).optional(),
        supplier_info: z.looseObject({ id: z.number().optional() }).optional(),
        idc: z.number().optional(),
        channels_info: z.looseObject({ id: z.string() }).optional(),
      }),
      authorization_info: z.looseObject({
        authorizer_appid: z.string(),
        authorizer_access_token: z.string().optional(),
        authorizer_refresh_token: z.string().optional(),
        expires_in: numeric(z).optional(),
        func_info: funcInfoList(z).optional(),
      }),
    }),
};

/** Input of {@link getAuthorizerList}. */
export interface GetAuthorizerListRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** Rows to skip. */
  offset: number;
  /** Rows wanted, at most 500 (40170 above). */
  count: number;
}

/** Result of {@link getAuthorizerList}. */
export interface GetAuthorizerListResponse {
  /** Accounts in all. */
  total_count: number;
  /** One row for each account. */
  list: {
    /** App id of the account. */
    authorizer_appid: string;
    /** Empty when the grant's code was never exchanged. */
    refresh_token?: string | undefined;
    /** When access was granted, seconds since the epoch. */
    auth_time: number;
  }[];
}

/**
 * 拉取已授权的账号信息。Lists the accounts that granted access, with their refresh tokens: the way back after a lost store.
 * Calls `POST /cgi-bin/component/api_get_authorizer_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerList.html
 */
export const getAuthorizerList: WechatPagedEndpoint<
  GetAuthorizerListRequest,
  GetAuthorizerListResponse,
  'component',
  GetAuthorizerListResponse['list'][number],
  'offset' | 'count'
> = {
  id: 'getAuthorizerList',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/api_get_authorizer_list',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerList.html',
  supplied: ['component_appid'],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 500,
    items: (answer) => answer.list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({ component_appid: z.string().optional(), offset: z.number().int(), count: z.number().int() }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number(),
      list: z.array(
        z.looseObject({ authorizer_appid: z.string(), refresh_token: z.string().optional(), auth_time: z.number() }),
      ),
    }),
};
