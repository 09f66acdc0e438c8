import { type FakeCall, type FakeContext, type FakeReply, refuse } from '@minigate/core/testing';
import type { BaiduAuth } from '../endpoint.js';
import { businessAnswer, gatewayAnswer } from './errors.js';
import type { Surface, Token } from './state.js';
import type { Principal, World } from './world.js';

const chinaMs = 8 * 3_600_000;

/** Checks the token of a call: there, known, alive, of the right kind, and allowed here. Returns who calls, or the refusal. */
export function authenticate(world: World, { endpoint, url, request, report }: FakeCall): Principal | FakeReply {
  const { allowedIps } = world.settings;
  if (endpoint.family.startsWith('third-party-') && allowedIps?.includes(callerAddress(request)) === false)
    return businessAnswer(40008, endpoint);
  if (endpoint.auth === 'none') return {};
  const refused = (code: number): FakeReply => gatewayAnswer(code, world.settings);
  const value = url.searchParams.get('access_token');
  if (value === null || value === '') {
    report('missing-token', 'access_token belongs into the query');
    return refused(110);
  }
  const token = world.state.tokens.get(value);
  if (token === undefined || token.revoked) return refused(110);
  if (token.expiresAt <= world.clock.now()) return refused(111);
  if (token.kind !== (endpoint.auth as BaiduAuth)) {
    report('wrong-token-kind', `a token of kind ${token.kind} for a call that needs ${endpoint.auth}`);
    return refused(6);
  }
  return callerOf(world, token, endpoint.family.startsWith('oss-') ? 'oss' : 'server') ?? refused(6);
}

/** The address a request comes from: the first entry of `x-forwarded-for`, else this machine. */
const callerAddress = (request: Request): string =>
  request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() || '127.0.0.1';

function callerOf(world: World, { kind, owner }: Token, surface: Surface): Principal | undefined {
  if (kind === 'tp') return {};
  if (kind === 'authorizer') return { appId: owner };
  const credential = world.state.credentials.get(owner);
  if (credential?.surfaces.includes(surface) !== true) return undefined;
  return { ak: owner, appId: credential.appId };
}

/** Counts an accepted call. Ends the one that is too many. */
export function admit(world: World, { endpoint, principal }: FakeContext<Principal>): void {
  if (endpoint.auth === 'none') return;
  const now = world.clock.now();
  const { perSecond, perMinute, perDay, total } = world.settings.limits;
  const caller = principal.ak ?? principal.appId ?? 'platform';
  const rules: readonly (readonly [limit: number | undefined, span: number, code: number])[] = [
    [perSecond, Math.floor(now / 1_000), 18],
    [perMinute, Math.floor(now / 60_000), 4],
    [perDay, Math.floor((now + chinaMs) / 86_400_000), 17],
    [total, 0, 19],
  ];
  for (const [limit, span, code] of rules) {
    if (limit === undefined) continue;
    const key = `${code} ${caller}`;
    const meter = world.state.meters.get(key) ?? { span, calls: 0 };
    world.state.meters.set(key, meter);
    if (meter.span !== span) Object.assign(meter, { span, calls: 0 });
    if (meter.calls >= limit) refuse(gatewayAnswer(code, world.settings));
    meter.calls++;
  }
}
