import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { chip } from '../../../shared/parts.ts';
import { empty, head, workCards } from '../../../shared/pieces.ts';
import type { Work } from '../../../shared/works.ts';
import { type Opening, type Openings, pageSize } from '../openings.ts';
import { stages } from '../wish.ts';
import { document } from './page.ts';
import { reportOf } from './report.ts';

type TenantApps = Awaited<ReturnType<Openings['tenantApps']>>;

/** What the page of tenants shows. */
export interface TenantsView {
  readonly apps: TenantApps;
  /** Number of the page, from 1. */
  readonly at: number;
  /** Newest first. */
  readonly bulk: readonly Opening[];
  readonly works: readonly Work[];
  readonly notice: Notice | undefined;
}

const shownBulk = 3;

/** Tenants and their copies of the application. */
export function tenantsPage(page: Page, { apps, at, bulk, works, notice }: TenantsView): string {
  const { say } = page;
  return document(
    page,
    say('Tenants', '租户'),
    html`${head(
      page,
      say('Tenants', '租户'),
      say(
        'A tenant is a customer of this SaaS. Each gets a copy of the application, made from the online version.',
        '租户是本 SaaS 的客户，每个租户获得一份由线上版本创建的应用。',
      ),
      notice,
    )}
    <section id="works" data-live aria-label="${say('Under way', '进行中')}">${workCards(page, works)}</section>
    <div class="pair">
      <section class="card" aria-labelledby="one-title"><h2 id="one-title">${say('Open one', '开通一个')}</h2>
        <form method="post" action="/tenants/open" class="stack">
          <label>${say('Code', '租户编码')} <input name="code" required maxlength="48" pattern="[A-Za-z0-9_\\-]+" placeholder="t-1"></label>
          <label>${say('Name', '名称')} <input name="name" required maxlength="64"></label>
          ${envField(page)}
          <button class="primary">${say('Open', '开通')}</button>
        </form></section>
      <section class="card" aria-labelledby="bulk-title"><h2 id="bulk-title">${say('Open many', '批量开通')}</h2>
        <form method="post" action="/tenants/bulk" class="stack">
          <label>${say('Codes begin with', '编码前缀')} <input name="prefix" required maxlength="32" pattern="[A-Za-z0-9_\\-]+" value="shop"></label>
          <label>${say('How many', '数量')} <input name="count" type="number" required min="1" max="1000" value="200"></label>
          ${envField(page)}
          <button class="primary">${say('Open all', '全部开通')}</button>
        </form></section>
    </div>
    <section id="bulk" data-live aria-label="${say('Bulk openings', '批量开通')}">${bulk.slice(0, shownBulk).map((one) => bulkCard(page, one))}</section>
    <section id="tenants" data-live aria-labelledby="apps-title"><h2 id="apps-title">${say('Tenant apps', '租户应用')} <small>${apps.total ?? ''}</small></h2>
      ${apps.items.length === 0 ? empty(say('None yet.', '暂无。')) : html`<ul class="rows">${apps.items.map((app) => row(page, app))}</ul>`}
      ${pager(page, at, apps.total ?? 0)}
    </section>`,
  );
}

const envField = ({ say, language }: Page): Html =>
  html`<label>${say('Environment', '环境')} <select name="envCode">${stages.map((env) => html`<option value="${env.envCode}" ${env.stage === 'production' && html`selected`}>${env[language]}</option>`)}</select></label>`;

function bulkCard(page: Page, { batch, report }: Opening): Html {
  const { say } = page;
  const { id, count, prefix, envCode } = batch;
  const { job, counts, failed } = report;
  const done = counts.opened + counts.existing + counts.failed;
  return reportOf(page, {
    id,
    path: '/tenants',
    title: say(`${count} tenants, ${prefix}-…, in ${envCode}`, `${count} 个租户（${prefix}-…），${envCode}`),
    state: job.state,
    percent: (100 * done) / count,
    chips: [
      chip('good', say(`${counts.opened} opened`, `已开通 ${counts.opened}`)),
      counts.existing > 0 && chip('plain', say(`${counts.existing} were there`, `已存在 ${counts.existing}`)),
      counts.failed > 0 && chip('bad', say(`${counts.failed} failed`, `失败 ${counts.failed}`)),
      chip('plain', say(`${count - done} to go`, `剩余 ${count - done}`)),
    ],
    failed: failed.map(({ tenantCode, failure }) => ({ name: tenantCode, failure })),
  });
}

function row(
  { say }: Page,
  { tenantCode, tenantAppCode, envCode, name, version, status }: TenantApps['items'][number],
): Html {
  const states: Readonly<Record<string, Html>> = {
    opening: chip('wait', say('opening', '开通中')),
    opened: chip('good', say('opened', '已开通')),
    openFailed: chip('bad', say('failed', '开通失败')),
    upgrading: chip('wait', say('upgrading', '升级中')),
  };
  return html`<li class="card row-card"><span class="name"><b>${name}</b><small>${tenantCode} · ${tenantAppCode}</small></span>
    <span class="hint">${envCode} · ${version}</span>${states[status] ?? chip('plain', status)}</li>`;
}

function pager({ say }: Page, at: number, total: number): Html | undefined {
  if (total <= pageSize) return undefined;
  return html`<nav class="pager" aria-label="${say('Pages of the list', '分页')}">
    ${at > 1 ? html`<a href="?page=${at - 1}">← ${say('Before', '上一页')}</a>` : html`<span></span>`}
    <span class="hint">${at} / ${Math.ceil(total / pageSize)}</span>
    ${at * pageSize < total ? html`<a href="?page=${at + 1}">${say('Next', '下一页')} →</a>` : html`<span></span>`}
  </nav>`;
}
