// How the deployment writes and reads, by the fake's own code: a fake must not share the code that it checks.
import type { Dialect } from '../dialect/dialect.js';
import { freeFields, jsonTexts } from '../dialect/names.js';

type Members = Readonly<Record<string, unknown>>;

/** Name on the wire of a field. */
export function wireName(name: string, { fields }: Dialect): string {
  const own = fields.names[name];
  if (own !== undefined) return own;
  if (!fields.snakeCaseAll || /^[A-Z]/.test(name)) return name;
  return [...name].map((letter) => (/[A-Z]/.test(letter) ? `_${letter.toLowerCase()}` : letter)).join('');
}

/** Renames members at any depth, but not in contents of the caller's own. */
function renamed(
  value: unknown,
  rename: (name: string) => string,
  isFree: (name: string, member: unknown) => boolean,
): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename, isFree));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      rename(name),
      isFree(name, member) ? member : renamed(member, rename, isFree),
    ]),
  );
}

/** Content with the deployment's names. */
export const writeContent = (content: unknown, dialect: Dialect): unknown =>
  renamed(
    content,
    (name) => wireName(name, dialect),
    (name, member) => freeFields.has(name) && !Array.isArray(member),
  );

/** A page of a list with the deployment's names. */
export function writePage(content: Members, dialect: Dialect): Members {
  const { envelope, page: paging } = dialect;
  const { items, total, page, pageSize, ...rest } = content;
  return {
    ...(writeContent(rest, dialect) as Members),
    [envelope.items[0] ?? 'items']: writeContent(items, dialect),
    [envelope.total[0] ?? 'total']: total,
    [paging.names.page]: Number(page) - 1 + paging.first,
    [paging.names.pageSize]: pageSize,
  };
}

/** Metadata and pages as JSON texts, as a trace of the vendor shows them. */
export const withTexts = (content: Members): Members =>
  Object.fromEntries(
    Object.entries(content).map(([name, member]) => [name, jsonTexts.has(name) ? JSON.stringify(member) : member]),
  );

/** Reads fields. A deployment knows only its own spelling: other ones come out under a name that no endpoint has. */
export function readFields(fields: Members, dialect: Dialect, paged: boolean): Record<string, unknown> {
  const { names, first } = dialect.page;
  const special: Readonly<Record<string, string>> = paged ? { [names.page]: 'page', [names.pageSize]: 'pageSize' } : {};
  const inverse = new Map(Object.entries(dialect.fields.names).map(([name, wire]) => [wire, name]));
  const read = (wire: string): string => {
    const name = special[wire] ?? inverse.get(wire);
    if (name !== undefined) return name;
    const candidate = dialect.fields.snakeCaseAll
      ? wire.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
      : wire;
    return wireName(candidate, dialect) === wire && special[candidate] === undefined
      ? candidate
      : `${wire} (not in this dialect)`;
  };
  const content = renamed({ ...fields }, read, (wire) => freeFields.has(read(wire))) as Record<string, unknown>;
  return content['page'] === undefined || !paged
    ? content
    : { ...content, page: String(Number(content['page']) - first + 1) };
}

/** Content or refusal, before it is put into the envelope. */
export interface Answer {
  readonly code: number | string;
  readonly message: string;
  /** With the deployment's names. */
  readonly data?: unknown;
  readonly requestId: string;
}

/** Puts content into the deployment's envelope. */
export function wrap({ envelope }: Dialect, { code, message, data, requestId }: Answer): Members {
  const [codeName] = envelope.code;
  const success = envelope.successCodes.includes(code);
  return {
    ...(codeName === undefined ? { [envelope.result[0] ?? 'result']: success } : { [codeName]: code }),
    [envelope.message[0] ?? 'msg']: message,
    ...(data !== undefined && { [envelope.data[0] ?? 'data']: data }),
    [envelope.requestId[0] ?? 'requestId']: requestId,
  };
}
