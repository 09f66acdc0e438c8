import type { Migration, MigrationItem } from '../model.js';
import { fraction, later, type Team, type World } from '../world.js';
import { ItemFailure, itemsOf, type Kind, kinds, moveTo, settle } from './model.js';
import { takeBack } from './rollback.js';
import { writers } from './writers.js';

/** How often a job goes on, in milliseconds. */
const stepMs = 1_000;

/** Lets a job go on soon. */
export const goOn = (world: World, team: Team, { id }: Migration): void =>
  later(world, team, 'migration', id, world.clock.now() + stepMs);

/** Jobs run by the clock, some records at a time. */
export function registerMigrations(world: World): void {
  world.timers['migration'] = (team, id) => {
    const job = team.tables.migrations.get(id);
    if (job === undefined) return;
    const next = steps[job.status]?.(world, team, job);
    if (next !== undefined) moveTo(world, team, job, next);
    if (['ready', 'running'].includes(job.status)) goOn(world, team, job);
  };
}

const byKind = (a: MigrationItem, b: MigrationItem): number =>
  kinds.indexOf(a.kind as Kind) - kinds.indexOf(b.kind as Kind);

/** What a job does in each state. @returns the next state; `undefined`: it stays. */
const steps: Readonly<Record<string, (world: World, team: Team, job: Migration) => string | undefined>> = {
  validating: (_world, team, job) => {
    const isValid = itemsOf(team, job).length > 0;
    return isValid ? 'ready' : 'failed';
  },
  ready: () => 'running',
  running(world, team, job) {
    const pending = itemsOf(team, job).filter(({ status }) => status === 'pending');
    for (const item of pending.toSorted(byKind).slice(0, job.concurrency)) runItem(world, team, job, item);
    return pending.length <= job.concurrency ? 'finished' : undefined;
  },
  rollingBack(world, team, job) {
    for (const item of itemsOf(team, job).toSorted(byKind).toReversed()) takeBack(world, team, job, item);
    return 'rolledBack';
  },
};

function runItem(world: World, team: Team, job: Migration, item: MigrationItem): void {
  const attempts = item.attempts + 1;
  try {
    breakOff(world, item);
    const payload = (item.payload ?? {}) as Record<string, unknown>;
    const written = writers[item.kind as Kind]({ world, team, job, item, payload });
    const changes = written === 'skipped' ? {} : { undo: written };
    settle(world, item, { status: written === 'skipped' ? 'skipped' : 'succeeded', attempts, ...changes });
  } catch (error) {
    if (!(error instanceof ItemFailure)) throw error;
    const { code, message, path } = error;
    settle(world, item, { status: 'failed', attempts, error: { code, msg: message, path } });
    const { id, sourceId, migrationId } = item;
    world.emit(team, 'migration.itemFailed', { migrationId, itemId: id, sourceId, error: { code, msg: message } });
  }
}

/** What `fake.tasks` decided about records. */
function breakOff(world: World, { id, attempts }: MigrationItem): void {
  const plan = world.taskPlans.get('migration.item');
  const next = plan?.next.shift();
  const isUnlucky = fraction(world, `${id}/${attempts}`) < (plan?.rate ?? 0);
  if (next !== undefined) throw new ItemFailure(next.code ?? 'InternalError', next.message);
  if (isUnlucky) throw new ItemFailure('InternalError', 'broke off');
}
