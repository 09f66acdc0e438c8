import type { AnyEndpoint } from '@minigate/core';
import type { WechatEndpoint } from '../endpoint.js';
import { chinaDay, countUse, usesOf } from './counters.js';
import { refusal } from './errors.js';
import { ownerOfToken } from './tokens.js';
import { accountById, type Principal, type World } from './world.js';

const defaultDailyLimit = 10_000;

/** The address a request comes from: the first entry of `x-forwarded-for`, else this machine. */
function callerAddress(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() || '127.0.0.1';
}

/**
 * Checks the allow list, the token and its kind, the grant and its permission sets, in this order.
 *
 * @throws the platform's refusal.
 */
export function authenticate(world: World, endpoint: AnyEndpoint, url: URL, request: Request): Principal {
  const { auth, permissionSets } = endpoint as WechatEndpoint<unknown, unknown>;
  const address = callerAddress(request);
  if (world.state.allowedIps !== undefined && !world.state.allowedIps.includes(address))
    throw refusal(61004, `requestIP: ${address}`);
  if (auth === 'none') return {};

  // Old pages name the parameter component_access_token, new ones access_token; the platform takes both for its own token.
  const value = url.searchParams.get('access_token') ?? url.searchParams.get('component_access_token');
  if (value === null || value === '') throw refusal(41001);
  const owner = ownerOfToken(world, value);
  if (owner === undefined) {
    if (auth === 'authorizer') throw refusal(61015);
    return {};
  }
  if (auth === 'component') throw refusal(61014);
  checkGrant(world, owner, permissionSets);
  return { authorizerAppId: owner };
}

function checkGrant(world: World, appId: string, permissionSets: readonly number[] | undefined): void {
  const { grant, restrictions } = accountById(world, appId);
  if (grant === undefined) throw refusal(61003);
  if (grant.passwordChanged) throw refusal(42007);
  if (restrictions.apiForbidden) throw refusal(48004);
  if (permissionSets === undefined || permissionSets.length === 0) return;
  const granted = permissionSets.filter((id) => grant.permissionSets.includes(id));
  if (granted.length === 0) throw refusal(61007);
  if (granted.every((id) => grant.unconfirmedSets.has(id))) throw refusal(61016);
}

/** Counts a call against the caller's daily quota of the endpoint. @throws 45009 when it is used up. */
export function spendQuota(world: World, { id }: AnyEndpoint, { authorizerAppId = 'component' }: Principal): void {
  const limits = world.settings.dailyLimits;
  const name = `${authorizerAppId} ${id}`;
  const day = chinaDay(world.clock.now());
  const limit = limits[id] ?? limits['*'] ?? defaultDailyLimit;
  if (usesOf(world.state.counters, name, day) >= limit) throw refusal(45009);
  countUse(world.state.counters, name, day);
}
