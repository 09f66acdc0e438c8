import {
  AuthError,
  type Invoke,
  MinigateError,
  parseJson,
  type QueueItem,
  stringifyJson,
  ValidationError,
  WorkflowError,
} from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import { type UpgradeEnd, upgradeApp } from './upgrade-app.js';
import { Later, NoQuota } from './upgrade-ends.js';
import type { SubmitQuota } from './upgrade-quota.js';
import type { UpgradeRecord, UpgradeRecords, UpgradeRow } from './upgrade-records.js';
import type { Upgrade, UpgradeAppState, UpgradeOptions, UpgradeProgress } from './upgrade-types.js';

/** What the calls about upgrades share. */
export interface UpgradeParts {
  readonly context: WechatContext;
  readonly records: UpgradeRecords;
  readonly quota: SubmitQuota;
  /** Sends calls for an account. */
  invokeFor(appId: string): Invoke;
}

/** How soon a process sees that another one finished, paused or stopped. */
const lookMs = 5_000;
/** How soon a push or a resumption is noticed. */
const eventLookMs = 60_000;
/** How often those that lack a submission look whether there is one. */
const quotaPollMs = 3_600_000;
/** After so long, another process takes up the mini program of a dead one. */
const claimMs = 600_000;
/** After passing failures: first and longest pause, and when to give up. */
const retryMs = 30_000;
const maxRetryMs = 600_000;
const maxAttempts = 10;

const steps: readonly UpgradeAppState['step'][] = ['begin', 'commit', 'scan', 'submit', 'audit', 'release'];

/**
 * Works on an upgrade until it is paused, stopped or over. Any number of processes may: each mini program is claimed by one.
 *
 * @throws WorkflowError `aborted`; ValidationError when a process died while it began the upgrade; what the store throws.
 */
export async function workOn(parts: UpgradeParts, id: string, options: UpgradeOptions): Promise<void> {
  const { concurrency = 5, signal } = options;
  const failed = new AbortController();
  const stop = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const worker = upgradeWorker(parts, id, { ...options, signal: stop });
  const upgrade = await parts.records.get(id);
  if (!upgrade.complete)
    throw new ValidationError(
      'request',
      [{ path: 'id', message: `upgrade ${id} is not complete; start it again with its input` }],
      { endpointId: 'upgrades' },
    );
  await worker.fill(upgrade);
  const loop = async (): Promise<void> => {
    try {
      while (await worker.turn());
    } catch (error) {
      failed.abort();
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: concurrency }, loop));
  if (signal?.aborted) throw new WorkflowError('aborted', `upgrade ${id}`, 'was aborted by the caller; resume goes on');
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

