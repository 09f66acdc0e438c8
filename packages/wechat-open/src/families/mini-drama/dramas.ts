import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Actors. */
interface Actor {
  /** Actors. */
  actor: {
    /** Name of the actor. */
    name: string;
    /** Photo, media id of temporary material. */
    photo_material_id: string;
    /** Role the actor plays. */
    role: string;
    /** Introduction of the actor. */
    profile: string;
  }[];
}

const actor = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    actor: z.array(object({ name: z.string(), photo_material_id: z.string(), role: z.string(), profile: z.string() })),
  });

/** Episodes to replace when submitted again. */
interface ReplaceMedia {
  /** Media id of the episode now. */
  old: number;
  /** Media id of the episode to take its place. */
  new: number;
}

const replaceMedia = (z: Zod) => z.strictObject({ old: z.number(), new: z.number() });

/** Copyright protection. */
interface Copyright {
  /** What the submitter is to the copyright, as a code. */
  copyright_role?: number | undefined;
  /** Whether protection is applied for, as a code. */
  apply_for_copyright_protection?: number | undefined;
  /** Proof of the copyright, media id of temporary material. */
  copyright_verification?: string | undefined;
  /** Proofs of production, media ids of temporary material. */
  proof_of_production?: string[] | undefined;
  /** Proofs of purchase or licence, media ids of temporary material. */
  purchase_or_broadcast_authorization_certificate?: string[] | undefined;
}

const copyright = (z: Zod) =>
  z.strictObject({
    copyright_role: z.number().optional(),
    apply_for_copyright_protection: z.number().optional(),
    copyright_verification: z.string().optional(),
    proof_of_production: z.array(z.string()).optional(),
    purchase_or_broadcast_authorization_certificate: z.array(z.string()).optional(),
  });

/** The drama. */
interface DramaInfo {
  /** Id of the drama. */
  drama_id: number;
  /** Name of the drama. */
  name: string;
  /** Introduction. */
  description: string;
  /** Number of episodes. */
  media_count: number;
  /** Episodes. */
  media_list: {
    /** Episode, from an upload or {@link listMedia}. */
    media_id: number;
  }[];
  /** State of the drama. */
  status: number;
  /** Creation, seconds since the epoch. */
  create_time: number;
  /** Cover, temporary URL. */
  cover_url?: string | undefined;
  /** Poster for promotion, temporary URL. */
  promotion_poster?: string | undefined;
  /** Line that recommends it. */
  recommendations?: string | undefined;
  /** Producer of the drama. */
  producer?: string | undefined;
  /** Author of the screenplay. */
  playwright?: string | undefined;
  /** Actors. */
  actor_list?: Actor | undefined;
  /** Licence to produce broadcasts. */
  production_license?: string | undefined;
  /** First or repeated review. */
  audit_detail?: AuditDetail | undefined;
  /** 1 or true when reviewed urgently. */
  expedited?: number | boolean | undefined;
}

const dramaInfo = (z: Zod) =>
  z.looseObject({
    drama_id: z.number(),
    name: z.string(),
    description: z.string(),
    media_count: z.number(),
    media_list: z.array(z.looseObject({ media_id: z.number() })),
    status: z.number(),
    create_time: z.number(),
    cover_url: z.string().optional(),
    promotion_poster: z.string().optional(),
    recommendations: z.string().optional(),
    producer: z.string().optional(),
    playwright: z.string().optional(),
    actor_list: actor(z, z.looseObject).optional(),
    production_license: z.string().optional(),
    audit_detail: auditDetail(z).optional(),
    expedited: z.union([z.number(), z.boolean()]).optional(),
  });

/** First or repeated review. */
interface AuditDetail {
  /** 1 under review, 2 refused for good, 3 approved, 4 refused and to be corrected. */
  status: number;
  /** Submission, seconds since the epoch. */
  create_time: number;
  /** Review, seconds since the epoch. */
  audit_time?: number | undefined;
}

const auditDetail = (z: Zod) =>
  z.looseObject({ status: z.number(), create_time: z.number(), audit_time: z.number().optional() });

