import { exclusively } from '@minigate/core';
import { inParallel, persist } from '../bulk.js';
import { runContext, type WorkflowParts } from '../context.js';
import { jobs } from '../jobs.js';
import { settling } from '../settle.js';
import { checkEntry, checkOpenAll } from './check-tenants.js';
import { openTenant } from './open-tenant.js';
import { reader } from './reader.js';
import type { OpenAllOptions, TenantEntry, TenantJob, TenantReport, TenantRow } from './tenant-types.js';

/** Any number of tenants, as they are read from a database or a file. */
export type TenantSource = Iterable<TenantEntry> | AsyncIterable<TenantEntry>;

/** Opening tenants in bulk. State is in the store: what came of each tenant; the source is read again by each call. */
export interface Tenants {
  /**
   * Opens all tenants of a source, and their copies of the application, with a bounded number in memory. Failures that pass are tried
   * again, up to 10 times with growing pauses; a tenant that cannot be opened is reported and does not stop the others.
   *
   * Called again with the same id, after an abort, a pause or the death of the process, it goes on: finished tenants are not asked
   * about again, and none is opened twice, since codes and idempotency keys stay the same. One process at a time works on a job;
   * others wait for it.
   *
   * @param source - in any order; one that names a tenant again is passed over.
   * @returns the report; its job is `paused` when it was paused meanwhile.
   * @throws ValidationError for options that cannot work; WorkflowError `aborted`, `taken-over`; PlatformError when the platform refuses
   * the team (credentials, quota): call it again when that is mended.
   */
  openAll(source: TenantSource, options: OpenAllOptions): Promise<TenantReport>;
  /** Lets the process that works on it stop after the tenants at hand. {@link openAll} goes on. */
  pause(id: string): Promise<void>;
  /** Counts, and the first that failed, with reason and advice. */
  report(id: string): Promise<TenantReport>;
  /** What came of every tenant that is finished, by code. */
  tenants(id: string): AsyncIterable<TenantRow>;
  /** All jobs that are kept, by id. */
  list(): AsyncIterable<TenantJob>;
  /** Forgets a job, pausing it first; nothing happens on the platform. */
  remove(id: string): Promise<void>;
}

const shownFailures = 100;

/** @param parts - of the client. */
export function tenants(parts: WorkflowParts): Tenants {
  const { runtime } = parts.context.client;
  const records = jobs<TenantJob, TenantRow>(parts.context, 'tenants');

  const report = async (id: string): Promise<TenantReport> => {
    const job = await records.get(id);
    const counts = { opened: 0, existing: 0, failed: 0 };
    const failed: TenantRow[] = [];
    for await (const row of records.rows(id)) {
      counts[row.state] += 1;
      if (row.state === 'failed' && failed.length < shownFailures) failed.push(row);
    }
    return { job, counts, failed };
  };

  const pause = async (id: string): Promise<void> =>
    void (await records.update(id, ({ state }) => (state === 'running' ? { state: 'paused' } : undefined)));

  return {
    async openAll(source, options) {
      checkOpenAll(options);
      const { id, appCode, envCode, concurrency = 5, perMinute, retryFailed = false, signal, onProgress } = options;
      const name = `tenants ${id}`;
      return exclusively(runContext(parts, records.turn(id), name), signal, async ({ lease }) => {
        const { createdAt } = await records.create(id, { id, state: 'running', createdAt: runtime.clock.now() });
        await records.update(id, () => ({ state: 'running' }));
        const next = reader(source, runtime.clock, perMinute);
        const counts = { opened: 0, existing: 0, failed: 0, finishedBefore: 0 };
        const atHand = new Set<string>();
        let isOver = false;
        const open = async (entry: TenantEntry, stop: AbortSignal): Promise<void> => {
          const { tenantCode, app } = entry;
          const tenantAppCode = app?.tenantAppCode;
          const codes = [tenantCode, tenantAppCode ?? ''];
          const known = await records.row(id, codes);
          if (known !== undefined && !(retryFailed && known.state === 'failed')) {
            counts.finishedBefore += 1;
            return;
          }
          await next.pace(stop);
          const round = (known?.round ?? 0) + 1;
          const token = `${id}/${createdAt}/${codes.map(encodeURIComponent).join('/')}/${round}`;
          const settle = settling(parts, name, stop, options);
          const end = await persist(runtime, stop, async () => {
            checkEntry(entry, options);
            return openTenant(parts, { entry, appCode, envCode, token, settle, signal: stop });
          });
          const codesOfRow = { tenantCode, tenantAppCode, round };
          const row: TenantRow =
            'done' in end
              ? { ...codesOfRow, state: end.done }
              : { ...codesOfRow, state: 'failed', failure: end.failure };
          await records.saveRow(id, codes, row, lease);
          counts[row.state] += 1;
          onProgress?.({ tenant: row, counts: { ...counts } });
        };
        try {
          await inParallel({ name, concurrency, signal }, async (stop) => {
            if ((await records.get(id)).state === 'paused') return false;
            const entry = await next.read();
            isOver ||= entry === undefined;
            if (entry === undefined) return false;
            const key = `${entry.tenantCode}/${entry.app?.tenantAppCode ?? ''}`;
            if (atHand.has(key)) return true;
            atHand.add(key);
            await open(entry, stop).finally(() => atHand.delete(key));
            return true;
          });
        } finally {
          await next.close();
        }
        if (isOver) await records.update(id, () => ({ state: 'ended' }));
        return report(id);
      });
    },
    pause,
    report,
    tenants: (id) => records.rows(id),
    list: () => records.list(),
    async remove(id) {
      await pause(id);
      await exclusively(runContext(parts, records.turn(id), `tenants ${id}`), undefined, () => records.remove(id));
    },
  };
}
