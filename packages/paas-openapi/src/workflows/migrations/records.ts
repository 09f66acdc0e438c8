import { createHash } from 'node:crypto';
import { ValidationError, type ValidationIssue } from '@minigate/core';
import { checkId } from '../jobs.js';
import type { MigrationInput, MigrationRecord, MigrationSource } from './migration-types.js';

/** Records that the platform takes at once. */
const batchSize = 200;
const kinds: ReadonlySet<string> = new Set(['tenant', 'tenantApp', 'page', 'file', 'settings']);

/** Digest of a value as JSON; the order of members does not matter. */
export const checksumOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, inOrder) ?? 'null')
    .digest('hex');

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Checked records, in batches. @throws ValidationError that names the record and what is wrong with it. */
export async function* batches(source: MigrationSource): AsyncGenerator<MigrationRecord[]> {
  let batch: MigrationRecord[] = [];
  let place = 0;
  for await (const record of source) {
    checkRecord(record, place++);
    batch.push(record);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Splits a list into what the platform takes at once. */
export const inBatches = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / batchSize) }, (_, at) =>
    list.slice(at * batchSize, (at + 1) * batchSize),
  );

function checkRecord({ sourceId, kind, tenantCode, tenantAppCode, payload }: MigrationRecord, place: number): void {
  const issues: ValidationIssue[] = [];
  const check = (isRight: boolean, path: string, message: string): void => {
    if (!isRight) issues.push({ path: `records.${place}.${path}`, message });
  };
  check(typeof sourceId === 'string' && sourceId !== '', 'sourceId', 'is missing');
  check(kinds.has(kind), 'kind', `must be one of ${[...kinds].join(', ')}`);
  check(Boolean(tenantCode), 'tenantCode', 'is missing');
  check(kind === 'tenant' || Boolean(tenantAppCode), 'tenantAppCode', 'is missing');
  check(payload !== undefined, 'payload', 'is missing');
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'migrations' });
}

/** @throws ValidationError that names what is missing. */
export function checkMigration({ id, source, appCode, envCode }: MigrationInput): void {
  checkId(id, 'migrations');
  const issues = Object.entries({ source, appCode, envCode }).flatMap(([path, value]) =>
    value ? [] : [{ path, message: 'is missing' }],
  );
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'migrations' });
}
