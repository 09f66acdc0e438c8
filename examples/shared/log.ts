import { type Html, html } from './html.ts';
import type { LiveLog, LogEntry } from './live-log.ts';
import type { Speech } from './page.ts';

/** The live log. New lines come in by server-sent events; without JavaScript it is as of the page's load. */
export function logCard(page: Speech, log: LiveLog, hint: string): Html {
  const { say } = page;
  return html`<section class="card" id="log" tabindex="-1">
    <h2>${say('Live log', '实时日志')} <span class="dot" id="log-state" title="${say('updates by themselves', '自动更新')}"></span></h2>
    <p class="hint">${hint}</p>
    <ol class="log" id="log-lines" data-empty="${say('Nothing yet.', '暂无记录。')}" role="log" aria-live="polite" tabindex="0" aria-label="${say('Live log', '实时日志')}">${log.entries().map((entry) => logLine(page, entry))}</ol>
  </section>`;
}

/** One line of the log. */
export function logLine({ say }: Pick<Speech, 'say'>, { at, kind, title, detail, tone, subject }: LogEntry): Html {
  const kinds = {
    call: say('call →', '调用 →'),
    retry: say('retry ↻', '重试 ↻'),
    token: say('token', '令牌'),
    push: say('← push', '← 推送'),
    received: say('← call', '← 调用'),
    session: say('session', '会话'),
    refused: say('← refused', '← 拒收'),
    step: say('step', '步骤'),
  } as const;
  const time = new Date(at + 8 * 3_600_000).toISOString().slice(11, 19);
  return html`<li class="${tone}"><span class="when">${time}</span><span class="kind">${kinds[kind]}</span><span class="what"><b>${title}</b> ${detail}${subject && html` <small>${subject}</small>`}</span></li>`;
}
