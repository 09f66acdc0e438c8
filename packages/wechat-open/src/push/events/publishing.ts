import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** Links of the articles of a mass message. */
export interface ArticleUrls {
  readonly Count: number;
  readonly ResultList: readonly { readonly ArticleIdx: number; readonly ArticleUrl: string }[];
}

/** 群发结果. `CopyrightCheckResult` is in `raw`. */
export interface MassSentPush extends MessagePush<'MASSSENDJOBFINISH'> {
  /** 64-bit, so a string. */
  readonly MsgID: string;
  /** `sendsuccess`, `send success`, `send fail` or `err(…)` with a number. */
  readonly Status: string;
  /** Followers in the group. */
  readonly TotalCount: number;
  /** Those left after filters. */
  readonly FilterCount: number;
  readonly SentCount: number;
  readonly ErrorCount: number;
  readonly ArticleUrlResult?: ArticleUrls | undefined;
}

/** What became of a publication. */
export interface Publication {
  /** 64-bit, so a string. */
  readonly publish_id: string;
  /** 0 published, 1 under way, 2 to 4 failed, 5 all articles deleted afterwards, 6 all banned afterwards. */
  readonly publish_status: number;
  readonly article_id?: string | undefined;
  readonly article_detail?:
    | { readonly count: number; readonly item: readonly { readonly idx: number; readonly article_url: string }[] }
    | undefined;
  /** Places of the articles that failed, from 1. */
  readonly fail_idx: readonly number[];
}

/**
 * 发布结果.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export interface PublishedPush extends MessagePush<'FREEPUBLISHJOBFINISH'> {
  readonly PublishEventInfo?: Publication | undefined;
}

/** Pushes about what an official account sends to all. */
export type PublishingPush = MassSentPush | PublishedPush;

/** Fields of {@link PublishingPush}. */
export const publishingPushes: PushTable<PublishingPush> = {
  MASSSENDJOBFINISH: {
    MsgID: 'string',
    Status: 'string',
    TotalCount: 'number',
    FilterCount: 'number',
    SentCount: 'number',
    ErrorCount: 'number',
    ArticleUrlResult: { Count: 'number', ResultList: [{ ArticleIdx: 'number', ArticleUrl: 'string' }] },
  },
  FREEPUBLISHJOBFINISH: {
    PublishEventInfo: {
      publish_id: 'string',
      publish_status: 'number',
      article_id: 'string',
      article_detail: { count: 'number', item: [{ idx: 'number', article_url: 'string' }] },
      fail_idx: ['number'],
    },
  },
};
