import { MinigateError, TransportError } from '../errors/errors.js';
import { redact } from '../errors/redact.js';
import { callEvent } from './call-event.js';
import type { Exchange, Next } from './exchange.js';

/** Reason of the signal that ends a call whose time is over. */
export const timeIsOver: unique symbol = Symbol('time is over');

/** The innermost part of the pipeline: sends one request. */
export const sendOnce: Next = async (exchange) => {
  const { client, wire, signal, progress } = exchange;
  if (signal.aborted) throw transportError(undefined, exchange);
  progress.attempts++;
  client.hooks.attempt({ ...callEvent(exchange), attempt: progress.attempts });
  try {
    const response = await client.send({ ...wire, signal });
    return { status: response.status, headers: response.headers, response, body: undefined };
  } catch (error) {
    const cause = innermost(error);
    // A file that could not be read is no failure of the network.
    throw MinigateError.is(cause) && !signal.aborted ? cause : transportError(error, exchange);
  }
};

/**
 * Names a failure without an answer. The sender's own error is not kept as `cause`: it holds the request with its URL, and so the token.
 */
export function transportError(
  error: unknown,
  { endpoint, signal, progress }: Pick<Exchange, 'endpoint' | 'signal' | 'progress'>,
): TransportError {
  if (signal.aborted)
    return signal.reason === timeIsOver
      ? new TransportError('timeout', endpoint.id, 'no answer in time; whether the platform acted is unknown')
      : new TransportError('aborted', endpoint.id, 'aborted by the caller');
  const message = `network failure: ${redact(describe(error), progress.credential)}`;
  return new TransportError('network', endpoint.id, message, { unsent: isUnsent(innermost(error)) });
}

/** Whether a connection failed before it was made: the address is unknown, or nobody took it. */
function isUnsent(error: unknown): boolean {
  // Several addresses were tried.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isUnsent);
  if (!(error instanceof Error)) return false;
  const { syscall, code } = error as Error & { readonly syscall?: unknown; readonly code?: unknown };
  return syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT';
}

function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  return inner;
}

/** The innermost message and code of a chain of causes, such as `read ECONNRESET`. */
function describe(error: unknown): string {
  const inner = innermost(error);
  if (!(inner instanceof Error)) return 'unknown';
  const { code } = inner as Error & { code?: unknown };
  return typeof code === 'string' && !inner.message.includes(code)
    ? `${inner.message} (${code})`.trim()
    : inner.message;
}
