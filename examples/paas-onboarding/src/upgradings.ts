import type { EnvCode, UpgradeOptions, UpgradePlan, UpgradeReport } from '@minigate/paas-openapi';
import type { OfficeParts } from './office.ts';
import { shop } from './wish.ts';

/** What an upgrade would do. */
export interface PlannedUpgrade {
  readonly to: string;
  readonly envCode: EnvCode;
  readonly plan: UpgradePlan;
}

/** Upgrades of tenant apps in waves. */
export interface Upgradings {
  /** Reads what an upgrade would do. */
  plan(to: string, envCode: EnvCode): Promise<void>;
  /** The plan as it was read last. */
  latest(): PlannedUpgrade | undefined;
  /** Begins what was planned, in the background. */
  start(): Promise<void>;
  pause(id: string): Promise<void>;
  /** Works on it again. @param retries - whether failed tenant apps are tried again. */
  goOn(id: string, options?: { readonly retries?: boolean }): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly UpgradeReport[]>;
  /** Goes on with what a stop of the server interrupted. */
  resume(): Promise<void>;
}

const page = '/upgrades';

/** Makes {@link Upgradings}. */
export function createUpgradings({ paas, works, clock, platform }: OfficeParts): Upgradings {
  let latest: PlannedUpgrade | undefined;
  const work = (id: string, to: string, apps: number, run: (options: UpgradeOptions) => Promise<unknown>): void =>
    works.start(`upgrade ${id}`, page, { en: `Upgrade to ${to}`, zh: `升级到 ${to}` }, async (signal, tell) => {
      let done = 0;
      await run({
        signal,
        concurrency: 10,
        // A real office would look at its own errors and orders here.
        isHealthy: () => platform?.usersComplain !== true,
        onProgress(progress) {
          if (progress.kind === 'app') done += 1;
          tell({ en: `${done} of ${apps}`, zh: `${done} / ${apps}`, percent: apps === 0 ? 100 : (100 * done) / apps });
        },
      });
      return 'reported';
    });
  const goOn: Upgradings['goOn'] = async (id, { retries = false } = {}) => {
    if (retries) await paas().upgrades.retry(id);
    const { upgrade, counts } = await paas().upgrades.report(id);
    work(id, upgrade.to, counts.waiting, (options) => paas().upgrades.resume(id, options));
  };

  return {
    async plan(to, envCode) {
      // The id is not used: nothing is kept of a plan.
      const plan = await paas().upgrades.plan({ id: 'plan', appCode: shop, envCode, to });
      latest = { to, envCode, plan };
    },
    latest: () => latest,
    async start() {
      if (latest === undefined) throw new Error('Make a plan first.');
      const { to, envCode, plan } = latest;
      latest = undefined;
      const input = { id: `upgrade-${clock.now()}`, appCode: shop, envCode, to };
      work(input.id, to, plan.apps.length, (options) => paas().upgrades.start(input, options));
    },
    pause: (id) => paas().upgrades.pause(id),
    goOn,
    async list() {
      const reports: UpgradeReport[] = [];
      for await (const { id } of paas().upgrades.list()) reports.unshift(await paas().upgrades.report(id));
      return reports;
    },
    async resume() {
      for await (const { id, state } of paas().upgrades.list()) if (state === 'running') await goOn(id);
    },
  };
}
