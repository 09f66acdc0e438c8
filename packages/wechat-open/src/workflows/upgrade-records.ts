import { createHash } from 'node:crypto';
import { parseJson, stringifyJson, ValidationError, type ValidationIssue, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import type { Upgrade, UpgradeApp, UpgradeAppState, UpgradeInput } from './upgrade-types.js';

/** A mini program's row. */
export interface UpgradeRow extends UpgradeAppState, UpgradeApp {
  /** Grows with each retry; names the item in the queue. */
  readonly turn: number;
  /** Grows when what was done is begun anew; names the run. */
  readonly round: number;
  /** `exp_time` of our trial version, in seconds. */
  readonly committedAt?: number | undefined;
  /** Not asked before, in milliseconds since the epoch, unless a push came: then the mark's generation is another one. */
  readonly askAt?: number | undefined;
  readonly mark?: number | undefined;
  /** Whose submissions are used up, and in which {@link UpgradeRecord.epoch} that was. */
  readonly blocked?: { readonly whose: 'upgrade' | 'platform'; readonly epoch: number } | undefined;
}

/** An upgrade with what only we need to know. */
export interface UpgradeRecord extends Upgrade {
  /** Digest of the input. */
  readonly input: string;
  /** Whether all of its rows are there; a process may have died while it wrote them. */
  readonly complete: boolean;
  /** Failed ones of the wave that the caller knew of when he resumed. */
  readonly tolerated: number;
  /** Grows when a stopped or paused upgrade is resumed. */
  readonly epoch: number;
}

/** What is kept of upgrades. */
export interface UpgradeRecords {
  /** @throws WorkflowError `other-input` when there is another upgrade with this id. */
  create(input: UpgradeInput): Promise<void>;
  /** @throws ValidationError when there is no such upgrade. */
  get(id: string): Promise<UpgradeRecord>;
  /** Changes an upgrade. @param change - `undefined` leaves it. @returns what it is now. */
  update(id: string, change: (upgrade: UpgradeRecord) => Partial<UpgradeRecord> | undefined): Promise<UpgradeRecord>;
  list(): AsyncIterable<UpgradeRecord>;
  row(id: string, appId: string): Promise<UpgradeRow | undefined>;
  saveRow(id: string, row: UpgradeRow): Promise<void>;
  rows(id: string): AsyncIterable<UpgradeRow>;
  remove(id: string): Promise<void>;
}

const defaultSizes: readonly number[] = [5, 50, 500];

/** Sizes of the waves for so many mini programs. */
export function waveSizes({ apps, waves }: UpgradeInput): number[] {
  const sizes = waves?.sizes ?? defaultSizes;
  const result: number[] = [];
  for (let left = apps.length; left > 0; left -= result.at(-1) ?? left)
    result.push(Math.min(left, sizes[Math.min(result.length, sizes.length - 1)] ?? left));
  return result;
}

/** The mini programs of an upgrade as objects, with the wave of each. */
export function appsOf(input: UpgradeInput): readonly (UpgradeApp & { readonly wave: number })[] {
  const waves = waveSizes(input).flatMap((size, wave) => Array.from({ length: size }, () => wave));
  return input.apps.map((app, at) => ({ ...(typeof app === 'string' ? { appId: app } : app), wave: waves[at] ?? 0 }));
}

/** @throws ValidationError that names what cannot work. */
export function checkUpgrade({ id, templateId, version, description, apps, waves, quota }: UpgradeInput): void {
  const issues: ValidationIssue[] = [];
  const check = (isRight: boolean, path: string, message: string): void => {
    if (!isRight) issues.push({ path, message });
  };
  check(/^[\w.-]{1,64}$/.test(id), 'id', 'must be 1 to 64 letters, digits, ".", "_" or "-"');
  check(templateId !== undefined && templateId !== '', 'templateId', 'is missing');
  check(version?.length > 0 && version.length <= 64, 'version', 'must have 1 to 64 characters');
  check(description?.length > 0, 'description', 'is missing');
  check(apps?.length > 0, 'apps', 'must hold a mini program');
  const seen = new Set<string>();
  for (const [at, app] of (apps ?? []).entries()) {
    const appId = typeof app === 'string' ? app : app.appId;
    check(/^wx\w+$/.test(appId), `apps.${at}`, 'must be an app id, which begins with "wx"');
    check(!seen.has(appId), `apps.${at}`, 'is named before');
    seen.add(appId);
  }
  const isCount = (value: number | undefined, least: number): boolean =>
    value === undefined || (Number.isInteger(value) && value >= least);
  check(isCount(quota?.most, 0), 'quota.most', 'must be a whole number from 0');
  check(isCount(quota?.keep, 0), 'quota.keep', 'must be a whole number from 0');
  const sizes = waves?.sizes ?? defaultSizes;
  check(sizes.length > 0 && sizes.every((size) => isCount(size, 1)), 'waves.sizes', 'must hold whole numbers from 1');
  const share = waves?.maxFailures ?? 0;
  check(share >= 0 && share <= 1, 'waves.maxFailures', 'must be from 0 to 1');
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'upgrades' });
}

