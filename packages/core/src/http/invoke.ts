import type { AnyEndpoint, Invoke, InvokeOptions } from '../endpoint/endpoint.js';
import { schemasFor } from '../endpoint/schemas.js';
import { MinigateError, ValidationError } from '../errors/errors.js';
import { toIssues } from '../errors/issues.js';
import type { Clock } from '../runtime/runtime.js';
import { callEvent } from './call-event.js';
import { type ClientContext, compose, type Exchange, type Next, type Reply } from './exchange.js';
import { guarded } from './hooks.js';
import { buildRequest } from './request.js';
import { authorize } from './steps/authorize.js';
import { correctClockOnce } from './steps/correct-clock.js';
import { checkEnvelope } from './steps/envelope.js';
import { reauthorizeOnce } from './steps/reauthorize.js';
import { retry } from './steps/retry.js';
import { sign } from './steps/sign.js';
import { checkStatus } from './steps/status.js';
import { sendOnce, timeIsOver, transportError } from './transport.js';
import { isStreamBody } from './wire.js';

/** The way of every call. Retry stands outside authorize and sign, so each attempt gets a fresh token, timestamp and nonce. */
const pipeline: Next = compose(
  [retry, reauthorizeOnce, correctClockOnce, authorize, sign, checkStatus, checkEnvelope],
  sendOnce,
);

/**
 * Makes the function that sends calls for one client or one account of it: checks the request, runs the pipeline, checks the answer.
 * A request that fails its check is no call yet: it throws before the `start` hook.
 */
export function createInvoke(client: ClientContext): Invoke {
  let calls = 0;
  const guard = <Parameters extends readonly unknown[]>(
    name: string,
    callback: ((...parameters: Parameters) => void) | undefined,
  ) => callback && guarded(name, callback, (message, about) => client.runtime.logger?.warn(message, about));
  const prefix = Buffer.from(client.runtime.random.bytes(6)).toString('hex');
  return async <Request, Response>(endpoint: AnyEndpoint, request: Request, options: InvokeOptions = {}) => {
    const fields = await checkedFields(client, endpoint, request);
    const { clock, random } = client.runtime;
    const stream = options.stream === true && endpoint.reply === 'binary';
    const wire = buildRequest(endpoint, client.baseUrl, fields, {
      random,
      place: client.placeOf?.(endpoint),
      fieldEncoding: client.platform.fieldEncoding,
      writeFields: client.platform.writeFields,
      onUploadProgress: guard('onUploadProgress', options.onUploadProgress),
    });
    const deadline = startDeadline(clock, options.timeoutMs ?? client.timeoutMs, options.signal);
    let over = false;
    const exchange: Exchange = {
      callId: `${prefix}-${++calls}`,
      client,
      endpoint,
      wire,
      signal: deadline.signal,
      stream,
      // The answer of an earlier attempt does not end the call.
      release: () => over && deadline.release(),
      progress: { attempts: 0 },
    };
    const event = callEvent(exchange);
    const startedAt = clock.now();
    client.hooks.start({ ...event, method: endpoint.method, path: endpoint.path });
    let reply: Reply | undefined;
    let failure: unknown;
    try {
      reply = await deadline.race(pipeline(exchange));
      if (!stream) await checkResponse(exchange, reply.body);
      guard(
        'onResponse',
        options.onResponse,
      )?.({ status: reply.status, headers: reply.headers, attempts: exchange.progress.attempts });
      return reply.body as Response;
    } catch (error) {
      failure = MinigateError.is(error) || !deadline.signal.aborted ? error : transportError(error, exchange);
      throw failure;
    } finally {
      over = true;
      deadline.stop();
      // A stream can be aborted until it is read.
      if (!stream || failure !== undefined) deadline.release();
      if (isStreamBody(wire.body)) wire.body.close();
      const { attempts } = exchange.progress;
      client.hooks.end({
        ...event,
        status: reply?.status,
        attempts,
        durationMs: clock.now() - startedAt,
        error: failure,
      });
    }
  };
}

async function checkedFields(
  client: ClientContext,
  endpoint: AnyEndpoint,
  request: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  const fields: Record<string, unknown> = { ...(request as object), ...endpoint.fixed };
  for (const name of endpoint.supplied ?? [])
    if (fields[name] === undefined && name in client.supplied) {
      const value = client.supplied[name];
      fields[name] = typeof value === 'function' ? value() : value;
    }
  const result = (await schemasFor(endpoint)).request.safeParse(fields);
  if (!result.success)
    throw new ValidationError('request', toIssues(result.error.issues, fields), { endpointId: endpoint.id });
  return fields;
}

async function checkResponse(exchange: Exchange, body: unknown): Promise<void> {
  const { client, endpoint } = exchange;
  const result = (await schemasFor(endpoint)).response.safeParse(body);
  if (result.success) return;
  const { issues } = result.error;
  client.hooks.drift({ ...callEvent(exchange), issues });
  if (client.strict) throw new ValidationError('response', toIssues(issues, body), { endpointId: endpoint.id });
}

const stopped = Symbol('the call ended');

/** One end for the caller's abort and the time limit, which holds even when a port (credential source, sender) ignores the signal. */
function startDeadline(
  clock: Clock,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): {
  readonly signal: AbortSignal;
  race<T>(promise: Promise<T>): Promise<T>;
  /** Ends the time limit. */
  stop(): void;
  /** Lets go of the caller's signal. */
  release(): void;
} {
  const ended = new AbortController();
  const timer = new AbortController();
  let fail: (reason: unknown) => void = () => undefined;
  const end = (reason: unknown): void => {
    ended.abort(reason);
    fail(reason);
  };
  const onAbort = (): void => end(signal?.reason);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  clock.sleep(timeoutMs, timer.signal).then(
    () => end(timeIsOver),
    () => undefined,
  );
  return {
    signal: ended.signal,
    race: (promise) =>
      new Promise((resolve, reject) => {
        fail = reject;
        if (ended.signal.aborted) reject(ended.signal.reason);
        promise.then(resolve, reject);
      }),
    // Without a reason, a DOMException with its stack would be made for every call.
    stop: () => timer.abort(stopped),
    release: () => signal?.removeEventListener('abort', onAbort),
  };
}
