import {
  checkPushKeys,
  type DeliveryOptions,
  targetPolicy,
  ValidationError,
  type ValidationIssue,
  webhookKeys,
} from '@minigate/core';
import type { PushKey } from '../client/types.js';
import { messagePushes, ticketPushes, type WechatPush, type WechatPushType } from '../push/events/index.js';

/** Which pushes are forwarded: those that fit every member. */
export interface ForwardFilter {
  /** `*`: all but `component_verify_ticket`, a credential of the whole platform, which must be asked for by name. */
  readonly type: WechatPushType | '*' | readonly (WechatPushType | '*')[];
  /** App ids of the accounts, `wx…`. A push that is about none, such as a ticket, does not fit. Default: all. */
  readonly appId?: string | readonly string[] | undefined;
  /** `ticket`: pushes to the 授权事件接收 URL. `message`: those to the 消息与事件接收 URL. Default: both. */
  readonly channel?: WechatPush['channel'] | undefined;
}

/** What both forms of {@link ForwardRule} share. */
export interface ForwardRuleBase extends DeliveryOptions {
  /** Names the forwarder in the store, in logs and metrics: letters, digits, `-` and `_`. Renamed, it begins with nothing to deliver. */
  readonly name: string;
  readonly when: ForwardFilter;
  /** `authorizer`: pushes about one account one at a time, in the order in which they were handled. Default: as fast as they go. */
  readonly order?: 'authorizer' | undefined;
  /** `false`: this process stores what is to be delivered and can look after it, but others deliver. Default true. */
  readonly deliver?: boolean | undefined;
}

/** Forwards the parsed push as signed JSON. */
export interface JsonForwardRule extends ForwardRuleBase {
  readonly as: 'json';
  /** Absolute address, https or http. */
  readonly to: string;
  /** `whsec_` and the Base64 of 24 to 64 random bytes; several while they are changed. */
  readonly sign: string | readonly string[];
}

/** Forwards the push as WeChat sends it. */
export interface OriginalForwardRule extends ForwardRuleBase {
  readonly as: 'original';
  /** Absolute address, https or http. `$APPID$` in it is replaced by the account's app id, as in the console's message URL. */
  readonly to: string;
  /** Token and key of the target. Default: the platform's own current ones. */
  readonly key?: Pick<PushKey, 'token' | 'encodingAesKey'> | undefined;
}

/** Which pushes go to which target, and how. */
export type ForwardRule = JsonForwardRule | OriginalForwardRule;

/** Stands for the account's app id in an address. */
export const appIdMark = '$APPID$';

/** An app id as it may be put into an address. */
export const isAppId = (appId: string | undefined): appId is string => /^wx\w{1,64}$/.test(appId ?? '');

const knownTypes: ReadonlySet<string> = new Set([
  '*',
  'unknown',
  ...Object.keys(ticketPushes),
  ...Object.keys(messagePushes),
]);

/** @throws ValidationError that names each member which cannot work. No message repeats an address or a secret. */
export function checkRule(rule: ForwardRule): void {
  const issues: ValidationIssue[] = [];
  const check = (path: string, message: string | false | undefined): void => {
    if (message) issues.push({ path, message });
  };
  const within = (renamed: (path: string) => string, part: () => void): void => {
    try {
      part();
    } catch (error) {
      if (!ValidationError.is(error)) throw error;
      for (const { path, message } of error.issues) check(renamed(path), message);
    }
  };
  const { name, when, as } = rule;
  check('name', !/^[\w-]{1,64}$/.test(name) && 'must be 1 to 64 letters, digits, "-" and "_"');
  const types = [when?.type ?? []].flat();
  check('when.type', types.length === 0 && 'must name at least one type of push, or be "*"');
  for (const type of types) check('when.type', !knownTypes.has(type) && `${JSON.stringify(type)} is no type of push`);
  for (const appId of [when?.appId ?? []].flat())
    check('when.appId', !isAppId(appId) && 'must be app ids, which begin with "wx"');
  within(String, () =>
    check('to', targetPolicy(rule.allowPrivate).problemOf(addressFor(String(rule.to), 'wx0000000000000000'))),
  );
  check('as', as !== 'json' && as !== 'original' && 'must be "json" or "original"');
  if (as === 'json')
    within(
      (path) => path.replace('secrets', 'sign'),
      () => webhookKeys(rule.sign),
    );
  if (as === 'original' && rule.key)
    within(
      (path) => path.replace('pushKeys.0', 'key'),
      () => checkPushKeys([rule.key as PushKey]),
    );
  if (issues.length > 0) throw new ValidationError('options', issues);
}

/** The address of a target for an account. */
export const addressFor = (to: string, appId: string): string => to.replaceAll(appIdMark, appId);

/** Whether a push is forwarded. @param appId - of the account it is about, where that is known. */
export function fits({ type, appId: accounts, channel }: ForwardFilter, push: WechatPush, appId?: string): boolean {
  const types: readonly string[] = [type].flat();
  const named = types.includes(push.type) || (types.includes('*') && push.type !== 'component_verify_ticket');
  const account = accounts === undefined || (appId !== undefined && [accounts].flat().includes(appId));
  return named && account && (channel === undefined || push.channel === channel);
}
