import type { TokenSource } from '@minigate/core';
import type { WechatPush } from '../push/events/index.js';
import type { FastRegisterPush } from '../push/events/registration.js';
import { markPush } from '../workflows/push-marks.js';
import { noteRegistration } from '../workflows/registration/outcomes.js';
import type { Authorization, CodeOrigin } from './authorization.js';
import type { AuthorizerRecords } from './authorizer-records.js';
import type { WechatContext } from './context.js';
import type { PushContext } from './push.js';
import type { FindAccount } from './push-account.js';
import type { StoredPush } from './push-log.js';

/** What the client does itself with pushes. */
export interface PushWorkParts {
  readonly records: AuthorizerRecords;
  readonly accountOf: FindAccount;
  tokens(appId: string): TokenSource;
  exchange(code: string, origin: CodeOrigin): Promise<Authorization>;
  /** Accounts whose pushes reach no handler. */
  ignored(appId: string | undefined): boolean;
  /** Stores a push for the forwarders. */
  forward(push: WechatPush, stored: StoredPush & { readonly id: string }): Promise<void>;
  /** Runs the handlers. */
  dispatch(event: WechatPush & { readonly state?: unknown }, context: PushContext): Promise<void>;
}

/** What is to be forwarded, the client's own part of a push (grants, audits), then the handlers. */
export function pushWork(
  context: WechatContext,
  { records, accountOf, tokens, exchange, ignored, forward, dispatch }: PushWorkParts,
): (push: WechatPush, pushContext: PushContext, plaintext: string) => Promise<void> {
  /** @returns whether the grant ended: a push that is older than the grant says nothing about it. */
  const endGrant = async (appId: string, changedAt: number): Promise<boolean> => {
    const { status } = await records.update(appId, { status: 'unauthorized', changedAt });
    if (status !== 'unauthorized') return false;
    await tokens(appId).delete();
    return true;
  };

  /** The push `authorized` of a new program brings its grant, too, in any order; one of them is enough. */
  const takeGrant = async ({ auth_code: code, appid: appId, createTime }: FastRegisterPush): Promise<void> => {
    if (!code || !appId || (await tokens(appId).peek())?.refreshToken) return;
    await exchange(code, { appId, createTime });
  };

  return async (push, pushContext, plaintext) => {
    const appId = await accountOf(push, pushContext.appId);
    const handled = { ...pushContext, appId };
    // First, so that a handler that fails keeps nothing from a target.
    if (!ignored(appId)) await forward(push, { id: pushContext.id, plaintext, appId });
    if ((push.type === 'authorized' || push.type === 'updateauthorized') && push.AuthorizationCode !== undefined) {
      const { PreAuthCode: preAuthCode, AuthorizerAppid, createTime } = push;
      const { state } = await exchange(push.AuthorizationCode, { preAuthCode, appId: AuthorizerAppid, createTime });
      if (!ignored(appId)) await dispatch({ ...push, state }, handled);
      return;
    }
    if (push.type === 'unauthorized' && appId !== undefined && !(await endGrant(appId, push.createTime))) {
      context.client.runtime.logger?.info('an outdated unauthorized push was ignored', { appId });
      return;
    }
    if (
      push.type === 'notify_third_fasteregister' ||
      push.type === 'notify_third_fastregisterbetaapp' ||
      push.type === 'notify_third_fastverifybetaapp'
    ) {
      await noteRegistration(context, push);
      if (push.type === 'notify_third_fasteregister') await takeGrant(push);
    }
    if (appId !== undefined) await markPush(context, appId, push);
    if (!ignored(appId)) await dispatch(push, handled);
  };
}
