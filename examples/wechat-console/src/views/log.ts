import type { LogEntry } from '../live-log.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

/** The live log. New lines come in by server-sent events; without JavaScript it is as of the page's load. */
export function logCard(page: Page): Html {
  const { say, log } = page;
  return html`<section class="card" id="log" tabindex="-1">
    <h2>${say('Live log', '实时日志')} <span class="dot" id="log-state" title="${say('updates by themselves', '自动更新')}"></span></h2>
    <p class="hint">${say('Every call to WeChat, every push from it. Newest first.', '调用微信的每个请求、收到的每条推送，最新的在最上面。')}</p>
    <ol class="log" id="log-lines" data-empty="${say('Nothing yet.', '暂无记录。')}" role="log" aria-live="polite" tabindex="0" aria-label="${say('Live log', '实时日志')}">${log.entries().map((entry) => logLine(page, entry))}</ol>
  </section>`;
}

/** One line of the log. */
export function logLine({ say }: Pick<Page, 'say'>, { at, kind, title, detail, tone, appId }: LogEntry): Html {
  const kinds = {
    call: say('call →', '调用 →'),
    retry: say('retry ↻', '重试 ↻'),
    token: say('token', '令牌'),
    push: say('← push', '← 推送'),
    refused: say('← refused', '← 拒收'),
    step: say('step', '步骤'),
  } as const;
  const time = new Date(at + 8 * 3_600_000).toISOString().slice(11, 19);
  return html`<li class="${tone}"><span class="when">${time}</span><span class="kind">${kinds[kind]}</span><span class="what"><b>${title}</b> ${detail}${appId && html` <small>${appId}</small>`}</span></li>`;
}
