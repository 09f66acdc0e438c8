import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link describeZones}. */
export interface DescribeZonesRequest {
  /** Always `DescribeZones`; the client fills it in. */
  action?: 'DescribeZones' | undefined;
  /** Only these states: `active`, `faulty`, `defunct`. */
  status?: string[] | undefined;
  /** Only these zones. */
  zones?: string[] | undefined;
}

/** Result of {@link describeZones}. */
export interface DescribeZonesResponse {
  /** Zones that match. */
  total_count?: number | undefined;
  /** Zones that the account can use. */
  zone_set?:
    | {
        /** State: `active` open, `faulty` out of order, `defunct` retired. */
        status?: string | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取区域列表。Lists the zones that the account can use.
 * Calls `GET /iaas/?action=DescribeZones`.
 *
 * @see https://docs.qingcloud.com/api/zone/describe_zones.html
 */
export const describeZones: QingCloudEndpoint<DescribeZonesRequest, DescribeZonesResponse, 'signature'> = {
  id: 'qingcloud.describeZones',
  family: 'qingcloud',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/zone/describe_zones.html',
  fixed: { action: 'DescribeZones' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeZones']).optional(),
      status: z.array(z.string()).optional(),
      zones: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      zone_set: z.array(z.looseObject({ status: z.string().optional(), zone_id: z.string().optional() })).optional(),
    }),
};
