import { exclusively, type RunProgress, WorkflowError } from '@minigate/core';
import type { PaasApis } from '../../client/apis.js';
import { runContext, unlessAborted, type WorkflowParts } from '../context.js';
import { type Pace, settling } from '../settle.js';
import { appItems } from './app-items.js';
import { checkOrder, checkWish } from './check-wish.js';
import type { Difference, Ids, Item } from './difference.js';
import { envItems } from './env-items.js';
import { packageItems } from './package-items.js';
import { type Present, readPresent } from './present.js';
import { storageItems } from './storage-items.js';
import { tenantItems } from './tenant-items.js';
import { versionItems } from './version-items.js';
import type { OnboardingWish } from './wish.js';

/** What would happen, in its order. JSON can hold it. */
export interface OnboardingPlan {
  /** All that is wished; what is there already as `keep`. */
  readonly differences: readonly Difference[];
  readonly counts: Readonly<Record<Difference['what'], number>>;
  /** Whether the platform has all that is wished. */
  readonly isEmpty: boolean;
}

/** What happens while a plan is carried out. */
export interface OnboardingProgress extends RunProgress {
  /** Differences that were removed, and of how many. */
  readonly done: number;
  readonly total: number;
}

/** Options of {@link Onboarding.apply}. */
export interface OnboardingOptions extends Pace {
  /** Ends waits, and begins nothing further. What the platform does goes on; the same call takes it up again. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: OnboardingProgress) => void) | undefined;
}

/**
 * The whole way onto the platform, as one wish: storage configs, environments dev → test → staging → production, component packages
 * with their builds and details, the application with its packages and its environment, a version, its publications, where it is
 * online, tenants, tenant apps.
 *
 * The platform itself is the state: each call reads it, compares field by field, and removes the differences in their order. So it can
 * be called again and again, after a crash too, and a call that finds no difference changes nothing. What the wish does not name is
 * not touched; nothing is ever deleted.
 */
export interface Onboarding {
  /**
   * Reads what is there and tells what would happen. Reads only: about ten calls, one for each package, environment and tenant, one
   * more for each tenant app.
   *
   * @throws ValidationError for a wish that cannot work, with the path of each wrong field; also when something is referred to that is
   * neither wished nor there.
   */
  plan(wish: OnboardingWish, options?: { readonly signal?: AbortSignal | undefined }): Promise<OnboardingPlan>;
  /**
   * Does what {@link plan} tells, waiting for builds, publications and openings. One process at a time for each application; others wait
   * and then find it done.
   *
   * @returns the plan that was carried out.
   * @throws ValidationError as `plan`; WorkflowError `refused` when something is impossible, when a repository is closed to the
   * platform (the message says to whom to open it), and when a build, a publication or an opening failed; `aborted`, `timeout`,
   * `taken-over`; PlatformError. Call it again with the same wish to go on.
   */
  apply(wish: OnboardingWish, options?: OnboardingOptions): Promise<OnboardingPlan>;
}

/** @param parts - of the client. */
export function onboarding(parts: WorkflowParts): Onboarding {
  const { apis } = parts;
  return {
    async plan(wish, { signal } = {}) {
      const { items } = await planned(apis, wish, signal);
      return planOf(items);
    },
    async apply(wish, { signal, onProgress, ...pace } = {}) {
      checkWish(wish);
      const name = `onboarding ${wish.app.appCode}`;
      const turn = runContext(parts, `onboarding/${wish.app.appCode}`, name);
      const work = exclusively(turn, signal, async ({ check }) => {
        const { items, present } = await planned(apis, wish, signal);
        const [problem] = items.filter(({ what }) => what === 'impossible');
        if (problem !== undefined)
          throw new WorkflowError('refused', name, `${problem.kind} ${problem.name}: ${problem.reason?.en}`, {
            step: labelOf(problem),
            advice: problem.reason,
          });
        const todo = items.filter(({ what }) => what !== 'keep');
        const settle = settling(parts, name, signal, pace);
        const ids = idsOf(present);
        for (const [done, item] of todo.entries()) {
          const tell = (progress: RunProgress): void => onProgress?.({ ...progress, done, total: todo.length });
          const step = labelOf(item);
          if (signal?.aborted) throw new WorkflowError('aborted', name, `${step} was aborted by the caller`, { step });
          await check();
          tell({ step, state: 'begun' });
          await item.act({
            ...{ apis, ids, signal },
            settle: (_step, taskId, look) => settle(step, taskId, look, tell),
          });
          onProgress?.({ step, state: 'done', done: done + 1, total: todo.length });
        }
        return planOf(items);
      });
      return unlessAborted(name, signal, work);
    },
  };
}

async function planned(
  apis: PaasApis,
  wish: OnboardingWish,
  signal: AbortSignal | undefined,
): Promise<{ readonly items: readonly Item[]; readonly present: Present }> {
  checkWish(wish);
  const present = await readPresent(apis, wish, signal);
  checkOrder(wish, present);
  return { items: itemsOf(wish, present), present };
}

/** All that is wished against what is there, in the order in which one needs the other. */
export const itemsOf = (wish: OnboardingWish, present: Present): readonly Item[] => [
  ...storageItems('deploymentConfig', wish.deploymentConfigs, present),
  ...storageItems('fileStorageConfig', wish.fileStorageConfigs, present),
  ...envItems(wish.envs, present),
  ...packageItems(wish.componentPackages, present),
  ...appItems(wish, present),
  ...versionItems(wish, present),
  ...tenantItems(wish, present),
];

function planOf(items: readonly Item[]): OnboardingPlan {
  const counts = { create: 0, change: 0, keep: 0, impossible: 0 };
  for (const { what } of items) counts[what] += 1;
  return {
    differences: items.map(differenceOf),
    counts,
    isEmpty: counts.keep === items.length,
  };
}

function differenceOf(item: Item): Difference {
  const { act: _, ...difference } = item;
  return difference;
}

const idsOf = (present: Present): Ids => ({
  deploymentConfig: new Map([...present.deploymentConfig].map(([name, { configId }]) => [name, configId])),
  fileStorageConfig: new Map([...present.fileStorageConfig].map(([name, { configId }]) => [name, configId])),
  componentPackage: new Map([...present.packages].map(([name, { packageId }]) => [name, packageId])),
});

const labelOf = ({ what, kind, name }: Difference): string => `${what} ${kind} ${name}`;

const signs: Readonly<Record<Difference['what'], string>> = { create: '+', change: '~', keep: '=', impossible: '!' };

/**
 * A plan as text, for people who review it: one line for each thing (`+` create, `~` change, `=` keep, `!` impossible), and one for each
 * field that changes.
 */
export function printOnboardingPlan({ differences }: OnboardingPlan): string {
  const lines = differences.flatMap(({ what, kind, name, changes, reason }) => [
    `${signs[what]} ${kind} ${name}${reason === undefined ? '' : ` – ${reason.en}`}`,
    ...changes.map(({ field, from, to }) =>
      from === undefined
        ? `    ${field}: ${JSON.stringify(to)}`
        : `    ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    ),
  ]);
  return lines.join('\n');
}
