import { WorkflowError } from '@minigate/core';
import type { OpenRequest, UpdateRequest } from '../../families/tenant/index.js';
import type {
  OpenRequest as OpenAppRequest,
  UpdateRequest as UpdateAppRequest,
} from '../../families/tenant-app/index.js';
import { compare, type Item, impossible, valuesOf } from './difference.js';
import { type Present, tenantAppName } from './present.js';
import type { AppWish, OnboardingWish, TenantAppWish, TenantWish } from './wish.js';

/** Tenants, and their copies of the application. */
export const tenantItems = ({ app, tenants = [], tenantApps = [] }: OnboardingWish, present: Present): Item[] => [
  ...tenants.map((wish) => tenantItem(wish, present)),
  ...tenantApps.map((wish) => tenantAppItem(app.appCode, wish, present)),
];

function tenantItem({ tenantCode, ...wanted }: TenantWish, present: Present): Item {
  const known = present.tenants.get(tenantCode);
  const difference = compare('tenant', tenantCode, wanted, known && { ...known });
  return {
    ...difference,
    act({ apis, signal }) {
      const fields = { tenantCode, ...valuesOf(difference.changes) };
      return known === undefined
        ? apis.tenant.open(fields as OpenRequest, { signal })
        : apis.tenant.update(fields as UpdateRequest, { signal });
    },
  };
}

/** States in which there is nothing yet, or not any more: opening makes it. */
const openable: ReadonlySet<string> = new Set(['openFailed', 'deleted']);

function tenantAppItem(appCode: AppWish['appCode'], wish: TenantAppWish, present: Present): Item {
  const { tenantCode, tenantAppCode, envCode, ...wanted } = wish;
  const name = tenantAppName(wish);
  const codes = { appCode, envCode, tenantCode, tenantAppCode };
  const found = present.tenantApps.get(name);
  const known = found !== undefined && openable.has(found.status) ? undefined : found;
  const isOpening = known?.status === 'opening';
  const compared = compare('tenantApp', name, wanted, known && { ...known });
  if (known?.status === 'deleting') return impossible('tenantApp', name, beingDeleted, compared.changes);
  if (known === undefined && present.tenants.get(tenantCode)?.status === 'disabled')
    return impossible('tenantApp', name, disabled, compared.changes);
  const opening = isOpening ? [{ field: 'status', from: 'opening', to: 'opened' }] : [];
  return {
    ...compared,
    what: isOpening ? 'change' : compared.what,
    changes: [...opening, ...compared.changes],
    async act({ apis, settle, signal }) {
      const values = valuesOf(compared.changes);
      const opened = (taskId?: string): Promise<unknown> =>
        settle(`open ${name}`, taskId, async () => {
          const { status } = await apis.tenantApp.get(codes, { signal });
          if (openable.has(status))
            throw new WorkflowError('refused', 'onboarding', `open ${name}: ${status}`, {
              step: `open ${name}`,
              advice: openFailed,
            });
          return status === 'opening' ? { pending: status } : { decided: undefined };
        });
      if (known === undefined) {
        const { taskId, status } = await apis.tenantApp.open({ ...codes, ...values } as OpenAppRequest, { signal });
        if (status !== 'opened') await opened(taskId);
        return;
      }
      if (isOpening) await opened();
      if (compared.changes.length > 0)
        await apis.tenantApp.update({ ...codes, ...values } as UpdateAppRequest, { signal });
    },
  };
}

const beingDeleted = {
  en: 'It is being deleted. Wait until that has ended; opening it then brings it back.',
  zh: '该租户应用正在删除。请等待删除完成后再开通。',
};

const disabled = {
  en: 'The tenant is disabled. Enable it with tenant.enable first.',
  zh: '租户已停用，请先调用 tenant.enable 启用。',
};

const openFailed = {
  en: 'See the error of the task, then call apply again: it opens the tenant app again.',
  zh: '请查看任务错误信息后再次调用 apply，将重新开通该租户应用。',
};
