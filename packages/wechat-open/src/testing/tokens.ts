import { refusal } from './errors.js';
import type { World } from './world.js';

/** Lifetime of component and authorizer access tokens, in seconds. */
export const accessTokenSeconds = 7200;
/** How long a ticket is accepted. */
const ticketMs = 12 * 3_600_000;
/**
 * How long the token before the latest one keeps working.
 * Source: official answers in the community, https://developers.weixin.qq.com/community/minihome
 */
const overlapMs = 5 * 60_000;

interface AccessToken {
  /** App id of the authorizer; `undefined` for the component's own. */
  readonly appId: string | undefined;
  expiresAt: number;
  /** When the token stops working because a newer one was issued. */
  retiredAt: number;
}

interface OneTimeCode {
  readonly expiresAt: number;
  used: boolean;
}

/** Everything the platform has issued and may be shown again. */
export interface Credentials {
  /** Oldest first. */
  readonly tickets: { readonly value: string; readonly issuedAt: number }[];
  readonly accessTokens: Map<string, AccessToken>;
  readonly preAuthCodes: Map<string, OneTimeCode>;
  readonly authorizationCodes: Map<string, OneTimeCode & { readonly appId: string }>;
}

/** What is issued at the start: one ticket, no token and no code. */
export function createCredentials(ticket: string, now: number): Credentials {
  return {
    tickets: [{ value: ticket, issuedAt: now }],
    accessTokens: new Map(),
    preAuthCodes: new Map(),
    authorizationCodes: new Map(),
  };
}

/** Issues a ticket; the older ones stay valid for their 12 hours. */
export function issueTicket(world: World): string {
  const value = world.ids.ticket();
  world.state.credentials.tickets.push({ value, issuedAt: world.clock.now() });
  return value;
}

/** Accepts any ticket of the last 12 hours. @throws 61006 when it was never issued, 61005 when it is too old. */
export function checkTicket(world: World, value: string): void {
  const ticket = world.state.credentials.tickets.find((issued) => issued.value === value);
  if (ticket === undefined) throw refusal(61006);
  if (world.clock.now() - ticket.issuedAt >= ticketMs) throw refusal(61005);
}

/** Issues an access token. The one before keeps working for five minutes, older ones stop at once. */
export function issueAccessToken(world: World, appId: string | undefined): string {
  const now = world.clock.now();
  const { accessTokens } = world.state.credentials;
  for (const token of accessTokens.values()) {
    if (token.appId !== appId) continue;
    token.retiredAt = token.retiredAt === Number.POSITIVE_INFINITY ? now + overlapMs : Math.min(token.retiredAt, now);
  }
  const value = world.ids.accessToken();
  accessTokens.set(value, {
    appId,
    expiresAt: now + accessTokenSeconds * 1000,
    retiredAt: Number.POSITIVE_INFINITY,
  });
  return value;
}

/** Stops every access token of one account, or of all with `everything`: they answer 40001 from now on. */
export function revokeAccessTokens(world: World, appId: string | undefined | 'everything'): void {
  for (const token of world.state.credentials.accessTokens.values())
    if (appId === 'everything' || token.appId === appId) token.retiredAt = Math.min(token.retiredAt, world.clock.now());
}

/** Ends the lifetime of every access token of one account: they answer 42001 or 42006 from now on. */
export function expireAccessTokens(world: World, appId: string | undefined): void {
  for (const token of world.state.credentials.accessTokens.values())
    if (token.appId === appId) token.expiresAt = Math.min(token.expiresAt, world.clock.now());
}

/**
 * Finds whose token it is.
 *
 * @returns the authorizer's app id, or `undefined` for the component.
 * @throws 40014 malformed, 40001 unknown or superseded, 42001 or 42006 expired.
 */
export function ownerOfToken(world: World, value: string): string | undefined {
  if (!/^\d+_[\w-]{16,500}$/.test(value)) throw refusal(40014);
  const token = world.state.credentials.accessTokens.get(value);
  if (token === undefined) throw refusal(40001);
  const now = world.clock.now();
  if (now >= token.expiresAt) throw refusal(token.appId === undefined ? 42006 : 42001);
  if (now >= token.retiredAt) throw refusal(40001);
  return token.appId;
}

/** Issues a pre-auth code, good for one authorization. */
export function issuePreAuthCode(world: World): string {
  const code = world.ids.preAuthCode();
  const expiresAt = world.clock.now() + world.settings.preAuthCodeSeconds * 1000;
  world.state.credentials.preAuthCodes.set(code, { expiresAt, used: false });
  return code;
}

/** Says what is wrong with a pre-auth code, or `undefined` when it may still be used. */
export function preAuthCodeProblem(world: World, code: string): 'unknown' | 'used' | 'expired' | undefined {
  const known = world.state.credentials.preAuthCodes.get(code);
  if (known === undefined) return 'unknown';
  if (known.used) return 'used';
  return world.clock.now() >= known.expiresAt ? 'expired' : undefined;
}

/** Takes a pre-auth code out of use. */
export function usePreAuthCode(world: World, code: string): void {
  const known = world.state.credentials.preAuthCodes.get(code);
  if (known !== undefined) known.used = true;
}

/** Issues an authorization code. @returns it and the time it expires at, in milliseconds. */
export function issueAuthorizationCode(
  world: World,
  appId: string,
): { readonly code: string; readonly expiresAt: number } {
  const code = world.ids.authorizationCode();
  const expiresAt = world.clock.now() + world.settings.authorizationCodeSeconds * 1000;
  world.state.credentials.authorizationCodes.set(code, { appId, expiresAt, used: false });
  return { code, expiresAt };
}

/** Exchanges an authorization code once. @returns the authorizer's app id. @throws 61009 unknown or used, 61010 expired. */
export function useAuthorizationCode(world: World, code: string): string {
  const known = world.state.credentials.authorizationCodes.get(code);
  if (known === undefined || known.used) throw refusal(61009);
  if (world.clock.now() >= known.expiresAt) throw refusal(61010);
  known.used = true;
  return known.appId;
}

/** Makes the codes of an account that were not exchanged yet unusable: its grant is gone. */
export function dropAuthorizationCodes(world: World, appId: string): void {
  for (const code of world.state.credentials.authorizationCodes.values()) if (code.appId === appId) code.used = true;
}
