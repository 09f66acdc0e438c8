import type { App } from '../state.js';
import { knownApp, type World } from '../world.js';
import { appEvent } from './events.js';

/** Lifetimes of codes in seconds. Source: samples of the documents, which differ by the way the code takes. */
export const codeSeconds = { preAuth: 1_200, redirect: 3_600, push: 60, retrieved: 18_000, registered: 1_800 } as const;

const allScopes: readonly string[] = ['数据权限', '账号管理权限', '推广权限'];

/** What an administrator who follows an authorization link agrees to. */
export interface AuthorizeRequest {
  /** The code, or the link that contains it. Its `redirect_uri` is where the answer leads. */
  readonly preAuthCode?: string | undefined;
  readonly url?: string | undefined;
  /** Names of the permissions. Default all. */
  readonly scopes?: readonly string[] | undefined;
  /** Default the link's `redirect_uri`, else a page of the fake's own. */
  readonly redirectUri?: string | undefined;
  /** `push-first` (default) waits for the push's answer; `race` starts the push and does not wait. */
  readonly order?: 'push-first' | 'race' | undefined;
}

/** What the browser and the platform learn of an authorization. */
export interface AuthorizeResult {
  /** `redirect_uri` with `authorization_code` and `expires_in`. */
  readonly redirectUrl: string;
  /** The one in the address; the push has another. */
  readonly authorizationCode: string;
  readonly event: 'AUTHORIZED' | 'UPDATE_AUTHORIZED';
}

/** Why a pre-auth code cannot be used, if it cannot. */
export function preAuthCodeProblem({ state, clock }: World, value: string): 'unknown' | 'used' | 'expired' | undefined {
  const code = state.thirdParty.preAuthCodes.get(value);
  if (code === undefined) return 'unknown';
  if (code.used) return 'used';
  return code.expiresAt <= clock.now() ? 'expired' : undefined;
}

/** Issues a code that the platform exchanges for the mini program's tokens. */
export function issueCode({ state, ids, clock }: World, appId: string, seconds: number): string {
  const code = ids.hex(32);
  state.thirdParty.codes.set(code, { appId, expiresAt: clock.now() + seconds * 1_000, used: false });
  return code;
}

/**
 * Uses up the pre-auth code of a link.
 *
 * @returns where the browser goes after it.
 * @throws Error when the pre-auth code is unknown, used or expired.
 */
export function useLink(world: World, request: Pick<AuthorizeRequest, 'preAuthCode' | 'url' | 'redirectUri'>): URL {
  const link = request.url === undefined ? undefined : new URL(request.url);
  const preAuthCode = request.preAuthCode ?? link?.searchParams.get('pre_auth_code') ?? '';
  const problem = preAuthCodeProblem(world, preAuthCode);
  if (problem !== undefined) throw new Error(`the pre-auth code is ${problem}`);
  const code = world.state.thirdParty.preAuthCodes.get(preAuthCode);
  if (code !== undefined) code.used = true;
  return new URL(
    request.redirectUri ?? link?.searchParams.get('redirect_uri') ?? 'https://platform.example/authorized',
  );
}

/**
 * Authorizes the third-party platform for a mini program, as its administrator would, and sends what the platform sends.
 *
 * @throws Error when the pre-auth code is unknown, used or expired.
 */
export async function authorize(world: World, appId: string, request: AuthorizeRequest): Promise<AuthorizeResult> {
  const app = knownApp(world, appId);
  const redirect = useLink(world, request);
  const event = grant(world, app, request.scopes) ? 'UPDATE_AUTHORIZED' : 'AUTHORIZED';
  const authorizationCode = issueCode(world, appId, codeSeconds.redirect);
  redirect.searchParams.set('authorization_code', authorizationCode);
  redirect.searchParams.set('expires_in', String(codeSeconds.redirect));
  const pushed = world.pushes.send(
    appEvent(world, appId, event, {
      authorizationCode: issueCode(world, appId, codeSeconds.push),
      authorizationCodeExpiresIn: codeSeconds.push,
    }),
  );
  if (request.order !== 'race') await pushed;
  return { redirectUrl: redirect.toString(), authorizationCode, event };
}

/** Writes a grant down, without a push. @returns whether there was one. */
export function grant({ state, clock }: World, { appId }: App, scopes: readonly string[] = allScopes): boolean {
  const { grants } = state.thirdParty;
  const before = grants.get(appId);
  grants.set(appId, { appId, scopes, grantedAt: before?.grantedAt ?? clock.now() });
  return before !== undefined;
}

/** Takes the grant back: tokens and codes die, and `UNAUTHORIZED` is pushed. @throws Error when there is none. */
export async function revoke(world: World, appId: string): Promise<void> {
  if (!world.state.thirdParty.grants.has(appId))
    throw new Error(`mini program ${appId} has not authorized the platform`);
  endGrant(world, appId);
  await world.pushes.send(appEvent(world, appId, 'UNAUTHORIZED'));
}

/** Ends a grant without a push: tokens and codes die. */
export function endGrant(world: World, appId: string): void {
  const { grants, codes, refreshTokens } = world.state.thirdParty;
  grants.delete(appId);
  for (const [value, code] of codes) if (code.appId === appId) codes.delete(value);
  for (const [value, token] of refreshTokens) if (token.appId === appId) refreshTokens.delete(value);
  for (const token of world.state.tokens.values())
    if (token.kind === 'authorizer' && token.owner === appId) token.revoked = true;
}
