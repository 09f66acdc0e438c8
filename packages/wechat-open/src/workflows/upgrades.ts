import type { Invoke } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import { planUpgrade, type UpgradePlanOptions } from './upgrade-plan.js';
import { submitQuota } from './upgrade-quota.js';
import { checkUpgrade, upgradeRecords } from './upgrade-records.js';
import type {
  Upgrade,
  UpgradeAppState,
  UpgradeInput,
  UpgradeOptions,
  UpgradePlan,
  UpgradeQuota,
  UpgradeReport,
} from './upgrade-types.js';
import { publicRow, publicUpgrade, type UpgradeParts, workOn } from './upgrade-worker.js';

/** Options of {@link Upgrades.resume}. */
export interface UpgradeResumeOptions extends UpgradeOptions {
  /** Instead of the upgrade's, from now on. */
  readonly quota?: UpgradeQuota | undefined;
  /** Instead of the upgrade's, from now on. */
  readonly maxFailures?: number | undefined;
}

/**
 * One template version for many mini programs: commit, scan, check, submission, audit and release of each, in waves. State is in the
 * store: any process can go on, and several can work on one upgrade at once. What costs: one commit and one submission for each
 * mini program, and submissions only within the reserve.
 */
export interface Upgrades {
  /**
   * Dry run: which versions the mini programs have, who has an open audit or no grant, how many submissions are needed and left.
   * Two reads for each mini program; nothing is kept.
   *
   * @throws ValidationError; WorkflowError `aborted`; TransportError.
   */
  plan(input: UpgradeInput, options?: UpgradePlanOptions): Promise<UpgradePlan>;
  /**
   * Begins an upgrade and works on it until it is paused, stopped or ended. With the same input it goes on with what runs, as after a
   * crash; one that was paused or stopped is only reported: `resume` it. Audits take days: run it in a process that lives, or abort it
   * and call it again from time to time.
   *
   * @throws ValidationError; WorkflowError `aborted`, or `other-input` when the id names another upgrade.
   */
  start(input: UpgradeInput, options?: UpgradeOptions): Promise<UpgradeReport>;
  /**
   * Works on an upgrade that was begun here or in another process, also after a pause or a stop. Failures that stopped a wave are
   * tolerated from then on.
   *
   * @throws ValidationError for an unknown id, and when a process died while it began the upgrade: then `start` it again; WorkflowError
   * `aborted`.
   */
  resume(id: string, options?: UpgradeResumeOptions): Promise<UpgradeReport>;
  /** Lets all processes stop after the step they are at. What is in review stays there. */
  pause(id: string): Promise<void>;
  /**
   * Puts failed mini programs back; then `resume`. What is done stays: a trial version that is still there is not committed again, an
   * audit that is open or passed is not submitted again. The reserve grows by the submissions that were spent on them.
   *
   * @param appIds - default all that failed.
   * @returns how many were put back.
   */
  retry(id: string, appIds?: readonly string[]): Promise<number>;
  /** Counts, and those that failed with reason and advice. */
  report(id: string): Promise<UpgradeReport>;
  /** Every mini program of an upgrade, by app id. */
  apps(id: string): AsyncIterable<UpgradeAppState>;
  /** All upgrades that are kept, by id. */
  list(): AsyncIterable<Upgrade>;
  /** Forgets an upgrade that does not run; nothing happens at WeChat. */
  remove(id: string): Promise<void>;
}

/** @param invokeFor - sends calls for an account. */
export function upgrades(context: WechatContext, invokeFor: (appId: string) => Invoke): Upgrades {
  const records = upgradeRecords(context);
  const quota = submitQuota(context);
  const parts: UpgradeParts = { context, records, quota, invokeFor };

  async function* apps(id: string): AsyncIterable<UpgradeAppState> {
    for await (const row of records.rows(id)) yield publicRow(row);
  }
  const report = async (id: string): Promise<UpgradeReport> => {
    const upgrade = publicUpgrade(await records.get(id));
    const counts = { waiting: 0, done: 0, failed: 0 };
    const steps: Partial<Record<UpgradeAppState['step'], number>> = {};
    const results: Partial<Record<NonNullable<UpgradeAppState['result']>, number>> = {};
    const failed: UpgradeAppState[] = [];
    for await (const app of apps(id)) {
      counts[app.state] += 1;
      if (app.state === 'waiting') steps[app.step] = (steps[app.step] ?? 0) + 1;
      if (app.result !== undefined) results[app.result] = (results[app.result] ?? 0) + 1;
      if (app.state === 'failed') failed.push(app);
    }
    return { upgrade, counts, steps, results, submissions: await quota.spent(id), failed };
  };
  const worked = async (id: string, options: UpgradeOptions): Promise<UpgradeReport> => {
    await workOn(parts, id, options);
    return report(id);
  };

  return {
    plan: (input, options = {}) => planUpgrade(parts, input, options),
    async start(input, options = {}) {
      checkUpgrade(input);
      await records.create(input);
      return worked(input.id, options);
    },
    async resume(id, { quota: wanted, maxFailures, ...options } = {}) {
      const { wave } = await records.get(id);
      let failures = 0;
      for await (const row of records.rows(id)) if (row.wave === wave && row.state === 'failed') failures += 1;
      await records.update(id, (upgrade) => ({
        // One more process for what runs already changes nothing.
        ...(upgrade.state !== 'running' && { tolerated: failures, epoch: upgrade.epoch + 1 }),
        state: upgrade.state === 'ended' ? 'ended' : 'running',
        quota: { most: wanted?.most ?? upgrade.quota.most, keep: wanted?.keep ?? upgrade.quota.keep },
        maxFailures: maxFailures ?? upgrade.maxFailures,
        stop: undefined,
      }));
      return worked(id, options);
    },
    pause: async (id) =>
      void (await records.update(id, ({ state }) => (state === 'running' ? { state: 'paused' } : undefined))),
    async retry(id, appIds) {
      let count = 0;
      let spent = 0;
      for await (const row of records.rows(id)) {
        if (row.state !== 'failed' || appIds?.includes(row.appId) === false) continue;
        count += 1;
        if (row.auditId !== undefined) spent += 1;
        // Without an answer nothing is known: that run goes on, and looks for what it did. Others begin anew.
        const round = row.failure?.reason === 'no-answer' ? row.round : row.round + 1;
        const { failure: _, askAt: __, mark: ___, ...kept } = row;
        await records.saveRow(id, { ...kept, state: 'waiting', step: 'begin', attempts: 0, turn: row.turn + 1, round });
      }
      if (count > 0)
        await records.update(id, (upgrade) => ({
          state: upgrade.state === 'ended' ? 'paused' : upgrade.state,
          quota: { ...upgrade.quota, most: upgrade.quota.most + spent },
        }));
      return count;
    },
    report,
    apps,
    async *list() {
      for await (const upgrade of records.list()) yield publicUpgrade(upgrade);
    },
    async remove(id) {
      await records.update(id, () => ({ state: 'paused' }));
      await records.remove(id);
      await quota.forget(id);
    },
  };
}
