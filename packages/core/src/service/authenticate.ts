import { ValidationError, type ValidationIssue, WebhookError } from '../errors/errors.js';
import type { Clock } from '../runtime/runtime.js';
import { readBody } from '../webhook/read-body.js';
import type { ServiceRequest } from './handler.js';
import { ServiceRefusal } from './refusal.js';
import { type SignedParts, sha256, signatureFits, signatureHeaders, unsignedPayload } from './signature.js';

/** A program that may call a service. */
export interface ServiceClient {
  /** 1 to 64 of `A-Z a-z 0-9 _ . -`. */
  readonly id: string;
  /** At least 32 characters, random. Two while keys rotate: both are accepted. */
  readonly key: string | readonly string[];
}

/** Options of {@link authenticator}. */
export interface AuthenticatorOptions<Client extends ServiceClient> {
  readonly clients: readonly Client[];
  readonly clock: Clock;
  /**
   * Remembers a nonce for all processes.
   *
   * @param nonce - the client's id and the nonce.
   * @param expiresAt - when it may be forgotten, in milliseconds since the epoch.
   * @returns false when it was remembered already.
   */
  useNonce(nonce: string, expiresAt: number): Promise<boolean>;
  /** Largest difference between a request's time and now, in seconds. Default 300. */
  readonly windowSec?: number | undefined;
  /** Largest signed body, in bytes. */
  readonly maxBytes: number;
}

/** A request whose signature holds. */
export interface Authenticated<Client extends ServiceClient> {
  readonly client: Client;
  /** The bytes that were signed; `undefined` for an unsigned payload, which nobody has read yet. */
  readonly body: Uint8Array | undefined;
}

/** How long nonces are kept beyond the window, in milliseconds, because the clocks of processes differ. */
const slackMs = 60_000;

/**
 * Makes the check that every request passes before anything of it is parsed: signature over the headers, time, body limit and hash, and at
 * last the nonce, so that nobody without a key can use up nonces, store space or memory.
 *
 * @throws ValidationError that names each client that cannot work.
 */
export function authenticator<Client extends ServiceClient>(
  options: AuthenticatorOptions<Client>,
): (request: ServiceRequest, allowsUnsigned: (client: Client) => boolean) => Promise<Authenticated<Client>> {
  const { clock, windowSec = 300, maxBytes } = options;
  checkClients(options.clients, windowSec, maxBytes);
  const clients = new Map(options.clients.map((client) => [client.id, client]));
  return async (request, allowsUnsigned) => {
    const header = (name: keyof typeof signatureHeaders): string => request.header(signatureHeaders[name]) ?? '';
    const parts: SignedParts = {
      method: request.method,
      target: request.target,
      client: header('client'),
      timestamp: header('timestamp'),
      nonce: header('nonce'),
      payload: header('payload'),
    };
    const client = clients.get(parts.client);
    // An unknown client costs the same work as a wrong key.
    const fits = signatureFits(parts, header('signature'), client === undefined ? ['unknown'] : [client.key].flat());
    if (client === undefined || !fits || !wellFormed(parts)) throw unauthenticated();
    const madeAt = Number(parts.timestamp) * 1000;
    if (Math.abs(clock.now() - madeAt) > windowSec * 1000)
      throw new ServiceRefusal('expired', `the timestamp is more than ${windowSec} s away from the server’s time`);
    const unsigned = parts.payload === unsignedPayload;
    if (unsigned && !allowsUnsigned(client)) throw new ServiceRefusal('forbidden', 'this client must sign its bodies');
    const body = unsigned ? undefined : await readSigned(request, maxBytes);
    if (body !== undefined && sha256(body) !== parts.payload) throw unauthenticated();
    if (!(await options.useNonce(`${client.id}/${parts.nonce}`, madeAt + windowSec * 1000 + slackMs)))
      throw new ServiceRefusal('replayed', 'the nonce was used before');
    return { client, body };
  };
}

const unauthenticated = (): ServiceRefusal =>
  new ServiceRefusal('unauthenticated', 'client, signature or body hash do not match');

const wellFormed = ({ timestamp, nonce, payload }: SignedParts): boolean =>
  /^\d{1,12}$/.test(timestamp) &&
  /^[\w-]{16,64}$/.test(nonce) &&
  (payload === unsignedPayload || /^[0-9a-f]{64}$/.test(payload));

async function readSigned({ body, header }: ServiceRequest, maxBytes: number): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  try {
    return await readBody(body, maxBytes, { contentLength: header('content-length') });
  } catch (error) {
    if (!WebhookError.is(error)) throw error;
    if (error.reason === 'too-large') throw new ServiceRefusal('too_large', error.message);
    // A body that another parser took is a mistake in the server's set-up.
    throw new ServiceRefusal(error.reason === 'body-consumed' ? 'internal' : 'bad_request', error.message);
  }
}

function checkClients(clients: readonly ServiceClient[], windowSec: number, maxBytes: number): void {
  const issues: ValidationIssue[] = [];
  const seen = new Set<string>();
  for (const [index, { id, key }] of clients.entries()) {
    if (!/^[\w.-]{1,64}$/.test(id) || seen.has(id))
      issues.push({ path: `clients.${index}.id`, message: 'must be 1 to 64 of A-Z a-z 0-9 _ . - and used once' });
    seen.add(id);
    const keys = [key].flat();
    if (keys.length < 1 || keys.length > 2 || keys.some((one) => typeof one !== 'string' || one.length < 32))
      issues.push({ path: `clients.${index}.key`, message: 'must be one or two texts of at least 32 characters' });
  }
  if (!(windowSec > 0)) issues.push({ path: 'windowSec', message: 'must be a number of seconds above 0' });
  if (!(maxBytes > 0)) issues.push({ path: 'maxBodyBytes', message: 'must be a number of bytes above 0' });
  if (issues.length > 0) throw new ValidationError('options', issues);
}
