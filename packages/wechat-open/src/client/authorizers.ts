import { getAuthorizerInfo } from '../families/authorizer-management/index.js';
import { permissionSetsOf } from '../families/func-info.js';
import type { AuthorizerRecord, AuthorizerRecords } from './authorizer-records.js';
import type { WechatContext } from './context.js';
import type { Comparison, GrantState } from './grant-comparison.js';
import { type Reconciliations, reconciliations } from './reconciliation.js';

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
  /**
   * Brings the records in line with WeChat's list. Tokens stay as they are. What broke off is called again; it reports what was left.
   *
   * @throws TransportError with reason `aborted` when the signal ends it.
   */
  sync(options?: SyncOptions): Promise<SyncReport>;
  /** Like {@link sync}, and restores refresh tokens that are missing or differ: after the store was lost. */
  recover(options?: SyncOptions): Promise<RecoveryReport>;
  /** Does what {@link recover} does each night, in one process of any number. */
  readonly nightly: Reconciliations;
}

/**
 * @param compare - compares the records with WeChat's list.
 */
export function authorizers(context: WechatContext, compare: Comparison, records: AuthorizerRecords): Authorizers {
  const { invoke, component } = context;

  const walk = async (withTokens: boolean, options: SyncOptions): Promise<RecoveryReport> => {
    const report: Record<GrantState, string[]> = {
      added: [],
      ended: [],
      unchanged: [],
      restored: [],
      replaced: [],
      withoutRefreshToken: [],
    };
    for await (const { appId, states, apply } of compare(withTokens, options)) {
      if (!(await apply())) continue;
      for (const state of states) report[state].push(appId);
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
    nightly: reconciliations(context, compare),
  };
}
