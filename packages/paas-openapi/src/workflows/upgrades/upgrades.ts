import { exclusively } from '@minigate/core';
import { runContext, unlessMissing, type WorkflowParts } from '../context.js';
import { appsOf, createUpgrade, publicRow, publicUpgrade, upgradeRecords } from './upgrade-records.js';
import type {
  Upgrade,
  UpgradeApp,
  UpgradeAppState,
  UpgradeInput,
  UpgradeOptions,
  UpgradePlan,
  UpgradePlanApp,
  UpgradeReport,
} from './upgrade-types.js';
import { workOn } from './upgrade-worker.js';
import { checkUpgrade, waveOf } from './waves.js';

/** Options of {@link Upgrades.resume}. */
export interface UpgradeResumeOptions extends UpgradeOptions {
  /** Instead of the upgrade's, from now on. */
  readonly maxFailures?: number | undefined;
}

/**
 * One version for many tenant apps, in waves. State is in the store: any process can go on, one at a time; others wait for it. A tenant
 * app whose upgrade fails keeps its old version.
 */
export interface Upgrades {
  /**
   * Dry run: which versions the tenant apps have, and in which wave each would be. One read for each tenant app; nothing is kept.
   *
   * @throws ValidationError; PlatformError.
   */
  plan(input: UpgradeInput, options?: { readonly signal?: AbortSignal | undefined }): Promise<UpgradePlan>;
  /**
   * Begins an upgrade and works on it until it is paused, stopped or ended. With the same input it goes on with what runs, as after a
   * crash; one that was paused or stopped is only reported: `resume` it.
   *
   * @throws ValidationError; WorkflowError `aborted`, `taken-over`, or `other-input` when the id names another upgrade; PlatformError
   * when the platform refuses the team.
   */
  start(input: UpgradeInput, options?: UpgradeOptions): Promise<UpgradeReport>;
  /**
   * Works on an upgrade that was begun here or in another process, also after a pause or a stop. Failures that stopped a wave are
   * tolerated from then on; a failed health check is asked again.
   *
   * @throws ValidationError for an unknown id, and when a process died while it began the upgrade: then `start` it again; as `start`.
   */
  resume(id: string, options?: UpgradeResumeOptions): Promise<UpgradeReport>;
  /** Lets the process that works on it stop after the tenant apps at hand. */
  pause(id: string): Promise<void>;
  /**
   * Puts failed tenant apps back, when no process works on the upgrade any more; then `resume`.
   *
   * @param apps - default all that failed.
   * @returns how many were put back.
   */
  retry(id: string, apps?: readonly UpgradeApp[]): Promise<number>;
  /** Counts, and the first that failed with reason and advice. */
  report(id: string): Promise<UpgradeReport>;
  /** Every tenant app of an upgrade, by code. */
  apps(id: string): AsyncIterable<UpgradeAppState>;
  /** All upgrades that are kept, by id. */
  list(): AsyncIterable<Upgrade>;
  /** Forgets an upgrade, pausing it first; nothing happens on the platform. */
  remove(id: string): Promise<void>;
}

const shownFailures = 100;

