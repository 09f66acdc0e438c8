import type { Store } from '@minigate/core';
import { type SpiHandlers, SpiRefusal } from '@minigate/qingcloud-sso';
import type { LiveLog } from '../../shared/live-log.ts';

/** An instance of this application, which a user bought in the cloud's catalogue. */
export interface Tenant {
  readonly instanceId: string;
  readonly userId: string;
  /** Name of the price plan. */
  readonly spec: string;
  /** Such as `1 month`. */
  readonly period: string;
  readonly status: 'running' | 'expired';
}

/** What users bought, and how the platform changes it. */
export interface Tenants {
  /** Those of a user. */
  list(userId: string): Promise<readonly Tenant[]>;
  /** Give them to `createSpi`. Each is called once for an order, however often the platform delivers it. */
  readonly handlers: SpiHandlers;
}

/** @param options.publicUrl - how browsers reach this server. */
export function createTenants({
  store,
  appId,
  publicUrl,
  log,
}: {
  readonly store: Store;
  readonly appId: string;
  readonly publicUrl: string;
  readonly log: LiveLog;
}): Tenants {
  const prefix = `saas/${appId}/tenants/`;
  const save = async (tenant: Tenant): Promise<void> => {
    await store.set(`${prefix}${tenant.instanceId}`, JSON.stringify(tenant));
  };
  const change = async (instanceId: string, changes: Partial<Tenant>): Promise<void> => {
    const stored = await store.get(`${prefix}${instanceId}`);
    if (stored === undefined) throw new SpiRefusal(`there is no instance ${instanceId}`);
    await save({ ...(JSON.parse(stored.value) as Tenant), ...changes });
  };
  const tell = (title: string, instanceId: string, userId?: string): void => {
    log.add({ kind: 'received', title, detail: instanceId, subject: userId, tone: 'good' });
    log.changed();
  };
  return {
    async list(userId) {
      const all: Tenant[] = [];
      for await (const { value } of store.list(prefix)) all.push(JSON.parse(value) as Tenant);
      return all.filter((tenant) => tenant.userId === userId);
    },
    handlers: {
      async create({ userId, spec, period }, { instanceId }) {
        await save({ instanceId, userId, spec, period: words(period), status: 'running' });
        tell('CreateAppInstance', instanceId, userId);
        return { appInfo: { authUrl: `${publicUrl}/open/${instanceId}` } };
      },
      async renew({ instanceId, period }) {
        await change(instanceId, { period: words(period), status: 'running' });
        tell('RenewAppInstance', instanceId);
      },
      async upgrade({ instanceId, spec, period }) {
        await change(instanceId, { spec, period: words(period) });
        tell('UpgradeAppInstance', instanceId);
      },
      async expire({ instanceId }) {
        await change(instanceId, { status: 'expired' });
        tell('ExpireAppInstance', instanceId);
      },
      async delete({ instanceId }) {
        await store.delete(`${prefix}${instanceId}`);
        tell('DeleteAppInstance', instanceId);
      },
    },
  };
}

const words = ({ count, unit }: { readonly count: number; readonly unit: string }): string => `${count} ${unit}`;
