import { stringifyJson } from '../http/json.js';
import type { FakeReply } from './types.js';

/** Makes a fake's answers. */
export const reply: {
  /** JSON, `bigint` as bare numbers. */
  json(value: unknown, status?: number): FakeReply;
  text(text: string, status?: number, contentType?: string): FakeReply;
  html(html: string, status?: number): FakeReply;
  binary(bytes: Uint8Array<ArrayBuffer>, contentType?: string): FakeReply;
} = {
  json: (value, status = 200) => ({
    status,
    contentType: 'application/json; charset=utf-8',
    body: stringifyJson(value),
  }),
  text: (body, status = 200, contentType = 'text/plain; charset=utf-8') => ({ status, contentType, body }),
  html: (body, status = 200) => ({ status, contentType: 'text/html; charset=utf-8', body }),
  binary: (body, contentType = 'application/octet-stream') => ({ status: 200, contentType, body }),
};

/** Whether a value is a {@link FakeReply}, by its members. */
export function isReply(value: unknown): value is FakeReply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'body' in value &&
    'contentType' in value &&
    typeof (value as { status?: unknown }).status === 'number'
  );
}

/** Ends a handler with an answer. Thrown by {@link refuse}; platform fakes throw it with their own error body. */
export class FakeRefusal extends Error {
  readonly reply: FakeReply;

  constructor(reply: FakeReply) {
    super(`answered with status ${reply.status}`);
    this.name = 'FakeRefusal';
    this.reply = reply;
  }
}

/** Ends a handler with this answer. @throws FakeRefusal always. */
export function refuse(answer: FakeReply): never {
  throw new FakeRefusal(answer);
}

/** The answer as a `Response`. */
export function toResponse({ status, contentType, body, headers }: FakeReply): Response {
  // The constructor refuses a body, even an empty one, with these statuses.
  const bodiless = status === 204 || status === 205 || status === 304;
  return new Response(bodiless ? null : body, { status, headers: { 'content-type': contentType, ...headers } });
}
