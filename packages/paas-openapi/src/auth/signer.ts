import { createHash } from 'node:crypto';
import { encodeRfc3986, isStreamBody, type Signer, type WireBody, type WireRequest } from '@minigate/core';
import type { Dialect } from '../dialect/dialect.js';
import { type SignableRequest, signRequest } from './sign-request.js';

/** The team's credentials. */
export interface TeamCredentials {
  /** Id of the credentials, not of an application. */
  readonly appId: string;
  /** Shown under the team's management in the console (团队秘钥). */
  readonly appSecret: string;
}

/** What a custom strategy gets to sign with. */
export interface SigningContext extends TeamCredentials {
  readonly endpointId: string;
  /** The time to sign with, in milliseconds since the epoch, corrected where the platform's clock differs. */
  readonly now: number;
  /** UUID, new for each attempt. */
  readonly nonce: string;
}

/** What a strategy adds to a request. */
export interface Signed {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** A strategy of your own: called for each attempt, returns what to add to the request. */
export type CustomStrategy = (request: SignableRequest, context: SigningContext) => Signed | Promise<Signed>;

/** Signs calls of the team, anew for each attempt. Path and query go out encoded exactly as they are signed. */
export function teamSigner(
  team: TeamCredentials,
  { auth, fields }: Pick<Dialect, 'auth' | 'fields'>,
  custom: CustomStrategy | undefined,
): Signer {
  const strategy: CustomStrategy = custom ?? ((request, context) => builtIn(request, context, auth));
  const keyFields = [fields.names['clientToken'] ?? 'clientToken', 'client_token'];
  return async (wire, { endpoint, runtime, now }) => {
    const nonce = uuid(runtime.random.bytes(16));
    const withKey = endpoint.supplied?.includes('clientToken') ? idempotent(wire, keyFields, auth.names) : wire;
    if (endpoint.auth === 'none' || (auth.strategy === 'token' && custom === undefined)) return withKey;
    const { origin, path, query } = parts(wire.url);
    const request: SignableRequest = { method: wire.method, path, query, body: await signedBody(wire, auth) };
    const { headers, query: added = {} } = await strategy(request, { ...team, endpointId: endpoint.id, now, nonce });
    const search = [...query, ...Object.entries(added)].map((pair) => pair.map(encodeRfc3986).join('=')).join('&');
    return {
      ...withKey,
      url: `${origin}${path}${search && `?${search}`}`,
      headers: { ...withKey.headers, ...headers },
    };
  };
}

function builtIn(
  request: SignableRequest,
  { appId, appSecret, now, nonce }: SigningContext,
  auth: Dialect['auth'],
): Signed {
  const { names, placement, signedNames, algorithm, encoding } = auth;
  const timestamp = auth.timestampUnit === 's' ? Math.floor(now / 1_000) : Math.floor(now);
  const strategy = auth.strategy as 'request-v1' | 'sorted-params';
  const { signature } = signRequest(request, {
    strategy,
    appId,
    appSecret,
    timestamp,
    nonce,
    algorithm,
    encoding,
    signedNames,
  });
  const values = {
    [names.appId]: appId,
    [names.timestamp]: String(timestamp),
    [names.nonce]: nonce,
    [names.signature]: signature,
  };
  return placement === 'query' ? { query: values } : { headers: values };
}

/** Splits an address without losing how its path is encoded. */
function parts(url: string): { origin: string; path: string; query: [string, string][] } {
  const { origin, pathname, searchParams } = new URL(url);
  const path = pathname
    .split('/')
    .map((segment) => encodeRfc3986(decodeURIComponent(segment)))
    .join('/');
  return { origin, path, query: [...searchParams] };
}

async function signedBody(
  { body, headers }: WireRequest,
  { multipartPayload }: Dialect['auth'],
): Promise<SignableRequest['body']> {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return body;
  const isMultipart = headers['content-type']?.startsWith('multipart/') === true;
  if (isMultipart && multipartPayload === 'UNSIGNED-PAYLOAD') return { payloadHash: multipartPayload };
  return { payloadHash: await sha256(body) };
}

async function sha256(body: Exclude<WireBody, string | Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of isStreamBody(body) ? body.open() : body.stream()) hash.update(chunk);
  return hash.digest('hex');
}

/** Sends the key of a creation in the header, too: which of both a deployment reads is not known. */
function idempotent(wire: WireRequest, keyFields: readonly string[], names: Dialect['auth']['names']): WireRequest {
  if (typeof wire.body !== 'string') return wire;
  const body = JSON.parse(wire.body) as Readonly<Record<string, unknown>>;
  const key = keyFields.map((name) => body[name]).find((value): value is string => typeof value === 'string');
  return key === undefined ? wire : { ...wire, headers: { ...wire.headers, [names.idempotencyKey]: key } };
}

/** UUID version 4 of random bytes. */
export function uuid(bytes: Uint8Array): string {
  const copy = Uint8Array.from(bytes);
  copy[6] = ((copy[6] ?? 0) & 0x0f) | 0x40;
  copy[8] = ((copy[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(copy).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
