import type { FakeCall, FakeContext, FakeReply } from '@minigate/core/testing';
import { isReply, reply } from '@minigate/core/testing';
import { refusal } from './errors.js';
import { isSigned, mistakeOf, type Pairs, type SignedRequest, stringToSign } from './signature.js';
import type { Key } from './state.js';
import type { Principal, World } from './world.js';

/** Names of a signed request that are no parameters of the action. */
export const signatureFields: readonly string[] = [
  'access_key_id',
  'time_stamp',
  'version',
  'signature_method',
  'signature_version',
  'signature',
  'req_id',
  'token',
];

/** How old a request may be, in milliseconds. Source: the documents ask for a clock within 60 seconds. */
const freshnessMs = 60_000;

/**
 * Checks a signed call: complete, known key, fresh, signed by it, id token valid, action allowed to the application.
 *
 * @returns who calls, or the refusal.
 */
export function checkSigned(world: World, call: FakeCall): Principal | FakeReply {
  const pairs = pairsOf(call);
  const values = new Map(pairs);
  if (values.size < pairs.length) return refusal(1100, 'a parameter is there twice');
  const value = (name: string): string => values.get(name) ?? '';
  for (const name of signatureFields)
    if (name !== 'req_id' && name !== 'token' && value(name) === '') return refusal(1100, `[${name}] is missing`);
  if (!/^HmacSHA(?:1|256)$/.test(value('signature_method'))) return refusal(1100, '[signature_method] is invalid');
  if (value('version') !== '1') return refusal(1100, '[version] is invalid');
  // The documents print both.
  if (!/^[12]$/.test(value('signature_version'))) return refusal(1100, '[signature_version] is invalid');
  const key = world.state.keys.get(value('access_key_id'));
  if (key === undefined) return refusal(1200, 'access key id not found');
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value('time_stamp'))
    ? Date.parse(value('time_stamp'))
    : Number.NaN;
  if (Number.isNaN(at)) return refusal(1100, '[time_stamp] is invalid');
  if (Math.abs(world.clock.now() - at) > freshnessMs) return refusal(1300, 'time_stamp is too old');
  const request: SignedRequest = { method: call.request.method, path: call.url.pathname, pairs };
  if (!isSigned(request, key.secretAccessKey)) return wrongSignature(world, call, request, key);
  const caller = checkKey(world, call, key, value('token'), value('action'));
  if (!isReply(caller) && call.endpoint.fixed?.['action'] !== value('action'))
    return unknownAction(call, value('action'));
  return isReply(caller) ? caller : { ...caller, signature: value('signature') };
}

/** Notes a signature that was accepted: the second use of one is a client's mistake. */
export function spendSignature(world: World, { principal, report }: FakeContext<Principal>): void {
  const { signature } = principal;
  if (signature === undefined) return;
  if (world.state.signatures.has(signature)) report('repeated-signature', 'the same signed request came twice');
  world.state.signatures.add(signature);
}

/** Actions of which public code knows the name only: asking for one is no mistake. */
const undocumented: readonly string[] = ['NBSearchPrdOrders'];

function unknownAction({ report }: FakeCall, action: string): FakeReply {
  if (!undocumented.includes(action)) report('unknown-action', `${action} is not in the catalogue`);
  return refusal(1100, `action [${action}] is not available`);
}

function checkKey(world: World, { url }: FakeCall, key: Key, token: string, action: string): Principal | FakeReply {
  const { iam } = world.settings.paths;
  if (key.token === undefined) {
    if (url.pathname === iam) return refusal(1200, 'a temporary key is needed here');
    return { userId: key.userId };
  }
  if (url.pathname !== iam) return refusal(1200, 'a temporary key is not accepted here');
  if (token !== key.token) return refusal(1200, 'the id token does not belong to the key');
  if (key.expiresAt !== undefined && key.expiresAt <= world.clock.now())
    return reply.json({ message: 'id_token expired' }, 401);
  const allowed = world.state.apps.get(key.appId ?? '')?.actions;
  if (allowed !== undefined && !allowed.includes(action)) return refusal(1400, `${action} is not granted to the app`);
  return { userId: key.userId, appId: key.appId };
}

function wrongSignature(world: World, call: FakeCall, request: SignedRequest, key: Key): FakeReply {
  const mistake = mistakeOf(request, key.secretAccessKey);
  call.report('wrong-signature', mistake ?? 'another secret, or a value that was changed after signing');
  const action = request.pairs.find(([name]) => name === 'action')?.[1] ?? '';
  const masked = request.pairs.map(([name, value]) => [name, name === 'token' ? '***' : value] as const);
  world.signatureReports.push({
    at: world.clock.now(),
    action,
    mistake,
    stringToSign: stringToSign({ ...request, pairs: masked }),
  });
  if (world.signatureReports.length > 100) world.signatureReports.shift();
  return refusal(1200, 'signature not matched');
}

/** Names and values as they came: of the query, or of the form of a POST. */
function pairsOf({ url, request, bytes }: FakeCall): Pairs {
  const texts = request.method === 'POST' ? Buffer.from(bytes).toString() : url.search.slice(1);
  return texts
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [decode(name), decode(value)] as const;
    });
}

/** As the gateway reads it: `+` is a space. */
function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
