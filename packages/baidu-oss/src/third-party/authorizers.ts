import { AuthError, type GrantRecords, type Invoke, messageOf, type TokenSource, TransportError } from '@minigate/core';
import { idTexts } from '../alliance/ids.js';
import type { IdInput } from '../alliance/types.js';
import { getAppInfo, retrieveAuthCode } from '../families/third-party-auth/index.js';
import type { ThirdPartyContext } from './context.js';
import { type BaiduAuthorizerRecord, profileOf } from './records.js';

/** The mini programs that granted access. Baidu has no list of grants: what the store does not know has to come from elsewhere. */
export interface BaiduAuthorizers {
  /** Records in the store, ordered by app id. */
  list(): AsyncIterable<BaiduAuthorizerRecord>;
  get(appId: IdInput): Promise<BaiduAuthorizerRecord | undefined>;
  /** Reads name, AppKey and granted permissions from Baidu into the record. */
  refresh(appId: IdInput): Promise<BaiduAuthorizerRecord>;
}

/** What a recovery did; app ids. */
export interface BaiduRecoveryReport {
  /** A refresh token is stored; should it turn out to be spent, the next renewal recovers by itself. */
  readonly unchanged: readonly string[];
  /** The refresh token was missing here and was restored. */
  readonly restored: readonly string[];
  /** The mini program granted nothing, or took it back: a record of it now says so. Its administrator must authorize again. */
  readonly withoutGrant: readonly string[];
}

/** Options of long work over all mini programs. */
export interface RecoverOptions {
  readonly signal?: AbortSignal | undefined;
}

/** The parts of it. */
interface Parts {
  readonly records: GrantRecords<BaiduAuthorizerRecord>;
  tokens(appId: string): TokenSource;
  invokeFor(appId: string): Invoke;
}

/** Makes {@link BaiduAuthorizers}. */
export function authorizers({ records, invokeFor }: Parts): BaiduAuthorizers {
  return {
    list: () => records.list(),
    get: (appId) => records.get(idTexts({ appId }).appId),
    async refresh(given) {
      const { appId } = idTexts({ appId: given });
      const { data } = await invokeFor(appId)(getAppInfo, {});
      return await records.update(appId, profileOf(data));
    },
  };
}

/**
 * Restores refresh tokens that were lost, by new authorization codes.
 *
 * @param appIds - default those of the records that are authorized. After the loss of the store, give those that your own data names.
 */
export async function recover(
  { client }: ThirdPartyContext,
  { records, tokens, invokeFor }: Parts,
  appIds: Iterable<IdInput> | AsyncIterable<IdInput> | undefined,
  { signal }: RecoverOptions,
): Promise<BaiduRecoveryReport> {
  const report = { unchanged: [] as string[], restored: [] as string[], withoutGrant: [] as string[] };
  const { refresh } = authorizers({ records, tokens, invokeFor });
  for await (const given of appIds ?? authorized(records)) {
    if (signal?.aborted)
      throw new TransportError('aborted', retrieveAuthCode.id, 'the recovery was aborted by the caller');
    const { appId } = idTexts({ appId: given });
    const source = tokens(appId);
    if ((await source.peek())?.refreshToken) {
      report.unchanged.push(appId);
      continue;
    }
    try {
      // Without a refresh token, its renewal begins with a new code.
      await source.get({ signal });
    } catch (error) {
      if (!AuthError.is(error) || error.reason !== 'not-authorized') throw error;
      report.withoutGrant.push(appId);
      if (await records.get(appId)) await records.update(appId, { status: 'unauthorized' });
      continue;
    }
    await records.update(appId, { status: 'authorized' });
    report.restored.push(appId);
    await refresh(appId).catch((error: unknown) =>
      client.runtime.logger?.warn('the profile of a recovered authorizer could not be read', {
        appId,
        error: messageOf(error),
      }),
    );
  }
  return report;
}

async function* authorized(records: GrantRecords<BaiduAuthorizerRecord>): AsyncGenerator<string> {
  for await (const { appId, status } of records.list()) if (status === 'authorized') yield appId;
}
