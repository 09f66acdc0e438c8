import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link getMonitor}. */
export interface GetMonitorRequest {
  /** Always `GetMonitor`; the client fills it in. */
  action?: 'GetMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  end_time?: string | undefined;
  meters?: string[] | undefined;
  resource?: string | undefined;
  start_time?: string | undefined;
  step?: '5m' | '15m' | '2h' | '1d' | undefined;
}

/** Result of {@link getMonitor}. */
export interface GetMonitorResponse {
  meter_set?:
    | {
        data?: unknown[] | undefined;
        meter_id?: string | undefined;
        sequence?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
}

/**
 * GetMonitor.
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
      end_time: z.string().optional(),
      meters: z.array(z.string()).optional(),
      resource: z.string().optional(),
      start_time: z.string().optional(),
      step: z.literal(['5m', '15m', '2h', '1d']).optional(),
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
