import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Reply on following. */
interface AddFriendAutoreplyInfo {
  /** Kind: text, img, voice, video, for replies to keywords also news. */
  type: string;
  /** The text, or a temporary media id. */
  content: string;
}

const addFriendAutoreplyInfo = (z: Zod) => z.looseObject({ type: z.string(), content: z.string() });

/** Input of {@link getAutoReplyRules}. */
export type GetAutoReplyRulesRequest = NoFields;

/** Result of {@link getAutoReplyRules}. */
export interface GetAutoReplyRulesResponse {
  /** Whether the reply on following is on: 1 yes, 0 no. */
  is_add_friend_reply_open: number;
  /** Whether the replies to messages and keywords are on: 1 yes, 0 no. */
  is_autoreply_open: number;
  /** Reply on following. */
  add_friend_autoreply_info?: AddFriendAutoreplyInfo | undefined;
  /** Reply to messages, once in 60 minutes. */
  message_default_autoreply_info?: AddFriendAutoreplyInfo | undefined;
  /** Replies to keywords. */
  keyword_autoreply_info?:
    | {
        /** Rules. */
        list: {
          /** Name of the rule. */
          rule_name: string;
          /** `reply_all` sends all replies, `random_one` one of them. */
          reply_mode: string;
          /** Creation, seconds since the epoch. */
          create_time: number;
          /** Keywords. */
          keyword_list_info: {
            /** contain: part of the message, equal: the whole message. */
            match_mode: string;
            /** Always text. */
            type: string;
            /** The keyword. */
            content: string;
          }[];
          /** Replies. */
          reply_list_info: {
            /** Kind: text, img, voice, video, for replies to keywords also news. */
            type: string;
            /** The text, or a temporary media id. */
            content?: string | undefined;
            /** Articles; for news. */
            news_info?:
              | {
                  /** Articles. */
                  list: {
                    /** Title. */
                    title: string;
                    /** Author. */
                    author?: string | undefined;
                    /** Summary. */
                    digest?: string | undefined;
                    /** Whether the cover shows: 1 yes, 0 no. */
                    show_cover: number;
                    /** URL of the cover. */
                    cover_url: string;
                    /** URL of the text. */
                    content_url: string;
                    /** Original page; empty without one. */
                    source_url?: string | undefined;
                  }[];
                }
              | undefined;
          }[];
        }[];
      }
    | undefined;
}

/**
 * 获取自动回复规则。Replies on following, to messages and to keywords, as set on the website; not those of your own server. Media are
 * temporary and last 3 days.
 * Calls `GET /cgi-bin/get_current_autoreply_info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html
 */
export const getAutoReplyRules: WechatEndpoint<GetAutoReplyRulesRequest, GetAutoReplyRulesResponse, 'authorizer'> = {
  id: 'getCurrentAutoReplyInfo',
  family: 'oa-message',
  method: 'GET',
  path: '/cgi-bin/get_current_autoreply_info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html',
  permissionSets: [1, 3, 15],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      is_add_friend_reply_open: z.number(),
      is_autoreply_open: z.number(),
      add_friend_autoreply_info: addFriendAutoreplyInfo(z).optional(),
      message_default_autoreply_info: addFriendAutoreplyInfo(z).optional(),
      keyword_autoreply_info: z
        .looseObject({
          list: z.array(
            z.looseObject({
              rule_name: z.string(),
              reply_mode: z.string(),
              create_time: z.number(),
              keyword_list_info: z.array(
                z.looseObject({ match_mode: z.string(), type: z.string(), content: z.string() }),
              ),
              reply_list_info: z.array(
                z.looseObject({
                  type: z.string(),
                  content: z.string().optional(),
                  news_info: z
                    .looseObject({
                      list: z.array(
                        z.looseObject({
                          title: z.string(),
                          author: z.string().optional(),
                          digest: z.string().optional(),
                          show_cover: z.number(),
                          cover_url: z.string(),
                          content_url: z.string(),
                          source_url: z.string().optional(),
                        }),
                      ),
                    })
                    .optional(),
                }),
              ),
            }),
          ),
        })
        .optional(),
    }),
};
