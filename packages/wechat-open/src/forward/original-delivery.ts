import {
  AuthError,
  type Delivery,
  type InboxMessage,
  type PushSecret,
  parseJson,
  type Runtime,
  readTree,
  stringOf,
  writeDocument,
} from '@minigate/core';
import type { StoredPush } from '../client/push-log.js';
import type { TicketVault } from '../client/ticket.js';
import type { ComponentOptions } from '../client/types.js';
import { sealPush } from '../push/envelope.js';
import type { WechatPush } from '../push/events/index.js';
import { readEncrypt } from '../push/outer.js';
import { parsePush } from '../push/parse.js';
import { addressFor, appIdMark, isAppId, type OriginalForwardRule } from './rule.js';

/** Makes the request that delivers a stored push as WeChat sends it: sealed anew, so that its timestamp is fresh. */
export function originalDelivery(
  { to, key }: OriginalForwardRule,
  { appId: componentAppId, pushKeys }: ComponentOptions,
  ticket: Pick<TicketVault, 'current'>,
  { clock, random }: Runtime,
): (message: InboxMessage) => Promise<Delivery> {
  const { token, encodingAesKey } = { ...pushKeys[0], ...key } as PushSecret;
  const secret: PushSecret = { appId: componentAppId, token, encodingAesKey };
  return async ({ id, payload }) => {
    const { plaintext, appId } = parseJson(payload) as StoredPush;
    const push = parsePush(plaintext);
    const { query, body } = sealPush(await documentOf(push, plaintext, ticket), secret, {
      timestamp: Math.floor(clock.now() / 1000),
      nonce: Buffer.from(random.bytes(8)).toString('hex'),
      format: push.format,
      random,
      outer: push.channel === 'ticket' ? { AppId: componentAppId } : { ToUserName: push.toUserName ?? '' },
    });
    const url = new URL(isAppId(appId) ? addressFor(to, appId) : withoutMark(to));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return {
      url: url.href,
      headers: {
        'content-type': push.format === 'json' ? 'application/json' : 'text/xml',
        'user-agent': 'minigate',
        'webhook-id': id,
      },
      body,
      accepted: (answer) => answer !== undefined && tookPush(answer, push),
    };
  };
}

/** The ticket itself is in no queue (decision 7): the latest one is put in at the last moment. */
async function documentOf(push: WechatPush, plaintext: string, ticket: Pick<TicketVault, 'current'>): Promise<string> {
  if (push.type !== 'component_verify_ticket') return plaintext;
  const { appId, createTime, format } = push;
  const document = {
    AppId: appId,
    CreateTime: createTime,
    InfoType: push.type,
    ComponentVerifyTicket: await ticket.current(),
  };
  return writeDocument(document, format);
}

function withoutMark(to: string): string {
  if (!to.includes(appIdMark)) return to;
  throw new AuthError(
    'wechat-open',
    'not-ready',
    'the account of the push is not known, and the target’s address needs it',
  );
}

/**
 * Whether WeChat would take an answer for receipt: `success`, nothing, or a sealed reply to a user (which is dropped); for pushes
 * of virtual payment ErrCode 0.
 */
function tookPush(answer: string, push: WechatPush): boolean {
  const text = answer.trim();
  if (text === '' || text === 'success' || readEncrypt(text) !== undefined) return true;
  const type = push.type === 'unknown' ? push.rawType : push.type;
  return /^xpay_/i.test(type) && stringOf(readTree(text)?.['ErrCode']) === '0';
}
