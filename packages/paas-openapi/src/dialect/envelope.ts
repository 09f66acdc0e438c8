import { type Refusal, redacted } from '@minigate/core';
import { errorCode, isErrorName } from '../errors/error-codes.js';
import type { Dialect } from './dialect.js';
import type { Spelling } from './spelling.js';

type Members = Readonly<Record<string, unknown>>;

/** Headers of an answer. */
interface AnswerMeta {
  readonly status: number;
  readonly headers?: { get(name: string): string | null } | undefined;
}

/** Status of refused credentials, and the code of an answer that has no other. */
export const unauthorized = 401;

/** Reads the wrapping of answers. */
export interface Envelope {
  refusal(body: unknown, meta: AnswerMeta): Refusal | undefined;
  /** What is inside, with the names of this package. */
  content(body: unknown, paged: boolean): unknown;
}

/** @param hidden - takes out of a text what must not come out. */
export function envelopeReader(dialect: Dialect, spelling: Spelling, hidden: (text: string) => string): Envelope {
  const { envelope, errorMap, page } = dialect;
  const dataOf = (body: Members): unknown => first(body, envelope.data);
  return {
    refusal(body, { status, headers }) {
      // The vendor's tracker refuses credentials with a bare text (trace).
      if (body === undefined && status === unauthorized)
        return { code: unauthorized, message: 'without an answer in JSON' };
      if (!isMembers(body)) return undefined;
      const code = failingCode(body, status, envelope);
      if (code === undefined) return undefined;
      const number = mappedCode(code, errorMap);
      const ids = [first(body, envelope.requestId), ...envelope.requestIdHeaders.map((name) => headers?.get(name))];
      const details = withoutSecrets(spelling.read(dataOf(body)), hidden);
      return {
        code: number,
        message: hidden(String(first(body, envelope.message) ?? '')),
        requestId: ids.find((id): id is string => typeof id === 'string'),
        details: {
          ...(isMembers(details) && details),
          ...(number !== code && { platformCode: code }),
        },
      };
    },
    content(body, paged) {
      const data = isMembers(body) ? (dataOf(body) ?? withoutFrame(body, envelope)) : body;
      const content = paged ? pageOf(data, dialect) : data;
      const read = spelling.read(content);
      return paged && isMembers(read) && typeof read['page'] === 'number'
        ? { ...read, page: read['page'] - page.first + 1 }
        : read;
    },
  };
}

/** Members beside the code, where a deployment puts them there; the whole answer where it has no code. */
function withoutFrame(body: Members, { code, message, data, requestId }: Dialect['envelope']): Members {
  if (!code.some((name) => name in body)) return body;
  // Answers without content, such as of deletions, may have null as their data.
  const frame = new Set([...code, ...message, ...data, ...requestId]);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !frame.has(name)));
}

/** The code of a refusal; `undefined` of a success. */
function failingCode(body: Members, status: number, envelope: Dialect['envelope']): number | string | undefined {
  const code = first(body, envelope.code);
  if (typeof code === 'number' || typeof code === 'string')
    return envelope.successCodes.includes(code) ? undefined : asNumber(code);
  const result = envelope.result.find((name) => name in body);
  const refused = result === undefined ? status >= 400 : !body[result];
  return refused ? status : undefined;
}

const asNumber = (code: number | string): number | string => (/^\d{1,15}$/.test(String(code)) ? Number(code) : code);

/** Our number of a code of the deployment, where `errorMap` has it; else the code itself. */
export function mappedCode(code: number | string, errorMap: Dialect['errorMap']): number | string {
  const name = errorMap[String(code)];
  return name !== undefined && isErrorName(name) ? errorCode(name) : code;
}

/** A page under the names of this package. A bare list is a page, too. */
function pageOf(data: unknown, { envelope, page }: Dialect): unknown {
  if (Array.isArray(data)) return { items: data };
  if (!isMembers(data)) return data;
  const { items, total } = envelope;
  const known = new Set([...items, ...total, page.names.page, page.names.pageSize]);
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !known.has(name)));
  const members = {
    items: first(data, items) ?? [],
    total: numeric(first(data, total)),
    page: numeric(data[page.names.page]),
    pageSize: numeric(data[page.names.pageSize]),
  };
  return { ...rest, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) };
}

/** Counts may come as texts. */
const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : (value ?? undefined);

/** The first of several members that is there. */
const first = (body: Members, names: readonly string[]): unknown =>
  names.map((name) => body[name]).find((value) => value !== undefined && value !== null);

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const secretName = /(?:secret|token|passw(?:or)?d|signature)$/i;

function withoutSecrets(value: unknown, hidden: (text: string) => string): unknown {
  if (typeof value === 'string') return hidden(value);
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, hidden));
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secretName.test(name) && typeof member === 'string' ? redacted : withoutSecrets(member, hidden),
    ]),
  );
}
