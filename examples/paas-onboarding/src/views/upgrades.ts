import type { UpgradeReport } from '@minigate/paas-openapi';
import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip } from '../../../shared/parts.ts';
import { head, workCards } from '../../../shared/pieces.ts';
import type { Work } from '../../../shared/works.ts';
import type { Publications } from '../publications.ts';
import type { PlannedUpgrade } from '../upgradings.ts';
import { stages } from '../wish.ts';
import { document } from './page.ts';
import { reportOf } from './report.ts';

/** What the page of upgrades shows. */
export interface UpgradesView {
  readonly versions: Awaited<ReturnType<Publications['versions']>>;
  readonly latest: PlannedUpgrade | undefined;
  readonly reports: readonly UpgradeReport[];
  readonly works: readonly Work[];
  readonly notice: Notice | undefined;
}

/** One version for many tenant apps, in waves. */
export function upgradesPage(page: Page, { versions, latest, reports, works, notice }: UpgradesView): string {
  const { say, language } = page;
  return document(
    page,
    say('Upgrades', '升级'),
    html`${head(
      page,
      say('Upgrades', '升级'),
      say(
        'First one tenant app, then ten, then the rest. Too many failures, or users who complain, stop it.',
        '先升级 1 个租户应用，再 10 个，然后其余全部。失败过多或用户反馈异常时自动停止。',
      ),
      notice,
    )}
    <section class="card" aria-labelledby="plan-title"><h2 id="plan-title">${say('Plan an upgrade', '升级计划')}</h2>
      <form method="post" action="/upgrades/plan" class="row">
        <label>${say('To version', '目标版本')} <select name="to" required>${versions.map(({ version }) => html`<option>${version}</option>`)}</select></label>
        <label>${say('Environment', '环境')} <select name="envCode">${stages.map((env) => html`<option value="${env.envCode}" ${env.stage === 'production' && html`selected`}>${env[language]}</option>`)}</select></label>
        <button class="primary">${say('Make the plan', '生成计划')}</button>
      </form>
      <div id="upgrade-plan" data-live>${latest && planOf(page, latest)}</div>
    </section>
    <section id="works" data-live aria-label="${say('Under way', '进行中')}">${workCards(page, works)}</section>
    <section id="upgrades" data-live aria-label="${say('Upgrades', '升级')}">${reports.map((report) => card(page, report))}</section>`,
  );
}

function planOf({ say }: Page, { to, envCode, plan }: PlannedUpgrade): Html {
  const { ready = 0, unchanged = 0, missing = 0 } = plan.counts;
  const unusable = missing + (plan.counts['not-usable'] ?? 0);
  return html`<div class="planned">
    <p class="chips">${chip('wait', say(`${ready} to ${to}`, `${ready} 个升级到 ${to}`))} ${chip('good', say(`${unchanged} have it`, `${unchanged} 个已是该版本`))} ${unusable > 0 && chip('bad', say(`${unusable} cannot`, `${unusable} 个无法升级`))}</p>
    <p class="hint">${say('Waves', '批次')}: ${plan.waves.join(' → ') || '–'}</p>
    ${
      plan.isPublished
        ? ready > 0 && button('/upgrades/start', say('Begin the upgrade', '开始升级'), { look: 'primary' })
        : html`<p class="reason">${say(`${to} is not published to ${envCode}: publish it first.`, `${to} 尚未发布到 ${envCode}，请先发布。`)}</p>`
    }
  </div>`;
}

function card(page: Page, { upgrade, counts, results, failed }: UpgradeReport): Html {
  const { say, language } = page;
  const { id, to, envCode, state, wave, waves, apps, stop } = upgrade;
  return reportOf(page, {
    id,
    path: '/upgrades',
    title: say(`To ${to} in ${envCode}`, `${envCode} 升级到 ${to}`),
    state,
    percent: apps === 0 ? 100 : (100 * (counts.done + counts.failed)) / apps,
    chips: [
      chip(
        'plain',
        say(`wave ${Math.min(wave + 1, waves)} of ${waves}`, `第 ${Math.min(wave + 1, waves)} / ${waves} 批`),
      ),
      chip('good', say(`${results.upgraded ?? 0} upgraded`, `已升级 ${results.upgraded ?? 0}`)),
      (results.unchanged ?? 0) > 0 &&
        chip('plain', say(`${results.unchanged} had it`, `无需升级 ${results.unchanged}`)),
      counts.failed > 0 && chip('bad', say(`${counts.failed} failed`, `失败 ${counts.failed}`)),
      chip('plain', say(`${counts.waiting} to go`, `剩余 ${counts.waiting}`)),
    ],
    message: stop && html`<p class="notice bad">${stop.message[language]}</p>`,
    failed: failed.map(({ tenantCode, failure }) => ({ name: tenantCode, failure })),
  });
}
