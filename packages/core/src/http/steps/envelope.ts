import { HttpError, PlatformError } from '../../errors/errors.js';
import { redact } from '../../errors/redact.js';
import { downloadOf, openAnswer } from '../download.js';
import { type Exchange, isSuccess, type Reply, type Step } from '../exchange.js';
import { parseJson } from '../json.js';
import { retryAfterMs } from '../retry-after.js';
import { transportError } from '../transport.js';
import type { WireResponse } from '../wire.js';

/** Reads the answer and throws what the platform's envelope refuses. Stands inside retry: only the body says whether to repeat. */
export const checkEnvelope: Step = async (exchange, next) => {
  const { client, endpoint } = exchange;
  const reply = await next(exchange);
  const { body, json } = await readBody(exchange, reply);
  const refusal = json === undefined && isSuccess(reply) ? undefined : client.platform.refusal(json, reply);
  if (refusal === undefined) {
    const { content } = client.platform;
    return {
      ...reply,
      body: content && json !== undefined && endpoint.reply !== 'binary' ? content(body, endpoint) : body,
    };
  }
  const date = Date.parse(reply.headers.get('date') ?? '');
  if (!Number.isNaN(date)) exchange.progress.answeredAt = date;
  const known = client.platform.explain(refusal.code, endpoint, refusal.layer);
  throw new PlatformError({
    platform: client.platform.name,
    code: refusal.code,
    layer: refusal.layer,
    platformMessage: redact(refusal.message, exchange.progress.credential),
    endpointId: endpoint.id,
    requestId: refusal.requestId,
    status: reply.status,
    class: known?.class ?? 'unknown',
    retryable: known?.retryable ?? false,
    retryAfterMs: retryAfterMs(reply.headers.get('retry-after'), client.runtime.clock.now()),
    advice: known?.advice,
    details: refusal.details,
  });
};

/** The answer as the caller gets it, and as JSON where it is that. */
interface ReadBody {
  readonly body: unknown;
  readonly json?: unknown;
}

async function readBody(exchange: Exchange, reply: Reply): Promise<ReadBody> {
  try {
    if (exchange.endpoint.reply === 'binary') return await readFile(exchange, reply);
    const json = readJson(await readText(exchange, reply), exchange, reply);
    return { body: json, json };
  } catch (error) {
    throw HttpError.is(error) ? error : transportError(error, exchange);
  }
}

/** The answer as text, not more of it than the client allows. */
async function readText({ client, endpoint }: Exchange, { response, headers, status }: Reply): Promise<string> {
  const { maxAnswerBytes } = client;
  const tooLarge = (): HttpError =>
    new HttpError({
      platform: client.platform.name,
      endpointId: endpoint.id,
      status,
      reason: 'too-large',
      message: `HTTP ${status} with more than ${maxAnswerBytes} bytes`,
    });
  const said = Number(headers.get('content-length') ?? Number.NaN);
  if (said > maxAnswerBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  // What is compressed grows; what comes in chunks does not say how long it gets.
  if (said >= 0 && headers.get('content-encoding') === null) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxAnswerBytes) throw tooLarge();
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function readFile(exchange: Exchange, reply: Reply): Promise<ReadBody> {
  const { firstByte, body } = await openAnswer(exchange, reply);
  const type = reply.headers.get('content-type') ?? '';
  // Content types lie in both directions; an image never begins with a brace.
  if (firstByte !== 0x7b) {
    if (exchange.stream && isSuccess(reply)) return { body: downloadOf(body, reply) };
    if (isSuccess(reply)) return { body: await new Response(body, { headers: { 'content-type': type } }).blob() };
    // A gateway's page: the status step names it.
    await body.cancel();
    return { body: undefined };
  }
  const text = await readText(exchange, { ...reply, response: new Response(body) as WireResponse });
  const json = readJson(text, exchange, reply);
  const file = new Blob([text], { type });
  if (!exchange.stream) return { json, body: file };
  const again = await openAnswer(exchange, { ...reply, response: new Response(file) as WireResponse });
  return { json, body: downloadOf(again.body, reply) };
}

function readJson(text: string, { client, endpoint }: Exchange, reply: Reply): unknown {
  const { status } = reply;
  try {
    return parseJson(text);
  } catch {
    // A gateway's page: the status step names it.
    if (!isSuccess(reply)) return undefined;
    throw new HttpError({
      platform: client.platform.name,
      endpointId: endpoint.id,
      status,
      reason: 'unreadable',
      message: `HTTP ${status} with a body that is not JSON (${text.length} characters)`,
    });
  }
}