function upgradeWorker(parts: UpgradeParts, id: string, options: UpgradeOptions) {
  const { context, records, quota, invokeFor } = parts;
  const { store, keys, client } = context;
  const { clock } = client.runtime;
  const { signal, onProgress = () => undefined, auditPollMs = 1_800_000, auditTimeoutMs = 14 * 86_400_000 } = options;
  const queue = keys.upgradeQueue(id);
  const tell = (progress: UpgradeProgress): void => onProgress(progress);
  const update = async (change: (upgrade: UpgradeRecord) => Partial<UpgradeRecord> | undefined): Promise<void> => {
    let changed = false;
    const upgrade = await records.update(id, (known) => {
      const fields = known.state === 'running' ? change(known) : undefined;
      changed = fields !== undefined;
      return fields;
    });
    if (changed) tell({ kind: 'upgrade', upgrade: publicUpgrade(upgrade) });
  };

  /** Puts into the queue what of the waves up to the current one is not there. @returns the rows of the current wave, and how many wait. */
  const fill = async ({
    wave,
  }: Upgrade): Promise<{ readonly rows: readonly UpgradeRow[]; readonly waiting: number }> => {
    const rows: UpgradeRow[] = [];
    let waiting = 0;
    for await (const row of records.rows(id)) {
      if (row.wave === wave) rows.push(row);
      if (row.state !== 'waiting' || row.wave > wave) continue;
      const { appId, turn } = row;
      waiting += 1;
      await store.enqueue(queue, { id: `${appId}/${turn}`, payload: stringifyJson({ appId, turn }) });
    }
    return { rows, waiting };
  };

  const stopForFailures = ({ maxFailures, tolerated }: UpgradeRecord, rows: readonly UpgradeRow[]) => {
    const failures = rows.filter(({ state }) => state === 'failed').length;
    if ((failures - tolerated) / rows.length <= maxFailures) return undefined;
    const message = {
      en: `${failures} of the ${rows.length} mini programs of this wave failed. See the report, mend it, then retry and resume.`,
      zh: `本批 ${rows.length} 个小程序中有 ${failures} 个失败。请查看报告并修正，然后重试并继续。`,
    };
    return { state: 'stopped', stop: { reason: 'failures', message } } as const;
  };

  const end = async (row: UpgradeRow, ended: UpgradeEnd, item: QueueItem): Promise<void> => {
    const done: UpgradeRow = { ...row, ...ended, state: 'failure' in ended ? 'failed' : 'done' };
    // The row first: an item that is gone means a row that ended.
    await records.saveRow(id, done);
    await store.complete(item);
    tell({ kind: 'app', app: publicRow(done) });
    if (!('failure' in ended)) return;
    const rows: UpgradeRow[] = [];
    for await (const other of records.rows(id)) if (other.wave === row.wave) rows.push(other);
    await update((upgrade) => (upgrade.wave === row.wave ? stopForFailures(upgrade, rows) : undefined));
  };

  const isDue = async ({ askAt, mark, blocked, appId }: UpgradeRow, { epoch }: UpgradeRecord): Promise<boolean> => {
    if (askAt === undefined || askAt <= clock.now()) return true;
    if (blocked !== undefined && blocked.epoch !== epoch) return true;
    return mark !== undefined && ((await store.get(keys.auditDecision(appId)))?.generation ?? 0) !== mark;
  };
  const later = async (item: QueueItem, { askAt = clock.now(), mark, blocked }: UpgradeRow): Promise<void> => {
    const latest = mark === undefined && blocked === undefined ? askAt : clock.now() + eventLookMs;
    await store.retry(item, { notBefore: Math.min(askAt, latest), error: '' });
  };

  const work = async (upgrade: UpgradeRecord, item: QueueItem): Promise<void> => {
    const { appId, turn } = parseJson(item.payload) as { appId: string; turn: number };
    let row = await records.row(id, appId);
    if (row?.state !== 'waiting' || row.turn !== turn) return void (await store.complete(item));
    if (!(await isDue(row, upgrade))) return later(item, row);
    const save = async (fields: Partial<UpgradeRow>): Promise<UpgradeRow> => {
      const known = row as UpgradeRow;
      const { step = known.step, ...others } = fields;
      const isNext = steps.indexOf(step) > steps.indexOf(known.step);
      row = { ...known, ...others, ...(isNext && { step, since: clock.now(), attempts: 0 }) };
      if (stringifyJson(row) === stringifyJson(known)) return row;
      await records.saveRow(id, row);
      return row;
    };
    try {
      const ended = await upgradeApp({
        ...{ context, quota, upgrade, row, signal, auditPollMs, auditTimeoutMs },
        invoke: invokeFor(appId),
        onProgress: (progress) => tell({ kind: 'step', appId, ...progress }),
        save: async (fields) => void (await save(fields)),
      });
      await end(row, ended, item);
    } catch (error) {
      if (signal?.aborted) return void (await store.retry(item, { notBefore: clock.now(), error: 'aborted' }));
      if (error instanceof Later) {
        const askAt = clock.now() + error.afterMs;
        return later(item, await save({ askAt, mark: error.mark, attempts: 0, blocked: undefined }));
      }
      if (error instanceof NoQuota) {
        const blocked = { whose: error.whose, epoch: upgrade.epoch };
        await later(item, await save({ askAt: clock.now() + quotaPollMs, mark: undefined, blocked, attempts: 0 }));
        return stopForQuota(upgrade, error.whose);
      }
      // A store that fails, or a defect, ends the work of this process.
      if (!MinigateError.is(error)) throw error;
      const attempts = row.attempts + 1;
      if (attempts >= maxAttempts) {
        const { message, advice } = error;
        await quota.settle(id, appId, true);
        return end({ ...row, attempts }, { failure: { reason: 'no-answer', message, advice } }, item);
      }
      const pauseMs = AuthError.is(error) ? maxRetryMs : Math.min(maxRetryMs, retryMs * 2 ** (attempts - 1));
      const askAt = clock.now() + pauseMs;
      await later(item, await save({ attempts, askAt, mark: undefined, blocked: undefined }));
    }
  };

  /** When nothing else can move. */
  const stopForQuota = async ({ wave, epoch }: UpgradeRecord, whose: 'upgrade' | 'platform'): Promise<void> => {
    for await (const row of records.rows(id))
      if (row.state === 'waiting' && row.wave <= wave && row.blocked?.epoch !== epoch) return;
    await update((known) =>
      known.epoch === epoch
        ? { state: 'stopped', stop: { reason: 'quota', message: quotaMessages[whose] } }
        : undefined,
    );
  };

  /** What to do when nothing is claimed or due: perhaps the wave is over. */
  const closeWave = async (upgrade: UpgradeRecord): Promise<void> => {
    const { rows, waiting } = await fill(upgrade);
    if (waiting > 0) return;
    await update((known) => {
      if (known.wave !== upgrade.wave) return undefined;
      const stop = stopForFailures(known, rows);
      if (stop !== undefined) return stop;
      return known.wave + 1 < known.waves ? { wave: known.wave + 1, tolerated: 0 } : { state: 'ended' };
    });
    const next = await records.get(id);
    if (next.state === 'running') await fill(next);
    if (next.state === 'ended') await store.purge(queue, { state: 'done', before: Number.MAX_SAFE_INTEGER });
  };

  return {
    fill,
    /** Works on one mini program, or waits for one. @returns false when the upgrade does not run any more. */
    async turn(): Promise<boolean> {
      if (signal?.aborted) return false;
      const upgrade = await records.get(id);
      if (upgrade.state !== 'running') return false;
      const [item] = await store.claim(queue, { limit: 1, visibleMs: claimMs });
      if (item !== undefined) {
        await work(upgrade, item);
        return true;
      }
      const { pending, claimed } = await store.stats(queue);
      if (pending + claimed === 0) await closeWave(upgrade);
      else await clock.sleep(lookMs, signal).catch(() => undefined);
      return true;
    },
  };
}

const quotaMessages = {
  upgrade: {
    en: 'The reserve of this upgrade is used up. Resume with a larger quota.most.',
    zh: '本次升级预留的提审额度已用完，请增大 quota.most 后继续。',
  },
  platform: {
    en: 'The platform has no submission to spare. Resume when there are more: next month, or with a smaller quota.keep.',
    zh: '平台提审额度不足。请待额度恢复（如下月）或减小 quota.keep 后继续。',
  },
} as const;

/** An upgrade as callers see it. */
export function publicUpgrade(record: UpgradeRecord): Upgrade {
  const { input: _, complete: __, tolerated: ___, epoch: ____, ...upgrade } = record;
  return upgrade;
}

/** A mini program as callers see it. */
export function publicRow(row: UpgradeRow): UpgradeAppState {
  const { appId, wave, state, step, since, result, failure, auditId, attempts } = row;
  return { appId, wave, state, step, since, result, failure, auditId, attempts };
}
