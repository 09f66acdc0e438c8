import { parseJson, stringifyJson } from '@minigate/core';
import { unlessMissing, type WorkflowParts } from '../context.js';
import type {
  MigrationInput,
  MigrationProblem,
  MigrationRecord,
  MigrationSource,
  MigrationVerification,
} from './migration-types.js';
import { batches, checksumOf } from './records.js';

const shownProblems = 100;

/** What the platform says of a record. */
interface Written {
  readonly status: string;
  readonly checksum?: string | undefined;
}

/**
 * Compares records with what a job wrote: first notes what the platform says of each, then goes through the source. Keeps one small
 * entry a record in the store meanwhile, and nothing of it in memory.
 *
 * @param base - begins the keys of the entries.
 */
export async function verifyRecords(
  { apis, context: { store } }: WorkflowParts,
  { base, migrationId, input }: { readonly base: string; readonly migrationId: string; readonly input: MigrationInput },
  source: MigrationSource,
  signal: AbortSignal | undefined,
): Promise<MigrationVerification> {
  const keyOf = (kind: string, sourceId: string): string => `${base}/${kind}/${encodeURIComponent(sourceId)}`;
  const forget = async (): Promise<void> => {
    for await (const { key } of store.list(`${base}/`)) await store.delete(key);
  };
  const isOnPage = async ({
    kind,
    tenantCode,
    tenantAppCode,
    sourceId,
    payload,
  }: MigrationRecord): Promise<boolean> => {
    // What was mapped or merged is another one on purpose.
    if (kind !== 'page' || tenantAppCode === undefined || input.mapping !== undefined || input.onConflict === 'merge')
      return true;
    const { pageCode = sourceId, content = {} } = payload as { pageCode?: string; content?: unknown };
    const { appCode, envCode } = input;
    const page = await unlessMissing(
      apis.tenantApp.getPage({ appCode, envCode, tenantCode, tenantAppCode, pageCode }, { signal }),
      'PageNotFound',
      'TenantAppNotFound',
    );
    const written = typeof page?.content === 'string' ? parseJson(page.content) : page?.content;
    return page !== undefined && checksumOf(written) === checksumOf(content);
  };

  await forget();
  for await (const { kind = '', sourceId = '', status, checksum } of apis.migration.listItems.items(
    { migrationId },
    { signal },
  ))
    await store.set(keyOf(kind, sourceId), stringifyJson({ status, checksum } satisfies Written));
  const counts = { missing: 0, different: 0, failed: 0, skipped: 0 };
  const problems: MigrationProblem[] = [];
  let equal = 0;
  for await (const batch of batches(source))
    for (const record of batch) {
      const entry = await store.get(keyOf(record.kind, record.sourceId));
      const written = entry && (parseJson(entry.value) as Written);
      const problem = problemOf(record, written) ?? ((await isOnPage(record)) ? undefined : 'different');
      if (problem === undefined) equal += 1;
      else {
        counts[problem] += 1;
        const { sourceId, kind, tenantCode } = record;
        if (problems.length < shownProblems) problems.push({ sourceId, kind, tenantCode, problem });
      }
    }
  await forget();
  return { equal, problems, counts };
}

function problemOf(
  { payload }: MigrationRecord,
  written: Written | undefined,
): MigrationProblem['problem'] | undefined {
  if (written === undefined) return 'missing';
  if (written.checksum !== checksumOf(payload)) return 'different';
  if (written.status === 'succeeded') return undefined;
  return written.status === 'skipped' ? 'skipped' : 'failed';
}
