import { type Html, html } from '../../../shared/html.ts';
import { failure, noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { avatar, button, chip, moment } from '../../../shared/parts.ts';
import type { Program, Versions } from '../programs.ts';
import { isOpen, type Progress } from '../progress.ts';
import { commitForm } from './commit-form.ts';
import { nextStep, type Waiting } from './next-step.ts';
import { document } from './page.ts';
import { stepper } from './stepper.ts';

/** What the page of one program shows beside the program itself. */
export interface ProgramSurroundings {
  readonly notice: Notice | undefined;
  readonly waiting: Waiting;
}

/** The page of one mini program: its steps, its versions, and what to do next. */
export function programPage(page: Page, program: Program, { notice, waiting }: ProgramSurroundings): string {
  const { say } = page;
  const { record, progress, versions, templates } = program;
  const name = record.nickName ?? record.appId;
  const ended = record.status === 'unauthorized';
  return document(
    page,
    name,
    html`<div class="title">
      <div class="who">${avatar(name)}<div><h1>${name}</h1><p class="lead"><code>${record.appId}</code></p></div></div>
      ${button(`/programs/${record.appId}/read`, say('Read again', '重新读取'), { look: 'quiet' })}
    </div>
    <div id="notice" data-live role="status">${noticeCard(page, notice)}</div>
    <section class="card" id="state" data-live aria-label="${say('State', '状态')}">
      ${ended ? html`<p>${chip('bad', say('Authorization ended', '授权已取消'))} ${say('The merchant took the authorization back. He can authorize again.', '商家已取消授权，可以重新授权。')}</p>` : html`${stepper(page, progress, waiting.scan)}${nextStep(page, program, waiting)}`}
    </section>
    ${program.problem !== undefined && html`<div class="notice bad"><p><b>${say('WeChat could not be asked.', '无法向微信查询。')}</b></p>${failure(page, program.problem)}</div>`}
    <section id="versions" data-live aria-label="${say('Versions', '版本')}">${versions && versionCards(page, record.appId, progress, versions)}</section>
    ${!ended && commitForm(page, record.appId, templates, versions)}
    ${!ended && html`<section id="more" data-live>${everyStep(page, record.appId, versions)}</section>`}`,
  );
}

function versionCards(page: Page, appId: string, { audit }: Progress, { trial, online, history }: Versions): Html {
  const { say } = page;
  const card = (
    label: string,
    version: Versions['trial'],
    absent: string,
    extra?: Html,
  ): Html => html`<div class="card">
    <h3>${label}</h3>
    ${version ? html`<p class="version">${version.version}</p><p class="hint">${version.description} · ${moment(page, version.at * 1000)}</p>` : html`<p class="hint">${absent}</p>`}
    ${extra}
  </div>`;
  return html`<h2>${say('Versions', '版本')}</h2><div class="versions">
    ${card(
      say('Trial', '体验版'),
      trial,
      say('Nothing committed.', '尚未提交。'),
      trial &&
        html`<details id="trial-qr"><summary>${say('QR code', '体验码')}</summary><img class="qr" loading="lazy" src="/programs/${appId}/trial-qr" alt="${say('QR code of the trial version', '体验版二维码')}" width="180" height="180"></details>`,
    )}
    ${card(say('In audit', '审核版'), undefined, isOpen(audit) ? `${audit.version ?? ''} · ${say('order', '审核单')} ${audit.id}` : say('Nothing in audit.', '没有审核中的版本。'))}
    ${card(say('Online', '线上版'), online, say('Nothing released yet.', '尚未发布。'), online && history.length > 0 ? rollbackForm(page, appId, history) : undefined)}
  </div>`;
}

function rollbackForm({ say }: Page, appId: string, history: Versions['history']): Html {
  return html`<form method="post" action="/programs/${appId}/rollback" class="row">
    <label>${say('Back to', '回退到')} <select name="appVersion">${history.map(({ appVersion, version }) => html`<option value="${appVersion}">${version}</option>`)}</select></label>
    <button class="danger">${say('Roll back', '回退')}</button>
  </form>`;
}

/** Steps out of order: to see what WeChat answers then. */
function everyStep({ say }: Page, appId: string, versions: Versions | undefined): Html {
  const step = (name: string, label: string): Html => button(`/programs/${appId}/${name}`, label, { look: 'quiet' });
  return html`<details class="card" id="every-step"><summary>${say('Every step, in any order', '所有操作（不限顺序）')}</summary>
    <p class="hint">${say('Try one at the wrong time: the error says what to do.', '可尝试在错误的时机操作，错误信息会说明如何处理。')}</p>
    <div class="buttons">
      ${step('scan', say('Wait for scan', '等待检测'))}
      ${step('submit', say('Submit', '送审'))}
      ${button(`/programs/${appId}/submit`, say('Submit, privacy interfaces not used', '送审（声明未使用隐私接口）'), { look: 'quiet', fields: { privacyApiNotUsed: 'yes' } })}
      ${step('withdraw', say('Withdraw', '撤回'))}
      ${step('release', say('Release', '发布'))}
      ${step('rollback', say('Roll back to the version before', '回退到上一版本'))}
    </div>
    ${versions === undefined && html`<p class="hint">${say('The versions are unknown at the moment.', '目前无法得知版本信息。')}</p>`}
  </details>`;
}
