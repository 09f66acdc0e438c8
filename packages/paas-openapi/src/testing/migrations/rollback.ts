import type { Migration, MigrationItem, TenantPage } from '../model.js';
import { change } from '../rows.js';
import { setStatus, tenantAppId } from '../tenant-apps/model.js';
import type { Team, World } from '../world.js';
import { settle } from './model.js';

/** Takes back what a record wrote, unless someone has written since; that is noted, and left alone. */
export function takeBack(world: World, team: Team, job: Migration, item: MigrationItem): void {
  const { undo, kind, status } = item;
  if (status !== 'succeeded' || undo === undefined) return;
  if (job.mode !== 'dryRun' && !undoItem(world, team, job, item, kind, undo)) {
    settle(world, item, { error: { code: 40906, msg: 'was changed since, and is left as it is' } });
    return;
  }
  settle(world, item, { status: 'rolledBack' });
}

function undoItem(
  world: World,
  team: Team,
  job: Migration,
  item: MigrationItem,
  kind: string,
  { revision, before }: NonNullable<MigrationItem['undo']>,
): boolean {
  const { tenants, tenantApps } = team.tables;
  const id = tenantAppId({ ...job, tenantCode: item.tenantCode, tenantAppCode: item.tenantAppCode ?? '' });
  const row = tenantApps.get(id);
  if (kind === 'tenant') {
    const used = tenantApps.find((one) => one.tenantCode === item.tenantCode && one.status !== 'deleted');
    if (before === null && used !== undefined) return false;
    if (before === null) return tenants.delete(item.tenantCode);
    change(tenants.get(item.tenantCode) ?? {}, { tenantName: before });
    return true;
  }
  if (row === undefined) return kind === 'file';
  if (kind === 'tenantApp') {
    if (before === null && row.pages.length > 0) return false;
    if (before === null) setStatus(world, team, row, 'deleted', 'deleted');
    else change(row, { name: before });
  }
  if (kind === 'settings') change(row, { settings: before });
  if (kind === 'page') {
    const { pageCode: named } = item.payload as { pageCode?: string };
    const at = row.pages.findIndex(({ pageCode }) => pageCode === (named ?? item.sourceId));
    if (row.pages[at]?.revision !== revision) return false;
    row.pages.splice(at, 1, ...(before === null ? [] : [before as TenantPage]));
  }
  return true;
}
