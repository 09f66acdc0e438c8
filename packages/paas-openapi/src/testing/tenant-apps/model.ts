import type { TenantApp, TenantAppCodes } from '../model.js';
import { need, without } from '../rows.js';
import { idOf } from '../tables.js';
import { nowText, type Team, type World } from '../world.js';

/** The id of a tenant app: its four codes. */
export const tenantAppId = ({ tenantCode, tenantAppCode, appCode, envCode }: TenantAppCodes): string =>
  idOf(tenantCode, tenantAppCode, appCode, envCode);

/** Only the four codes. */
export const codesOf = ({ tenantCode, tenantAppCode, appCode, envCode }: TenantAppCodes): TenantAppCodes => ({
  tenantCode,
  tenantAppCode,
  appCode,
  envCode,
});

/** The tenant app of four codes. Refuses where there is none, or none any more. */
export function needTenantApp(world: World, { tables }: Team, codes: TenantAppCodes): TenantApp {
  const found = need(world, tables.tenantApps, tenantAppId(codes), 'TenantAppNotFound');
  return found.status === 'deleted' ? world.refuse('TenantAppNotFound', 'it is deleted') : found;
}

/** A tenant app that can be changed. Refuses others. */
export function needUsable(world: World, team: Team, codes: TenantAppCodes): TenantApp {
  const found = needTenantApp(world, team, codes);
  if (team.tables.tenants.get(codes.tenantCode)?.status === 'disabled') world.refuse('TenantDisabled');
  checkFree(world, found);
  return found.status === 'opened' ? found : world.refuse('TenantAppNotUsable', `it is ${found.status}`);
}

/** Refuses while a task holds it. */
export function checkFree(world: World, { status, taskId }: TenantApp): void {
  if (['opening', 'upgrading', 'deleting'].includes(status))
    world.refuse('OperationInProgress', `it is ${status}`, { taskId });
}

/** A tenant app as clients see it. */
export function tenantAppView({ settings: { origin } }: World, row: TenantApp): object {
  const shown = without(row, 'id', 'meta', 'pages', 'taskId', 'purgeAt', 'cutOver', 'withTenant');
  const path = [row.appCode, row.envCode, row.tenantCode, row.tenantAppCode].map(encodeURIComponent).join('/');
  return {
    ...shown,
    expireAt: shown.expireAt ?? null,
    entryUrl: `${origin}/entry/${path}`,
    designerUrl: `${origin}/designer/${path}`,
  };
}

/** Changes the state, and lets subscribers know. */
export function setStatus(
  world: World,
  team: Team,
  row: TenantApp,
  status: TenantApp['status'],
  event?: string,
  data: Readonly<Record<string, unknown>> = {},
): void {
  row.status = status;
  row.updatedAt = nowText(world);
  if (!['opening', 'upgrading', 'deleting'].includes(status)) row.taskId = undefined;
  if (event !== undefined) world.emit(team, `tenantApp.${event}`, { ...codesOf(row), ...data });
}