/** Input of {@link submitDramaAudit}. */
export interface SubmitDramaAuditRequest {
  /** Drama, when submitted again. */
  drama_id?: number | undefined;
  /** Name of the drama. */
  name?: string | undefined;
  /** Introduction, at most 200 characters. */
  description?: string | undefined;
  /** Number of episodes; first submission only. */
  media_count?: number | undefined;
  /** Episodes in order, as many as `media_count`. */
  media_id_list?: number[] | undefined;
  /** Line that recommends the drama, at most 30 characters. */
  recommendations?: string | undefined;
  /** Producer of the drama. */
  producer?: string | undefined;
  /** Author of the screenplay. */
  playwright?: string | undefined;
  /** Actors. */
  actor_list?: Actor | undefined;
  /** Poster, media id of temporary material. */
  cover_material_id?: string | undefined;
  /** Poster for promotion, media id of temporary material. */
  promotion_poster_material_id?: string | undefined;
  /** Statement of rights or permission to play, media id of temporary material. */
  authorized_material_id?: string | undefined;
  /** 1 has a distribution licence or record number of the authorities, 2 has none and is low-budget. */
  qualification_type?: number | undefined;
  /** Licence or record, media id of temporary material. */
  qualification_certificate_material_id?: string | undefined;
  /** Statement of costs, media id of temporary material. */
  cost_commitment_letter_material_id?: string | undefined;
  /** Production costs in 10,000 yuan. */
  cost_of_production?: number | undefined;
  /** Record number of the drama. */
  registration_number?: string | undefined;
  /** Licence to produce broadcasts. */
  production_license?: string | undefined;
  /** Number of the distribution licence. */
  publish_license?: string | undefined;
  /** Further material, media id of temporary material. */
  other_material_material_id?: string | undefined;
  /** 1 for urgent review, else 0; five a day, first submission only. */
  expedited?: 0 | 1 | undefined;
  /** Episodes to replace when submitted again. */
  replace_media_list?: ReplaceMedia[] | undefined;
  /** Copyright protection. */
  copyright?: Copyright | undefined;
  /** Kind of drama, as a code. */
  drama_type?: number | undefined;
  /** Declaration on the content, as a code. */
  content_declared?: number | undefined;
  /** Proof of rights to the AI software, media id of temporary material. */
  ai_software_ownership_proof?: string | undefined;
  /** Proofs of publication elsewhere, media ids of temporary material. */
  other_platform_publication_proof?: string[] | undefined;
}

/** Result of {@link submitDramaAudit}. */
export interface SubmitDramaAuditResponse {
  /** Id of the drama. */
  drama_id: number;
}

/**
 * 剧目提审。Submits a drama for review, or again after a refusal with `drama_id` and what changed. The decision comes as an event.
 * Material ids are media ids of temporary material uploaded by the same account.
 * Calls `POST /wxa/sec/vod/auditdrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_auditdrama.html
 */
export const submitDramaAudit: WechatEndpoint<SubmitDramaAuditRequest, SubmitDramaAuditResponse, 'authorizer'> = {
  id: 'auditDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/auditdrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_auditdrama.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      drama_id: z.number().optional(),
      name: z.string().optional(),
      description: z.string().optional(),
      media_count: z.number().optional(),
      media_id_list: z.array(z.number()).optional(),
      recommendations: z.string().optional(),
      producer: z.string().optional(),
      playwright: z.string().optional(),
      actor_list: actor(z).optional(),
      cover_material_id: z.string().optional(),
      promotion_poster_material_id: z.string().optional(),
      authorized_material_id: z.string().optional(),
      qualification_type: z.number().optional(),
      qualification_certificate_material_id: z.string().optional(),
      cost_commitment_letter_material_id: z.string().optional(),
      cost_of_production: z.number().optional(),
      registration_number: z.string().optional(),
      production_license: z.string().optional(),
      publish_license: z.string().optional(),
      other_material_material_id: z.string().optional(),
      expedited: z.literal([0, 1]).optional(),
      replace_media_list: z.array(replaceMedia(z)).optional(),
      copyright: copyright(z).optional(),
      drama_type: z.number().optional(),
      content_declared: z.number().optional(),
      ai_software_ownership_proof: z.string().optional(),
      other_platform_publication_proof: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ drama_id: z.number() }),
};

