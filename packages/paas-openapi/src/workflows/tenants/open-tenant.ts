import { createHash } from 'node:crypto';
import { WorkflowError } from '@minigate/core';
import type { AppCode, EnvCode } from '../../families/wire.js';
import type { WorkflowParts } from '../context.js';
import type { Settle } from '../settle.js';
import type { TenantEntry, TenantRow } from './tenant-types.js';

/** What opening one tenant needs. */
export interface TenantOpening {
  readonly entry: TenantEntry;
  readonly appCode: AppCode | undefined;
  readonly envCode: EnvCode | undefined;
  /** The same for all attempts of all processes, so that a repeated one gets the first answer again. */
  readonly token: string;
  readonly settle: Settle;
  readonly signal: AbortSignal;
}

/**
 * Opens a tenant and its copy of the application. Repeating changes nothing: codes and token are the same.
 *
 * @throws WorkflowError `refused` when the opening ends badly; PlatformError.
 */
export async function openTenant({ apis }: WorkflowParts, opening: TenantOpening): Promise<TenantRow['state']> {
  const { entry, appCode, envCode, token, settle, signal } = opening;
  const { app, ...tenant } = entry;
  const { tenantCode } = tenant;
  const { created } = await apis.tenant.open({ ...tenant, clientToken: tokenOf(token, 'tenant') }, { signal });
  if (app === undefined) return created === false ? 'existing' : 'opened';
  const codes = {
    appCode: appCode as AppCode,
    envCode: envCode as EnvCode,
    tenantCode,
    tenantAppCode: app.tenantAppCode,
  };
  const opened = await apis.tenantApp.open({ ...app, ...codes, clientToken: tokenOf(token, 'app') }, { signal });
  const wasThere = created === false && opened.created === false && opened.status !== 'opening';
  if (opened.status !== 'opened')
    await settle(`open ${tenantCode}/${app.tenantAppCode}`, opened.taskId, async () => {
      const { status } = await apis.tenantApp.get(codes, { signal });
      if (status === 'openFailed' || status === 'deleting' || status === 'deleted')
        throw new WorkflowError('refused', 'tenants', `the opening of ${app.tenantAppCode} ended as ${status}`);
      return status === 'opening' ? { pending: status } : { decided: undefined };
    });
  return wasThere ? 'existing' : 'opened';
}

const tokenOf = (token: string, part: string): string =>
  createHash('sha256').update(`${token}/${part}`).digest('hex').slice(0, 32);
