import type * as families from '../../families/tenant-app/index.js';
import { change, fits, pageOf, without } from '../rows.js';
import { accepted, startTask } from '../tasks.js';
import { type Routes, route, type Team, type World } from '../world.js';
import { isOver, watchExpiry } from './expiry.js';
import { checkFree, codesOf, needTenantApp, setStatus, tenantAppId, tenantAppView } from './model.js';
import { expiryText, subjectOf } from './opening.js';

/** Deletion: the data are kept for a while. */
export function registerDeletion(world: World): void {
  world.operations['tenantApp.delete'] = {
    succeed(team, task) {
      const row = subjectOf(team, task);
      if (row === undefined) return {};
      const isPurged = task.request['purge'] === true;
      row.purgeAt = world.clock.now() + (isPurged ? 0 : world.settings.graceMs);
      if (isPurged) Object.assign(row, { pages: [], meta: {} });
      setStatus(world, team, row, 'deleted', 'deleted');
      return { result: { ...codesOf(row) } };
    },
    fail(team, task) {
      const row = subjectOf(team, task);
      if (row !== undefined) setStatus(world, team, row, task.request['before'] as 'opened');
    },
  };
}

/** Tenant apps as clients see them. */
export function tenantAppRoutes(world: World): Routes {
  const put = (team: Team, input: families.DisableRequest, disabled: boolean): object => {
    const row = needTenantApp(world, team, input);
    checkFree(world, row);
    if (disabled && row.status !== 'disabled')
      setStatus(world, team, row, 'disabled', 'disabled', { reason: input.reason });
    if (!disabled && team.tables.tenants.get(row.tenantCode)?.status === 'disabled') world.refuse('TenantDisabled');
    if (!disabled && row.status === 'disabled')
      setStatus(world, team, row, isOver(world, row) ? 'expired' : 'opened', 'enabled');
    return tenantAppView(world, row);
  };
  return {
    'tenantApp.list': route(({ page, pageSize, ...filters }: families.ListRequest, { tables }) => {
      const rows = tables.tenantApps.filter(
        (row) => fits(row, filters) && (filters.status !== undefined || row.status !== 'deleted'),
      );
      return pageOf(world, rows, { page, pageSize }, (row) => tenantAppView(world, row));
    }),
    'tenantApp.get': route((input: families.GetRequest, team) =>
      tenantAppView(world, needTenantApp(world, team, input)),
    ),
    'tenantApp.update': route((input: families.UpdateRequest, team) => {
      const changes = without(input, 'tenantCode', 'tenantAppCode', 'appCode', 'envCode');
      const row = needTenantApp(world, team, input);
      checkFree(world, row);
      if (changes.expireAt) changes.expireAt = expiryText(world, changes.expireAt);
      change(row, changes);
      if (changes.expireAt !== undefined) {
        const isExpired = row.status === 'expired' && !isOver(world, row);
        setStatus(world, team, row, isExpired ? 'opened' : row.status);
        watchExpiry(world, team, row);
      }
      setStatus(world, team, row, row.status);
      return tenantAppView(world, row);
    }),
    'tenantApp.disable': route((input: families.DisableRequest, team) => put(team, input, true)),
    'tenantApp.enable': route((input: families.EnableRequest, team) => put(team, input, false)),
    'tenantApp.delete': route(({ purge, ...codes }: families.RemoveRequest, team) => {
      const row = team.tables.tenantApps.get(tenantAppId(codes)) ?? world.refuse('TenantAppNotFound');
      if (row.status === 'deleted') return { status: 'succeeded' };
      const { tasks } = team.tables;
      const deleting = row.status === 'deleting' ? tasks.get(row.taskId ?? '') : undefined;
      if (deleting !== undefined) return accepted(world, deleting);
      checkFree(world, row);
      const request = { purge, before: row.status };
      const task = startTask(world, team, 'tenantApp.delete', { subject: codesOf(row), request });
      Object.assign(row, { status: 'deleting', taskId: task.id });
      return accepted(world, task);
    }),
  };
}
