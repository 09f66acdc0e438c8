import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link detectRisk}. */
export interface DetectRiskRequest {
  /** AppKey of the mini program. */
  appkey: string;
  /** What `swan.getSystemRiskInfo` gave in the mini program: JSON text with key and value. */
  xtoken: string;
  /** Kind of campaign, assigned by Baidu; marketing is the only one so far. */
  type: string;
  /** IP address of the user’s device, not of your server. */
  clientip: string;
  /** Time on your server, seconds since the epoch. */
  ts: number;
  /**
   * What the user did: 1 campaign action (default choice), 2 opened the campaign, 3 registered, 4 logged in, 5 shared, 6 liked, 7
   * commented, 8 withdrew money, 9 ordered, 10 paid, 11 own action, 12 read the feed, 13 opened a chest, 14 took a red packet, 15
   * shared a feed item, 16 did a task, 17 checked in, 18 ranking, 19 invited, 20 red packet for new users, 21 shook, 22 voice red
   * packet, 23 video red packet, 24 credit, 25 answered questions.
   */
  ev?: string | undefined;
  /** User agent of the request that the user’s device sent to your server. */
  useragent?: string | undefined;
  /** SHA-1 of the user’s phone number. */
  phone?: string | undefined;
}

/** Result of {@link detectRisk}. */
export interface DetectRiskResponse {
  /** The answer’s content. */
  data: {
    /** Risk: 1 high, 2 suspicious, 3 ordinary, 4 normal. */
    level: string | number;
    /** Descriptions of the risk in Chinese. */
    tag?: string[] | undefined;
  };
}

/**
 * 检测作弊用户。Rates the risk of a user who takes part in a campaign. Baidu advises to block levels 1 and 2.
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
      data: z.looseObject({ level: z.union([z.string(), z.number()]), tag: z.array(z.string()).optional() }),
    }),
};
