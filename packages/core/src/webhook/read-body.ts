import { WebhookError } from '../errors/errors.js';

/** Options of {@link readBody}. */
export interface ReadBodyOptions {
  /** The `content-length` header: a body that says it is too large is refused unread, and one that is gone is noticed. */
  readonly contentLength?: string | number | undefined;
  /** What middleware may have left, preferred first: a `Buffer` or text is the raw body, anything else is what a parser made of it. */
  readonly given?: readonly unknown[] | undefined;
}

/**
 * Reads a body as the bytes that were sent.
 *
 * @param stream - a `node:http` request, the `body` of a fetch `Request`, or other chunks.
 * @param maxBytes - most bytes to take.
 * @throws WebhookError `too-large` as soon as the limit is passed. Nothing more is read then, but the connection stays open for the answer:
 *   close it afterwards. `body-consumed` when somebody else read the body before. `malformed` when it broke off.
 */
export async function readBody(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
  { contentLength, given }: ReadBodyOptions = {},
): Promise<Uint8Array> {
  const raw = given?.find((body) => typeof body === 'string' || body instanceof Uint8Array);
  if (raw !== undefined) {
    if (Buffer.byteLength(raw) > maxBytes) throw tooLarge(maxBytes);
    return typeof raw === 'string' ? Buffer.from(raw) : raw;
  }
  if (wasRead(stream)) throw consumed();
  if (Number(contentLength) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // By hand: leaving a `for await` early would destroy a request with its socket, and nobody could answer any more.
  const iterator = stream[Symbol.asyncIterator]();
  for (let part = await next(iterator); part.done !== true; part = await next(iterator)) {
    const chunk = typeof part.value === 'string' ? Buffer.from(part.value) : part.value;
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  if (length === 0 && Number(contentLength) > 0) throw consumed();
  return Buffer.concat(chunks, length);
}

/** Node's streams say whether anybody took data from them, the Web's whether anybody is about to. */
const wasRead = (stream: object): boolean =>
  ('readableDidRead' in stream && stream.readableDidRead === true) || ('locked' in stream && stream.locked === true);

async function next<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  try {
    return await iterator.next();
  } catch (error) {
    throw new WebhookError('malformed', 'the body broke off', { cause: error });
  }
}

const tooLarge = (maxBytes: number): WebhookError =>
  new WebhookError('too-large', `body larger than ${maxBytes} bytes`);

const consumed = (): WebhookError =>
  new WebhookError(
    'body-consumed',
    'the request body was read before this handler ran, by express.json(), express.urlencoded(), body-parser or the like; ' +
      "mount the handler before the parser, or give it the raw body: express.raw({ type: '*/*' }) on its route, or the parser's `verify` option",
    {
      advice: {
        en: 'Signatures are over the raw bytes, so nothing may parse the body before this handler.',
        zh: '验签需要原始字节：请把本处理器挂在 express.json() 等解析器之前，或在此路由使用 express.raw({ type: "*/*" })，或用解析器的 verify 选项保存原文。',
      },
    },
  );
