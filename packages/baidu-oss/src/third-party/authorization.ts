import {
  AuthError,
  digestOf,
  exchangeOnce,
  type GrantRecords,
  type IssuedToken,
  messageOf,
  parseJson,
  stringifyJson,
  type TokenSource,
} from '@minigate/core';
import { type GetAppInfoResponse, getAppInfo } from '../families/third-party-auth/index.js';
import { inQuery, type ThirdPartyContext } from './context.js';
import { inTurn } from './in-turn.js';
import { type BaiduAuthorizerRecord, type Profile, profileOf } from './records.js';
import { exchangeCode, isSpent, retrieveGrant } from './tokens.js';

/** A grant. */
export interface Grant {
  readonly appId: string;
  /** Names of the granted permissions; empty when they could not be read. */
  readonly permissions: readonly string[];
}

/** Where a code came from. */
export interface CodeOrigin {
  /** From the push; a redirect does not tell whose code it brings. */
  readonly appId?: string | undefined;
  /** Time of the push, in seconds. Tokens that were obtained since then need not be replaced. */
  readonly since?: number | undefined;
}

/** Exchanges a code. */
export type Exchange = (code: string, origin: CodeOrigin) => Promise<Grant>;

/** Tokens with the time at which they were asked for, in milliseconds since the epoch. */
interface TimedToken extends IssuedToken {
  readonly requestedAt: number;
}

const rememberMs = 7 * 86_400_000;

/**
 * Exchanges authorization codes, each exactly once, whoever comes first: the redirect or the push, in this process or another.
 *
 * Redirect and push bring different codes for one grant, and a redirect does not tell for which mini program. A later pair of tokens may
 * end an earlier one, so pairs are stored in the order in which Baidu gave them out: one exchange at a time. A push whose grant was
 * exchanged since then is not exchanged again.
 *
 * @throws AuthError, PlatformError when a code is spent and nobody knows whose it was.
 */
export function authorizationExchange(
  context: ThirdPartyContext,
  tokens: (appId: string) => TokenSource,
  records: GrantRecords<BaiduAuthorizerRecord>,
): Exchange {
  const { options, store, client, keys } = context;
  const { clock, logger } = client.runtime;
  // Longer than a renewal's: the exchange may have to wait for one before it saves.
  const leaseMs = 1.5 * (options.tokens?.leaseMs ?? 20_000);
  const once = exchangeOnce<Grant>({
    platform: client.platform.name,
    what: 'authorization code',
    store,
    runtime: client.runtime,
    leaseMs,
    rememberMs,
  });

  /** Tokens for a code. Those that name no mini program yet are stored at once: the code is spent, and nobody could ask for them again. */
  const tokensFor = async (code: string, digest: string, appId: string | undefined): Promise<TimedToken> => {
    const requestedAt = clock.now();
    const nameless = await store.get(keys.namelessGrant(digest));
    if (nameless) return parseJson(nameless.value) as TimedToken;
    try {
      const issued = { ...(await exchangeCode(context, code, leaseMs / 3)), requestedAt };
      const expiresAt = requestedAt + issued.expiresInSec * 1000;
      if (appId === undefined) await store.set(keys.namelessGrant(digest), stringifyJson(issued), { expiresAt });
      return issued;
    } catch (error) {
      // Too old (a push's code lives for a minute), or the process that exchanged it died before it could store the tokens.
      const again =
        isSpent(error) && appId !== undefined ? await retrieveGrant(context, appId, leaseMs / 3) : undefined;
      if (again === undefined) throw error;
      return { ...again, requestedAt };
    }
  };

  const profile = async (
    appId: string | undefined,
    source: Pick<TokenSource, 'get'>,
  ): Promise<Profile & { readonly appId: string }> => {
    const invoke = context.invokeWith(appId, inQuery(source));
    const { data } = await invoke(getAppInfo, {}, { timeoutMs: leaseMs / 3 });
    return { appId: appId ?? namedIn(data), ...profileOf(data) };
  };
  /** Under no other name than an id may tokens be stored: nobody would find them, or they would be taken for another's. */
  const namedIn = ({ app_id }: GetAppInfoResponse['data']): string => {
    const appId = String(app_id);
    if (/^\d{1,20}$/.test(appId)) return appId;
    throw new AuthError(client.platform.name, 'rejected', 'Baidu does not say which mini program granted access', {
      advice: {
        en: 'Open the address of the redirect again: nothing is lost, and the code is not spent a second time.',
        zh: '请重新打开授权回调地址：令牌已保存，授权码不会被再次使用。',
      },
    });
  };
  /** The grant does not depend on the profile where its mini program is known. */
  const profileOrNot = async (appId: string | undefined, source: Pick<TokenSource, 'get'>) => {
    try {
      return await profile(appId, source);
    } catch (error) {
      if (appId === undefined) throw error;
      logger?.warn('the profile of a new authorizer could not be read', { appId, error: messageOf(error) });
      return { appId };
    }
  };

  /** Whether a push tells of a grant whose tokens are there. */
  const isThere = async ({ appId, since }: CodeOrigin): Promise<boolean> => {
    if (appId === undefined || since === undefined) return false;
    const known = await tokens(appId).peek();
    return known?.refreshToken !== undefined && known.obtainedAt >= since * 1000;
  };

  const save = async (appId: string, { requestedAt, expiresInSec, ...issued }: TimedToken): Promise<void> => {
    // Of a process that died, it may be old.
    const leftSec = expiresInSec - Math.floor((clock.now() - requestedAt) / 1000);
    await tokens(appId).save({ ...issued, expiresInSec: leftSec }, { ifObtainedBefore: requestedAt });
  };

  const exchange = async (code: string, digest: string, origin: CodeOrigin): Promise<Grant> => {
    const issued = (await isThere(origin)) ? undefined : await tokensFor(code, digest, origin.appId);
    // Before they are used. Those without a name are stored already.
    if (issued && origin.appId !== undefined) await save(origin.appId, issued);
    const source = issued ? { get: async () => issued.value } : tokens(origin.appId ?? '');
    const found = await profileOrNot(origin.appId, source);
    if (issued && origin.appId === undefined) await save(found.appId, issued);
    // A redirect's without a time: no document names the zone of the pushes' times, so that only they can be compared with each other.
    const changedAt = origin.since !== undefined && { changedAt: origin.since };
    const { appId, permissions } = await records.update(found.appId, { status: 'authorized', ...found, ...changedAt });
    await store.delete(keys.namelessGrant(digest));
    return { appId, permissions };
  };

  const turns = inTurn(context, leaseMs);
  return (code, origin) => {
    const digest = digestOf(code);
    // In this order: who waits for his turn must hold no lease that ends meanwhile, or the same code would be exchanged twice.
    return turns(() =>
      once(keys.authorizationCode(digest), {
        exchange: () => exchange(code, digest, origin),
        async finish({ appId, permissions }, found) {
          if (!found) logger?.info('authorized', { appId, permissions });
        },
      }),
    );
  };
}
