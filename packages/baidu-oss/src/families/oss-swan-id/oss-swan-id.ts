import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link signSwanId}. */
export interface SignSwanIdRequest {
  /** SwanID made by the host: H, host suffix in capitals, then its own text; 90 characters at most. */
  swanid: string;
  /** AppKey of the mini program. */
  client_id: string;
  /** Time of the request in UTC; Baidu judges by it whether the request is too old. */
  timestamp: number;
  /** Id of the host. */
  union_id: string;
  /** Version of the signature: 0.0.1 is the only one so far. */
  sign_version: '0.0.1';
  /** Md5 hex of the other parameters sorted as name=value, joined with &, then &hsk=<secret>. */
  sign: string;
}

/** Result of {@link signSwanId}. */
export interface SignSwanIdResponse {
  /** The answer’s content. */
  data: {
    /** Signature to hand to the mini program together with the SwanID. */
    swanid_signature: string;
  };
}

/**
 * 获取 swanid_signature。Has Baidu sign a SwanID that the host made for a device and a developer; host and mini program pass both
 * on together. The request itself is signed with the host’s secret hsk.
 * Calls `POST /ossapi/swanid/signature`.
 *
 * @see https://github.com/swan-team/host-app-guide
 */
export const signSwanId: BaiduEndpoint<SignSwanIdRequest, SignSwanIdResponse, 'none'> = {
  id: 'oss.swanid.signature',
  family: 'oss-swan-id',
  method: 'POST',
  path: '/ossapi/swanid/signature',
  host: 'spapi',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://github.com/swan-team/host-app-guide',
  request: (z: Zod) =>
    z.strictObject({
      swanid: z.string(),
      client_id: z.string(),
      timestamp: z.number(),
      union_id: z.string(),
      sign_version: z.literal(['0.0.1']),
      sign: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ swanid_signature: z.string() }) }),
};
