import type * as families from '../../families/tenant-app/index.js';
import { needApp } from '../apps.js';
import { needEnv } from '../envs.js';
import { codeOf } from '../errors.js';
import type { Task, TenantApp, TenantAppCodes } from '../model.js';
import { accepted, startTask } from '../tasks.js';
import { needOnline, needPublished } from '../versions.js';
import { fraction, type Routes, route, type Team, type World } from '../world.js';
import { codesOf, needUsable, setStatus, tenantAppId } from './model.js';

/** What a task upgrades: its subject, or a list. */
const rowsOf = ({ tables }: Team, { request }: Task): TenantApp[] =>
  (request['ids'] as string[]).flatMap((id) => tables.tenantApps.get(id) ?? []);

const start = (world: World, team: Team, rows: readonly TenantApp[], subject: Task['subject']): Task => {
  const request = { ids: rows.map(({ id }) => id) };
  const task = startTask(world, team, 'tenantApp.upgrade', { subject, request });
  for (const row of rows) Object.assign(row, { status: 'upgrading', taskId: task.id });
  return task;
};

/** Upgrades of tenant apps, one or many in one task. */
export function registerUpgrades(world: World): void {
  const failed = (team: Team, row: TenantApp, version: string, error: { code: number; msg: string }): void =>
    setStatus(world, team, row, 'opened', 'upgradeFailed', { version, error });
  world.operations['tenantApp.upgrade'] = {
    succeed(team, task) {
      const version = task.subject.version ?? '';
      const results = rowsOf(team, task).map((row) => {
        const fails =
          fraction(world, `${task.id}/${row.id}`) < (world.taskPlans.get('tenantApp.upgrade.part')?.rate ?? 0);
        const error = { code: codeOf('InternalError'), msg: 'broke off' };
        if (fails) failed(team, row, version, error);
        else {
          const previousVersion = row.version;
          row.version = version;
          setStatus(world, team, row, 'opened', 'upgraded', { version, previousVersion });
        }
        return { ...codesOf(row), ok: !fails, ...(fails && error) };
      });
      return { result: { version, results }, partial: results.some(({ ok }) => !ok) };
    },
    fail(team, task, { code, message }) {
      for (const row of rowsOf(team, task)) failed(team, row, task.subject.version ?? '', { code, msg: message });
    },
  };
}

/** Moves the tenant apps that follow the online version. */
export function upgradeFollowers(
  world: World,
  team: Team,
  { appCode, envCode, version }: Pick<TenantAppCodes, 'appCode' | 'envCode'> & { readonly version: string },
): void {
  const rows = team.tables.tenantApps.filter(
    (row) =>
      row.appCode === appCode &&
      row.envCode === envCode &&
      row.versionPolicy === 'followOnline' &&
      row.status === 'opened' &&
      row.version !== version,
  );
  if (rows.length > 0) start(world, team, rows, { appCode, envCode, version });
}

/** The version to go to: the named one, else the online one. */
function target(world: World, team: Team, appCode: string, envCode: string, version: string | undefined): string {
  if (version === undefined) return needOnline(world, team, appCode, envCode).version;
  needPublished(world, team, appCode, version, envCode);
  return version;
}

/** Upgrading as clients ask for it. */
export const upgradeRoutes = (world: World): Routes => ({
  'tenantApp.upgrade': route((input: families.UpgradeRequest, team) => {
    const row = needUsable(world, team, input);
    const version = target(world, team, input.appCode, input.envCode, input.version);
    return accepted(world, start(world, team, [row], { ...codesOf(row), version }));
  }),
  'tenantApp.batchUpgrade': route((input: families.BatchUpgradeRequest, team) => {
    const { appCode, envCode, tenantApps, percent } = input;
    needApp(world, team, appCode);
    needEnv(world, team, envCode);
    if ((tenantApps === undefined) === (percent === undefined))
      world.refuse('InvalidParameter', 'give either tenantApps or percent', { field: 'tenantApps' });
    if (percent !== undefined && !(percent >= 1 && percent <= 100))
      world.refuse('InvalidParameter', 'percent must be 1 to 100', { field: 'percent' });
    if ((tenantApps?.length ?? 0) > 200) world.refuse('BatchTooLarge');
    const version = target(world, team, appCode, envCode, input.version);
    const named = tenantApps?.map((codes) => needUsable(world, team, { appCode, envCode, ...codes }));
    const all = team.tables.tenantApps.filter(
      (row) => row.appCode === appCode && row.envCode === envCode && row.status === 'opened' && row.version !== version,
    );
    const rows = named ?? all.slice(0, Math.ceil((all.length * (percent ?? 0)) / 100));
    const ids = new Set(rows.map(tenantAppId));
    const once = rows.filter((row) => ids.delete(row.id));
    return accepted(world, start(world, team, once, { appCode, envCode, version }));
  }),
});
