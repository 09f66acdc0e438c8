import { createHash } from 'node:crypto';
import { type RunContext, WorkflowError, waitFor } from '@minigate/core';
import type { Migration } from '../../families/migration/index.js';
import { persist } from '../bulk.js';
import { unlessAborted, type WorkflowParts } from '../context.js';
import type { Jobs } from '../jobs.js';
import type {
  MigrationInput,
  MigrationJob,
  MigrationOptions,
  MigrationPart,
  MigrationRecord,
  MigrationReport,
  MigrationSource,
} from './migration-types.js';
import { batches, checksumOf } from './records.js';

/** States in which a job takes records. */
const taking: ReadonlySet<string> = new Set(['draft', 'ready']);
/** States that do not change by themselves. */
const resting: ReadonlySet<string> = new Set(['paused', 'finished', 'failed', 'cancelled', 'rolledBack']);
const keptRejections = 100;

/** What works on the platform's jobs. */
export interface JobRunner {
  /** Makes a job unless it is there, sends the records unless it has begun, and waits for its end. */
  run(
    input: MigrationInput,
    mode: 'dryRun' | 'apply',
    source: MigrationSource,
    options: MigrationOptions,
  ): Promise<MigrationReport>;
  /** Waits until a job does not change by itself any more. */
  rest(id: string, mode: 'dryRun' | 'apply', options: MigrationOptions): Promise<MigrationReport>;
  /** What is known of a job now. */
  report(id: string, mode: 'dryRun' | 'apply', signal?: AbortSignal): Promise<MigrationReport>;
}

/** @param turnOf - where a migration keeps what it did. */
export function jobRunner(
  { apis, context }: WorkflowParts,
  records: Jobs<MigrationJob, never>,
  turnOf: (id: string) => RunContext,
): JobRunner {
  const { runtime } = context.client;
  const save = (id: string, mode: 'dryRun' | 'apply', fields: Partial<MigrationPart>): Promise<MigrationJob> =>
    records.update(id, (job) => ({ [mode]: { ...job[mode], ...fields } }));

  /** The platform's job. After a crash the key of the creation gives the same one again. */
  const jobOf = async (
    input: MigrationInput,
    mode: 'dryRun' | 'apply',
    signal: AbortSignal | undefined,
  ): Promise<string> => {
    const { id, source, appCode, envCode, onConflict, mapping, concurrency } = input;
    const { createdAt, [mode]: part } = await records.get(id);
    if (part?.migrationId !== undefined) return part.migrationId;
    const round = part?.round ?? 1;
    const name = `${id}/${mode}/${round}`;
    const clientToken = createHash('sha256').update(`${name}/${createdAt}`).digest('hex').slice(0, 32);
    const { migrationId } = await apis.migration.create(
      { name, source, appCode, envCode, mode, onConflict, mapping, concurrency, clientToken },
      { signal },
    );
    await save(id, mode, { migrationId });
    return migrationId;
  };

  /** Sends all records. Those that the platform has count once, so that a broken-off sending begins at the start. */
  const send = async (
    id: string,
    mode: 'dryRun' | 'apply',
    migrationId: string,
    source: MigrationSource,
    { signal = new AbortController().signal, onProgress }: MigrationOptions,
  ): Promise<void> => {
    const rejected: MigrationPart['rejected'][number][] = [];
    let sent = 0;
    for await (const batch of batches(source)) {
      if (signal.aborted)
        throw new WorkflowError('aborted', turnOf(id).name, 'was aborted by the caller; the same call goes on');
      const end = await persist(runtime, signal, () =>
        apis.migration.addItems({ migrationId, items: batch.map(itemOf) }, { signal }),
      );
      if ('failure' in end)
        throw new WorkflowError(
          'refused',
          turnOf(id).name,
          `the records from ${sent} on were refused: ${end.failure.message}`,
          {
            step: 'send',
            advice: end.failure.advice,
          },
        );
      for (const { sourceId, msg } of end.done.rejected ?? [])
        if (rejected.length < keptRejections) rejected.push({ sourceId, message: msg });
      sent += batch.length;
      onProgress?.({ mode, state: 'sending', sent });
    }
    await save(id, mode, { rejected });
  };

  const rest: JobRunner['rest'] = async (id, mode, { signal, onProgress, pollMs = 5_000, timeoutMs = 86_400_000 }) => {
    const { [mode]: part } = await records.get(id);
    const migrationId = part?.migrationId ?? '';
    const ask = async (): Promise<{ readonly decided: Migration } | { readonly pending: unknown }> => {
      const job = await apis.migration.get({ migrationId }, { signal });
      if (resting.has(job.status)) return { decided: job };
      onProgress?.({ mode, state: 'running', sent: job.counts.total ?? 0, counts: job.counts });
      return { pending: job.status };
    };
    const { status } = await waitFor(turnOf(id), `migration ${mode}`, { ask, pollMs, timeoutMs }, { signal });
    await save(id, mode, { ended: status !== 'paused' });
    return report(id, mode, signal);
  };

  const report: JobRunner['report'] = async (id, mode, signal) => {
    const { [mode]: part } = await records.get(id);
    const migrationId = part?.migrationId ?? '';
    const { status } = await apis.migration.get({ migrationId }, { signal });
    const { migrationId: _, ...told } = await apis.migration.getReport({ migrationId }, { signal });
    const rejected = part?.rejected ?? [];
    const problems = [rejected, told.unmappedComponents ?? [], told.missingFiles ?? []].flat().length;
    const isClean = status === 'finished' && problems === 0 && (told.counts.failed ?? 0) === 0;
    return { id, migrationId, mode, status, ...told, rejected, isClean };
  };

  return {
    rest,
    report,
    run(input, mode, source, options) {
      const { id } = input;
      const { signal } = options;
      const work = async (): Promise<MigrationReport> => {
        const migrationId = await jobOf(input, mode, signal);
        const { status } = await apis.migration.get({ migrationId }, { signal });
        if (taking.has(status)) {
          await send(id, mode, migrationId, source, options);
          await apis.migration.start({ migrationId }, { signal });
        }
        return rest(id, mode, options);
      };
      return unlessAborted(turnOf(id).name, signal, work());
    },
  };
}

const itemOf = ({ sourceId, kind, tenantCode, tenantAppCode, payload }: MigrationRecord) => ({
  ...{ sourceId, kind, tenantCode, tenantAppCode, payload },
  checksum: checksumOf(payload),
});
