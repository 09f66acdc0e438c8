import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Dramas. */
interface ProcessDramaPromotionList {
  /** Mini program that submitted the drama for review. */
  src_appid?: string | undefined;
  /** Id of the drama at the mini program that submitted it. */
  drama_id?: string | undefined;
}

const processDramaPromotionList = (z: Zod) =>
  z.strictObject({ src_appid: z.string().optional(), drama_id: z.string().optional() });

/** Input of {@link processDramaPromotion}. */
export interface ProcessDramaPromotionRequest {
  /** What to do, as a code. */
  action_type?: number | undefined;
  /** Dramas. */
  list?: ProcessDramaPromotionList[] | undefined;
}

/** Result of {@link processDramaPromotion}. */
export interface ProcessDramaPromotionResponse {
  /** Outcomes. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid?: string | undefined;
        /** Id of the drama. */
        drama_id?: string | undefined;
        /** Outcome, as a code. */
        status?: number | undefined;
      }[]
    | undefined;
}

/**
 * 批处理短剧合作推广计划。Handles the part that dramas have in the platform’s promotion plan. Calling it accepts the agreement on that
 * plan.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/batchprocessdramapromotion`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_batchprocessdramapromotion.html
 */
export const processDramaPromotion: WechatEndpoint<
  ProcessDramaPromotionRequest,
  ProcessDramaPromotionResponse,
  'authorizer'
