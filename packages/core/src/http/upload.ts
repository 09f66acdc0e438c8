import type { RandomSource } from '../runtime/runtime.js';
import { stringifyJson } from './json.js';
import type { StreamBody, WireBody } from './wire.js';

/** A file that is read while it is sent. */
export interface UploadStream {
  /** Opens the bytes; called once for each attempt. `() => createReadStream(path)` fits. */
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
type Part = Bytes | Upload;

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
      line(`Content-Type: ${value.type || 'application/octet-stream'}\r\n`);
      parts.push(value);
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
  const sizes = parts.map((part) => (part instanceof Uint8Array ? part.length : part.size));
  const length = sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const inMemory = parts.every((part) => part instanceof Uint8Array || part instanceof Blob);
  if (inMemory && onUploadProgress === undefined) return new Blob(parts as BlobPart[]);
  return { length, open: () => streamOf(bytesOf(parts, length, onUploadProgress)) };
}

async function* bytesOf(
  parts: readonly Part[],
  length: number | undefined,
  onProgress: UploadOptions['onUploadProgress'],
): AsyncGenerator<Bytes, void, undefined> {
  let sent = 0;
  for (const part of parts) {
    const chunks = part instanceof Uint8Array ? [part] : part instanceof Blob ? part.stream() : part.open();
    for await (const chunk of chunks as AsyncIterable<Bytes>) {
      yield chunk;
      sent += chunk.length;
      onProgress?.(sent, length);
    }
  }
}

function streamOf(chunks: AsyncGenerator<Bytes, void, undefined>): ReadableStream<Bytes> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return()),
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
