import type { Download } from '../endpoint/endpoint.js';
import type { Exchange, Reply } from './exchange.js';
import { transportError } from './transport.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The beginning of an answer, and all of it as a stream. */
export interface Opened {
  /** First byte that is no white space in JSON. */
  readonly firstByte: number | undefined;
  /** The whole answer; its failures are `TransportError`s. */
  readonly body: ReadableStream<Bytes>;
}

// Not all control characters: a file may begin with any number of zeros.
const whiteSpace = new Set(Buffer.from(' \t\r\n'));

/** Reads as far as it takes to tell a file from a refusal in JSON. */
export async function openAnswer(exchange: Exchange, { response }: Reply): Promise<Opened> {
  const reader = response.body?.getReader();
  const begun: Bytes[] = [];
  let firstByte: number | undefined;
  while (firstByte === undefined) {
    const chunk = await reader?.read();
    if (chunk?.value === undefined) break;
    begun.push(chunk.value);
    firstByte = chunk.value.find((byte) => !whiteSpace.has(byte));
  }
  const body = new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
          const value = begun.shift() ?? (await reader?.read())?.value;
          if (value !== undefined) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(transportError(error, exchange));
        }
        exchange.release();
      },
      async cancel() {
        exchange.release();
        // What had broken off already needs no end.
        await reader?.cancel().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return { firstByte, body };
}

/** A file that arrives, with what the headers say about it. */
export function downloadOf(body: ReadableStream<Bytes>, { headers }: Reply): Download {
  const size = Number(headers.get('content-length') ?? Number.NaN);
  return {
    body,
    type: headers.get('content-type') ?? '',
    // What is compressed on the way has another length.
    size: Number.isSafeInteger(size) && headers.get('content-encoding') === null ? size : undefined,
    fileName: fileName(headers.get('content-disposition') ?? ''),
  };
}

/** Without folders, which a name from outside must not choose. */
function fileName(disposition: string): string | undefined {
  const [, quoted, plain] = /\bfilename=(?:"([^"]*)"|([^\s";]+))/i.exec(disposition) ?? [];
  return (quoted ?? plain)?.split(/[/\\]/).at(-1) || undefined;
}