/** Input of {@link getDrama}. */
export interface GetDramaRequest {
  /** Drama, from {@link submitDramaAudit} or {@link listDramas}. */
  drama_id: number;
}

/** Result of {@link getDrama}. */
export interface GetDramaResponse {
  /** The drama. */
  drama_info: DramaInfo;
}

/**
 * 获取剧目信息。One drama that was submitted. URLs are temporary.
 * Calls `POST /wxa/sec/vod/getdrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdrama.html
 */
export const getDrama: WechatEndpoint<GetDramaRequest, GetDramaResponse, 'authorizer'> = {
  id: 'getDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getdrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdrama.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ drama_id: z.number() }),
  response: (z: Zod) => z.looseObject({ drama_info: dramaInfo(z) }),
};

/** Input of {@link getDramaLatestAuditInfo}. */
export interface GetDramaLatestAuditInfoRequest {
  /** Drama, from {@link submitDramaAudit} or {@link listDramas}. */
  drama_id: number;
  /** 0 first submission, 1 repeated submission, 2 replaced episodes, 3 changed information. */
  audit_type: number;
}

/** Result of {@link getDramaLatestAuditInfo}. */
export interface GetDramaLatestAuditInfoResponse {
  /** The review. */
  audit_detail: AuditDetail;
}

/**
 * 查询剧目审核信息。The last review of a drama, by kind.
 * Calls `POST /wxa/sec/vod/getdramalatestauditinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdramalatestauditinfo.html
 */
export const getDramaLatestAuditInfo: WechatEndpoint<
  GetDramaLatestAuditInfoRequest,
  GetDramaLatestAuditInfoResponse,
  'authorizer'
> = {
  id: 'getDramaLatestAuditInfo',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getdramalatestauditinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_getdramalatestauditinfo.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ drama_id: z.number(), audit_type: z.number() }),
  response: (z: Zod) => z.looseObject({ audit_detail: auditDetail(z) }),
};

/** Input of {@link listDramas}. */
export interface ListDramasRequest {
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return. */
  limit?: number | undefined;
}

/** Result of {@link listDramas}. */
export interface ListDramasResponse {
  /** Dramas. */
  drama_info_list: DramaInfo[];
}

/**
 * 获取剧目列表。Dramas that were submitted. Reasons of a refusal are told per episode by {@link listMedia}. URLs are temporary.
 * Calls `POST /wxa/sec/vod/listdramas`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_listdramas.html
 */
export const listDramas: WechatPagedEndpoint<
  ListDramasRequest,
  ListDramasResponse,
  'authorizer',
  DramaInfo,
  'offset' | 'limit'
> = {
  id: 'listDramas',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/listdramas',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_listdramas.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 100, items: (answer) => answer.drama_info_list },
  request: (z: Zod) => z.strictObject({ offset: z.number().optional(), limit: z.number().max(100).optional() }),
  response: (z: Zod) => z.looseObject({ drama_info_list: z.array(dramaInfo(z)) }),
};

/** Input of {@link modifyDramaBasicInfo}. */
export interface ModifyDramaBasicInfoRequest {
  /** Drama, from {@link submitDramaAudit} or {@link listDramas}. */
  drama_id: number;
  /** Second name. */
  alternate_name?: string | undefined;
  /** Introduction, at most 200 characters. */
  description?: string | undefined;
  /** Line that recommends the drama, at most 30 characters. */
  recommendations?: string | undefined;
  /** Actors. */
  actor_list?: Actor | undefined;
  /** Poster, media id of temporary material. */
  cover_material_id?: string | undefined;
  /** Poster for promotion, media id of temporary material. */
  promotion_poster_material_id?: string | undefined;
  /** Statement of rights or permission to play, media id of temporary material. */
  authorized_material_id?: string | undefined;
  /** 1 has a distribution licence or record number of the authorities, 2 has none and is low-budget. */
  qualification_type?: number | undefined;
  /** Licence or record, media id of temporary material. */
  qualification_certificate_material_id?: string | undefined;
  /** Statement of costs, media id of temporary material. */
  cost_commitment_letter_material_id?: string | undefined;
  /** Production costs in 10,000 yuan. */
  cost_of_production?: number | undefined;
  /** Record number of the drama. */
  registration_number?: string | undefined;
  /** Licence to produce broadcasts. */
  production_license?: string | undefined;
  /** Number of the distribution licence. */
  publish_license?: string | undefined;
  /** Further material, media id of temporary material. */
  other_material_material_id?: string | undefined;
  /** Producer of the drama. */
  producer?: string | undefined;
  /** Copyright protection. */
  copyright?: Copyright | undefined;
}

