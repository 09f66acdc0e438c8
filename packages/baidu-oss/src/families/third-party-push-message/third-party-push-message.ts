import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link getMsg}. */
export interface GetMsgRequest {
  start?: number | undefined;
  end?: number | undefined;
  push_type?: number | undefined;
  /** Items to leave out before the first. */
  offset?: number | undefined;
  /** How many to give at most. */
  count?: number | undefined;
  id_list?: string | number[] | undefined;
}

/** Result of {@link getMsg}. */
export interface GetMsgResponse {
  /** The answer’s content. */
  data: {
    /** How many to give at most. */
    count?: number | undefined;
    list?:
      | {
          content?: string | undefined;
          id?: Int64 | string | undefined;
          status?: number | undefined;
        }[]
      | undefined;
    /** Page, counted from 1. */
    page?: number | undefined;
    /** Items of a page. */
    pageSize?: number | undefined;
  };
}

/**
 * Tp.push-message.getMsg.
 * Calls `GET /rest/2.0/smartapp/pushmsg/getmsg`.
 *
 * @see https://smartprogram.baidu.com/docs/third/push/find_push_list/
 */
export const getMsg: BaiduEndpoint<GetMsgRequest, GetMsgResponse, 'tp'> = {
  id: 'tp.push-message.getMsg',
  family: 'third-party-push-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/pushmsg/getmsg',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/push/find_push_list/',
  request: (z: Zod) =>
    z.strictObject({
      start: z.number().optional(),
      end: z.number().optional(),
      push_type: z.number().optional(),
      offset: z.number().optional(),
      count: z.number().optional(),
      id_list: z.union([z.string(), z.array(z.number())]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        count: z.number().optional(),
        list: z
          .array(
            z.looseObject({
              content: z.string().optional(),
              id: z.union([int64(z), z.string()]).optional(),
              status: z.number().optional(),
            }),
          )
          .optional(),
        page: z.number().optional(),
        pageSize: z.number().optional(),
      }),
    }),
};
