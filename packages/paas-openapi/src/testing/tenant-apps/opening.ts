import type * as families from '../../families/tenant-app/index.js';
import { needApp } from '../apps.js';
import { needEnv } from '../envs.js';
import type { Task, TenantApp, TenantAppCodes } from '../model.js';
import { sameContent } from '../rows.js';
import { startTask } from '../tasks.js';
import { addTenant, needTenant } from '../tenants.js';
import { needOnline, needPublished } from '../versions.js';
import { nowText, type Routes, route, type Team, timeText, type World } from '../world.js';
import { watchExpiry } from './expiry.js';
import { codesOf, setStatus, tenantAppId, tenantAppView } from './model.js';

/** The tenant app that a task is about. */
export const subjectOf = ({ tables }: Team, { subject }: Task): TenantApp | undefined =>
  tables.tenantApps.get(tenantAppId(subject as TenantAppCodes));

/** What opening does at its end. */
export function registerOpening(world: World): void {
  world.operations['tenantApp.open'] = {
    succeed(team, task) {
      const row = subjectOf(team, task);
      if (row === undefined) return {};
      row.openedAt = nowText(world);
      setStatus(world, team, row, 'opened', 'opened', { version: row.version, taskId: task.id });
      watchExpiry(world, team, row);
      return { result: tenantAppView(world, row) as Record<string, unknown> };
    },
    fail(team, task, { code, message }) {
      const row = subjectOf(team, task);
      if (row !== undefined)
        setStatus(world, team, row, 'openFailed', 'openFailed', { taskId: task.id, error: { code, msg: message } });
    },
  };
}

function checkQuota(world: World, { tables, quota }: Team): void {
  const living = tables.tenantApps.filter(({ status }) => status !== 'deleted').length;
  if (living >= quota.tenantApps) world.refuse('QuotaExceeded', `the team may have ${quota.tenantApps} tenant apps`);
}

/** The version that is asked for, else the online one. */
function versionFor(world: World, team: Team, { appCode, envCode, version }: families.OpenRequest): string {
  if (version === undefined) return needOnline(world, team, appCode, envCode).version;
  needPublished(world, team, appCode, version, envCode);
  return version;
}

/** Opening of tenant apps. */
export const openingRoutes = (world: World): Routes => ({
  'tenantApp.open': route((input: families.OpenRequest, team) => {
    const { tenantName, tenantCode, tenantAppCode, appCode, envCode, ...content } = input;
    const codes: TenantAppCodes = { tenantCode, tenantAppCode, appCode, envCode };
    if (content.expireAt !== undefined) content.expireAt = expiryText(world, content.expireAt);
    const app = needApp(world, team, appCode);
    needEnv(world, team, envCode);
    const { tenants, tenantApps } = team.tables;
    const existing = tenantApps.get(tenantAppId(codes));
    const isAlive = existing !== undefined && existing.status !== 'deleted';
    if (isAlive && existing.status !== 'openFailed') {
      if (!sameContent(existing, content))
        world.refuse('TenantAppExists', 'it exists already', tenantAppView(world, existing));
      return { ...tenantAppView(world, existing), created: false, taskId: existing.taskId };
    }
    if (tenantName === undefined || tenants.get(tenantCode) !== undefined) needTenant(world, team, tenantCode);
    if (tenants.get(tenantCode)?.status === 'disabled') world.refuse('TenantDisabled');
    const version = versionFor(world, team, input);
    if (!isAlive) checkQuota(world, team);
    if (tenantName !== undefined && tenants.get(tenantCode) === undefined)
      addTenant(world, team, tenantCode, { tenantName });
    const at = nowText(world);
    const kept = existing?.purgeAt === undefined || existing.purgeAt > world.clock.now() ? existing : undefined;
    tenantApps.delete(tenantAppId(codes));
    const row = tenantApps.add({
      revision: 1,
      meta: {},
      pages: [],
      createdAt: at,
      ...kept,
      ...codes,
      ...content,
      name: content.name ?? kept?.name ?? app.appName,
      versionPolicy: content.versionPolicy ?? kept?.versionPolicy ?? 'pinned',
      id: tenantAppId(codes),
      version,
      status: 'opening',
      updatedAt: at,
      purgeAt: undefined,
    });
    const task = startTask(world, team, 'tenantApp.open', { subject: { ...codesOf(row), version } });
    row.taskId = task.id;
    return { ...tenantAppView(world, row), created: !isAlive, taskId: task.id };
  }),
});

/** A time as the platform writes it. Refuses what is none. */
export function expiryText(world: World, text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at)
    ? world.refuse('InvalidParameter', 'expireAt is no time', { field: 'expireAt' })
    : timeText(at);
}
