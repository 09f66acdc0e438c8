import { type Delivery, type InboxMessage, parseJson, type Runtime, signWebhook, stringifyJson } from '@minigate/core';
import type { StoredPush } from '../client/push-log.js';
import type { WechatPush } from '../push/events/index.js';
import { parsePush } from '../push/parse.js';
import type { JsonForwardRule } from './rule.js';

/**
 * Body of a push that was forwarded as JSON.
 *
 * Credentials that WeChat puts into pushes (ticket, authorization and pre-authorization codes) are left out: a code can be exchanged
 * only once, and this client does that.
 */
export interface ForwardedPush<Push extends WechatPush = WechatPush> {
  readonly type: Push['type'];
  /** The push's own time, ISO 8601 in UTC. */
  readonly timestamp?: string | undefined;
  readonly componentAppId: string;
  /** The account that the push is about, where it is known. */
  readonly appId?: string | undefined;
  readonly data: Push;
}

const credentials = ['ComponentVerifyTicket', 'AuthorizationCode', 'PreAuthCode', 'auth_code'];

/** Makes the request that delivers a stored push as signed JSON. */
export function jsonDelivery(
  { to, sign }: JsonForwardRule,
  componentAppId: string,
  { clock }: Runtime,
): (message: InboxMessage) => Delivery {
  return ({ id, payload }) => {
    const { plaintext, appId } = parseJson(payload) as StoredPush;
    const push = parsePush(plaintext);
    const data = { ...withoutCredentials(push), raw: withoutCredentials(push.raw), plaintext: undefined };
    const body = stringifyJson({ type: push.type, timestamp: isoTime(push.createTime), componentAppId, appId, data });
    const headers = signWebhook({ id, timestamp: Math.floor(clock.now() / 1000), body }, sign);
    return { url: to, headers: { 'content-type': 'application/json', 'user-agent': 'minigate', ...headers }, body };
  };
}

const withoutCredentials = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !credentials.includes(name)));

/** @param seconds - what WeChat sent, which may be no time. */
function isoTime(seconds: number | undefined): string | undefined {
  const time = new Date((seconds ?? Number.NaN) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
