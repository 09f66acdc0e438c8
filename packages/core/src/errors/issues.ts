import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { ValidationIssue } from './errors.js';

/** Schema issues as users read them. @param input - what was checked, to tell a missing field from a wrong one. */
export const toIssues = (issues: readonly SchemaIssue[], input: unknown): ValidationIssue[] =>
  issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    message: path.length > 0 && valueAt(input, path) === undefined ? `is missing (${message})` : message,
  }));

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
