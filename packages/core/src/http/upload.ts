import { ValidationError } from '../errors/errors.js';
import { redact } from '../errors/redact.js';
import type { RandomSource } from '../runtime/runtime.js';
import { stringifyJson } from './json.js';
import type { StreamBody, WireBody } from './wire.js';

/** A file that is read while it is sent. */
export interface UploadStream {
  /** Opens the bytes from their beginning; called once for each attempt. `() => createReadStream(path)` fits. */
  open(): AsyncIterable<Uint8Array>;
  /** File name, such as `logo.png`. Platforms tell the kind of file by it. */
  readonly name: string;
  /** Content type. Default `application/octet-stream`. */
  readonly type?: string | undefined;
  /** Bytes, where known. Some platforms, WeChat among them, refuse an upload that does not say its length. */
  readonly size?: number | undefined;
}

/**
 * A file to send: a `Blob` or `File`, or a stream.
 *
 * @example
 * import { openAsBlob } from 'node:fs'; // reads the file while it is sent
 * await account.oaMedia.uploadTemporaryMedia({ type: 'video', media: await openAsBlob('clip.mp4', { type: 'video/mp4' }) });
 */
export type Upload = Blob | UploadStream;

/** How files are sent. */
export interface UploadOptions {
  readonly random: RandomSource;
  readonly onUploadProgress?: ((sentBytes: number, totalBytes: number | undefined) => void) | undefined;
}

type Bytes = Uint8Array<ArrayBuffer>;
/** Bytes, or the file of a field. */
type Part = Bytes | readonly [field: string, file: Upload];

/** Writes fields as multipart form data. */
export function multipart(
  fields: Readonly<Record<string, unknown>>,
  options: UploadOptions,
): { readonly body: WireBody; readonly contentType: string } {
  const boundary = `minigate-${Buffer.from(options.random.bytes(16)).toString('hex')}`;
  const parts: Part[] = [];
  const line = (text: string): void => void parts.push(encoder.encode(`${text}\r\n`));
  for (const [name, value] of Object.entries(fields)) {
    line(`--${boundary}`);
    const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`;
    if (isUpload(value)) {
      // A part without a file name is answered with 412 by WeChat.
      line(`${disposition}; filename="${quoted(nameOf(value) || fileName(name, value.type ?? ''))}"`);
      // As a Blob has it: without characters that would begin another header.
      const { type } = new Blob([], { type: value.type ?? '' });
      line(`Content-Type: ${type || 'application/octet-stream'}\r\n`);
      parts.push([name, value]);
      line('');
    } else line(`${disposition}\r\n\r\n${typeof value === 'object' ? stringifyJson(value) : String(value)}`);
  }
  line(`--${boundary}--`);
  return { body: uploadBody(parts, options), contentType: `multipart/form-data; boundary=${boundary}` };
}

const encoder = new TextEncoder();

/** Whether a value is a file to send. */
export const isUpload = (value: unknown): value is Upload =>
  value instanceof Blob ||
  (typeof (value as Partial<UploadStream> | undefined)?.open === 'function' &&
    typeof (value as UploadStream).name === 'string');

/** Joins parts: as one Blob where nothing must be streamed, so that its length is known and it can be sent again. */
export function uploadBody(parts: readonly Part[], { onUploadProgress }: UploadOptions): Blob | StreamBody {
  const contents = parts.map((part) => (part instanceof Uint8Array ? part : part[1]));
  if (onUploadProgress === undefined && contents.every((part) => part instanceof Uint8Array || part instanceof Blob))
    return new Blob(contents);
  const sizes = contents.map((part) => (part instanceof Uint8Array ? part.length : part.size));
  const length = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const opened: AsyncGenerator<Bytes, true>[] = [];
  const used = new WeakSet<object>();
  return {
    length,
    open() {
      const chunks = bytesOf(parts, used, (sent) => onUploadProgress?.(sent, length));
      opened.push(chunks);
      return streamOf(chunks);
    },
    close() {
      for (const chunks of opened) chunks.return(true).catch(() => undefined);
    },
  };
}

/** Ends with the last byte only when that was sent. */
async function* bytesOf(
  parts: readonly Part[],
  used: WeakSet<object>,
  onProgress: (sent: number) => void,
): AsyncGenerator<Bytes, true, undefined> {
  let sent = 0;
  for (const part of parts)
    for await (const chunk of part instanceof Uint8Array ? [part] : fileBytes(part, used)) {
      yield chunk;
      sent += chunk.length;
      onProgress(sent);
    }
  return true;
}

/** @throws ValidationError when the file cannot be read, or is not as long as it says: then the call is at fault, not the network. */
async function* fileBytes(
  [field, file]: readonly [field: string, file: Upload],
  used: WeakSet<object>,
): AsyncGenerator<Bytes, void, undefined> {
  const fault = (message: string): ValidationError => new ValidationError('request', [{ path: field, message }]);
  let read = 0;
  try {
    const chunks = (file instanceof Blob ? file.stream() : file.open()) as AsyncIterable<Bytes>;
    // A stream that was read is empty the second time, without an error.
    if (used.has(chunks)) throw new Error('open() must begin anew for each attempt');
    used.add(chunks);
    for await (const chunk of chunks) {
      read += chunk.length;
      if (file.size !== undefined && read > file.size) break;
      yield chunk;
    }
  } catch (error) {
    throw fault(`cannot be read: ${error instanceof Error ? redact(error.message) : 'unknown'}`);
  }
  if (file.size !== undefined && read !== file.size)
    throw fault(`is not as long as its size says (${file.size} bytes)`);
}

function streamOf(chunks: AsyncGenerator<Bytes, true>): ReadableStream<Bytes> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (!done) controller.enqueue(value);
        // What was closed before its end must not look whole.
        else if (value) controller.close();
        else controller.error(new Error('the call ended'));
      },
      cancel: async () => void (await chunks.return(true)),
    },
    { highWaterMark: 0 },
  );
}

const nameOf = (file: Upload): string | undefined => (file instanceof Blob && !(file instanceof File) ? '' : file.name);

/** As the HTML standard writes names in form data. */
const quoted = (name: string): string =>
  name.replace(/[\r\n"]/g, (character) => encodeURIComponent(character)).toWellFormed();

const fileName = (name: string, type: string): string => {
  const extension = /^(?:image|video|audio)\/(\w+)/.exec(type)?.[1];
  return extension === undefined ? `${name}.bin` : `${name}.${extension}`;
};
