import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Input of {@link getUsageDetail}. */
export interface GetUsageDetailRequest {
  /** Product, e.g. 10000077 for phone number verification. */
  spuId: string;
  /** Packages to skip, from 0. */
  offset: number;
  /** Packages per page, at most 20. */
  limit: number;
}

/** Result of {@link getUsageDetail}. */
export interface GetUsageDetailResponse {
  /** Usable quota in all, for products sold in packages. */
  all: Numeric;
  /** Quota in all; given up by the platform, use `all`. */
  effectiveAll: Numeric;
  /** Used so far. */
  effectiveUse: Numeric;
  /** Start of a subscription, seconds since the epoch. */
  startServiceTime: number;
  /** End of a subscription, seconds since the epoch. */
  endServiceTime: number;
  /** Packages. */
  detailList: {
    /** Id of the package. */
    pkgId: string;
    /** Product the quota comes from. */
    spuId: string;
    /** Variant of the product. */
    skuId?: string | undefined;
    /** 1 in force, 2 not yet, 3 no longer. */
    status: number;
    /** Quota valid from, seconds since the epoch. */
    startTime: number;
    /** Quota valid until, seconds since the epoch. */
    endTime: number;
    /** Quota of the package. */
    all: Numeric;
    /** Used of it. */
    used: Numeric;
    /** 1 trial, 2 bought, 3 given by the provider, 4 and 5 other. */
    source?: number | undefined;
  }[];
  /** Number of packages in all. */
  total: number;
}

/**
 * 查询购买资源包的用量情况。Quota, use and packages of one product, at most 20 packages a page. Large counts come as text.
 * Calls `GET /wxa/charge/usage/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html
 */
export const getUsageDetail: WechatPagedEndpoint<
  GetUsageDetailRequest,
  GetUsageDetailResponse,
  'authorizer',
  NonNullable<GetUsageDetailResponse['detailList']>[number],
  'offset' | 'limit'
> = {
  id: 'chargeUsageGet',
  family: 'charge',
  method: 'GET',
  path: '/wxa/charge/usage/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html',
  permissionSets: [18],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.detailList,
    total: (answer) => answer.total,
  },
  request: (z: Zod) => z.strictObject({ spuId: z.string(), offset: z.number(), limit: z.number().max(20) }),
  response: (z: Zod) =>
    z.looseObject({
      all: numeric(z),
      effectiveAll: numeric(z),
      effectiveUse: numeric(z),
      startServiceTime: z.number(),
      endServiceTime: z.number(),
      detailList: z.array(
        z.looseObject({
          pkgId: z.string(),
          spuId: z.string(),
          skuId: z.string().optional(),
          status: z.number(),
          startTime: z.number(),
          endTime: z.number(),
          all: numeric(z),
          used: numeric(z),
          source: z.number().optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link getRecentAverage}. */
export interface GetRecentAverageRequest {
  /** Product, e.g. 10000077 for phone number verification. */
  spuId: string;
}

/** Result of {@link getRecentAverage}. */
export interface GetRecentAverageResponse {
  /** Uses per day. */
  averageData: number;
}

/**
 * 查询商品近期日均用量。Average use of a product per day of late.
 * Calls `GET /wxa/charge/usage/get_recent_average`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html
 */
export const getRecentAverage: WechatEndpoint<GetRecentAverageRequest, GetRecentAverageResponse, 'authorizer'> = {
  id: 'chargeUsageGetRecentAverage',
  family: 'charge',
  method: 'GET',
  path: '/wxa/charge/usage/get_recent_average',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/charge/api/charge_get_usage_detail.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ spuId: z.string() }),
  response: (z: Zod) => z.looseObject({ averageData: z.number() }),
};
