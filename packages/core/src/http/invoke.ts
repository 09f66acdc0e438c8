import type { AnyEndpoint, CallOptions, Invoke } from '../endpoint/endpoint.js';
import { schemasFor } from '../endpoint/schemas.js';
import { MinigateError, ValidationError } from '../errors/errors.js';
import { toIssues } from '../errors/issues.js';
import type { Clock } from '../runtime/runtime.js';
import { callEvent } from './call-event.js';
import { type ClientContext, compose, type Exchange, type Next, type Reply } from './exchange.js';
import { buildRequest } from './request.js';
import { authorize } from './steps/authorize.js';
import { checkEnvelope } from './steps/envelope.js';
import { reauthorizeOnce } from './steps/reauthorize.js';
import { retry } from './steps/retry.js';
import { sign } from './steps/sign.js';
import { checkStatus } from './steps/status.js';
import { sendOnce, timeIsOver, transportError } from './transport.js';
import { untilAborted } from './until-aborted.js';

/** The way of every call. Retry stands outside authorize and sign, so each attempt gets a fresh token, timestamp and nonce. */
const pipeline: Next = compose([retry, reauthorizeOnce, authorize, sign, checkStatus, checkEnvelope], sendOnce);

/**
 * Makes the function that sends calls for one client or one account of it: checks the request, runs the pipeline, checks the answer.
 * A request that fails its check is no call yet: it throws before the `start` hook.
 */
export function createInvoke(client: ClientContext): Invoke {
  let calls = 0;
  const prefix = Buffer.from(client.runtime.random.bytes(6)).toString('hex');
  return async <Request, Response>(endpoint: AnyEndpoint, request: Request, options: CallOptions = {}) => {
    const fields = await checkedFields(client, endpoint, request);
    const wire = buildRequest(endpoint, client.baseUrl, fields);
    const { clock } = client.runtime;
    const deadline = startDeadline(clock, options.timeoutMs ?? client.timeoutMs, options.signal);
    const exchange: Exchange = {
      callId: `${prefix}-${++calls}`,
      client,
      endpoint,
      wire,
      signal: deadline.signal,
      progress: { attempts: 0 },
    };
    const event = callEvent(exchange);
    const startedAt = clock.now();
    client.hooks.start({ ...event, method: endpoint.method, path: endpoint.path });
    let reply: Reply | undefined;
    let failure: unknown;
    try {
      // The limit holds even when a port (credential source, sender) does not watch the signal.
      reply = await untilAborted(pipeline(exchange), deadline.signal);
      await checkResponse(exchange, reply.body);
      options.onResponse?.({ status: reply.status, headers: reply.headers, attempts: exchange.progress.attempts });
      return reply.body as Response;
    } catch (error) {
      failure = MinigateError.is(error) || !deadline.signal.aborted ? error : transportError(error, exchange);
      throw failure;
    } finally {
      deadline.stop();
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
  const fields: Record<string, unknown> = { ...(request as object) };
  for (const name of endpoint.supplied ?? [])
    if (fields[name] === undefined && name in client.supplied) fields[name] = client.supplied[name];
  const result = (await schemasFor(endpoint)).request.safeParse(fields);
  if (!result.success) throw new ValidationError('request', toIssues(result.error.issues), { endpointId: endpoint.id });
  return fields;
}

async function checkResponse(exchange: Exchange, body: unknown): Promise<void> {
  const { client, endpoint } = exchange;
  const result = (await schemasFor(endpoint)).response.safeParse(body);
  if (result.success) return;
  const { issues } = result.error;
  client.hooks.drift({ ...callEvent(exchange), issues });
  if (client.strict) throw new ValidationError('response', toIssues(issues), { endpointId: endpoint.id });
}

/** One signal for the caller's abort and the time limit. */
function startDeadline(
  clock: Clock,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): { signal: AbortSignal; stop(): void } {
  const ended = new AbortController();
  const timer = new AbortController();
  const onAbort = (): void => ended.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  clock.sleep(timeoutMs, timer.signal).then(
    () => ended.abort(timeIsOver),
    () => undefined,
  );
  return {
    signal: ended.signal,
    stop: () => {
      timer.abort();
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