/** @param parts - of the client. */
export function upgrades(parts: WorkflowParts): Upgrades {
  const records = upgradeRecords(parts);

  async function* apps(id: string): AsyncIterable<UpgradeAppState> {
    for await (const row of records.rows(id)) yield publicRow(row);
  }
  const report = async (id: string): Promise<UpgradeReport> => {
    const upgrade = publicUpgrade(await records.get(id));
    const counts = { waiting: 0, done: 0, failed: 0 };
    const results: Partial<Record<NonNullable<UpgradeAppState['result']>, number>> = {};
    const failed: UpgradeAppState[] = [];
    for await (const app of apps(id)) {
      counts[app.state] += 1;
      if (app.result !== undefined) results[app.result] = (results[app.result] ?? 0) + 1;
      if (app.state === 'failed' && failed.length < shownFailures) failed.push(app);
    }
    return { upgrade, counts, results, failed };
  };
  const turn = (id: string) => runContext(parts, records.turn(id), `upgrade ${id}`);

  return {
    async plan(input, { signal } = {}) {
      checkUpgrade(input);
      const { appCode, envCode, to, waves } = input;
      const version = await unlessMissing(
        parts.apis.version.get({ appCode, version: to }, { signal }),
        'VersionNotFound',
      );
      const planned: UpgradePlanApp[] = [];
      const counts: Partial<Record<UpgradePlanApp['state'], number>> = {};
      const sizes: number[] = [];
      for await (const { tenantCode, tenantAppCode } of appsOf(parts, input, signal)) {
        const known = await unlessMissing(
          parts.apis.tenantApp.get({ appCode, envCode, tenantCode, tenantAppCode }, { signal }),
          'TenantAppNotFound',
          'TenantNotFound',
        );
        const wave = waveOf(planned.length, waves);
        const state = stateOf(known, to);
        planned.push({ tenantCode, tenantAppCode, wave, state, from: known?.version, status: known?.status });
        counts[state] = (counts[state] ?? 0) + 1;
        sizes[wave] = (sizes[wave] ?? 0) + 1;
      }
      const isPublished = version?.deployments?.some((each) => each.envCode === envCode && each.status === 'published');
      return { isPublished: isPublished === true, apps: planned, counts, waves: sizes };
    },
    async start(input, options = {}) {
      checkUpgrade(input);
      const { id } = input;
      return exclusively(turn(id), options.signal, async ({ lease }) => {
        await createUpgrade(parts, records, input, lease, options.signal);
        await workOn(parts, records, id, lease, options);
        return report(id);
      });
    },
    async resume(id, { maxFailures, ...options } = {}) {
      return exclusively(turn(id), options.signal, async ({ lease }) => {
        const { wave } = await records.get(id);
        let failures = 0;
        for await (const row of records.rows(id)) if (row.wave === wave && row.state === 'failed') failures += 1;
        await records.update(id, (upgrade) => ({
          // One more process for what runs already changes nothing.
          ...(upgrade.state !== 'running' && { tolerated: failures }),
          state: upgrade.state === 'ended' ? 'ended' : 'running',
          maxFailures: maxFailures ?? upgrade.maxFailures,
          stop: undefined,
        }));
        await workOn(parts, records, id, lease, options);
        return report(id);
      });
    },
    pause: async (id) =>
      void (await records.update(id, ({ state }) => (state === 'running' ? { state: 'paused' } : undefined))),
    async retry(id, wanted) {
      return exclusively(turn(id), undefined, async ({ lease }) => {
        let count = 0;
        let wave = Number.POSITIVE_INFINITY;
        for await (const row of records.rows(id)) {
          const { tenantCode, tenantAppCode } = row;
          const isWanted =
            wanted?.some((app) => app.tenantCode === tenantCode && app.tenantAppCode === tenantAppCode) ?? true;
          if (row.state !== 'failed' || !isWanted) continue;
          const { failure: _, ...kept } = row;
          await records.saveRow(
            id,
            [tenantCode, tenantAppCode],
            { ...kept, state: 'waiting', round: row.round + 1 },
            lease,
          );
          wave = Math.min(wave, row.wave);
          count += 1;
        }
        if (count > 0)
          await records.update(id, (upgrade) => ({
            state: upgrade.state === 'ended' ? 'paused' : upgrade.state,
            wave: Math.min(wave, upgrade.wave),
          }));
        return count;
      });
    },
    report,
    apps,
    async *list() {
      for await (const upgrade of records.list()) yield publicUpgrade(upgrade);
    },
    async remove(id) {
      await records.update(id, () => ({ state: 'paused' }));
      await exclusively(turn(id), undefined, () => records.remove(id));
    },
  };
}

function stateOf(
  known: { readonly version: string; readonly status: string } | undefined,
  to: string,
): UpgradePlanApp['state'] {
  if (known === undefined) return 'missing';
  if (known.version === to) return 'unchanged';
  return known.status === 'opened' || known.status === 'upgrading' ? 'ready' : 'not-usable';
}
