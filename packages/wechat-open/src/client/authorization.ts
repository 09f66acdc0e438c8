import { createHash } from 'node:crypto';
import { exchangeOnce, messageOf, PlatformError, parseJson, type TokenSource } from '@minigate/core';
import { getAuthorizerInfo } from '../families/authorizer-management/index.js';
import { exchangeAuthorizationCode } from '../families/component-token/index.js';
import { permissionSetsOf } from '../families/func-info.js';
import type { AuthorizerRecords } from './authorizer-records.js';
import type { Authorizers } from './authorizers.js';
import type { WechatContext } from './context.js';

/** A grant, as both the redirect and the push see it. */
export interface Authorization {
  readonly appId: string;
  /** What was given to `authLinks.create`; `undefined` for a grant that began elsewhere. */
  readonly state: unknown;
  /** Permission-set ids that were granted. */
  readonly permissionSets: readonly number[];
}

/** A link that was made and waits for its grant. */
export interface PendingLink {
  readonly state: unknown;
}

/** Where a code came from; whatever is known helps to find the state or to recover. */
export interface CodeOrigin {
  /** Id of the link, from the redirect. */
  readonly linkId?: string | undefined;
  /** From the push. */
  readonly preAuthCode?: string | undefined;
  /** From the push. */
  readonly appId?: string | undefined;
  /** From the push, in seconds. */
  readonly createTime?: number | undefined;
}

/** Used already, or too old; what a used one gets after its lifetime is not documented. */
const codeSpent: readonly (number | string)[] = [61009, 61010];
const rememberMs = 7 * 86_400_000;

/** Names a secret in a store key without storing it. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * Exchanges authorization codes exactly once, whoever comes first: the redirect or the push, in this process or another.
 */
export function authorizationExchange(
  context: WechatContext,
  tokens: (appId: string) => TokenSource,
  records: AuthorizerRecords,
  authorizers: Pick<Authorizers, 'refresh'>,
): (code: string, origin: CodeOrigin) => Promise<Authorization> {
  const { store, client, keys, invoke, component, tokenOptions } = context;
  const { clock, logger } = client.runtime;
  // Longer than a renewal's: the exchange may have to wait for one before it saves.
  const exchangeLeaseMs = 1.5 * (tokenOptions.leaseMs ?? 20_000);

  const stateOf = async ({ linkId, preAuthCode }: CodeOrigin): Promise<unknown> => {
    const id = linkId ?? (preAuthCode && (await store.get(keys.preAuthCode(digest(preAuthCode))))?.value);
    const link = id ? await store.get(keys.authLink(id)) : undefined;
    return link && (parseJson(link.value) as PendingLink).state;
  };

  /** @returns `undefined` when another process took over while WeChat was asked, and has stored the grant, perhaps a renewed one. */
  const exchange = async (
    code: string,
    origin: CodeOrigin,
    held: () => Promise<boolean>,
  ): Promise<Omit<Authorization, 'state'> | undefined> => {
    const requestedAt = clock.now();
    let info: Awaited<ReturnType<typeof askForTokens>>;
    try {
      info = await askForTokens(code);
    } catch (error) {
      // The process that exchanged the code died before it could store the tokens: the grant itself stands.
      if (!PlatformError.is(error) || !codeSpent.includes(error.code) || origin.appId === undefined) throw error;
      info = (await invoke(getAuthorizerInfo, { authorizer_appid: origin.appId })).authorization_info;
    }
    const appId = info.authorizer_appid;
    if (!(await held())) {
      const known = await tokens(appId).peek();
      // Without the other's tokens, ours are the only ones: the code is spent, and nobody who has no app id can find the grant.
      if (known !== undefined && known.obtainedAt > requestedAt) return undefined;
    }
    if (info.authorizer_refresh_token)
      await tokens(appId).save({
        value: info.authorizer_access_token ?? '',
        expiresInSec: Number(info.expires_in ?? 0),
        refreshToken: info.authorizer_refresh_token,
      });
    const permissionSets = permissionSetsOf(info.func_info);
    const changedAt = origin.createTime ?? Math.floor(requestedAt / 1000);
    await records.update(appId, { status: 'authorized', changedAt, permissionSets });
    return { appId, permissionSets };
  };
  const askForTokens = async (code: string) =>
    (await invoke(exchangeAuthorizationCode, { component_appid: component.appId, authorization_code: code }))
      .authorization_info;

  /** The profile names the account for people and by its original id for pushes; the grant does not depend on it. */
  const readProfile = (appId: string): Promise<unknown> =>
    authorizers.refresh(appId).catch((error: unknown) => {
      logger?.warn('the profile of a new authorizer could not be read', {
        appId,
        error: messageOf(error),
      });
    });

  const once = exchangeOnce<Authorization>({
    platform: client.platform.name,
    what: 'authorization code',
    store,
    runtime: client.runtime,
    leaseMs: exchangeLeaseMs,
    rememberMs,
  });
  return (code, origin) =>
    once(keys.authorizationCode(digest(code)), {
      async exchange(held) {
        const grant = await exchange(code, origin, held);
        return grant && { state: await stateOf(origin), ...grant };
      },
      async finish({ appId, permissionSets }, found) {
        if (!found || (await records.get(appId))?.userName === undefined) await readProfile(appId);
        if (!found) logger?.info('authorized', { appId, permissionSets });
      },
    });
}
