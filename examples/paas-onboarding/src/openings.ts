import {
  type EnvCode,
  type Paas,
  type TenantEntry,
  type TenantReport,
  tenantAppCode,
  tenantCode,
} from '@minigate/paas-openapi';
import { noApp, unless } from './missing.ts';
import type { OfficeParts } from './office.ts';
import type { Batch } from './records.ts';
import { shop } from './wish.ts';

type TenantApps = Awaited<ReturnType<Paas['tenantApp']['list']>>;

/** What came of a bulk opening. */
export interface Opening {
  readonly batch: Batch;
  readonly report: TenantReport;
}

/** Tenants and their copies of the application. */
export interface Openings {
  /** @param page - from 1. */
  tenantApps(page: number): Promise<TenantApps>;
  /** Opens one tenant with its copy of the application, in the background. */
  openOne(tenant: { readonly code: string; readonly name: string; readonly envCode: EnvCode }): Promise<void>;
  /** Opens many in the background. */
  openMany(batch: Omit<Batch, 'id'>): Promise<void>;
  pause(id: string): Promise<void>;
  /** Goes on with a bulk opening. */
  goOn(id: string, options?: { readonly retryFailed?: boolean }): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly Opening[]>;
  /** Goes on with what a stop of the server interrupted. */
  resume(): Promise<void>;
}

/** How many are on a page. */
export const pageSize = 20;
const page = '/tenants';

/** Makes {@link Openings}. */
export function createOpenings({ paas, works, records, clock, log }: OfficeParts): Openings {
  const goOn: Openings['goOn'] = async (id, { retryFailed = false } = {}) => {
    const batch = await records.batch(id);
    if (batch === undefined) throw new Error(`There is no bulk opening ${id}.`);
    const { count, prefix, envCode } = batch;
    const words = { en: `Opening ${count} tenants (${prefix}-…)`, zh: `批量开通 ${count} 个租户（${prefix}-…）` };
    works.start(`opening ${id}`, page, words, async (signal, tell) => {
      const { job } = await paas().tenants.openAll(tenantsOf(batch), {
        id,
        appCode: shop,
        envCode: envCode as EnvCode,
        concurrency: 20,
        retryFailed,
        signal,
        onProgress({ counts: { opened, existing, failed, finishedBefore } }) {
          const done = opened + existing + failed + finishedBefore;
          tell({ en: `${done} of ${count}`, zh: `${done} / ${count}`, percent: (100 * done) / count });
        },
      });
      log.add({ kind: 'step', title: 'bulk opening', detail: job.state, subject: id, tone: 'good' });
      return 'reported';
    });
  };

  return {
    tenantApps: async (at) =>
      (await unless(paas().tenantApp.list({ appCode: shop, page: at, pageSize }), noApp)) ?? { items: [], total: 0 },
    async openOne({ code, name, envCode }) {
      const codes = {
        tenantCode: tenantCode(code),
        tenantAppCode: tenantAppCode(`${code}-shop`),
        appCode: shop,
        envCode,
      };
      await paas().tenant.open({ tenantCode: codes.tenantCode, tenantName: name });
      const { taskId, status } = await paas().tenantApp.open({ ...codes, name });
      if (status === 'opened' || taskId === undefined) return;
      works.start(`tenant ${code}`, page, { en: `Open ${name}`, zh: `开通 ${name}` }, (signal, tell) =>
        paas().tasks.wait(taskId, {
          signal,
          onProgress: ({ task: { progress } }) => tell({ en: 'opening', zh: '开通中', percent: progress }),
        }),
      );
    },
    async openMany(given) {
      const batch = { ...given, id: `bulk-${clock.now()}` };
      await records.saveBatch(batch);
      await goOn(batch.id);
    },
    pause: (id) => paas().tenants.pause(id),
    goOn,
    async list() {
      const found: Opening[] = [];
      for await (const { id } of paas().tenants.list()) {
        const batch = await records.batch(id);
        if (batch !== undefined) found.unshift({ batch, report: await paas().tenants.report(id) });
      }
      return found;
    },
    async resume() {
      for await (const { id, state } of paas().tenants.list()) if (state === 'running') await goOn(id);
    },
  };
}

/** The tenants of a batch, as they would come from a database: the same ones in the same order each time. */
function* tenantsOf({ prefix, count }: Batch): Generator<TenantEntry> {
  const digits = String(count).length;
  for (let number = 1; number <= count; number++) {
    const code = `${prefix}-${String(number).padStart(digits, '0')}`;
    yield {
      tenantCode: tenantCode(code),
      tenantName: `Shop ${code}`,
      app: { tenantAppCode: tenantAppCode(`${code}-shop`), name: `Shop ${code}` },
    };
  }
}
