import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { ValidationIssue } from './errors.js';

/** Schema issues as users read them. @param input - what was checked, to tell a missing field from a wrong one. */
export const toIssues = (issues: readonly SchemaIssue[], input: unknown): ValidationIssue[] =>
  issues.flatMap((issue) => {
    const { path, message, keys } = issue as SchemaIssue & { readonly keys?: readonly string[] };
    // zod names unknown fields in the message of the object around them.
    if (keys !== undefined) return keys.map((key) => ({ path: textOf([...path, key]), message: 'is not known' }));
    const missing = path.length > 0 && valueAt(input, path) === undefined;
    return { path: textOf(path), message: missing ? `is missing (${message})` : message };
  });

const textOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** What lies there; `undefined` when nothing does. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
