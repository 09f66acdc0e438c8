import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** What to send, at most 3. */
interface Material {
  /** 1 text, 3 picture, 49 mini program card. */
  type: 1 | 3 | 49;
  /** Picture or cover of the card, a permanent material of the account. */
  media_id?: string | undefined;
  /** Text, at most 300 bytes; texts only. */
  word?: string | undefined;
  /** Mini program of the card, linked to the account. */
  appid?: string | undefined;
  /** Title of the card, at most 35 characters. */
  title?: string | undefined;
  /** Page that the card opens. */
  path?: string | undefined;
}

const material = (z: Zod) =>
  z.strictObject({
    type: z.literal([1, 3, 49]),
    media_id: z.string().optional(),
    word: z.string().optional(),
    appid: z.string().optional(),
    title: z.string().optional(),
    path: z.string().optional(),
  });

/** The job. */
interface Job {
  /** Job; a 64-bit number. */
  task_id: Int64;
  /** Name of the job. */
  task_name: string;
  /** Remark for the guide. */
  task_remark?: string | undefined;
  /** 1 not started, 2 started, 3 finished, 4 cancelled. */
  task_status: number;
  /** What is sent. */
  material: {
    /** 1 text, 3 picture, 49 mini program card. */
    type: number;
    /** URL of the picture. */
    pic_url?: string | undefined;
    /** Text; texts only. */
    word?: string | undefined;
    /** Mini program of the card. */
    appid?: string | undefined;
    /** Title of the card, at most 35 characters. */
    title?: string | undefined;
    /** Page that the card opens. */
    path?: string | undefined;
  }[];
  /** Customers of the job. */
  buyer_info: {
    /** Customer, as this account sees them. */
    openid: string;
    /** 1 not sent, 2 sent, 3 does not follow the account, 4 no quota left, 5 system error. */
    send_status: number;
  }[];
  /** When the guide gets the job, seconds since the epoch. */
  push_time: number;
  /** When it was finished, seconds since the epoch; 0 before. */
  finish_time: number;
  /** Creation, seconds since the epoch. */
  create_time: number;
  /** Last change, seconds since the epoch. */
  update_time: number;
  /** Openid of the guide. */
  guide_openid?: string | undefined;
}

const job = (z: Zod) =>
  z.looseObject({
    task_id: int64(z),
    task_name: z.string(),
    task_remark: z.string().optional(),
    task_status: z.number(),
    material: z.array(
      z.looseObject({
        type: z.number(),
        pic_url: z.string().optional(),
        word: z.string().optional(),
        appid: z.string().optional(),
        title: z.string().optional(),
        path: z.string().optional(),
      }),
    ),
    buyer_info: z.array(z.looseObject({ openid: z.string(), send_status: z.number() })),
    push_time: z.number(),
    finish_time: z.number(),
    create_time: z.number(),
    update_time: z.number(),
    guide_openid: z.string().optional(),
  });

/** Input of {@link createMassSendJob}. */
export interface CreateMassSendJobRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Name of the job, at most 16 characters. */
  task_name: string;
  /** Remark for the guide, at most 100 characters. */
  task_remark?: string | undefined;
  /** When the guide gets the job, seconds since the epoch; from now to a month ahead. */
  push_time: number;
  /** Customers to send to. */
  openid: string[];
  /** What to send, at most 3. */
  material: Material[];
}

/** Result of {@link createMassSendJob}. */
export interface CreateMassSendJobResponse {
  /** The jobs made; customers may be split over several. */
  task_result: {
    /** Job; a 64-bit number. */
    task_id: Int64;
    /** Customers of this job. */
    openid: string[];
  }[];
}

/**
 * 添加群发任务。Gives a guide the job to send messages to customers.
 * Calls `POST /cgi-bin/guide/addguidemassendjob`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html
 */
export const createMassSendJob: WechatEndpoint<CreateMassSendJobRequest, CreateMassSendJobResponse, 'authorizer'> = {
  id: 'guideAddGuideMassSendJob',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguidemassendjob',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.addGuideMassendJob.html',
  permissionSets: [54],
  errors: [40097, 40168, 43004, 9300801, 9300804, 9300806, 9300807, 9300819],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      task_name: z.string(),
      task_remark: z.string().optional(),
      push_time: z.number(),
      openid: z.array(z.string()),
      material: z.array(material(z)).max(3),
    }),
  response: (z: Zod) =>
    z.looseObject({
      task_result: z.array(z.looseObject({ task_id: int64(z), openid: z.array(z.string()) })),
    }),
};

