import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getPrelinks}. */
export type GetPrelinksRequest = NoFields;

/** Result of {@link getPrelinks}. */
export interface GetPrelinksResponse {
  /** Addresses. */
  data: string[];
}

/**
 * 获取prelink域名。Gives the addresses to which the mini program connects in advance.
 * Calls `GET /rest/2.0/smartapp/prelink/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/optimization/prelink_get/
 */
export const getPrelinks: BaiduEndpoint<GetPrelinksRequest, GetPrelinksResponse, 'authorizer'> = {
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

/** Input of {@link setPrelinks}. */
export interface SetPrelinksRequest {
  /** Addresses with https, separated by commas. */
  prelink_url: string | string[];
}

/** Result of {@link setPrelinks}. */
export interface SetPrelinksResponse {
  /** The answer’s content. */
  data: {
    /** Result of each address, by address. */
    checkResult?:
      | Record<
          string,
          {
            /** Check of the address: 0 passed, 1 failed. */
            status?: number | undefined;
            /** Reasons in Chinese why the check failed. */
            failReason?: string[] | undefined;
          }
        >
      | undefined;
    /** Check in all: 0 passed, 1 failed. */
    status: number;
  };
}

/**
 * Prelink域名提交。Sets the addresses to which the mini program connects in advance and checks each. Its domain has to be among the
 * request domains of the server settings and must answer HEAD; one address per domain is enough.
 * Calls `POST /rest/2.0/smartapp/prelink/set`.
 *
 * @see https://smartprogram.baidu.com/docs/third/optimization/prelink_submit/
 */
export const setPrelinks: BaiduEndpoint<SetPrelinksRequest, SetPrelinksResponse, 'authorizer'> = {
  id: 'tp.optimization.setPrelink',
  family: 'third-party-optimization',
  method: 'POST',
  path: '/rest/2.0/smartapp/prelink/set',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/optimization/prelink_submit/',
  request: (z: Zod) => z.strictObject({ prelink_url: z.union([z.string(), z.array(z.string())]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        checkResult: z
          .record(
            z.string(),
            z.looseObject({ status: z.number().optional(), failReason: z.array(z.string()).optional() }),
          )
          .optional(),
        status: z.number(),
      }),
    }),
};
