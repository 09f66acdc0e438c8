import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addSubChain}. */
export interface AddSubChainRequest {
  /** Name that says what the link does, 4 to 10 characters, unique in the mini program. */
  chain_name: string;
  /** Description that adds to the name, 8 to 16 characters, unique in the mini program. */
  chain_desc: string;
  /** Path of the page, starts with `/`, unique; this or `telephone`, not both. */
  chain_path?: string | undefined;
  /** Customer-service number, only for some mini programs and once; this or `chain_path`, not both. */
  telephone?: string | undefined;
}

/** Result of {@link addSubChain}. */
export interface AddSubChainResponse {
  /** Id of the new sub-link. */
  data: number;
}

/**
 * 添加子链。Adds a sub-link to the card that search shows for the mini program. It is reviewed and the result comes as an event. A
 * mini program may have 15, and they are shown once two have passed; each has to lead to a core function or channel, not to the
 * home page, a single product or a single article.
 * Calls `POST /rest/2.0/smartapp/subchain/add`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/add_subchain/
 */
export const addSubChain: BaiduEndpoint<AddSubChainRequest, AddSubChainResponse, 'authorizer'> = {
  id: 'tp.search.addSubChain',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/subchain/add',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/add_subchain/',
  errors: [40001],
  request: (z: Zod) =>
    z.strictObject({
      chain_name: z.string(),
      chain_desc: z.string(),
      chain_path: z.string().optional(),
      telephone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.number() }),
};

/** Input of {@link deleteSubChain}. */
export interface DeleteSubChainRequest {
  /** Id of the sub-link, from addSubChain or listSubChains. */
  subchain_id: string | Int64;
}

