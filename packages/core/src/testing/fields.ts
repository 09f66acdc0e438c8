import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { CheckedSchema } from '../endpoint/schemas.js';
import { valueAt } from '../errors/issues.js';
import type { FieldEncoding } from '../http/exchange.js';
import { parseJson } from '../http/json.js';

type Fields = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** Fields that a request schema was asked about. */
export interface CheckedFields {
  readonly input: Readonly<Fields>;
  /** Empty when the input is valid. */
  readonly issues: readonly SchemaIssue[];
}

/**
 * Checks fields, reading those that travelled as text the way the schema wants them: as they are, else as number or boolean.
 * Where the encoding is `repeated`, also as JSON or as an array of one; where it is `json`, also as JSON.
 *
 * @param typed - fields that have their types, such as those of a JSON body.
 * @param texts - fields from query, path or form.
 */
export function checkFields(
  schema: CheckedSchema,
  typed: Fields,
  texts: Fields,
  encoding: FieldEncoding = 'repeated',
): CheckedFields {
  let input: Fields = { ...texts, ...typed };
  let issues = issuesOf(schema, input);
  const tried = new Map<string, number>();
  for (;;) {
    const misread = new Map<string, Path>();
    for (const path of issues.flatMap(typePaths)) {
      const [name] = path;
      if (typeof name !== 'string' || !Object.hasOwn(texts, name) || Object.hasOwn(typed, name)) continue;
      if (encoding !== 'indexed') misread.set(name, [name]);
      else if (typeof valueAt(texts, path) === 'string') misread.set(JSON.stringify(path), path);
    }
    let reread = false;
    for (const [key, path] of misread) {
      const attempt = tried.get(key) ?? 0;
      const read = readings[encoding][attempt];
      if (read === undefined) continue;
      tried.set(key, attempt + 1);
      input = withValue(input, path, read(valueAt(texts, path))) as Fields;
      reread = true;
    }
    if (!reread) return { input, issues };
    issues = issuesOf(schema, input);
  }
}

/** Checks a body that is one value: it is the one required field that nothing else fills. */
export function checkValue(
  schema: CheckedSchema,
  value: unknown,
  texts: Fields,
  encoding: FieldEncoding = 'repeated',
): CheckedFields {
  const missing = issuesOf(schema, texts).find(
    ({ path: [name] }) => typeof name === 'string' && !Object.hasOwn(texts, name),
  );
  return checkFields(schema, missing === undefined ? {} : { [String(missing.path[0])]: value }, texts, encoding);
}

/** What a schema finds wrong. */
export function issuesOf(schema: CheckedSchema, value: unknown): readonly SchemaIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues;
}

/** A text as the number or boolean that it says; anything else as it is. */
const scalar = (text: unknown): unknown =>
  typeof text === 'string' && /^(?:-?\d|true$|false$)/.test(text) ? parsed(text) : text;

/** As {@link scalar}, or as the JSON that it says. */
const json = (text: unknown): unknown =>
  Array.isArray(text) ? text.map(json) : typeof text === 'string' && /^[[{]/.test(text) ? parsed(text) : scalar(text);

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

const asItIs = (text: unknown): unknown => text;

/** What can only be JSON stays it, so that what is wrong inside is told by its own path. */
const structured = (text: unknown): unknown => {
  const read = json(text);
  return typeof read === 'object' ? read : text;
};

/** Tried in this order. The last is the text itself again: what no reading mends is told of the field as it came. */
const readings: Readonly<Record<FieldEncoding, readonly ((text: unknown) => unknown)[]>> = {
  repeated: [json, (text) => [text], (text) => [json(text)], asItIs],
  indexed: [scalar, asItIs],
  json: [json, structured],
};

/** Where another reading of a text may mend an issue; a number out of range stays out of range. */
function typePaths(issue: SchemaIssue): Path[] {
  const {
    code,
    path,
    errors = [],
  } = issue as SchemaIssue & {
    readonly code?: string;
    readonly errors?: readonly (readonly SchemaIssue[])[];
  };
  if (code === 'invalid_union')
    return [path, ...errors.flat().flatMap((inner) => typePaths(inner).map((below) => [...path, ...below]))];
  return code === 'invalid_type' || code === 'invalid_value' ? [path] : [];
}

/** A copy of a container with another value at a path. */
function withValue(container: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = withValue(valueAt(container, [key]), rest, value);
  return Array.isArray(container) ? container.with(Number(key), inner) : { ...(container as Fields), [key]: inner };
}
