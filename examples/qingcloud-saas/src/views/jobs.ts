import { type Html, html } from '../../../shared/html.ts';
import { duration } from '../../../shared/parts.ts';
import type { SaasPage } from './page.ts';

/** What the cloud is doing for this session. */
export function jobsOf(page: SaasPage): Html {
  const { say, desk, now, language } = page;
  const running = desk?.jobs ?? [];
  return html`<section id="jobs" data-live aria-label="${say('What the cloud is doing', '正在执行的任务')}">${
    running.length > 0 &&
    html`<ul class="rows">${running.map(
      ({ words, resources, status, since }) => html`<li class="card job">
      <span><b>${words[language]}</b> <small>${resources.join(', ')}</small></span>
      <span class="hint">${status === 'pending' ? say('waits', '等待中') : say('at work', '执行中')} · ${duration(page, (now - since) / 1000)}</span>
      <progress aria-label="${words[language]}"></progress>
    </li>`,
    )}</ul>`
  }</section>`;
}
