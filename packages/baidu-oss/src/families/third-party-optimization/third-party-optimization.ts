import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Httpsbaikebaiducom. */
interface Httpsbaikebaiducom {
  failReason?: string[] | undefined;
  status?: number | undefined;
}

const httpsbaikebaiducom = (z: Zod) =>
  z.looseObject({ failReason: z.array(z.string()).optional(), status: z.number().optional() });

/** Input of {@link getPrelink}. */
export type GetPrelinkRequest = NoFields;

/** Result of {@link getPrelink}. */
export interface GetPrelinkResponse {
  /** The answer’s content. */
  data: string[];
}

/**
 * Tp.optimization.getPrelink.
 * Calls `GET /rest/2.0/smartapp/prelink/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/optimization/prelink_get/
 */
export const getPrelink: BaiduEndpoint<GetPrelinkRequest, GetPrelinkResponse, 'authorizer'> = {
  id: 'tp.optimization.getPrelink',
  family: 'third-party-optimization',
  method: 'GET',
  path: '/rest/2.0/smartapp/prelink/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/optimization/prelink_get/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: z.array(z.string()) }),
};

/** Input of {@link setPrelink}. */
export interface SetPrelinkRequest {
  prelink_url: string | string[];
}

/** Result of {@link setPrelink}. */
export interface SetPrelinkResponse {
  /** The answer’s content. */
  data: {
    checkResult?:
      | {
          flexKey?:
            | {
                failReason?: string[] | undefined;
                status?: string | undefined;
              }
            | undefined;
          'https://baike.baidu.com'?: Httpsbaikebaiducom | undefined;
          'https://www.baidu.com'?: Httpsbaikebaiducom | undefined;
          status?: number | undefined;
          failReason?: string[] | undefined;
        }
      | Record<
          string,
          {
            flexKey?:
              | {
                  failReason?: string[] | undefined;
                  status?: string | undefined;
                }
              | undefined;
            'https://baike.baidu.com'?: Httpsbaikebaiducom | undefined;
            'https://www.baidu.com'?: Httpsbaikebaiducom | undefined;
            status?: number | undefined;
            failReason?: string[] | undefined;
          }
        >
      | undefined;
    status?: number | undefined;
  };
}

/**
 * Tp.optimization.setPrelink.
 * Calls `POST /rest/2.0/smartapp/prelink/set`.
 *
 * @see https://smartprogram.baidu.com/docs/third/optimization/prelink_submit/
 */
export const setPrelink: BaiduEndpoint<SetPrelinkRequest, SetPrelinkResponse, 'authorizer'> = {
  id: 'tp.optimization.setPrelink',
  family: 'third-party-optimization',
  method: 'POST',
  path: '/rest/2.0/smartapp/prelink/set',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/optimization/prelink_submit/',
  request: (z: Zod) => z.strictObject({ prelink_url: z.union([z.string(), z.array(z.string())]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        checkResult: z
          .union([
            z.looseObject({
              flexKey: z
                .looseObject({ failReason: z.array(z.string()).optional(), status: z.string().optional() })
                .optional(),
              'https://baike.baidu.com': httpsbaikebaiducom(z).optional(),
              'https://www.baidu.com': httpsbaikebaiducom(z).optional(),
              status: z.number().optional(),
              failReason: z.array(z.string()).optional(),
            }),
            z.record(
              z.string(),
              z.looseObject({
                flexKey: z
                  .looseObject({ failReason: z.array(z.string()).optional(), status: z.string().optional() })
                  .optional(),
                'https://baike.baidu.com': httpsbaikebaiducom(z).optional(),
                'https://www.baidu.com': httpsbaikebaiducom(z).optional(),
                status: z.number().optional(),
                failReason: z.array(z.string()).optional(),
              }),
            ),
          ])
          .optional(),
        status: z.number().optional(),
      }),
    }),
};
