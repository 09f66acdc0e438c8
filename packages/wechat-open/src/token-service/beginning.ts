import { parseJson, redacted } from '@minigate/core';
import type { ServiceAnswer } from '@minigate/core/service';
import { explainError } from '../errors/error-codes.js';
import { wechatRules } from '../platform.js';

/** What of WeChat's headers the caller gets. */
const passed = ['content-type', 'content-disposition', 'content-range', 'accept-ranges', 'retry-after'];
/** A refusal is a short JSON text. */
const maxRefusalBytes = 2048;
const openingBrace = 0x7b;

/**
 * Looks at the beginning of an answer: a refusal is a short JSON text, everything else is passed on as it arrives.
 *
 * @param token - taken out of a refusal that repeats it.
 */
export async function beginning(
  response: Response,
  token: string,
): Promise<{ readonly tokenRefused: boolean; readonly answer: ServiceAnswer }> {
  const headers: Record<string, string> = {};
  for (const name of passed) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const length = response.headers.get('content-length');
  const { status } = response;
  if (response.body === null) return { tokenRefused: false, answer: { status, headers, body: null } };
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let ended = false;
  while (!ended && bytes <= maxRefusalBytes && (chunks[0]?.[0] ?? openingBrace) === openingBrace) {
    const { done, value } = await reader.read();
    ended = done;
    if (value === undefined || value.length === 0) continue;
    chunks.push(value);
    bytes += value.length;
  }
  if (ended && chunks[0]?.[0] === openingBrace) {
    const text = Buffer.concat(chunks).toString();
    const code = refusalCode(text, response);
    if (code !== undefined)
      return {
        tokenRefused: typeof code === 'number' && explainError(code)?.class === 'token',
        answer: { status, headers, body: text.replaceAll(token, redacted) },
      };
  }
  // fetch decodes what was compressed, so the length is another one then.
  if (length !== null && response.headers.get('content-encoding') === null) headers['content-length'] = length;
  return { tokenRefused: false, answer: { status, headers, body: rest(chunks, reader) } };
}

function refusalCode(text: string, { status, headers }: Response): number | string | undefined {
  try {
    return wechatRules.refusal(parseJson(text), { status, headers } as never)?.code;
  } catch {
    return undefined;
  }
}

/** What was read already, then the rest as fast as the caller takes it. */
const rest = (
  chunks: Uint8Array<ArrayBuffer>[],
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream(
    {
      async pull(controller) {
        const value = chunks.shift() ?? (await reader.read()).value;
        if (value === undefined) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
