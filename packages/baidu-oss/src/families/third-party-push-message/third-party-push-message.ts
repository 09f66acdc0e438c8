import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link listMessages}. */
export interface ListMessagesRequest {
  /** Start as a timestamp since the epoch; at most a month back, a day back by default. */
  start?: number | undefined;
  /** End as a timestamp since the epoch; at most a week after the start. */
  end?: number | undefined;
  /** Which to give: 1 all, 2 failed ones. */
  push_type?: 1 | 2 | undefined;
  /** Events to leave out before the first, 0 by default. */
  offset?: number | undefined;
  /** Events to give, 100 by default and at most. */
  count?: number | undefined;
  /** Ids of pushed events, separated by commas; the other conditions then do not matter. */
  id_list?: string | number[] | undefined;
}

/** Result of {@link listMessages}. */
export interface ListMessagesResponse {
  /** The answer’s content. */
  data: {
    /** Events in all. */
    count: number;
    /** Pushed events. */
    list: {
      /** The event, encrypted with the platform’s message key. */
      content: string;
      /** Id of the pushed event. */
      id: Int64 | string;
      /** Push: 0 to be pushed, 1 delivered, 2 failed. */
      status: number;
    }[];
    /** Number of this page; the sample has 0 for the first. */
    page?: number | undefined;
    /** Events of a page. */
    pageSize?: number | undefined;
  };
}

/**
 * 找回推送。Lists events that were pushed to the platform, the last day by default, to find those that did not arrive. The start may
 * be a month back and the span at most a week; each content is encrypted as in the push itself.
 * Calls `GET /rest/2.0/smartapp/pushmsg/getmsg`.
 *
 * @see https://smartprogram.baidu.com/docs/third/push/find_push_list/
 */
export const listMessages: BaiduPagedEndpoint<
  ListMessagesRequest,
  ListMessagesResponse,
  'tp',
  NonNullable<NonNullable<ListMessagesResponse['data']>['list']>[number],
  'offset' | 'count'
> = {
  id: 'tp.push-message.getMsg',
  family: 'third-party-push-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/pushmsg/getmsg',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/push/find_push_list/',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 100,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.count,
  },
  request: (z: Zod) =>
    z.strictObject({
      start: z.number().optional(),
      end: z.number().optional(),
      push_type: z.literal([1, 2]).optional(),
      offset: z.number().optional(),
      count: z.number().max(100).optional(),
      id_list: z.union([z.string(), z.array(z.number())]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        count: z.number(),
        list: z.array(z.looseObject({ content: z.string(), id: z.union([int64(z), z.string()]), status: z.number() })),
        page: z.number().optional(),
        pageSize: z.number().optional(),
      }),
    }),
};