> = {
  id: 'batchProcessDramaPromotion',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/batchprocessdramapromotion',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_batchprocessdramapromotion.html',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({ action_type: z.number().optional(), list: z.array(processDramaPromotionList(z)).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z
        .array(
          z.looseObject({
            src_appid: z.string().optional(),
            drama_id: z.string().optional(),
            status: z.number().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link getDramaMonetization}. */
export interface GetDramaMonetizationRequest {
  /** Dramas to ask for. */
  list?: ProcessDramaPromotionList[] | undefined;
}

/** Result of {@link getDramaMonetization}. */
export interface GetDramaMonetizationResponse {
  /** Dramas. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid?: string | undefined;
        /** Id of the drama. */
        drama_id?: string | undefined;
        /** How it earns, as a code: by ads, by payment or by both. */
        iaa_type?: number | undefined;
        /** Membership flag, as a code. */
        vip_flag?: number | undefined;
      }[]
    | undefined;
}

/**
 * 获取短剧变现类型。How dramas earn money, as set by {@link setDramaMonetization}.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/developergetiaadrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetiaadrama.html
 */
export const getDramaMonetization: WechatEndpoint<
  GetDramaMonetizationRequest,
  GetDramaMonetizationResponse,
  'authorizer'
> = {
  id: 'developerGetIaaDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/developergetiaadrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetiaadrama.html',
  permissionSets: [157],
  request: (z: Zod) => z.strictObject({ list: z.array(processDramaPromotionList(z)).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z
        .array(
          z.looseObject({
            src_appid: z.string().optional(),
            drama_id: z.string().optional(),
            iaa_type: z.number().optional(),
            vip_flag: z.number().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link listPublishedDramas}. */
export type ListPublishedDramasRequest = NoFields;

/** Result of {@link listPublishedDramas}. */
export interface ListPublishedDramasResponse {
  /** Dramas. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid?: string | undefined;
        /** Id of the drama. */
        drama_id?: string | undefined;
        /** Time to go on show, seconds since the epoch. */
        publish_time?: number | undefined;
      }[]
    | undefined;
}

/**
 * 获取已上架短剧。Dramas set by {@link publishDramas}.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/developergetpublisheddrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetpublisheddrama.html
 */
export const listPublishedDramas: WechatEndpoint<
  ListPublishedDramasRequest,
  ListPublishedDramasResponse,
  'authorizer'
> = {
  id: 'developerGetPublishedDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/developergetpublisheddrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developergetpublisheddrama.html',
  permissionSets: [157],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      list: z
        .array(
          z.looseObject({
            src_appid: z.string().optional(),
            drama_id: z.string().optional(),
            publish_time: z.number().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link publishDramas}. */
export interface PublishDramasRequest {
  /** Dramas. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid?: string | undefined;
        /** Id of the drama at the mini program that submitted it. */
        drama_id?: string | undefined;
        /** Name of the drama. */
        drama_name?: string | undefined;
        /** Time to go on show, seconds since the epoch. */
        publish_time?: number | undefined;
      }[]
    | undefined;
}

/** Result of {@link publishDramas}. */
export type PublishDramasResponse = NoFields;

/**
 * 短剧上架。Sets when dramas go on show in the mini program.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/developerpublishdrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developerpublishdrama.html
 */
export const publishDramas: WechatEndpoint<PublishDramasRequest, PublishDramasResponse, 'authorizer'> = {
  id: 'developerPublishDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/developerpublishdrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developerpublishdrama.html',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      list: z
        .array(
          z.strictObject({
            src_appid: z.string().optional(),
            drama_id: z.string().optional(),
            drama_name: z.string().optional(),
            publish_time: z.number().optional(),
          }),
        )
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setFeedDramas}. */
export interface SetFeedDramasRequest {
  /** All dramas of the feed. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid: string;
        /** Id of the drama at the mini program that submitted it. */
        drama_id: string;
        /** Name of the drama. */
        drama_name: string;
      }[]
    | undefined;
}

/** Result of {@link setFeedDramas}. */
export type SetFeedDramasResponse = NoFields;

/**
 * 刷剧剧目设置。Sets the dramas of the swipe-through feed, all at once; an empty list clears them. Each must be authorized for this
 * account.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/developersetflushdrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetflushdrama.html
 */
export const setFeedDramas: WechatEndpoint<SetFeedDramasRequest, SetFeedDramasResponse, 'authorizer'> = {
  id: 'developerSetFlushDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/developersetflushdrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetflushdrama.html',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      list: z
        .array(z.strictObject({ src_appid: z.string(), drama_id: z.string(), drama_name: z.string() }))
        .max(1000)
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setDramaMonetization}. */
export interface SetDramaMonetizationRequest {
  /** Dramas. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid?: string | undefined;
        /** Id of the drama at the mini program that submitted it. */
        drama_id?: string | undefined;
        /** How it earns, as a code: by ads, by payment or by both. */
        iaa_type?: number | undefined;
        /** Membership flag, as a code. */
        vip_flag?: number | undefined;
      }[]
    | undefined;
}

/** Result of {@link setDramaMonetization}. */
export type SetDramaMonetizationResponse = NoFields;

/**
 * 设置短剧变现类型。Tells how dramas earn money; entrances and the player act on it.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/developersetiaadrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetiaadrama.html
 */
export const setDramaMonetization: WechatEndpoint<
  SetDramaMonetizationRequest,
  SetDramaMonetizationResponse,
  'authorizer'
> = {
  id: 'developerSetIaaDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/developersetiaadrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetiaadrama.html',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      list: z
        .array(
          z.strictObject({
            src_appid: z.string().optional(),
            drama_id: z.string().optional(),
            iaa_type: z.number().optional(),
            vip_flag: z.number().optional(),
          }),
        )
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setRecommendedDramas}. */
export interface SetRecommendedDramasRequest {
  /** Mini program of the drama the setting is for; leave out for the whole mini program. */
  src_appid?: string | undefined;
  /** Drama the setting is for; leave out for the whole mini program. */
  drama_id?: string | undefined;
  /** 1 end of a drama, 2 right end of the episode list, 3 profile page. */
  entry_type: number;
  /** All dramas to recommend. */
  list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid: string;
        /** Id of the drama at the mini program that submitted it. */
        drama_id: string;
      }[]
    | undefined;
}

/** Result of {@link setRecommendedDramas}. */
export type SetRecommendedDramasResponse = NoFields;

/**
 * 推荐剧目。Sets the dramas that a place recommends, all at once; an empty list clears them. With `src_appid` and `drama_id` it
 * applies to that drama, which goes before the setting of the whole mini program.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/developersetrecmddrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetrecmddrama.html
 */
export const setRecommendedDramas: WechatEndpoint<
  SetRecommendedDramasRequest,
  SetRecommendedDramasResponse,
  'authorizer'
> = {
  id: 'developerSetRecmdDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/developersetrecmddrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_developersetrecmddrama.html',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      src_appid: z.string().optional(),
      drama_id: z.string().optional(),
      entry_type: z.number(),
      list: z
        .array(z.strictObject({ src_appid: z.string(), drama_id: z.string() }))
        .max(200)
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listPromotionEvents}. */
export interface ListPromotionEventsRequest {
  /** Activities to ask for; an empty list for all. */
  event_id_list?: string[] | undefined;
}

/** Result of {@link listPromotionEvents}. */
export interface ListPromotionEventsResponse {
  /** Activities. */
  finder_event_list?:
    | {
        /** Mini program that submitted the drama for review. */
        src_appid?: string | undefined;
        /** Id of the drama. */
        drama_id?: string | undefined;
        /** Id of the activity, encrypted. */
        encrypted_event_id?: string | undefined;
        /** Name of the activity. */
        event_name?: string | undefined;
        /** Link of the activity. */
        event_url?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取短剧合作推广活动。Promotion activities on Channels that dramas of this mini program belong to.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxadrama/getfinderevent`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_getfinderevent.html
 */
export const listPromotionEvents: WechatEndpoint<
  ListPromotionEventsRequest,
  ListPromotionEventsResponse,
  'authorizer'
> = {
  id: 'getFinderEvent',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/getfinderevent',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_getfinderevent.html',
  permissionSets: [157],
  request: (z: Zod) => z.strictObject({ event_id_list: z.array(z.string()).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      finder_event_list: z
        .array(
          z.looseObject({
            src_appid: z.string().optional(),
            drama_id: z.string().optional(),
            encrypted_event_id: z.string().optional(),
            event_name: z.string().optional(),
            event_url: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link setPlayerRecommendationSwitch}. */
export interface SetPlayerRecommendationSwitchRequest {
  /** Place in the player, as a code. */
  entry_type: number;
  /** True on, false off. */
  switch_status: boolean;
}

/** Result of {@link setPlayerRecommendationSwitch}. */
export type SetPlayerRecommendationSwitchResponse = NoFields;

/**
 * 播放原始视频-推荐位控制接口。Turns a place of the player on or off, by default the recommendations.
 * Calls `POST /wxadrama/setplayerdramarecmdswitch`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_setplayerdramarecmdswitch.html
 */
export const setPlayerRecommendationSwitch: WechatEndpoint<
  SetPlayerRecommendationSwitchRequest,
  SetPlayerRecommendationSwitchResponse,
  'authorizer'
> = {
  id: 'dramaSetPlayerDramaRecommendSwitch',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxadrama/setplayerdramarecmdswitch',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/dramaOthersAPI/api_setplayerdramarecmdswitch.html',
  permissionSets: [157],
  request: (z: Zod) => z.strictObject({ entry_type: z.number(), switch_status: z.boolean() }),
  response: (z: Zod) => z.looseObject({}),
};
