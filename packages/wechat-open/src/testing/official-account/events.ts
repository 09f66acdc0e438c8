import type { PushFields } from '@minigate/core';
import { managementNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { Job, MassMessage, Publication } from './state.js';

/** Pushes an event or a message of a person to the account's message URL. */
export function pushFromUser(
  world: World,
  account: Account,
  openid: string,
  event: string,
  fields: PushFields = {},
): Promise<Delivery> {
  return world.pushes.send(managementNotice(world, account, event, { FromUserName: openid, ...fields }));
}

/**
 * Pushes the end of a publication.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Callback_on_finish.html
 */
export function pushPublication(world: World, account: Account, publication: Publication): Promise<Delivery> {
  const { publishId, status, failed, articleId, msgDataId } = publication;
  const posted = account.official.posts.get(msgDataId)?.articles ?? [];
  const item = posted.map(({ url }, index) => ({ idx: index + 1, article_url: url }));
  const done = { article_id: articleId, article_detail: { count: item.length, item } };
  const info: PushFields = {
    publish_id: publishId,
    publish_status: status,
    ...(status === 0 ? done : { fail_idx: failed }),
  };
  return pushFromHelper(world, account, 'PUBLISHJOBFINISH', { PublishEventInfo: info });
}

/** What a mass message reached. */
export interface MassCounts {
  readonly total: number;
  readonly filtered: number;
  readonly sent: number;
}

/**
 * Pushes the end of a mass message.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html
 */
export function pushMassSent(
  world: World,
  account: Account,
  { msgId, msgDataId }: MassMessage,
  { total, filtered, sent }: MassCounts,
): Promise<Delivery> {
  const posted = msgDataId === undefined ? [] : (account.official.posts.get(msgDataId)?.articles ?? []);
  const item = posted.map(({ url }, index) => ({ ArticleIdx: index + 1, ArticleUrl: url }));
  return pushFromHelper(world, account, 'MASSSENDJOBFINISH', {
    MsgID: msgId,
    Status: 'send success',
    TotalCount: total,
    FilterCount: filtered,
    SentCount: sent,
    ErrorCount: filtered - sent,
    ...(item.length > 0 && { ArticleUrlResult: { Count: item.length, ResultList: { item } } }),
  });
}

/** Pushes what became of a template message. */
export function pushTemplateSent(world: World, account: Account, job: Job & { kind: 'template' }): Promise<Delivery> {
  const fields = { MsgID: job.msgId, Status: job.outcome };
  return pushFromUser(world, account, job.openid, 'TEMPLATESENDJOBFINISH', fields);
}

/** Pushes what became of a subscription notice. */
export function pushNoticeSent(world: World, account: Account, job: Job & { kind: 'notice' }): Promise<Delivery> {
  const List = { TemplateId: job.templateId, MsgID: job.msgId, ErrorCode: 0, ErrorStatus: 'success' };
  return pushFromUser(world, account, job.openid, 'subscribe_msg_sent_event', { SubscribeMsgSentEvent: { List } });
}

// The results of sending to all come from the platform's own helper account.
function pushFromHelper(world: World, account: Account, event: string, fields: PushFields): Promise<Delivery> {
  return world.pushes.send(managementNotice(world, account, event, { FromUserName: 'mphelper', ...fields }));
}
