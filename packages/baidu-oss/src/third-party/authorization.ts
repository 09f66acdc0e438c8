import {
  digestOf,
  exchangeOnce,
  type GrantRecords,
  type IssuedToken,
  messageOf,
  parseJson,
  stringifyJson,
  type TokenSource,
} from '@minigate/core';
import { getAppInfo } from '../families/third-party-auth/index.js';
import { inQuery, type ThirdPartyContext } from './context.js';
import { type BaiduAuthorizerRecord, profileOf } from './records.js';
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
}

/** Exchanges a code. */
export type Exchange = (code: string, origin: CodeOrigin) => Promise<Grant>;

const rememberMs = 7 * 86_400_000;

/**
 * Exchanges authorization codes, each exactly once, whoever comes first: the redirect or the push, in this process or another. Redirect
 * and push may bring different codes for one grant; then the tokens of the later exchange stay.
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
  const tokensFor = async (code: string, digest: string, appId: string | undefined): Promise<IssuedToken> => {
    const nameless = await store.get(keys.namelessGrant(digest));
    if (nameless) return parseJson(nameless.value) as IssuedToken;
    try {
      const issued = await exchangeCode(context, code);
      if (appId === undefined)
        await store.set(keys.namelessGrant(digest), stringifyJson(issued), { expiresAt: clock.now() + rememberMs });
      return issued;
    } catch (error) {
      // Too old (a push's code lives for a minute), or the process that exchanged it died before it could store the tokens.
      const again = isSpent(error) && appId !== undefined ? await retrieveGrant(context, appId) : undefined;
      if (again === undefined) throw error;
      return again;
    }
  };

  const appInfo = async (appId: string | undefined, value: string) =>
    (await context.invokeWith(appId, inQuery({ get: async () => value }))(getAppInfo, {})).data;

  return (code, origin) => {
    const digest = digestOf(code);
    return once(keys.authorizationCode(digest), {
      async exchange(held) {
        const requestedAt = clock.now();
        const issued = await tokensFor(code, digest, origin.appId);
        const info = await appInfo(origin.appId, issued.value).catch((error: unknown) => {
          if (origin.appId === undefined) throw error;
          logger?.warn('the profile of a new authorizer could not be read', { error: messageOf(error) });
          return undefined;
        });
        const appId = origin.appId ?? String(info?.app_id);
        // Another process may have taken over, and have stored the grant, perhaps a renewed one.
        const isOurs = await held();
        await tokens(appId).save(issued, isOurs ? {} : { ifObtainedBefore: requestedAt });
        const profile = info && profileOf(info);
        // Without a time: no document names the zone of the pushes' times, so that only they can be compared with each other.
        await records.update(appId, { status: 'authorized', ...profile });
        await store.delete(keys.namelessGrant(digest));
        return { appId, permissions: profile?.permissions ?? [] };
      },
      async finish({ appId, permissions }, found) {
        if (!found) logger?.info('authorized', { appId, permissions });
      },
    });
  };
}
