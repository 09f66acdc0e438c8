import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link allocateVips}. */
export interface AllocateVipsRequest {
  /** Always `AllocateVips`; the client fills it in. */
  action?: 'AllocateVips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** How many to allocate. */
  count?: number | undefined;
  /** Name of the virtual addresses. */
  vip_name?: string | undefined;
  /** Range of addresses to take them from. */
  vip_range?: string | undefined;
  /** VxNet that they belong to, `vxnet-…`. */
  vxnet_id: string;
}

/** Result of {@link allocateVips}. */
export interface AllocateVipsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Virtual addresses that were allocated, by their ids. */
  vips?: string[] | undefined;
}

/**
 * 申请虚拟IP。Allocates virtual addresses in a VxNet.
 * Calls `GET /iaas/?action=AllocateVips`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const allocateVips: QingCloudEndpoint<AllocateVipsRequest, AllocateVipsResponse, 'signature'> = {
  id: 'vips.allocateVips',
  family: 'vips',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AllocateVips' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AllocateVips']).optional(),
      zone: z.string(),
      count: z.number().optional(),
      vip_name: z.string().optional(),
      vip_range: z.string().optional(),
      vxnet_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), vips: z.array(z.string()).optional() }),
};

/** Input of {@link releaseVips}. */
export interface ReleaseVipsRequest {
  /** Always `ReleaseVips`; the client fills it in. */
  action?: 'ReleaseVips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Virtual addresses, by their ids. */
  vips: string[];
}

/** Result of {@link releaseVips}. */
export interface ReleaseVipsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 释放虚拟IP。Gives virtual addresses back.
 * Calls `GET /iaas/?action=ReleaseVips`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const releaseVips: QingCloudEndpoint<ReleaseVipsRequest, ReleaseVipsResponse, 'signature'> = {
  id: 'vips.releaseVips',
  family: 'vips',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ReleaseVips' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ReleaseVips']).optional(),
      zone: z.string(),
      vips: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeVips}. */
export interface DescribeVipsRequest {
  /** Always `DescribeVips`; the client fills it in. */
  action?: 'DescribeVips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this name. */
  vip_name?: string | undefined;
  /** VxNets to look in, `vxnet-…`. */
  vxnets: string[];
}

/** Result of {@link describeVips}. */
export interface DescribeVipsResponse {
  /** Virtual addresses of this page. */
  vip_set?:
    | {
        /** Id of the virtual address. */
        vip_id?: string | undefined;
        /** Name of the virtual address. */
        vip_name?: string | undefined;
        /** The virtual IPv4 address. */
        vip_addr?: string | undefined;
        /** Instance that uses it, `i-…`. */
        instance_id?: string | undefined;
        /** Name of that instance. */
        instance_name?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
        /** Network card that uses it: its MAC address. */
        nic_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** Who controls it, such as `self`. */
        controller?: string | undefined;
      }[]
    | undefined;
  /** Virtual addresses that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取虚拟IP列表。Lists the virtual addresses of VxNets.
 * Calls `GET /iaas/?action=DescribeVips`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeVips: QingCloudPagedEndpoint<
  DescribeVipsRequest,
  DescribeVipsResponse,
  'signature',
  NonNullable<DescribeVipsResponse['vip_set']>[number],
  'offset' | 'limit'
> = {
  id: 'vips.describeVips',
  family: 'vips',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeVips' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.vip_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeVips']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      vip_name: z.string().optional(),
      vxnets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({
      vip_set: z
        .array(
          z.looseObject({
            vip_id: z.string().optional(),
            vip_name: z.string().optional(),
            vip_addr: z.string().optional(),
            instance_id: z.string().optional(),
            instance_name: z.string().optional(),
            vxnet_id: z.string().optional(),
            nic_id: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            owner: z.string().optional(),
            root_user_id: z.string().optional(),
            console_id: z.string().optional(),
            controller: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};
