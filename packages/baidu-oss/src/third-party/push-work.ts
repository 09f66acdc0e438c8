import { type GrantRecords, stringifyJson, type TokenSource } from '@minigate/core';
import type { BaiduPush } from '../push/events/index.js';
import type { Exchange } from './authorization.js';
import type { ThirdPartyContext } from './context.js';
import type { BaiduPushContext } from './push.js';
import type { BaiduAuthorizerRecord } from './records.js';

/** What the client does itself with pushes. */
export interface PushWorkParts {
  readonly records: GrantRecords<BaiduAuthorizerRecord>;
  tokens(appId: string): TokenSource;
  readonly exchange: Exchange;
  /** Runs the handlers. */
  dispatch(push: BaiduPush, context: BaiduPushContext): Promise<void>;
}

/** The client's own part of a push (grants, reviews), then the handlers. */
export function pushWork(
  { store, client, keys }: ThirdPartyContext,
  { records, tokens, exchange, dispatch }: PushWorkParts,
): (push: BaiduPush, context: BaiduPushContext) => Promise<void> {
  /** @returns whether the grant stands: one that is older than its end, which may come while it is exchanged, says nothing. */
  const takeGrant = async (appId: string, code: string, changedAt: number): Promise<boolean> => {
    const known = await records.get(appId);
    if (known?.status === 'unauthorized' && known.changedAt > changedAt) return false;
    await exchange(code, { appId, since: changedAt });
    const { status } = await records.update(appId, { status: 'authorized', changedAt });
    if (status === 'authorized') return true;
    await tokens(appId).delete();
    return false;
  };

  /** @returns whether the grant ended: a push that is older than the grant says nothing about it. */
  const endGrant = async (appId: string, changedAt: number): Promise<boolean> => {
    const { status } = await records.update(appId, { status: 'unauthorized', changedAt });
    if (status !== 'unauthorized') return false;
    await tokens(appId).delete();
    return true;
  };

  /** @returns whether the push still counts. */
  const work = async (push: BaiduPush): Promise<boolean> => {
    const { appId, createTime } = push;
    if (appId === undefined) return true;
    switch (push.type) {
      case 'AUTHORIZED':
      case 'UPDATE_AUTHORIZED':
      case 'ACCOUNT_AND_APP_CREATE_AUDIT_PASS':
        return push.authorizationCode ? await takeGrant(appId, push.authorizationCode, createTime) : true;
      case 'UNAUTHORIZED':
        return await endGrant(appId, createTime);
      case 'PACKAGE_AUDIT_PASS':
      case 'PACKAGE_AUDIT_FAIL':
        // It only says that it is time to ask, so an old or repeated one does no harm.
        await store.set(keys.auditDecision(appId), stringifyJson({}));
        return true;
      default:
        return true;
    }
  };

  return async (push, context) => {
    if (await work(push)) return await dispatch(push, context);
    client.runtime.logger?.info('an outdated push was ignored', { type: push.type, appId: push.appId });
  };
}
