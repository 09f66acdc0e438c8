import { digestOf, exclusively, type RunContext, ValidationError, WorkflowError, waitFor } from '@minigate/core';
import type { TenantCode } from '../../families/wire.js';
import { runContext, type WorkflowParts } from '../context.js';
import { jobs } from '../jobs.js';
import type {
  MigrationCutover,
  MigrationInput,
  MigrationJob,
  MigrationOptions,
  MigrationReport,
  MigrationSource,
  MigrationVerification,
} from './migration-types.js';
import { checkMigration, inBatches } from './records.js';
import { jobRunner } from './run-job.js';
import { verifyRecords } from './verify.js';

/** What a rollback left. */
export interface MigrationRollback {
  /** Records that were taken back. */
  readonly rolledBack: number;
  /** Records that somebody changed since, which stay as they are; the first 100. */
  readonly left: readonly { readonly sourceId?: string | undefined; readonly tenantCode: TenantCode }[];
}

/**
 * Moves existing shops to the platform: tenants, tenant apps, files, settings, pages. The platform works the records off; here is the way
 * through it: dry run, writing, comparison, cutover, and back. State is in the store and on the platform; sources are streams of any
 * length, read again by each call that needs them, 200 records at a time.
 */
export interface Migrations {
  /**
   * Dry run on the platform: checks the records and tells what is unmapped, missing or wrong. Writes nothing but a job. Mend the mapping
   * and call it again, until it `isClean`; after a crash or an abort it goes on.
   *
   * @throws ValidationError that names the wrong record; WorkflowError `aborted`, `timeout`, `refused`, `taken-over`; PlatformError.
   */
  plan(input: MigrationInput, source: MigrationSource, options?: MigrationOptions): Promise<MigrationReport>;
  /**
   * Writes. A record that fails does not stop the others: see the report, then `retry`. The same call goes on after a crash or an abort,
   * and gives the report when it has ended; records that the platform has already are not written twice.
   *
   * @throws as `plan`; WorkflowError `other-input` when the id names another migration.
   */
  apply(input: MigrationInput, source: MigrationSource, options?: MigrationOptions): Promise<MigrationReport>;
  /**
   * Compares what was written with the source, record by record by their SHA-256; pages also with what the platform now has, unless they
   * were mapped or merged.
   *
   * @throws ValidationError when nothing was written; PlatformError.
   */
  verify(
    input: MigrationInput,
    source: MigrationSource,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<MigrationVerification>;
  /** Lets the platform stop after the records at hand. */
  pause(id: string): Promise<void>;
  /** Goes on after a pause, and waits for the end. */
  resume(id: string, options?: MigrationOptions): Promise<MigrationReport>;
  /** Runs the failed records again, and waits for the end. */
  retry(id: string, options?: MigrationOptions): Promise<MigrationReport>;
  /** What is known of the job that writes, or of the dry run as long as there is none. */
  report(id: string): Promise<MigrationReport>;
  /**
   * Sends the traffic of tenants to their tenant apps, 200 at a time; a few first, then the rest.
   *
   * @param options.reverse - back to the old system.
   */
  cutover(
    id: string,
    tenants: readonly TenantCode[],
    options?: { readonly reverse?: boolean | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<MigrationCutover>;
  /** Restores what the job changed, where nobody has written since, and waits for the end. Cut tenants back first. */
  rollback(id: string, options?: Omit<MigrationOptions, 'onProgress'>): Promise<MigrationRollback>;
  /** All migrations that are kept, by id. */
  list(): AsyncIterable<Pick<MigrationJob, 'id' | 'createdAt'>>;
  /** Forgets a migration, when no call is at it any more; nothing happens on the platform. */
  remove(id: string): Promise<void>;
}

const shown = 100;

/** @param parts - of the client. */
export function migrations(parts: WorkflowParts): Migrations {
  const { apis, context } = parts;
  const records = jobs<MigrationJob, never>(context, 'migrations');
  const turnOf = (id: string): RunContext => runContext(parts, records.turn(id), `migration ${id}`);
  const runner = jobRunner(parts, records, turnOf);

  const written = async (id: string): Promise<string> => {
    const { apply } = await records.get(id);
    if (apply?.migrationId !== undefined) return apply.migrationId;
    const issue = { path: 'id', message: `migration ${id} has written nothing; apply it first` };
    throw new ValidationError('request', [issue], { endpointId: 'migrations' });
  };
  const begin = (id: string): Promise<MigrationJob> =>
    records.create(id, { id, createdAt: context.client.runtime.clock.now() });

  return {
    async plan(input, source, options = {}) {
      checkMigration(input);
      const { id } = input;
      return exclusively(turnOf(id), options.signal, async () => {
        const { dryRun } = await begin(id);
        const digest = digestOf(input);
        if (dryRun?.ended === true || (dryRun !== undefined && dryRun.input !== digest))
          await records.update(id, () => ({
            dryRun: { round: dryRun.round + 1, rejected: [], ended: false, input: digest },
          }));
        else if (dryRun === undefined)
          await records.update(id, () => ({ dryRun: { round: 1, rejected: [], ended: false, input: digest } }));
        return runner.run(input, 'dryRun', source, options);
      });
    },
    async apply(input, source, options = {}) {
      checkMigration(input);
      const { id } = input;
      return exclusively(turnOf(id), options.signal, async () => {
        const { apply } = await begin(id);
        const digest = digestOf(input);
        if (apply !== undefined && apply.input !== digest)
          throw new WorkflowError('other-input', `migration ${id}`, 'was begun with other input; take another id');
        if (apply === undefined)
          await records.update(id, () => ({ apply: { round: 1, rejected: [], ended: false, input: digest } }));
        return runner.run(input, 'apply', source, options);
      });
    },
    async verify(input, source, { signal } = {}) {
      const migrationId = await written(input.id);
      const base = `${context.keys}/migrations/verification/${input.id}`;
      return exclusively(turnOf(input.id), signal, () =>
        verifyRecords(parts, { base, migrationId, input }, source, signal),
      );
    },
    pause: async (id) => void (await apis.migration.pause({ migrationId: await written(id) })),
    async resume(id, options = {}) {
      const migrationId = await written(id);
      const { status } = await apis.migration.get({ migrationId }, { signal: options.signal });
      if (status === 'paused') await apis.migration.resume({ migrationId }, { signal: options.signal });
      return runner.rest(id, 'apply', options);
    },
    async retry(id, options = {}) {
      await apis.migration.retry({ migrationId: await written(id) }, { signal: options.signal });
      return runner.rest(id, 'apply', options);
    },
    async report(id) {
      const { apply } = await records.get(id);
      return runner.report(id, apply?.migrationId === undefined ? 'dryRun' : 'apply');
    },
    async cutover(id, tenants, { reverse, signal } = {}) {
      const migrationId = await written(id);
      const moved: TenantCode[] = [];
      const failed: { tenantCode: TenantCode; message?: string | undefined }[] = [];
      for (const batch of inBatches(tenants)) {
        const { results = [] } = await apis.migration.cutover({ migrationId, tenants: batch, reverse }, { signal });
        for (const { tenantCode, ok, msg } of results)
          if (ok) moved.push(tenantCode);
          else failed.push({ tenantCode, message: msg });
      }
      return { moved, failed };
    },
    async rollback(id, { signal, pollMs = 5_000, timeoutMs = 86_400_000 } = {}) {
      const migrationId = await written(id);
      await apis.migration.rollback({ migrationId }, { signal });
      const { counts } = await waitFor(
        turnOf(id),
        'rollback',
        {
          ...{ pollMs, timeoutMs },
          async ask() {
            const job = await apis.migration.get({ migrationId }, { signal });
            return job.status === 'rolledBack' ? { decided: job } : { pending: job.status };
          },
        },
        { signal },
      );
      const left: { sourceId?: string | undefined; tenantCode: TenantCode }[] = [];
      for await (const { sourceId, tenantCode } of apis.migration.listItems.items(
        { migrationId, status: 'succeeded' },
        { signal },
      )) {
        if (left.length === shown) break;
        left.push({ sourceId, tenantCode });
      }
      return { rolledBack: counts.rolledBack ?? 0, left };
    },
    async *list() {
      for await (const { id, createdAt } of records.list()) yield { id, createdAt };
    },
    remove: (id) => exclusively(turnOf(id), undefined, () => records.remove(id)),
  };
}
