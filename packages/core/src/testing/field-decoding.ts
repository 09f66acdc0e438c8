import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { FieldEncoding } from '../http/exchange.js';

type Entries = Iterable<readonly [name: string, value: unknown]>;

/** Fields out of a query or form. */
export interface DecodedFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** What a client may not write so. Its fields are then as near to what was sent as they can be. */
  readonly issues: readonly SchemaIssue[];
}

/** Reads the ways of {@link FieldEncoding}. */
export const decodeFields: Readonly<Record<FieldEncoding, (entries: Entries) => DecodedFields>> = {
  /** A repeated name becomes an array. */
  repeated(entries) {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of entries) {
      if (!Object.hasOwn(fields, name)) fields[name] = value;
      else if (Array.isArray(fields[name])) fields[name].push(value);
      else fields[name] = [fields[name], value];
    }
    return { fields, issues: [] };
  },
  /** Numbered names become arrays, dotted ones objects, in whatever order they come: signing sorts `a.10` before `a.2`. */
  indexed(entries) {
    const root = emptyNode();
    for (const [name, value] of entries) {
      const parts = name.split('.');
      // A name that nobody writes stays whole, so that it is told as it came.
      const path = parts.includes('') ? [name] : parts;
      path.reduce((node, part) => memberOf(node, part), root).values.push(value);
    }
    const issues: SchemaIssue[] = [];
    const fields = [...root.members].map(([name, node]): [string, unknown] => {
      const report = (message: string): void => void issues.push({ path: [name], message });
      if (name === '' || name.includes('.') || isNumber(name)) report('is no name of a field');
      return [name, read(node, name, report)];
    });
    return { fields: Object.fromEntries(fields), issues };
  },
  /** The texts as they came: their schema says which of them are JSON. */
  json(entries) {
    const fields: Record<string, unknown> = {};
    const issues: SchemaIssue[] = [];
    for (const [name, value] of entries) {
      if (Object.hasOwn(fields, name)) issues.push({ path: [name], message: `${name} is sent more than once` });
      fields[name] = value;
    }
    return { fields, issues };
  },
};

/** One name of a path: values that were sent under it, and names below it. */
interface Node {
  readonly values: unknown[];
  readonly members: Map<string, Node>;
}

const emptyNode = (): Node => ({ values: [], members: new Map() });

function memberOf({ members }: Node, name: string): Node {
  const member = members.get(name) ?? emptyNode();
  members.set(name, member);
  return member;
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

function read({ values, members }: Node, name: string, report: (message: string) => void): unknown {
  if (members.size === 0) {
    if (values.length > 1) report(`${name} is sent more than once`);
    return values[0];
  }
  if (values.length > 0) report(`${name} is sent as a value and with items or members`);
  const below = [...members].map(([part, node]) => [part, read(node, `${name}.${part}`, report)] as const);
  if (!below.some(([part]) => isNumber(part))) return Object.fromEntries(below);
  if (!below.every(([part]) => isNumber(part))) {
    report(`${name} is sent with items and members`);
    return Object.fromEntries(below);
  }
  below.sort(([one], [other]) => Number(one) - Number(other));
  if (below.some(([part], index) => part !== String(index + 1)))
    report(`${name} must count its items from 1 without gaps`);
  return below.map(([, value]) => value);
}