/** Result of {@link deleteSubChain}. */
export interface DeleteSubChainResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 删除子链。Deletes a sub-link of the mini program.
 * Calls `POST /rest/2.0/smartapp/subchain/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/add_subchain/
 */
export const deleteSubChain: BaiduEndpoint<DeleteSubChainRequest, DeleteSubChainResponse, 'authorizer'> = {
  id: 'tp.search.deleteSubChain',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/subchain/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/add_subchain/',
  errors: [40001],
  request: (z: Zod) => z.strictObject({ subchain_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link listSubChains}. */
export type ListSubChainsRequest = NoFields;

/** Result of {@link listSubChains}. */
export interface ListSubChainsResponse {
  /** The answer’s content. */
  data: {
    /** Level of the mini program; 3 and 4 show six sub-links. */
    app_level: number;
    /** All sub-links. */
    sub_chain_info_list: {
      /** Id of the mini program, a long number. */
      app_id?: Int64 | string | undefined;
      /** Name of the mini program. */
      app_name?: string | undefined;
      /** Message of the review. */
      audit_desc?: string | undefined;
      /** Time of the review, seconds since the epoch, 0 before. */
      audit_time?: number | undefined;
      /** Description of the sub-link. */
      chain_desc?: string | undefined;
      /** Name of the sub-link. */
      chain_name: string;
      /** Path of the page it leads to. */
      chain_path?: string | undefined;
      /** Place in the order, the smallest comes first; 99 newly added, 100 stopped. */
      chain_rank?: number | undefined;
      /** Time of creation, seconds since the epoch. */
      create_time?: number | undefined;
      /** Id of the owner of the mini program. */
      customer_id?: Int64 | string | undefined;
      /** Name of the owner of the mini program. */
      customer_name?: string | undefined;
      /** Id of the sub-link. */
      id: Int64 | string;
      /** MD5 of the path. */
      path_md5?: string | undefined;
      /** Display: 1 preferred, 2 standing by; null before it passed review. */
      showStatus?: number | null | undefined;
      /** State: 0 unknown, 1 under review, 2 passed, 3 refused, 4 withdrawn, 5 deleted, 6 stopped. */
      status: number;
      /** Kind: 1 page, 2 customer-service number, which needs level 4. */
      subchain_type?: number | undefined;
      /** Time of the last change, seconds since the epoch. */
      update_time?: number | undefined;
      /** Customer-service number, for kind 2. */
      telephone?: string | undefined;
      /** Other spelling of showStatus, used by the page’s table. */
      show_status?: number | undefined;
    }[];
    /** How many sub-links are shown with preference. */
    sub_chain_prior_number: number;
  };
}

/**
 * 获取所有的子链信息。Gives all sub-links of the mini program with review state and order.
 * Calls `GET /rest/2.0/smartapp/subchain/getall`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/obtain_all_subchain/
 */
export const listSubChains: BaiduEndpoint<ListSubChainsRequest, ListSubChainsResponse, 'authorizer'> = {
  id: 'tp.search.getAllSubChain',
  family: 'third-party-search',
  method: 'GET',
  path: '/rest/2.0/smartapp/subchain/getall',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/obtain_all_subchain/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        app_level: z.number(),
        sub_chain_info_list: z.array(
          z.looseObject({
            app_id: z.union([int64(z), z.string()]).optional(),
            app_name: z.string().optional(),
            audit_desc: z.string().optional(),
            audit_time: z.number().optional(),
            chain_desc: z.string().optional(),
            chain_name: z.string(),
            chain_path: z.string().optional(),
            chain_rank: z.number().optional(),
            create_time: z.number().optional(),
            customer_id: z.union([int64(z), z.string()]).optional(),
            customer_name: z.string().optional(),
            id: z.union([int64(z), z.string()]),
            path_md5: z.string().optional(),
            showStatus: z.number().nullable().optional(),
            status: z.number(),
            subchain_type: z.number().optional(),
            update_time: z.number().optional(),
            telephone: z.string().optional(),
            show_status: z.number().optional(),
          }),
        ),
        sub_chain_prior_number: z.number(),
      }),
    }),
};

/** Input of {@link rankSubChains}. */
export interface RankSubChainsRequest {
  /** Ids of all sub-links in the wanted order, separated by commas. */
  subchain_ranklist: string | number[];
}

/** Result of {@link rankSubChains}. */
export interface RankSubChainsResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 重排序子链。Sets the order of all sub-links. The list has to name every sub-link of the mini program; the first 3 or 6 that passed
 * review are preferred, the rest stands by.
 * Calls `POST /rest/2.0/smartapp/subchain/rank`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/reorder_subchain/
 */
export const rankSubChains: BaiduEndpoint<RankSubChainsRequest, RankSubChainsResponse, 'authorizer'> = {
  id: 'tp.search.rankSubChain',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/subchain/rank',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/reorder_subchain/',
  errors: [40001],
  request: (z: Zod) => z.strictObject({ subchain_ranklist: z.union([z.string(), z.array(z.number())]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link startSubChain}. */
export interface StartSubChainRequest {
  /** Id of the sub-link, from addSubChain or listSubChains. */
  subchain_id: string | Int64;
}

/** Result of {@link startSubChain}. */
export interface StartSubChainResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 启用子链。Starts a stopped sub-link again. It goes through review first, the result comes as an event.
 * Calls `POST /rest/2.0/smartapp/subchain/restart`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/start_subchain/
 */
export const startSubChain: BaiduEndpoint<StartSubChainRequest, StartSubChainResponse, 'authorizer'> = {
  id: 'tp.search.startSubChain',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/subchain/restart',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/start_subchain/',
  errors: [40001],
  request: (z: Zod) => z.strictObject({ subchain_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link stopSubChain}. */
export interface StopSubChainRequest {
  /** Id of the sub-link, from addSubChain or listSubChains. */
  subchain_id: string | Int64;
}

/** Result of {@link stopSubChain}. */
export interface StopSubChainResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 停用子链。Takes a sub-link that passed review out of search until it is started again.
 * Calls `POST /rest/2.0/smartapp/subchain/stop`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/block_up_subchain/
 */
export const stopSubChain: BaiduEndpoint<StopSubChainRequest, StopSubChainResponse, 'authorizer'> = {
  id: 'tp.search.stopSubChain',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/subchain/stop',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/block_up_subchain/',
  errors: [40001],
  request: (z: Zod) => z.strictObject({ subchain_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link updateSubChain}. */
export interface UpdateSubChainRequest {
  /** Id of the sub-link, from addSubChain or listSubChains. */
  subchain_id: string | Int64;
  /** Name that says what the link does, 4 to 10 characters, unique in the mini program. */
  chain_name: string;
  /** Description that adds to the name, 8 to 16 characters, unique in the mini program. */
  chain_desc: string;
  /** Path of the page, starts with `/`, unique; this or `telephone`, not both. */
  chain_path?: string | undefined;
  /** Customer-service number, only for some mini programs and once; this or `chain_path`, not both. */
  telephone?: string | undefined;
}

/** Result of {@link updateSubChain}. */
export interface UpdateSubChainResponse {
  /** True when it was done. */
  data?: boolean | undefined;
}

/**
 * 更新子链。Changes a sub-link and sends it to review again; the result comes as an event. One that is under review cannot be
 * changed.
 * Calls `POST /rest/2.0/smartapp/subchain/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/add_subchain/
 */
export const updateSubChain: BaiduEndpoint<UpdateSubChainRequest, UpdateSubChainResponse, 'authorizer'> = {
  id: 'tp.search.updateSubChain',
  family: 'third-party-search',
  method: 'POST',
  path: '/rest/2.0/smartapp/subchain/update',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/search/subchain/add_subchain/',
  errors: [40001],
  request: (z: Zod) =>
    z.strictObject({
      subchain_id: z.union([z.string(), int64(z)]),
      chain_name: z.string(),
      chain_desc: z.string(),
      chain_path: z.string().optional(),
      telephone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};
