import type { ValidationIssue } from '../errors/errors.js';
import type { RefreshWindows } from './token-source.js';

/** How access tokens are renewed. */
export interface TokenOptions {
  /** When a token is renewed. The option of the client says its default. */
  readonly windows?: RefreshWindows | undefined;
  /**
   * How long a process may renew a token alone before another one takes over, in milliseconds; the exchange of an authorization code may
   * take one and a half times as long. Default 20,000.
   */
  readonly leaseMs?: number | undefined;
}

/** What is wrong with the option `tokens` of a client, by path: a window that is no number would have every call renew the token. */
export function tokenIssues({ windows, leaseMs }: TokenOptions = {}): ValidationIssue[] {
  const numbers = {
    ...(leaseMs !== undefined && { 'tokens.leaseMs': leaseMs }),
    ...(windows && { 'tokens.windows.shouldMs': windows.shouldMs, 'tokens.windows.mustMs': windows.mustMs }),
  };
  const issues: ValidationIssue[] = Object.entries(numbers).flatMap(([path, value]) =>
    typeof value === 'number' && value > 0 ? [] : [{ path, message: 'must be a number of milliseconds above 0' }],
  );
  const share = windows?.shouldShare ?? 1;
  if (!(share > 0 && share <= 1))
    issues.push({ path: 'tokens.windows.shouldShare', message: 'must be above 0 and at most 1' });
  return issues;
}
