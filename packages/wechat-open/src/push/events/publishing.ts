import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** Links of the articles of a mass message. */
export interface ArticleUrls {
  /** Number of entries. */
  readonly Count: number;
  /** One entry per article: place from 1, and address. */
  readonly ResultList: readonly { readonly ArticleIdx: number; readonly ArticleUrl: string }[];
}

/** Outcome of the check of one article for originality (原创校验). */
export interface CopyrightResult {
  /** Place of the article, from 1. */
  readonly ArticleIdx: number;
  /** What the author declared, as a number. */
  readonly UserDeclareState: number;
  /** What the check found, as a number. */
  readonly AuditState: number;
  /** Address of the original. */
  readonly OriginalArticleUrl: string;
  /** Kind of the original. */
  readonly OriginalArticleType: number;
  /** Whether it may be reprinted. */
  readonly CanReprint: boolean;
  /** Whether the text must be replaced by the original's. */
  readonly NeedReplaceContent: boolean;
  /** Whether the source must be shown. */
  readonly NeedShowReprintSource: boolean;
}

/** Outcome of the check for originality. */
export interface CopyrightCheck {
  /** Articles checked. */
  readonly Count: number;
  /** 1 not reprinted, 2 reprinted and may be sent, 3 reprinted and may not be sent. */
  readonly CheckState: number;
  /** One entry per article. */
  readonly ResultList: readonly CopyrightResult[];
}

/** 群发结果. */
export interface MassSentPush extends MessagePush<'MASSSENDJOBFINISH'> {
  /** 64-bit, so a string. */
  readonly MsgID: string;
  /** `sendsuccess`, `send success`, `send fail` or `err(…)` with a number. */
  readonly Status: string;
  /** Followers in the group. */
  readonly TotalCount: number;
  /** Those left after filters. */
  readonly FilterCount: number;
  /** Followers reached. */
  readonly SentCount: number;
  /** Followers not reached. */
  readonly ErrorCount: number;
  /** Outcome of the check for originality. */
  readonly CopyrightCheckResult?: CopyrightCheck | undefined;
  /** Links of the articles. */
  readonly ArticleUrlResult?: ArticleUrls | undefined;
}

/** What became of a publication. */
export interface Publication {
  /** 64-bit, so a string. */
  readonly publish_id: string;
  /** 0 published, 1 under way, 2 to 4 failed, 5 all articles deleted afterwards, 6 all banned afterwards. */
  readonly publish_status: number;
  /** Publication for the other calls; when it succeeded. */
  readonly article_id?: string | undefined;
  /** Links of the articles, when it succeeded. */
  readonly article_detail?:
    | { readonly count: number; readonly item: readonly { readonly idx: number; readonly article_url: string }[] }
    | undefined;
  /** Places of the articles that failed, from 1. */
  readonly fail_idx: readonly number[];
}

/**
 * 发布结果. The page names the event `PUBLISHJOBFINISH`; the models of SDKs have it as `FREEPUBLISHJOBFINISH`, like the endpoints.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export interface PublishedPush<Type extends 'PUBLISHJOBFINISH' | 'FREEPUBLISHJOBFINISH'> extends MessagePush<Type> {
  /** The outcome. */
  readonly PublishEventInfo?: Publication | undefined;
}

/** Pushes about what an official account sends to all. */
export type PublishingPush = MassSentPush | PublishedPush<'PUBLISHJOBFINISH'> | PublishedPush<'FREEPUBLISHJOBFINISH'>;

const published = {
  PublishEventInfo: {
    publish_id: 'string',
    publish_status: 'number',
    article_id: 'string',
    article_detail: { count: 'number', item: [{ idx: 'number', article_url: 'string' }] },
    fail_idx: ['number'],
  },
} as const;

/** Fields of {@link PublishingPush}. */
export const publishingPushes: PushTable<PublishingPush> = {
  MASSSENDJOBFINISH: {
    MsgID: 'string',
    Status: 'string',
    TotalCount: 'number',
    FilterCount: 'number',
    SentCount: 'number',
    ErrorCount: 'number',
    CopyrightCheckResult: {
      Count: 'number',
      CheckState: 'number',
      ResultList: [
        {
          ArticleIdx: 'number',
          UserDeclareState: 'number',
          AuditState: 'number',
          OriginalArticleUrl: 'string',
          OriginalArticleType: 'number',
          CanReprint: 'boolean',
          NeedReplaceContent: 'boolean',
          NeedShowReprintSource: 'boolean',
        },
      ],
    },
    ArticleUrlResult: { Count: 'number', ResultList: [{ ArticleIdx: 'number', ArticleUrl: 'string' }] },
  },
  PUBLISHJOBFINISH: published,
  FREEPUBLISHJOBFINISH: published,
};
