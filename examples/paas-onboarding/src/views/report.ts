import type { Failure } from '@minigate/paas-openapi';
import { type Html, html, type Value } from '../../../shared/html.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip } from '../../../shared/parts.ts';

/** A job over many things, as its card shows it. */
export interface Report {
  readonly id: string;
  /** Path of its buttons. */
  readonly path: string;
  readonly title: string;
  readonly state: 'running' | 'paused' | 'stopped' | 'ended';
  readonly percent: number;
  readonly chips: Value;
  /** Why it stopped, or anything else to say. */
  readonly message?: Value;
  /** The first of those that failed. */
  readonly failed: readonly { readonly name: string; readonly failure: Failure | undefined }[];
}

/** Counts of a job, what failed and what to do about it, and its buttons. */
export function reportOf(page: Page, { id, path, title, state, percent, chips, message, failed }: Report): Html {
  const { say } = page;
  const states = {
    running: chip('wait', say('running', '进行中')),
    paused: chip('plain', say('paused', '已暂停')),
    stopped: chip('bad', say('stopped', '已停止')),
    ended: chip('good', say('ended', '已结束')),
  } as const;
  const act = (name: string, label: string, look?: 'primary'): Html =>
    button(`${path}/${id}/${name}`, label, look ? { look } : {});
  return html`<article class="card report">
    <div class="split"><h2>${title}</h2>${states[state]}</div>
    <progress aria-label="${title}" max="100" value="${Math.round(percent)}"></progress>
    <p class="chips">${chips}</p>
    ${message}
    ${failed.length > 0 && html`<details id="failed-${id}"><summary>${say('What failed, and what to do', '失败项与处理建议')}</summary><ul class="failures">${failed.map(({ name, failure }) => failureRow(page, name, failure))}</ul></details>`}
    <div class="buttons">
      ${state === 'running' && act('pause', say('Pause', '暂停'))}
      ${(state === 'paused' || state === 'stopped') && act('resume', say('Go on', '继续'), 'primary')}
      ${state !== 'running' && failed.length > 0 && act('retry', say('Try the failed ones again', '重试失败项'))}
    </div>
  </article>`;
}

const failureRow = ({ language }: Page, name: string, failure: Failure | undefined): Html =>
  html`<li><b>${name}</b> <span class="reason">${failure?.message}</span> <small>${failure?.advice?.[language]}</small></li>`;
