import type * as families from '../families/tenant/index.js';
import type { Tenant } from './model.js';
import { change, fits, need, pageOf, sameContent } from './rows.js';
import type { Tables } from './tables.js';
import { isOver } from './tenant-apps/expiry.js';
import { setStatus } from './tenant-apps/model.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

const view = (tables: Tables, { id, ...shown }: Tenant): object => ({
  tenantCode: id,
  ...shown,
  tenantAppCount: tables.tenantApps.filter((one) => one.tenantCode === id && one.status !== 'deleted').length,
});

/** The tenant of a code. Refuses where there is none. */
export const needTenant = (world: World, { tables }: Team, code: string): Tenant =>
  need(world, tables.tenants, code, 'TenantNotFound');

/** Makes a tenant. */
export function addTenant(
  world: World,
  team: Team,
  id: string,
  content: Pick<Tenant, 'tenantName' | 'contact' | 'ext'>,
): Tenant {
  const at = nowText(world);
  const tenant = team.tables.tenants.add({ id, ...content, status: 'active', createdAt: at, updatedAt: at });
  world.emit(team, 'tenant.opened', { tenantCode: id });
  return tenant;
}

/** The tenant's apps are disabled with it, and only those come back with it. */
function switchApps(world: World, team: Team, code: string, status: Tenant['status']): void {
  for (const row of team.tables.tenantApps.filter(({ tenantCode }) => tenantCode === code)) {
    if (status === 'disabled' && row.status === 'opened') {
      row.withTenant = true;
      setStatus(world, team, row, 'disabled', 'disabled', { reason: 'the tenant is disabled' });
    } else if (status === 'active' && row.withTenant === true) {
      row.withTenant = undefined;
      if (row.status === 'disabled') setStatus(world, team, row, isOver(world, row) ? 'expired' : 'opened', 'enabled');
    }
  }
}

/** Tenants as clients see them. */
export function tenantRoutes(world: World): Routes {
  const put = (team: Team, code: string, status: Tenant['status'], reason?: string): object => {
    const tenant = needTenant(world, team, code);
    if (tenant.status !== status) {
      change(tenant, { status, updatedAt: nowText(world) });
      world.emit(team, status === 'active' ? 'tenant.enabled' : 'tenant.disabled', {
        tenantCode: code,
        ...(status === 'disabled' && { reason }),
      });
      switchApps(world, team, code, status);
    }
    return view(team.tables, tenant);
  };
  return {
    'tenant.open': route(({ tenantCode, ...given }: families.OpenRequest, team) => {
      const existing = team.tables.tenants.get(tenantCode);
      if (existing !== undefined) {
        if (!sameContent(existing, given))
          world.refuse('TenantAppExists', `${tenantCode} exists already`, view(team.tables, existing));
        return { ...view(team.tables, existing), created: false };
      }
      const tenant = addTenant(world, team, tenantCode, given as Pick<Tenant, 'tenantName' | 'contact' | 'ext'>);
      return { ...view(team.tables, tenant), created: true };
    }),
    'tenant.list': route(({ name, status, page, pageSize }: families.ListRequest, { tables }) => {
      const rows = tables.tenants.filter(
        (one) => fits(one, { status }) && (name === undefined || one.tenantName.includes(name)),
      );
      return pageOf(world, rows, { page, pageSize }, (row) => view(tables, row));
    }),
    'tenant.get': route(({ tenantCode }: families.GetRequest, team) =>
      view(team.tables, needTenant(world, team, tenantCode)),
    ),
    'tenant.update': route(({ tenantCode, ...changes }: families.UpdateRequest, team) => {
      const tenant = needTenant(world, team, tenantCode);
      change(tenant, { ...changes, updatedAt: nowText(world) });
      return view(team.tables, tenant);
    }),
    'tenant.disable': route(({ tenantCode, reason }: families.DisableRequest, team) =>
      put(team, tenantCode, 'disabled', reason),
    ),
    'tenant.enable': route(({ tenantCode }: families.EnableRequest, team) => put(team, tenantCode, 'active')),
  };
}
