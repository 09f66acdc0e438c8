import { componentNotice } from './notices.js';
import type { OutgoingPush } from './pushes.js';
import { grantableSets } from './seeds.js';
import type { Account } from './state.js';
import {
  dropAuthorizationCodes,
  issueAuthorizationCode,
  preAuthCodeProblem,
  revokeAccessTokens,
  usePreAuthCode,
} from './tokens.js';
import { knownAccount, type World } from './world.js';

/** What an administrator who follows an authorization link agrees to. */
export interface ConsentRequest {
  /** The code, or the link that contains it. Its `redirect_uri` is where the answer leads. */
  readonly preAuthCode?: string | undefined;
  readonly url?: string | undefined;
  /** The account that he grants. */
  readonly appId: string;
  /** Sets that he leaves ticked. Default: all that the account can grant and the component offers. */
  readonly permissionSets?: readonly number[] | undefined;
  /** Where the browser goes after it. Default: the link's `redirect_uri`, else a page of the fake's own. */
  readonly redirectUri?: string | undefined;
  /**
   * What reaches the component first. `push-first` (default) waits for the push's answer; `redirect-first` sends the push a
   * second of the fake's clock later, or with `settled()`; `both` starts the push and does not wait.
   */
  readonly order?: 'redirect-first' | 'push-first' | 'both' | undefined;
}

/** What the browser and the component learn of a consent. */
export interface ConsentResult {
  /** `redirect_uri` with `auth_code` and `expires_in`. */
  readonly redirectUrl: string;
  readonly authorizationCode: string;
  /** `undefined` when the same sets were granted already: the platform pushes nothing then. */
  readonly pushed: 'authorized' | 'updateauthorized' | undefined;
}

/**
 * Grants an account to the component, as its administrator would, and sends what the platform sends.
 *
 * @throws Error when the pre-auth code is unknown, used or expired, or the account cannot be granted.
 */
export async function giveConsent(world: World, request: ConsentRequest): Promise<ConsentResult> {
  const link = request.url === undefined ? undefined : new URL(request.url);
  const preAuthCode = request.preAuthCode ?? link?.searchParams.get('pre_auth_code') ?? '';
  const problem = preAuthCodeProblem(world, preAuthCode);
  if (problem !== undefined) throw new Error(`the pre-auth code is ${problem}`);
  const account = knownAccount(world, request.appId);
  if (!isGrantable(world, account))
    throw new Error(`the component is unpublished and ${account.appId} not on its test list`);
  const sets = request.permissionSets ?? offeredSets(world, account, link?.searchParams.get('category_id_list') ?? '');
  usePreAuthCode(world, preAuthCode);

  const { code, expiresAt, pushed } = grantAccount(world, account, sets);
  const redirect = new URL(
    request.redirectUri ?? link?.searchParams.get('redirect_uri') ?? 'https://component.example/bound',
  );
  redirect.searchParams.set('auth_code', code);
  redirect.searchParams.set('expires_in', String(world.settings.authorizationCodeSeconds));
  if (pushed !== undefined) {
    const push = componentNotice(world, pushed, {
      AuthorizerAppid: account.appId,
      AuthorizationCode: code,
      // Documented as seconds of life, but carries the absolute time.
      AuthorizationCodeExpiredTime: Math.floor(expiresAt / 1000),
      PreAuthCode: preAuthCode,
    });
    await sendInOrder(world, push, request.order ?? 'push-first');
  }
  return { redirectUrl: redirect.toString(), authorizationCode: code, pushed };
}

async function sendInOrder(
  world: World,
  push: OutgoingPush,
  order: NonNullable<ConsentRequest['order']>,
): Promise<void> {
  if (order === 'redirect-first') world.pushes.sendLater(push);
  else if (order === 'push-first') await world.pushes.send(push);
  else void world.pushes.send(push);
}

/** Writes a grant down and issues its code, without a push. */
export function grantAccount(
  world: World,
  account: Account,
  permissionSets: readonly number[],
): { readonly code: string; readonly expiresAt: number; readonly pushed: ConsentResult['pushed'] } {
  const before = account.grant;
  // A repeated grant makes the tokens issued before invalid at once, whatever was ticked: reports in the community.
  revokeAccessTokens(world, account.appId);
  account.grant = {
    permissionSets,
    unconfirmedSets: new Set(account.seed.unconfirmedSets?.filter((id) => permissionSets.includes(id))),
    refreshToken: before?.refreshToken ?? '',
    grantedAt: world.clock.now(),
    passwordChanged: false,
  };
  const issued = issueAuthorizationCode(world, account.appId);
  return {
    ...issued,
    pushed:
      before === undefined
        ? 'authorized'
        : sameSets(before.permissionSets, permissionSets)
          ? undefined
          : 'updateauthorized',
  };
}

/** Whether the component's state lets an account be granted: before its first publication only test accounts can. */
export function isGrantable(world: World, { seed }: Account): boolean {
  return world.state.published || seed.testListed === true;
}

/**
 * The sets that the account can grant and the component offers.
 *
 * @param asked - the link's `category_id_list`, ids joined by `|`; empty for all.
 */
export function offeredSets(world: World, account: Account, asked: string): readonly number[] {
  const ids = asked.split('|').filter(Boolean).map(Number);
  return grantableSets(account.seed).filter(
    (id) => world.settings.permissionSets.includes(id) && (ids.length === 0 || ids.includes(id)),
  );
}

function sameSets(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** Takes the grant back, as the administrator can in his console: tokens and codes die, and `unauthorized` is pushed. */
export async function revokeGrant(world: World, appId: string): Promise<void> {
  const account = knownAccount(world, appId);
  if (account.grant === undefined) throw new Error('the account is not granted');
  account.grant = undefined;
  dropAuthorizationCodes(world, appId);
  await world.pushes.send(componentNotice(world, 'unauthorized', { AuthorizerAppid: appId }));
}
