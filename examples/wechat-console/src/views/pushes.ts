import type { PushLogEntry } from '@minigate/wechat-open';
import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip, moment } from '../../../shared/parts.ts';
import { document } from './page.ts';

/** The log of pushes, with dead letters and replay. @param deadOnly - whether only dead letters are listed. */
export function pushesPage(
  page: Page,
  entries: readonly PushLogEntry[],
  deadOnly: boolean,
  notice: Notice | undefined,
): string {
  const { say } = page;
  return document(
    page,
    say('Pushes', '推送'),
    html`<div class="title"><div>
      <h1>${say('Pushes from WeChat', '微信推送')}</h1>
      <p class="lead">${say(
        'Each push is checked, stored and answered before it is handled. What fails is tried again, then kept here as a dead letter.',
        '每条推送先验签、存储并应答，再处理；处理失败会重试，仍失败则作为死信保留在此。',
      )}</p></div></div>
    <div id="notice" data-live role="status">${noticeCard(page, notice)}</div>
    <nav class="tabs" aria-label="${say('Filter', '筛选')}">
      <a href="/pushes" ${!deadOnly && html`aria-current="page"`}>${say('All', '全部')}</a>
      <a href="/pushes?state=dead" ${deadOnly && html`aria-current="page"`}>${say('Dead letters', '死信')}</a>
    </nav>
    <section id="pushes" data-live>${
      entries.length === 0
        ? html`<p class="card empty">${deadOnly ? say('No dead letters. Good.', '没有死信，很好。') : say('No push yet.', '还没有推送。')}</p>`
        : html`<ul class="pushes">${entries.map((entry) => row(page, entry, deadOnly ? 'dead' : 'all'))}</ul>`
    }</section>`,
  );
}

function row(
  page: Page,
  { id, type, appId, state, attempts, receivedAt, lastError, plaintext }: PushLogEntry,
  list: 'all' | 'dead',
): Html {
  const { say } = page;
  const states = {
    pending: chip('wait', say('waiting', '待处理')),
    claimed: chip('wait', say('being handled', '处理中')),
    done: chip('good', say('handled', '已处理')),
    dead: chip('bad', say('dead letter', '死信')),
  } as const;
  return html`<li class="card push">
    <div class="head"><b>${type}</b> ${states[state]}</div>
    <p class="hint">${moment(page, receivedAt)}${appId && html` · <code>${appId}</code>`} · ${say(`${attempts} attempt${attempts === 1 ? '' : 's'}`, `${attempts} 次处理`)}</p>
    ${lastError && html`<p class="reason">${lastError.split('\n')[0]}</p>`}
    <div class="foot">
      <details id="push-${id}"><summary>${say('Content, secrets masked', '内容（密钥已隐去）')}</summary><pre>${plaintext}</pre>${lastError && html`<pre>${lastError}</pre>`}</details>
      ${(state === 'done' || state === 'dead') && button('/pushes/replay', say('Handle again', '重新处理'), { look: 'quiet', fields: { id, list } })}
    </div>
  </li>`;
}
