import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { CheckedSchema } from '../endpoint/schemas.js';
import { parseJson } from '../http/json.js';

type Fields = Record<string, unknown>;

/** Fields that a request schema was asked about. */
export interface CheckedFields {
  readonly input: Readonly<Fields>;
  /** Empty when the input is valid. */
  readonly issues: readonly SchemaIssue[];
}

/**
 * Checks fields, reading those that travelled as text the way the schema wants them: as they are, else as number, boolean or
 * JSON, else as an array of one.
 *
 * @param typed - fields that have their types, such as those of a JSON body.
 * @param texts - fields from query, path or form.
 */
export function checkFields(schema: CheckedSchema, typed: Fields, texts: Fields): CheckedFields {
  const input: Fields = { ...texts, ...typed };
  let issues = issuesOf(schema, input);
  const misread = (): string[] =>
    failing(issues.filter(mayBeType)).filter((name) => Object.hasOwn(texts, name) && !Object.hasOwn(typed, name));
  // The last reading is the text itself again: what no reading mends is told of the field as it came.
  for (const read of [scalar, one, oneScalar, asItIs]) {
    const names = misread();
    if (names.length === 0) break;
    for (const name of names) input[name] = read(texts[name]);
    issues = issuesOf(schema, input);
  }
  return { input, issues };
}

/** Checks a body that is one value: it is the one required field that nothing else fills. */
export function checkValue(schema: CheckedSchema, value: unknown, texts: Fields): CheckedFields {
  const name = failing(issuesOf(schema, texts)).find((missing) => !Object.hasOwn(texts, missing));
  return checkFields(schema, name === undefined ? {} : { [name]: value }, texts);
}

/** What a schema finds wrong. */
export function issuesOf(schema: CheckedSchema, value: unknown): readonly SchemaIssue[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues;
}

const one = (text: unknown): unknown => [text];
const oneScalar = (text: unknown): unknown => [scalar(text)];
const asItIs = (text: unknown): unknown => text;

/** Whether another reading of the text may mend it; a number out of range stays out of range. */
const mayBeType = (issue: SchemaIssue & { readonly code?: string }): boolean =>
  issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union';

/** The top-level names that issues are about. */
const failing = (issues: readonly SchemaIssue[]): string[] => [
  ...new Set(issues.flatMap(({ path: [name] }) => (typeof name === 'string' ? [name] : []))),
];

/** A text as the number, boolean or JSON that it says; anything else as it is. */
function scalar(text: unknown): unknown {
  if (Array.isArray(text)) return text.map(scalar);
  if (typeof text !== 'string' || !/^(?:-?\d|true$|false$|[[{])/.test(text)) return text;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
