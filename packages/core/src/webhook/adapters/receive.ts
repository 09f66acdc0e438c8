import type { IncomingMessage } from 'node:http';
import { WebhookError } from '../../errors/errors.js';
import { readBody } from '../read-body.js';
import { queryOf, searchOf } from './query.js';
import type { PushRequest } from './target.js';

/** What a framework built on `node:http` knows of a request. */
export interface ReceivedRequest {
  /** Its method and URL count, and its bytes when nobody took them. */
  readonly message: Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
  /** The bytes, when they are not `message`'s own. */
  readonly stream: AsyncIterable<Uint8Array | string>;
  /** What middleware may have left, preferred first: a `Buffer` or text is the raw body, anything else is what a parser made. */
  readonly given: readonly unknown[];
  /** The authorizer's app id. */
  readonly appId: string | undefined;
}

/**
 * Makes a push request of it.
 *
 * @throws WebhookError as `readBody` does.
 */
export async function receiveRequest(
  { message: { method = 'GET', url = '', headers }, stream, given, appId }: ReceivedRequest,
  maxBytes: number,
): Promise<PushRequest> {
  const body =
    method === 'GET' ? '' : await readBody(stream, maxBytes, { contentLength: headers['content-length'], given });
  return { method, query: queryOf(searchOf(url)), body, appId };
}

/** Says in the framework's own words what to do about a body that somebody else read. */
export async function explainingConsumed<T>(
  work: Promise<T>,
  how: { readonly en: string; readonly zh: string },
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!WebhookError.is(error) || error.reason !== 'body-consumed') throw error;
    const message = `the request body was read before this handler ran: ${how.en}`;
    throw new WebhookError('body-consumed', message, { advice: how, cause: error });
  }
}

const appIdNames = ['appId', 'appid', 'authorizerAppId'];

/** The route parameter `appId`, `appid` or `authorizerAppId`. */
export function appIdOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const values = params as Readonly<Record<string, unknown>>;
  return appIdNames.map((name) => values[name]).find((value) => typeof value === 'string');
}