/** Input of {@link cancelMassSendJob}. */
export interface CancelMassSendJobRequest {
  /** Job, from {@link createMassSendJob}; a 64-bit number. */
  task_id: Int64;
}

/** Result of {@link cancelMassSendJob}. */
export type CancelMassSendJobResponse = NoFields;

/**
 * 取消指定群发任务。Cancels a job.
 * Calls `POST /cgi-bin/guide/cancelguidemassendjob`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html
 */
export const cancelMassSendJob: WechatEndpoint<CancelMassSendJobRequest, CancelMassSendJobResponse, 'authorizer'> = {
  id: 'guideCancelGuideMassSendJob',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/cancelguidemassendjob',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.cancelGuideMassendJob.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ task_id: int64(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMassSendJob}. */
export interface GetMassSendJobRequest {
  /** Job, from {@link createMassSendJob}; a 64-bit number. */
  task_id: Int64;
}

/** Result of {@link getMassSendJob}. */
export interface GetMassSendJobResponse {
  /** The job. */
  job: Job;
}

/**
 * 获取指定群发任务信息。A job and what came of it for each customer.
 * Calls `POST /cgi-bin/guide/getguidemassendjob`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html
 */
export const getMassSendJob: WechatEndpoint<GetMassSendJobRequest, GetMassSendJobResponse, 'authorizer'> = {
  id: 'guideGetGuideMassSendJob',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidemassendjob',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJob.html',
  permissionSets: [54],
  errors: [40097, 40168, 43004, 9300801, 9300804, 9300806, 9300807, 9300819],
  request: (z: Zod) => z.strictObject({ task_id: int64(z) }),
  response: (z: Zod) => z.looseObject({ job: job(z) }),
};

/** Input of {@link listMassSendJobs}. */
export interface ListMassSendJobsRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Only jobs in these states: 1 not started, 2 started, 3 finished, 4 cancelled; all by default. */
  task_status?: number[] | undefined;
  /** Jobs to skip, 0 by default. */
  offset?: number | undefined;
  /** Jobs to return, 50 by default. */
  limit?: number | undefined;
}

/** Result of {@link listMassSendJobs}. */
export interface ListMassSendJobsResponse {
  /** Jobs. */
  list: Job[];
  /** Jobs in all. */
  total_count: number;
}

/**
 * 获取群发任务列表。Jobs of a guide.
 * Calls `POST /cgi-bin/guide/getguidemassendjoblist`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html
 */
export const listMassSendJobs: WechatPagedEndpoint<
  ListMassSendJobsRequest,
  ListMassSendJobsResponse,
  'authorizer',
  Job,
  'offset' | 'limit'
> = {
  id: 'guideGetGuideMassSendJobList',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidemassendjoblist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.getGuideMassendJobList.html',
  permissionSets: [54],
  errors: [40097, 40168, 43004, 9300801, 9300804, 9300806, 9300807, 9300819],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 50,
    items: (answer) => answer.list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      task_status: z.array(z.number()).optional(),
      offset: z.number().optional(),
      limit: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ list: z.array(job(z)), total_count: z.number() }),
};

/** Input of {@link updateMassSendJob}. */
export interface UpdateMassSendJobRequest {
  /** Job, from {@link createMassSendJob}; a 64-bit number. */
  task_id: Int64;
  /** Name of the job, at most 16 characters. */
  task_name?: string | undefined;
  /** Remark for the guide, at most 100 characters. */
  task_remark?: string | undefined;
  /** When the guide gets the job, seconds since the epoch; from now to a month ahead. */
  push_time?: number | undefined;
  /** Customers to send to. */
  openid?: string[] | undefined;
  /** What to send, at most 3. */
  material?: Material[] | undefined;
}

/** Result of {@link updateMassSendJob}. */
export type UpdateMassSendJobResponse = NoFields;

/**
 * 修改群发任务。Changes a job that has not started; one that has is refused with 40097.
 * Calls `POST /cgi-bin/guide/updateguidemassendjob`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html
 */
export const updateMassSendJob: WechatEndpoint<UpdateMassSendJobRequest, UpdateMassSendJobResponse, 'authorizer'> = {
  id: 'guideUpdateGuideMassSendJob',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/updateguidemassendjob',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/task-account/shopping-guide.updateGuideMassendJob.html',
  permissionSets: [54],
  errors: [40097, 40168, 43004, 9300801, 9300804, 9300806, 9300807, 9300819],
  request: (z: Zod) =>
    z.strictObject({
      task_id: int64(z),
      task_name: z.string().optional(),
      task_remark: z.string().optional(),
      push_time: z.number().optional(),
      openid: z.array(z.string()).optional(),
      material: z.array(material(z)).max(3).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
