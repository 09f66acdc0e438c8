import { PlatformError, type TokenSource, TransportError } from '@minigate/core';
import {
  type GetAuthorizerListResponse,
  getAuthorizerInfo,
  getAuthorizerList,
} from '../families/authorizer-management/index.js';
import type { AuthorizerRecord, AuthorizerRecords } from './authorizer-records.js';
import type { RecoveryReport, SyncOptions } from './authorizers.js';
import type { WechatContext } from './context.js';
import { notGranted } from './tokens.js';

/** How a grant here compares with WeChat's. */
export type GrantState = keyof RecoveryReport;

/** An account with what differs. */
export interface ComparedGrant {
  readonly appId: string;
  readonly states: readonly GrantState[];
  /** Brings record and token in line with WeChat. @returns false when the grant changed meanwhile; nothing was done then. */
  apply(): Promise<boolean>;
}

/** Compares all records, and tokens if wanted, with WeChat's list. Changes nothing by itself. */
export type Comparison = (withTokens: boolean, options: SyncOptions) => AsyncGenerator<ComparedGrant, void, undefined>;

/** Largest page of `api_get_authorizer_list`; more is answered with 40170. */
const pageSize = 500;

/** A row of WeChat's list of grants, with the number of all rows. */
export type GrantedAccount = GetAuthorizerListResponse['list'][number] & { readonly total: number };

/** WeChat's list of grants, page by page. */
export async function* grantedAccounts(
  { invoke, component }: WechatContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<GrantedAccount, void, undefined> {
  for (let offset = 0; ; offset += pageSize) {
    const page = await invoke(
      getAuthorizerList,
      { component_appid: component.appId, offset, count: pageSize },
      { signal },
    );
    for (const item of page.list) yield { ...item, total: page.total_count };
    if (page.list.length === 0 || offset + page.list.length >= page.total_count) return;
  }
}

/** @param tokens - the token source of an account. */
export function grantComparison(
  context: WechatContext,
  tokens: (appId: string) => TokenSource,
  records: AuthorizerRecords,
): Comparison {
  const { invoke, component, client } = context;

  /** WeChat's list is asked page by page and shifts when a grant ends meanwhile, so an account may be missing without reason. */
  const hasEnded = async (appId: string, signal: AbortSignal | undefined): Promise<boolean> => {
    try {
      await invoke(getAuthorizerInfo, { component_appid: component.appId, authorizer_appid: appId }, { signal });
      return false;
    } catch (error) {
      if (PlatformError.is(error) && notGranted.includes(error.code)) return true;
      throw error;
    }
  };
  const tokenState = async (
    appId: string,
    refreshToken: string | undefined,
    askedAt: number,
  ): Promise<'restored' | 'replaced' | 'withoutRefreshToken' | undefined> => {
    if (!refreshToken) return 'withoutRefreshToken';
    const known = await tokens(appId).peek();
    if (known?.refreshToken === refreshToken || (known && known.obtainedAt > askedAt)) return undefined;
    return known?.refreshToken === undefined ? 'restored' : 'replaced';
  };

  return async function* compare(withTokens, { signal, onProgress }) {
    const goOn = (): void => {
      if (signal?.aborted)
        throw new TransportError('aborted', getAuthorizerList.id, 'the comparison was aborted by the caller');
    };
    const seen = new Set<string>();
    const askedAt = client.runtime.clock.now();
    // Before WeChat is asked, so that a grant which comes meanwhile is not taken for one that WeChat does not know.
    const before: Pick<AuthorizerRecord, 'appId' | 'changedAt'>[] = [];
    for await (const { appId, status, changedAt } of records.list())
      if (status === 'authorized') before.push({ appId, changedAt });

    for await (const row of grantedAccounts(context, signal)) {
      goOn();
      const { authorizer_appid: appId, auth_time: authTime, refresh_token: refreshToken, total } = row;
      // A grant that comes meanwhile shifts the pages, too.
      if (seen.has(appId)) continue;
      seen.add(appId);
      const known = await records.get(appId);
      const isKnown = known?.status === 'authorized';
      const token = withTokens ? await tokenState(appId, refreshToken, askedAt) : undefined;
      yield {
        appId,
        states: [isKnown ? 'unchanged' : 'added', ...(token ? [token] : [])],
        async apply() {
          if (!isKnown) {
            // A grant that ended after it was given is in the list no more: one that is says so with a later time.
            const changedAt = Math.max(authTime, known?.changedAt ?? 0);
            const { status } = await records.update(appId, { status: 'authorized', changedAt });
            if (status !== 'authorized') return false;
          }
          if (!refreshToken || (token !== 'restored' && token !== 'replaced')) return true;
          const issued = { value: '', expiresInSec: 0, refreshToken };
          return (await tokens(appId).save(issued, { ifObtainedBefore: askedAt })) || !isKnown;
        },
      };
      onProgress?.({ done: seen.size, total });
    }
    for (const { appId, changedAt } of before) {
      goOn();
      if (seen.has(appId)) continue;
      if (!(await hasEnded(appId, signal))) {
        yield { appId, states: ['unchanged'], apply: async () => true };
        continue;
      }
      yield {
        appId,
        states: ['ended'],
        apply: async () =>
          (await records.update(appId, { status: 'unauthorized', changedAt })).status === 'unauthorized',
      };
    }
  };
}