/** @param context - shared parts of the client. */
export function upgradeRecords({ store, keys, client }: WechatContext): UpgradeRecords {
  const { clock } = client.runtime;
  const find = async (id: string) => {
    const entry = await store.get(keys.upgrade(id));
    return entry && { generation: entry.generation, upgrade: parseJson(entry.value) as UpgradeRecord };
  };
  const found = async (id: string) => {
    const known = await find(id);
    if (known === undefined)
      throw new ValidationError('request', [{ path: 'id', message: `there is no upgrade ${id}` }], {
        endpointId: 'upgrades',
      });
    return known;
  };
  const update: UpgradeRecords['update'] = async (id, change) => {
    for (;;) {
      const { upgrade, generation } = await found(id);
      const fields = change(upgrade);
      if (fields === undefined) return upgrade;
      const next = { ...upgrade, ...fields };
      const written = await store.set(keys.upgrade(id), stringifyJson(next), { ifGeneration: generation });
      if (written !== undefined) return next;
    }
  };
  async function* rows(id: string): AsyncIterable<UpgradeRow> {
    for await (const { value } of store.list(keys.upgradeApp(id, ''))) yield parseJson(value) as UpgradeRow;
  }
  return {
    async create(input) {
      const {
        id,
        templateId,
        version,
        description,
        ext = {},
        until = 'release',
        submit = {},
        precheck = true,
        sells,
      } = input;
      const digest = createHash('sha256').update(stringifyJson(input)).digest('hex');
      const now = clock.now();
      const upgrade: UpgradeRecord = {
        ...{ id, templateId, version, description, ext, until, submit, precheck, sells },
        quota: { most: input.quota?.most ?? input.apps.length, keep: input.quota?.keep ?? 0 },
        maxFailures: input.waves?.maxFailures ?? 0.2,
        state: 'running',
        wave: 0,
        waves: waveSizes(input).length,
        apps: input.apps.length,
        createdAt: now,
        input: digest,
        complete: false,
        tolerated: 0,
        epoch: 1,
      };
      await store.set(keys.upgrade(id), stringifyJson(upgrade), { ifGeneration: 0 });
      const { upgrade: known } = await found(id);
      if (known.input !== digest)
        throw new WorkflowError(
          'other-input',
          `upgrade ${id}`,
          'was begun with other input; take another id, or remove it first',
        );
      if (known.complete) return;
      const begin = { state: 'waiting', step: 'begin', since: now, attempts: 0, turn: 1, round: 1 } as const;
      // Only new ones: another process may have begun it at the same time, and be at work.
      for (const app of appsOf(input))
        await store.set(keys.upgradeApp(id, app.appId), stringifyJson({ ...begin, ...app }), { ifGeneration: 0 });
      await update(id, () => ({ complete: true }));
    },
    get: async (id) => (await found(id)).upgrade,
    update,
    async *list() {
      for await (const { value } of store.list(keys.upgrade(''))) yield parseJson(value) as UpgradeRecord;
    },
    async row(id, appId) {
      const entry = await store.get(keys.upgradeApp(id, appId));
      return entry && (parseJson(entry.value) as UpgradeRow);
    },
    saveRow: async (id, row) => void (await store.set(keys.upgradeApp(id, row.appId), stringifyJson(row))),
    rows,
    async remove(id) {
      for await (const { appId } of rows(id)) {
        await store.delete(keys.upgradeRun(id, appId));
        await store.delete(keys.upgradeApp(id, appId));
      }
      await store.delete(keys.upgrade(id));
    },
  };
}
