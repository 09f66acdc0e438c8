import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link detectRisk}. */
export interface DetectRiskRequest {
  appkey: string;
  xtoken: string;
  type: string;
  clientip: string;
  ts: number;
  ev?: string | undefined;
  useragent?: string | undefined;
  phone?: string | undefined;
}

/** Result of {@link detectRisk}. */
export interface DetectRiskResponse {
  /** The answer’s content. */
  data: {
    level?: string | number | undefined;
    tag?: string[] | undefined;
  };
}

/**
 * App.risk-control.detectRisk.
 * Calls `POST /rest/2.0/smartapp/detectrisk`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/open_risk_power_detectrisk/
 */
export const detectRisk: BaiduEndpoint<DetectRiskRequest, DetectRiskResponse, 'app'> = {
  id: 'app.risk-control.detectRisk',
  family: 'server-risk-control',
  method: 'POST',
  path: '/rest/2.0/smartapp/detectrisk',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/open_risk_power_detectrisk/',
  request: (z: Zod) =>
    z.strictObject({
      appkey: z.string(),
      xtoken: z.string(),
      type: z.string(),
      clientip: z.string(),
      ts: z.number(),
      ev: z.string().optional(),
      useragent: z.string().optional(),
      phone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({ level: z.union([z.string(), z.number()]).optional(), tag: z.array(z.string()).optional() }),
    }),
};
