import { type FakeCall, type FakeReply, isReply, refuse } from '@minigate/core/testing';
import { isSigned, mistakeOf, type Pairs, type SignedRequest, sha256, stringToSign } from './signature.js';
import type { Principal, Team, World } from './world.js';

/**
 * Checks whose a call is: complete, known, fresh, signed, and never seen before.
 *
 * @returns who calls, or the refusal.
 */
export function authenticate(world: World, call: FakeCall): Principal | FakeReply {
  const { auth } = world.dialect;
  const principal = auth.strategy === 'token' ? checkToken(world, call) : checkSignature(world, call);
  if (isReply(principal)) return principal;
  const { refusedWith } = principal.team;
  return refusedWith === undefined ? principal : world.refusal(refusedWith);
}

/** What is to be done once for an accepted call: its nonce is spent, and it counts. Ends the call that is one too many. */
export function admit(world: World, { team, nonce }: Principal, isUpload: boolean, envCode: unknown): void {
  if (nonce !== undefined) spendNonce(world, team, nonce);
  const { limits } = world.settings;
  if (limits === undefined) return;
  count(world, team, `requests/${String(envCode ?? '')}`, limits.requestsPerMinute);
  if (isUpload) count(world, team, 'uploads', limits.uploadsPerMinute);
}

function count({ clock, refusal }: World, { tables: { meters } }: Team, id: string, limit: number): void {
  const minute = Math.floor(clock.now() / 60_000);
  const meter = meters.get(id) ?? meters.add({ id, minute, calls: 0 });
  if (meter.minute !== minute) Object.assign(meter, { minute, calls: 0 });
  if (++meter.calls <= limit) return;
  const retryAfter = Math.ceil(((minute + 1) * 60_000 - clock.now()) / 1_000);
  refuse(
    refusal('Throttled', {
      message: `more than ${limit} calls a minute`,
      headers: { 'retry-after': String(retryAfter) },
    }),
  );
}

function spendNonce(world: World, { tables: { nonces } }: Team, nonce: string): void {
  const now = world.clock.now();
  for (let oldest = nonces.find(() => true); oldest && oldest.until < now; oldest = nonces.find(() => true))
    nonces.delete(oldest.id);
  nonces.delete(nonce);
  // Twice the window: a request may be signed as far in the future as in the past.
  nonces.add({ id: nonce, until: now + 2_000 * world.dialect.auth.windowSeconds });
}

function checkToken(world: World, { request, url }: FakeCall): Principal | FakeReply {
  const { names, placement, tokenPrefix } = world.dialect.auth;
  const value = placement === 'query' ? url.searchParams.get(names.token) : request.headers.get(names.token);
  if (!value?.startsWith(tokenPrefix)) return world.refusal('AuthMissing');
  const token = value.slice(tokenPrefix.length);
  for (const team of world.teams.values()) {
    const row = team.tables.tokens.get(token);
    if (row !== undefined && row.until > world.clock.now()) return { team };
  }
  return world.refusal('SecretRevoked', { message: 'the token is unknown or over' });
}

function checkSignature(world: World, call: FakeCall): Principal | FakeReply {
  const { clock, dialect, teams } = world;
  const { auth } = dialect;
  const { names } = auth;
  const query = pairsOf(call.url);
  const value = (name: string): string =>
    (auth.placement === 'query' ? query.find(([key]) => key === name)?.[1] : call.request.headers.get(name)) ?? '';
  const appId = value(names.appId);
  const timestamp = value(names.timestamp);
  const nonce = value(names.nonce);
  const signature = value(names.signature);
  const missing = (['appId', 'timestamp', 'nonce', 'signature'] as const).find((key) => value(names[key]) === '');
  if (missing !== undefined && auth.strategy !== 'custom')
    return world.refusal('AuthMissing', { message: `${names[missing]} is missing` });
  const team = teams.get(appId);
  if (team === undefined) return world.refusal('UnknownAppId');
  const at = /^\d{1,15}$/.test(timestamp) ? Number(timestamp) * (auth.timestampUnit === 's' ? 1_000 : 1) : Number.NaN;
  const isFresh = Math.abs(clock.now() - at) <= auth.windowSeconds * 1_000;
  if (auth.strategy !== 'custom' && !isFresh)
    return world.refusal('TimestampOutOfWindow', {
      message: `the time is not within ${auth.windowSeconds} s of the platform's`,
      headers: { date: new Date(clock.now()).toUTCString() },
    });
  const credentials =
    auth.placement === 'query' ? new Set([names.appId, names.timestamp, names.nonce, names.signature]) : new Set();
  const signed: SignedRequest = {
    method: call.request.method,
    path: call.url.pathname,
    query: query.filter(([name]) => !credentials.has(name)),
    payload: payloadOf(world, call),
    appId,
    timestamp,
    nonce,
  };
  const accepts = (secret: string): boolean =>
    auth.strategy === 'custom'
      ? world.settings.verify(signed, call.request, secret)
      : isSigned(signed, signature, secret, auth);
  const secret = team.secrets.find(({ value: one }) => accepts(one));
  if (secret === undefined) return badSignature(world, call, signed, signature, team);
  if (secret.until !== undefined && secret.until <= clock.now()) return world.refusal('SecretRevoked');
  if ((team.tables.nonces.get(nonce)?.until ?? 0) > clock.now()) return world.refusal('NonceReplayed');
  return { team, nonce: nonce === '' ? undefined : nonce };
}

function payloadOf({ dialect: { auth } }: World, { request, bytes }: FakeCall): string {
  const isMultipart = request.headers.get('content-type')?.startsWith('multipart/') === true;
  return isMultipart && auth.multipartPayload === 'UNSIGNED-PAYLOAD' ? auth.multipartPayload : sha256(bytes);
}

function badSignature(world: World, call: FakeCall, signed: SignedRequest, signature: string, team: Team): FakeReply {
  const mistake = mistakeOf(signed, signature, team.secrets[0]?.value ?? '', world.dialect);
  const text = stringToSign(signed, world.dialect.auth);
  call.report('wrong-signature', mistake ?? 'another secret, or something was changed after signing');
  world.signatureReports.push({ at: world.clock.now(), endpointId: call.endpoint.id, mistake, stringToSign: text });
  if (world.signatureReports.length > 100) world.signatureReports.shift();
  return world.refusal('BadSignature', { data: { stringToSign: text } });
}

/** Names and values of the query. A `+` is a plus sign: the contract encodes spaces as `%20`. */
function pairsOf({ search }: URL): Pairs {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decode(name), decode(value)] as const;
    });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
