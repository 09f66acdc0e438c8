import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { parseJson } from '../http/json.js';
import { type DecodedFields, decodeFields } from './field-decoding.js';

/** Largest request body that a fake reads. */
export const maxBodyBytes: number = 33_554_432;

/** Reads a body whole. `undefined` when it is larger than {@link maxBodyBytes}; the rest is not kept then. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > maxBodyBytes) return undefined;
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    // Read on, because leaving a stream would close the connection before the answer.
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  if (size > maxBodyBytes) return undefined;
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  return Buffer.concat(chunks);
}

/** What a body holds, before any schema. */
export type ParsedBody =
  | { readonly problem: 'empty-body' | 'unparsable-body' }
  /** Fields with their types. */
  | { readonly fields: Readonly<Record<string, unknown>> }
  /** Fields that travelled as text, whatever they mean. */
  | DecodedFields
  /** A body that is one value: text or bytes. */
  | { readonly value: unknown };

/** Reads the fields out of a body of the endpoint's kind, those of a form by `decodeForm`. */
export async function parseBody(
  endpoint: AnyEndpoint,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
  decodeForm: (entries: URLSearchParams) => DecodedFields,
): Promise<ParsedBody> {
  if (endpoint.body === 'none') return decodeFields.repeated([]);
  // A form without fields is an empty body.
  if (bytes.length === 0 && endpoint.body !== 'form') return { problem: 'empty-body' };
  switch (endpoint.body) {
    case 'json': {
      try {
        const value = parseJson(utf8(bytes));
        return typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { fields: value as Record<string, unknown> }
          : { problem: 'unparsable-body' };
      } catch {
        return { problem: 'unparsable-body' };
      }
    }
    case 'list': {
      try {
        const value = parseJson(utf8(bytes));
        return Array.isArray(value) ? { value } : { problem: 'unparsable-body' };
      } catch {
        return { problem: 'unparsable-body' };
      }
    }
    case 'form':
      return decodeForm(new URLSearchParams(utf8(bytes)));
    case 'multipart': {
      try {
        const form = await new Response(bytes, { headers: { 'content-type': contentType ?? '' } }).formData();
        return decodeFields.repeated(form);
      } catch {
        return { problem: 'unparsable-body' };
      }
    }
    case 'text':
      return { value: utf8(bytes) };
    case 'binary':
      return { value: new Blob([bytes], { type: contentType ?? '' }) };
  }
}

const decoder = new TextDecoder();
const utf8 = (bytes: Uint8Array<ArrayBuffer>): string => decoder.decode(bytes);
