import type { TokenSource } from '@minigate/core';
import {
  type GetAuthorizerListResponse,
  getAuthorizerInfo,
  getAuthorizerList,
} from '../families/authorizer-management/index.js';
import { permissionSetsOf } from '../families/func-info.js';
import type { AuthorizerRecord, AuthorizerRecords } from './authorizer-records.js';
import type { WechatContext } from './context.js';

/** What a comparison with WeChat's list found; app ids. */
export interface SyncReport {
  /** Granted at WeChat, unknown here; now recorded. */
  readonly added: readonly string[];
  /** Recorded as authorized here, not granted at WeChat; now recorded as unauthorized. */
  readonly ended: readonly string[];
  readonly unchanged: readonly string[];
}

/** What a recovery did; app ids. */
export interface RecoveryReport extends SyncReport {
  /** The refresh token was missing here and was restored. */
  readonly restored: readonly string[];
  /** The refresh token here differed from WeChat's and was replaced. */
  readonly replaced: readonly string[];
  /** WeChat has no refresh token either: the code was never exchanged, and the administrator must authorize again. */
  readonly withoutRefreshToken: readonly string[];
}

/** Options of long work over all authorizers. */
export interface SyncOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each account. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** The accounts that granted access. */
export interface Authorizers {
  /** Records in the store, ordered by app id. */
  list(): AsyncIterable<AuthorizerRecord>;
  get(appId: string): Promise<AuthorizerRecord | undefined>;
  /** Reads an account's name, avatar and permission sets from WeChat into its record. */
  refresh(appId: string): Promise<AuthorizerRecord>;
  /** Brings the records in line with WeChat's list. Tokens stay as they are. */
  sync(options?: SyncOptions): Promise<SyncReport>;
  /** Like {@link sync}, and restores refresh tokens that are missing or differ: after the store was lost. */
  recover(options?: SyncOptions): Promise<RecoveryReport>;
}

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
export function authorizers(
  context: WechatContext,
  tokens: (appId: string) => TokenSource,
  records: AuthorizerRecords,
): Authorizers {
  const { invoke, component, client } = context;

  /** @param askedAt - a token that was stored after it is newer than WeChat's list. */
  const restore = async (
    appId: string,
    refreshToken: string | undefined,
    askedAt: number,
  ): Promise<'restored' | 'replaced' | 'withoutRefreshToken' | undefined> => {
    if (!refreshToken) return 'withoutRefreshToken';
    const known = await tokens(appId).peek();
    if (known?.refreshToken === refreshToken || (known && known.obtainedAt > askedAt)) return undefined;
    await tokens(appId).save({ value: '', expiresInSec: 0, refreshToken });
    return known?.refreshToken === undefined ? 'restored' : 'replaced';
  };

  const walk = async (withTokens: boolean, { signal, onProgress }: SyncOptions): Promise<RecoveryReport> => {
    const report = {
      added: [] as string[],
      ended: [] as string[],
      unchanged: [] as string[],
      restored: [] as string[],
      replaced: [] as string[],
      withoutRefreshToken: [] as string[],
    };
    const seen = new Set<string>();
    const askedAt = client.runtime.clock.now();
    // Before WeChat is asked, so that a grant which comes meanwhile is not taken for one that WeChat does not know.
    const before: AuthorizerRecord[] = [];
    for await (const record of records.list()) if (record.status === 'authorized') before.push(record);
    for await (const {
      authorizer_appid: appId,
      auth_time: authTime,
      refresh_token: refreshToken,
      total,
    } of grantedAccounts(context, signal)) {
      seen.add(appId);
      const known = await records.get(appId);
      if (known?.status === 'authorized') report.unchanged.push(appId);
      else {
        await records.update(appId, { status: 'authorized', changedAt: Math.max(authTime, known?.changedAt ?? 0) });
        report.added.push(appId);
      }
      const outcome = withTokens ? await restore(appId, refreshToken, askedAt) : undefined;
      if (outcome) report[outcome].push(appId);
      onProgress?.({ done: seen.size, total });
    }
    for (const { appId, changedAt } of before) {
      if (seen.has(appId)) continue;
      const { status } = await records.update(appId, { status: 'unauthorized', changedAt });
      if (status === 'unauthorized') report.ended.push(appId);
    }
    return report;
  };

  return {
    list: () => records.list(),
    get: (appId) => records.get(appId),
    async refresh(appId) {
      const { authorizer_info: info, authorization_info: grant } = await invoke(getAuthorizerInfo, {
        component_appid: component.appId,
        authorizer_appid: appId,
      });
      return records.update(appId, {
        userName: info.user_name,
        nickName: info.nick_name,
        headImage: info.head_img,
        permissionSets: permissionSetsOf(grant.func_info),
      });
    },
    async sync(options = {}) {
      const { added, ended, unchanged } = await walk(false, options);
      return { added, ended, unchanged };
    },
    recover: (options = {}) => walk(true, options),
  };
}
