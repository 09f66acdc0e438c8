import type { MirrorChange, MirroredApp, MirroredPackage } from '@minigate/baidu-oss';
import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, moment } from '../../../shared/parts.ts';
import { empty, fact, head } from '../../../shared/pieces.ts';
import type { Readings } from '../readings.ts';
import { cover } from './catalogue.ts';
import { changeLine } from './change.ts';
import { appFacts, comparedAppFacts, differences, packageFacts } from './facts.ts';
import { document } from './page.ts';
import { appChip, packageChip } from './words.ts';

/** What the page of a mini program shows. */
export interface ProgramView {
  readonly id: string;
  /** Absent when the platform does not tell of it any more. */
  readonly app: MirroredApp | undefined;
  readonly packages: readonly MirroredPackage[];
  /** Newest first. */
  readonly changes: readonly MirrorChange[];
  readonly verification: ReturnType<Readings['verification']>;
  readonly notice: Notice | undefined;
}

/** One mini program. */
export function programPage(page: Page, { id, app, packages, changes, verification, notice }: ProgramView): string {
  const { say } = page;
  const title = app?.name ?? id;
  const tools = html`<div class="buttons">${button(`/programs/${id}/read`, say('Read again', '重新读取'), { look: 'primary' })}${button(`/programs/${id}/verify`, say('Verify', '核对'))}</div>`;
  return document(
    page,
    title,
    html`${head(page, html`<span id="name" data-live>${title}</span>`, id, notice, tools)}
    <div id="verification" data-live>${verification && verified(page, verification)}</div>
    <section id="basics" data-live class="card" aria-labelledby="basics-title">
      <h2 id="basics-title">${say('Basic information', '基本信息')}</h2>
      ${app ? basics(page, app) : html`<p class="reason">${say('The platform does not tell of it any more.', '平台已不再返回该小程序。')}</p>`}
    </section>
    <section id="packages" data-live aria-labelledby="packages-title"><h2 id="packages-title">${say('Packages', '代码包')}</h2>
      ${packages.length === 0 ? empty(say('None.', '暂无。')) : html`<ul class="rows">${packages.map((entry) => packageCard(page, entry))}</ul>`}
    </section>
    <section id="history" data-live class="card" aria-labelledby="history-title"><h2 id="history-title">${say('History', '变更历史')}</h2>
      <ol class="changes">${changes.map((change) => changeLine(page, change))}</ol>
    </section>`,
  );
}

function basics(page: Page, app: MirroredApp): Html {
  const { say } = page;
  return html`<div class="who">${cover(app)}<span>${appChip(page, app.status)}</span></div>
    <dl class="facts">
      ${appFacts(page, app).map(([label, text]) => fact(label, text || undefined))}
      ${fact(say('Changed', '变更时间'), moment(page, app.changedAt))}
      ${fact(say('Last read', '最近读取'), moment(page, app.readAt))}
    </dl>`;
}

function packageCard(page: Page, entry: MirroredPackage): Html {
  const { say } = page;
  return html`<li class="card"><p class="split"><b>${entry.version}</b> ${packageChip(page, entry.status)}</p>
    <dl class="facts">
      ${packageFacts(page, entry)
        .slice(2)
        .filter(([, text]) => text !== '')
        .map(([label, text]) => fact(label, text))}
      ${entry.kind === 'package' && fact('package_id', html`<code>${entry.packageId}</code>`)}
      ${!entry.listed && fact(say('In the list', '在列表中'), say('no, only by a notice', '否，仅来自通知'))}
    </dl></li>`;
}

/** Whether mirror and platform agree. */
function verified(page: Page, { same, app, packages, at }: NonNullable<ProgramView['verification']>): Html {
  const { say } = page;
  if (same)
    return html`<p class="notice good">✓ ${say('The mirror is as the platform says', '镜像与平台一致')} · ${moment(page, at)}</p>`;
  const appBefore = app.stored ? comparedAppFacts(page, app.stored) : [];
  const appAfter = app.platform ? comparedAppFacts(page, app.platform) : [];
  return html`<div class="notice bad"><p><b>${say('The mirror differs from the platform: mirror → platform', '镜像与平台不一致：镜像 → 平台')}</b> · ${moment(page, at)}</p>
    ${differences(appBefore, appAfter)}
    ${packages.map(({ stored, platform }) => differences(stored ? packageFacts(page, stored) : [], platform ? packageFacts(page, platform) : []))}
    <p class="hint">${say('Read again mends it.', '“重新读取”可修复。')}</p></div>`;
}
