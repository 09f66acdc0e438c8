import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link describeZones}. */
export interface DescribeZonesRequest {
  /** Always `DescribeZones`; the client fills it in. */
  action?: 'DescribeZones' | undefined;
  status?: string[] | undefined;
  zones?: string[] | undefined;
}

/** Result of {@link describeZones}. */
export interface DescribeZonesResponse {
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  zone_set?:
    | {
        status?: string | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * DescribeZones.
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
