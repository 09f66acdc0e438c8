import { createHash } from 'node:crypto';
import { type Lease, ValidationError, WorkflowError } from '@minigate/core';
import { inParallel, persist } from '../bulk.js';
import type { WorkflowParts } from '../context.js';
import { type Settle, settling, started } from '../settle.js';
import {
  publicRow,
  publicUpgrade,
  type UpgradeRecord,
  type UpgradeRecords,
  type UpgradeRow,
} from './upgrade-records.js';
import type { UpgradeOptions, WaveReport } from './upgrade-types.js';

/** What became of a wave so far. */
interface Tally {
  readonly done: number;
  readonly failed: number;
}

/**
 * Works on an upgrade, wave after wave, until it is paused, stopped or over. One process at a time: the turn is the caller's to have.
 *
 * @throws WorkflowError `aborted`, `taken-over`; what refuses the team; what the store throws.
 */
export async function workOn(
  parts: WorkflowParts,
  records: UpgradeRecords,
  id: string,
  lease: Lease,
  options: UpgradeOptions,
): Promise<void> {
  const { concurrency = 5, signal, onProgress = () => undefined, isHealthy = () => true } = options;
  const { runtime } = parts.context.client;
  const name = `upgrade ${id}`;
  const update = async (change: (upgrade: UpgradeRecord) => Partial<UpgradeRecord> | undefined): Promise<void> => {
    let changed = false;
    const upgrade = await records.update(id, (known) => {
      const fields = known.state === 'running' ? change(known) : undefined;
      changed = fields !== undefined;
      return fields;
    });
    if (changed) onProgress({ kind: 'upgrade', upgrade: publicUpgrade(upgrade) });
  };

  const runWave = async (upgrade: UpgradeRecord): Promise<Tally> => {
    const { wave, maxFailures, tolerated } = upgrade;
    let [done, failed, total] = [0, 0, 0];
    for await (const row of records.rows(id)) {
      if (row.wave !== wave) continue;
      total += 1;
      if (row.state === 'done') done += 1;
      if (row.state === 'failed') failed += 1;
    }
    const tooMany = (): boolean => (failed - tolerated) / total > maxFailures;
    if (done + failed === total) return { done, failed };
    const waiting = records.rows(id)[Symbol.asyncIterator]();
    let reading: Promise<unknown> = Promise.resolve();
    /** The next waiting row of the wave; one question at a time. */
    const next = (): Promise<UpgradeRow | undefined> => {
      const row = reading.then(async () => {
        for (let entry = await waiting.next(); entry.done !== true; entry = await waiting.next())
          if (entry.value.wave === wave && entry.value.state === 'waiting') return entry.value;
        return undefined;
      });
      reading = row.catch(() => undefined);
      return row;
    };
    await inParallel({ name, concurrency, signal }, async (stop) => {
      if ((await records.get(id)).state !== 'running') return false;
      const row = await next();
      if (row === undefined) return false;
      const settle = settling(parts, name, stop, options);
      let last = row;
      const save = async (fields: Partial<UpgradeRow>): Promise<void> => {
        last = { ...last, ...fields };
        await records.saveRow(id, [row.tenantCode, row.tenantAppCode], last, lease);
      };
      const end = await persist(runtime, stop, () =>
        upgradeApp(parts, { upgrade, row: last, save, settle, signal: stop }),
      );
      await save('done' in end ? { state: 'done', result: end.done } : { state: 'failed', failure: end.failure });
      if (last.state === 'done') done += 1;
      else failed += 1;
      onProgress({ kind: 'app', app: publicRow(last) });
      if (last.state === 'failed' && tooMany()) await update(() => stopped(failed, total));
      return true;
    });
    return { done, failed };
  };

  for (;;) {
    const upgrade = await records.get(id);
    if (!upgrade.complete)
      throw new ValidationError(
        'request',
        [{ path: 'id', message: `upgrade ${id} is not complete; start it again with its input` }],
        { endpointId: 'upgrades' },
      );
    if (upgrade.state !== 'running') return;
    const tally = await runWave(upgrade);
    if ((await records.get(id)).state !== 'running') return;
    const { wave, waves } = upgrade;
    if (wave + 1 >= waves) await update(() => ({ state: 'ended' }));
    else {
      const report: WaveReport = { upgrade: publicUpgrade(upgrade), wave, ...tally };
      const isWell = await Promise.resolve(report)
        .then(isHealthy)
        .catch(() => false);
      await update((known) =>
        known.wave !== wave ? undefined : isWell ? { wave: wave + 1, tolerated: 0 } : unhealthy,
      );
    }
  }
}

/**
 * Brings a tenant app to the version. Repeating changes nothing: the idempotency key is the same for each round.
 *
 * @throws WorkflowError `refused` when the upgrade ends badly; PlatformError.
 */
async function upgradeApp(
  { apis }: WorkflowParts,
  {
    upgrade,
    row,
    save,
    settle,
    signal,
  }: {
    readonly upgrade: UpgradeRecord;
    readonly row: UpgradeRow;
    save(fields: Partial<UpgradeRow>): Promise<void>;
    readonly settle: Settle;
    readonly signal: AbortSignal;
  },
): Promise<'upgraded' | 'unchanged'> {
  const { id, appCode, envCode, to, createdAt } = upgrade;
  const { tenantCode, tenantAppCode, round, from } = row;
  const codes = { appCode, envCode, tenantCode, tenantAppCode };
  const known = await apis.tenantApp.get(codes, { signal });
  if (known.version === to && known.status !== 'upgrading') return from === undefined ? 'unchanged' : 'upgraded';
  if (from === undefined) await save({ from: known.version });
  const clientToken = createHash('sha256')
    .update([id, createdAt, tenantCode, tenantAppCode, round].join('/'))
    .digest('hex')
    .slice(0, 32);
  const taskId = await started(apis.tenantApp.upgrade({ ...codes, version: to, clientToken }, { signal }));
  const step = `upgrade ${tenantCode}/${tenantAppCode}`;
  await settle(step, taskId, async () => {
    const { version, status } = await apis.tenantApp.get(codes, { signal });
    if (version === to && status !== 'upgrading') return { decided: undefined };
    if (taskId !== undefined && status !== 'upgrading')
      throw new WorkflowError('refused', `upgrade ${id}`, `${step} ended, but the version is ${version}`, { step });
    return { pending: status };
  });
  return 'upgraded';
}

const stopped = (failed: number, total: number): Partial<UpgradeRecord> => ({
  state: 'stopped',
  stop: {
    reason: 'failures',
    message: {
      en: `${failed} of the ${total} tenant apps of this wave failed. See the report, mend it, then retry and resume.`,
      zh: `本批 ${total} 个租户应用中有 ${failed} 个失败。请查看报告并修正，然后重试并继续。`,
    },
  },
});

const unhealthy: Partial<UpgradeRecord> = {
  state: 'stopped',
  stop: {
    reason: 'health',
    message: {
      en: 'The health check after this wave failed. Look at the tenant apps of the wave; resume asks again.',
      zh: '本批升级后的健康检查未通过。请检查该批租户应用；继续时将再次检查。',
    },
  },
};