/** Result of {@link modifyDramaBasicInfo}. */
export type ModifyDramaBasicInfoResponse = NoFields;

/**
 * 修改剧目基本信息。Submits changed information of a drama; it takes effect once approved. Give all actors when changing any.
 * Calls `POST /wxa/sec/vod/modifydramabasicinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitmodifydramabasicinforeq.html
 */
export const modifyDramaBasicInfo: WechatEndpoint<
  ModifyDramaBasicInfoRequest,
  ModifyDramaBasicInfoResponse,
  'authorizer'
> = {
  id: 'vodModifyDramaBasicInfo',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/modifydramabasicinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitmodifydramabasicinforeq.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      drama_id: z.number(),
      alternate_name: z.string().optional(),
      description: z.string().optional(),
      recommendations: z.string().optional(),
      actor_list: actor(z).optional(),
      cover_material_id: z.string().optional(),
      promotion_poster_material_id: z.string().optional(),
      authorized_material_id: z.string().optional(),
      qualification_type: z.number().optional(),
      qualification_certificate_material_id: z.string().optional(),
      cost_commitment_letter_material_id: z.string().optional(),
      cost_of_production: z.number().optional(),
      registration_number: z.string().optional(),
      production_license: z.string().optional(),
      publish_license: z.string().optional(),
      other_material_material_id: z.string().optional(),
      producer: z.string().optional(),
      copyright: copyright(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link replaceDramaMedia}. */
export interface ReplaceDramaMediaRequest {
  /** Drama, from {@link submitDramaAudit} or {@link listDramas}. */
  drama_id: number;
  /** Media id of the episode now. */
  old_media_id: number;
  /** Media id of the approved version, see {@link submitDramaMediaReplacement}. */
  new_media_id: number;
}

/** Result of {@link replaceDramaMedia}. */
export type ReplaceDramaMediaResponse = NoFields;

/**
 * 替换审核通过的剧集。Puts an approved new version of an episode in place.
 * Calls `POST /wxa/sec/vod/replacedramamedia`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_replacedramamedia.html
 */
export const replaceDramaMedia: WechatEndpoint<ReplaceDramaMediaRequest, ReplaceDramaMediaResponse, 'authorizer'> = {
  id: 'replaceDramaMedia',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/replacedramamedia',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_replacedramamedia.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ drama_id: z.number(), old_media_id: z.number(), new_media_id: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitDramaMediaReplacement}. */
export interface SubmitDramaMediaReplacementRequest {
  /** Drama, from {@link submitDramaAudit} or {@link listDramas}. */
  drama_id: number;
  /** Episodes to replace. */
  replace_media_list?: ReplaceMedia[] | undefined;
}

/** Result of {@link submitDramaMediaReplacement}. */
export type SubmitDramaMediaReplacementResponse = NoFields;

/**
 * 提交替换剧集审核。Submits new versions of episodes of an approved drama for review. Then put each in place with
 * {@link replaceDramaMedia}.
 * Calls `POST /wxa/sec/vod/submitreplacedramamedias`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitreplacemedias.html
 */
export const submitDramaMediaReplacement: WechatEndpoint<
  SubmitDramaMediaReplacementRequest,
  SubmitDramaMediaReplacementResponse,
  'authorizer'
> = {
  id: 'vodSubmitReplaceDramaMedias',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/submitreplacedramamedias',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/auditdrama/api_submitreplacemedias.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({ drama_id: z.number(), replace_media_list: z.array(replaceMedia(z)).optional() }),
  response: (z: Zod) => z.looseObject({}),
};
