import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link getMonitor}. */
export interface GetMonitorRequest {
  /** Always `GetMonitor`; the client fills it in. */
  action?: 'GetMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** End, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  end_time: string;
  /**
   * Meters, lower case. Instance: `cpu`, `memory`, `disk-os`, `disk-iops-os`, `disk-us-os`, `disk-<volume>`, `if-<MAC>`; address:
   * `traffic`, `flow`; router: VxNet ids.
   */
  meters: string[];
  /** Resource: instance `i-…`, public address `eip-…` or router `rtr-…`. */
  resource: string;
  /** Start, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  start_time: string;
  /** Interval: `5m`, `15m`, `2h` or `1d`; older than 15 days only `2h` or `1d`. */
  step: string;
}

/** Result of {@link getMonitor}. */
export interface GetMonitorResponse {
  /** One entry per meter. */
  meter_set?:
    | {
        /**
         * First `[seconds, value]` (by the page Beijing time), then values one `step` apart, `[seconds after previous, value]` or
         * `"NA"`. `cpu`, `memory` in 1/1000; disk `[read, write]` in B/s or IOPS; network `[in, out]` in B/s.
         */
        data?: unknown[] | undefined;
        /** Meter; for a network card its MAC address. */
        meter_id?: string | undefined;
        /** Position of the network card, from 0. */
        sequence?: number | undefined;
        /** Network of the card, `vxnet-…`; only on network cards. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Resource that was measured, by its id. */
  resource_id?: string | undefined;
}

/**
 * 获取资源监控数据。Returns measurements of one instance, public address or router over a time. The data are compressed: only the first
 * point and irregular ones carry a time.
 * Calls `GET /iaas/?action=GetMonitor`.
 *
 * @see https://docs.qingcloud.com/api/monitor/get_monitor.html
 */
export const getMonitor: QingCloudEndpoint<GetMonitorRequest, GetMonitorResponse, 'signature'> = {
  id: 'monitor.getMonitor',
  family: 'monitor',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/monitor/get_monitor.html',
  supplied: ['zone'],
  fixed: { action: 'GetMonitor' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetMonitor']).optional(),
      zone: z.string(),
      end_time: z.string(),
      meters: z.array(z.string()).min(1),
      resource: z.string(),
      start_time: z.string(),
      step: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      meter_set: z
        .array(
          z.looseObject({
            data: z.array(z.unknown()).optional(),
            meter_id: z.string().optional(),
            sequence: z.number().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      resource_id: z.string().optional(),
    }),
};
