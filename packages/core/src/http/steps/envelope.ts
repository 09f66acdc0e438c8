import { HttpError, PlatformError } from '../../errors/errors.js';
import { redact } from '../../errors/redact.js';
import type { Exchange, Reply, Step } from '../exchange.js';
import { parseJson } from '../json.js';
import { retryAfterMs } from '../retry-after.js';
import { transportError } from '../transport.js';

/** Reads the answer and throws what the platform's envelope refuses. Stands inside retry: only the body says whether to repeat. */
export const checkEnvelope: Step = async (exchange, next) => {
  const { client, endpoint } = exchange;
  const reply = await next(exchange);
  const body = await readBody(exchange, reply);
  const refusal = body === undefined || body instanceof Blob ? undefined : client.platform.refusal(body, reply);
  if (refusal === undefined) return { ...reply, body };
  const known = client.platform.explain(refusal.code, endpoint.id);
  throw new PlatformError({
    platform: client.platform.name,
    code: refusal.code,
    platformMessage: redact(refusal.message, exchange.progress.credential),
    endpointId: endpoint.id,
    requestId: refusal.requestId,
    status: reply.status,
    class: known?.class ?? 'unknown',
    retryable: known?.retryable ?? false,
    retryAfterMs: retryAfterMs(reply.headers.get('retry-after'), client.runtime.clock.now()),
    advice: known?.advice,
  });
};

async function readBody(exchange: Exchange, reply: Reply): Promise<unknown> {
  const { response } = reply;
  try {
    if (exchange.endpoint.reply !== 'binary') return readJson(await response.text(), exchange, reply);
    const bytes = await response.bytes();
    // Content types lie in both directions; an image never begins with a brace.
    if (firstByte(bytes) !== 0x7b) return new Blob([bytes], { type: response.headers.get('content-type') ?? '' });
    return readJson(new TextDecoder().decode(bytes), exchange, reply);
  } catch (error) {
    throw HttpError.is(error) ? error : transportError(error, exchange);
  }
}

function readJson(text: string, { client, endpoint }: Exchange, { status }: Reply): unknown {
  try {
    return parseJson(text);
  } catch {
    // A gateway's page: the status step names it.
    if (status < 200 || status >= 300) return undefined;
    throw new HttpError({
      platform: client.platform.name,
      endpointId: endpoint.id,
      status,
      reason: 'unreadable',
      message: `HTTP ${status} with a body that is not JSON (${text.length} characters)`,
    });
  }
}

function firstByte(bytes: Uint8Array): number | undefined {
  return bytes.find((byte) => byte > 0x20);
}
