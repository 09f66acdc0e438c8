import { type Clock, parseJson, redacted } from '@minigate/core';
import { type ServiceAnswer, ServiceRefusal } from '@minigate/core/service';
import { explainError } from '../errors/error-codes.js';
import { wechatRules } from '../platform.js';

/** What of WeChat's headers the caller gets. */
const passed = ['content-type', 'content-disposition', 'content-range', 'accept-ranges', 'retry-after'];
/** A refusal is a short JSON text. */
const maxRefusalBytes = 2048;
/** Nor does one come in pieces: what has not ended by then is passed on as it is. */
const maxHoldMs = 500;
/** Error pages of servers on the way repeat addresses, with the token. */
const maxPageBytes = 65_536;
const openingBrace = 0x7b;

type Chunk = Uint8Array<ArrayBuffer>;
type Read = Promise<ReadableStreamReadResult<Chunk>>;

/**
 * Looks at the beginning of an answer: a refusal is a short JSON text, everything else is passed on as it arrives, at the
 * latest after half a second. Error pages (status 400 and above) are read whole.
 *
 * @param token - taken out of refusals and error pages that repeat it.
 * @throws ServiceRefusal `upstream` when the answer breaks off before anything of it is passed on, or an error page is too long or slow.
 */
export async function beginning(
  response: Response,
  token: string,
  clock: Clock,
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
  const failed = status >= 400;
  const { reads, whole } = await hold(reader, clock, failed ? maxPageBytes : maxRefusalBytes, failed);
  if (whole !== undefined) {
    const text = whole.toString();
    const code = refusalCode(text, response);
    if (code !== undefined || failed)
      return {
        tokenRefused: typeof code === 'number' && explainError(code)?.class === 'token',
        answer: { status, headers, body: text.replaceAll(token, redacted) },
      };
  }
  if (failed) {
    await reader.cancel().catch(() => undefined);
    throw new ServiceRefusal('upstream', `WeChat answered with HTTP ${status}`);
  }
  // fetch decodes what was compressed, so the length is another one then.
  if (length !== null && response.headers.get('content-encoding') === null) headers['content-length'] = length;
  return { tokenRefused: false, answer: { status, headers, body: rest(reads, reader) } };
}

/**
 * Reads as long as it may be something to look at.
 *
 * @param anything - also what is no JSON object.
 * @returns all reads, the last perhaps under way; with the whole answer when it ended.
 */
async function hold(
  reader: ReadableStreamDefaultReader<Chunk>,
  clock: Clock,
  maxBytes: number,
  anything: boolean,
): Promise<{ readonly reads: Read[]; readonly whole?: Buffer }> {
  const reads: Read[] = [];
  const chunks: Chunk[] = [];
  let bytes = 0;
  const timer = new AbortController();
  const over = clock.sleep(maxHoldMs, timer.signal).then(
    () => 'over' as const,
    () => 'over' as const,
  );
  try {
    while (bytes <= maxBytes && (anything || (chunks[0]?.[0] ?? openingBrace) === openingBrace)) {
      const reading: Read = reader.read();
      reads.push(reading);
      const part = await Promise.race([reading, over]);
      if (part === 'over') {
        // It fails for whoever reads on; perhaps nobody does.
        reading.catch(() => undefined);
        break;
      }
      if (part.done) return { reads, whole: Buffer.concat(chunks) };
      chunks.push(part.value);
      bytes += part.value.length;
    }
    return { reads };
  } catch {
    throw new ServiceRefusal('upstream', 'WeChat’s answer broke off');
  } finally {
    timer.abort();
  }
}

function refusalCode(text: string, { status, headers }: Response): number | string | undefined {
  try {
    return wechatRules.refusal(parseJson(text), { status, headers } as never)?.code;
  } catch {
    return undefined;
  }
}

/** What was read already, then the rest as fast as the caller takes it. */
const rest = (reads: Read[], reader: ReadableStreamDefaultReader<Chunk>): ReadableStream<Chunk> =>
  new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await (reads.shift() ?? reader.read());
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
