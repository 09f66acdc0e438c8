import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { ValidationIssue } from './errors.js';

/** Schema issues as users read them. */
export const toIssues = (issues: readonly SchemaIssue[]): ValidationIssue[] =>
  issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
