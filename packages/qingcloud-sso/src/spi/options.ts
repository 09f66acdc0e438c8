import { ValidationError, type ValidationIssue } from '@minigate/core';
import type { SpiOptions } from './types.js';

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions(options: SpiOptions): void {
  const { appId, appKey, store, handlers, limitMs, leaseMs, freshnessMs, maxQueryLength }: Partial<SpiOptions> =
    options ?? {};
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (typeof appId !== 'string' || appId === '') wrong('appId', 'is missing; it is in the console, app-…');
  const keys = [appKey ?? []].flat();
  if (keys.length === 0 || keys.some((key) => typeof key !== 'string' || key === ''))
    wrong('appKey', 'is missing; it stands beside the notice URL in the console');
  if (typeof store?.get !== 'function')
    wrong('store', 'is missing; use sqliteStore(path) for one machine, or memoryStore() in tests');
  for (const name of ['create', 'renew', 'upgrade', 'expire', 'delete'] as const)
    if (typeof handlers?.[name] !== 'function') wrong(`handlers.${name}`, 'is missing; the platform calls it');
  for (const [name, value] of Object.entries({ limitMs, leaseMs, freshnessMs, maxQueryLength }))
    if (value !== undefined && value !== false && !(value > 0)) wrong(name, 'must be a number above 0');
  if (issues.length > 0) throw new ValidationError('options', issues);
}
