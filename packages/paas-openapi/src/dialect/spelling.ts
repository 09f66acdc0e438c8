import { parseJson } from '@minigate/core';
import type { Dialect } from './dialect.js';
import { canonicalName, freeFields, jsonTexts } from './names.js';

/** Writes and reads the names of fields, at any depth, but not inside contents of the caller's own. */
export interface Spelling {
  write(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** JSON texts of metadata and pages come out parsed. */
  read(value: unknown): unknown;
}

/** @param dialect.fields - how the deployment spells. */
export function spelling({ fields: { names, snakeCaseAll } }: Pick<Dialect, 'fields'>): Spelling {
  const wire = new Map(Object.entries(names));
  const written = (name: string): string => wire.get(name) ?? (snakeCaseAll ? toSnakeCase(name) : name);
  const own = new Map([...wire].map(([name, spelled]) => [spelled, name]));
  const readName = (name: string): string =>
    own.get(name) ?? canonicalName(canonicalName(name) === name && snakeCaseAll ? toCamelCase(name) : name);
  const write = (value: unknown): unknown =>
    renamed(value, written, (name, member) => (freeFields.has(name) ? member : write(member)));
  const read = (value: unknown): unknown =>
    renamed(value, readName, (spelled, member) => {
      const name = readName(spelled);
      if (jsonTexts.has(name) && typeof member === 'string') return parsed(member);
      return freeFields.has(name) && !Array.isArray(member) ? member : read(member);
    });
  return { write: (fields) => write(fields) as Readonly<Record<string, unknown>>, read };
}

/** Only objects of their own have names to change: files, dates and the like pass as they are. */
function renamed(
  value: unknown,
  rename: (name: string) => string,
  content: (name: string, member: unknown) => unknown,
): unknown {
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'object' ? renamed(item, rename, content) : item));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), content(name, member)]));
}

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return (
    (prototype === null || prototype === Object.prototype) && typeof (value as { open?: unknown }).open !== 'function'
  );
};

/** Text that is no JSON is the content itself. */
function parsed(text: string): unknown {
  try {
    const value = parseJson(text);
    return typeof value === 'object' ? value : text;
  } catch {
    return text;
  }
}

const toSnakeCase = (name: string): string =>
  /^[A-Z]/.test(name) ? name : name.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`);

const toCamelCase = (name: string): string =>
  name.replace(/(?<=[a-z\d])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
