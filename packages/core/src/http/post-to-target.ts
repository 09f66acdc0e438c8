import { lookup as systemLookup } from 'node:dns/promises';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Clock } from '../runtime/runtime.js';
import { DeliveryError } from './delivery-error.js';
import { hostOf, type TargetPolicy } from './target-policy.js';

/** What to send to a target. */
export interface TargetRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a target answered. */
export interface TargetAnswer {
  readonly status: number;
  /** At most `maxAnswerBytes` of it; `undefined` when there was more. */
  readonly body: string | undefined;
}

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Options of {@link postToTarget}. */
export interface TargetOptions {
  readonly policy: TargetPolicy;
  readonly clock: Clock;
  /** Cuts the connection. */
  readonly signal: AbortSignal;
  /** Limit for everything, in milliseconds. */
  readonly timeoutMs: number;
  /** Bytes of the answer's body that are read before the connection is cut. Default 16,384. */
  readonly maxAnswerBytes?: number | undefined;
  /** Default the system's resolver. */
  readonly resolve?: Resolve | undefined;
}

/**
 * Posts to a server that is not ours, with `node:http`: no redirects, no proxies of the environment, no connection that is used again.
 *
 * The policy is asked about the very addresses that the connection is made to, so a name that resolves to another address the next
 * time does not get around it.
 *
 * @throws DeliveryError `refused`, `timeout`, `aborted` or `network`. Any status is an answer.
 */
export async function postToTarget(request: TargetRequest, options: TargetOptions): Promise<TargetAnswer> {
  const { policy, clock, signal, timeoutMs } = options;
  const problem = policy.problemOf(request.url);
  if (problem !== undefined) throw new DeliveryError('refused', `the target ${problem}`);
  const timer = new AbortController();
  const late = new AbortController();
  clock.sleep(timeoutMs, timer.signal).then(
    () => late.abort(),
    () => undefined, // it ended before
  );
  try {
    return await exchange(request, options, AbortSignal.any([signal, late.signal]));
  } catch (error) {
    if (error instanceof DeliveryError) throw error;
    if (late.signal.aborted) throw new DeliveryError('timeout', `no answer within ${timeoutMs} ms`);
    if (signal.aborted) throw new DeliveryError('aborted', 'the delivery was stopped');
    // Node's message names addresses, its code is enough.
    throw new DeliveryError('network', `no answer: ${(error as NodeJS.ErrnoException).code ?? 'the connection broke'}`);
  } finally {
    timer.abort();
  }
}

function exchange(
  { url, headers, body }: TargetRequest,
  { policy, maxAnswerBytes = 16_384, resolve = resolveBySystem }: TargetOptions,
  signal: AbortSignal,
): Promise<TargetAnswer> {
  const target = new URL(url);
  const secure = target.protocol === 'https:';
  const send = secure ? httpsRequest : httpRequest;
  // Node's global agents may be told by the environment to use a proxy.
  const agent = secure ? new HttpsAgent() : new HttpAgent();
  const lookup = checkedLookup(hostOf(target), policy, resolve);
  return new Promise((answered, failed) => {
    const outgoing = send(target, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      agent,
      lookup,
      signal,
    });
    outgoing.on('error', failed);
    let responded = false;
    outgoing.on('response', (incoming) => {
      responded = true;
      readAnswer(incoming, maxAnswerBytes)
        .then(answered, failed)
        .finally(() => outgoing.destroy());
    });
    outgoing.on('close', () => {
      // An upgrade that nobody asked for is neither an error nor a response.
      if (!responded) failed(new Error('closed'));
    });
    outgoing.end(body);
  });
}

const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });

/** Not called for a host that is an address already: `problemOf` has judged that one. */
const checkedLookup =
  (host: string, policy: TargetPolicy, resolve: Resolve): LookupFunction =>
  (hostname, { all }, tell) => {
    const found = resolve(hostname).then((addresses) => {
      const allowed = addresses.filter(({ address }) => policy.allows(address, host));
      const [first] = allowed;
      if (first === undefined)
        throw new DeliveryError('refused', 'the name of the target has no address of the Internet');
      return { allowed, first };
    });
    found.then(
      ({ allowed, first }) => (all ? tell(null, [...allowed]) : tell(null, first.address, first.family)),
      (error) => tell(error, []),
    );
  };

async function readAnswer(incoming: IncomingMessage, maxBytes: number): Promise<TargetAnswer> {
  const { statusCode: status = 0 } = incoming;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > maxBytes) return { status, body: undefined };
    chunks.push(chunk);
  }
  return { status, body: Buffer.concat(chunks).toString() };
}
