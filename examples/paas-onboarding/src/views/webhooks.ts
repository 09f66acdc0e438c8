import type { EventLogEntry, RefusedWebhooks } from '@minigate/paas-openapi';
import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip, moment } from '../../../shared/parts.ts';
import { empty, head } from '../../../shared/pieces.ts';
import { document } from './page.ts';

/** What the page of events shows. */
export interface WebhooksView {
  /** Newest first. */
  readonly entries: readonly EventLogEntry[];
  readonly refused: RefusedWebhooks;
  readonly notice: Notice | undefined;
}

/** The platform's events, as they came in. */
export function webhooksPage(page: Page, { entries, refused, notice }: WebhooksView): string {
  const { say } = page;
  return document(
    page,
    say('Events', '事件'),
    html`${head(
      page,
      say('Events of the platform', '平台事件'),
      say(
        'Each is checked, stored and answered before it is handled; one that comes twice is handled once.',
        '每个事件先验签、存储并应答，再处理；重复推送只处理一次。',
      ),
      notice,
      button('/webhooks/subscribe', say('Subscribe again', '重新订阅'), { look: 'quiet' }),
    )}
    <section id="events" data-live aria-label="${say('Events', '事件')}">
      ${refused.count > 0 && html`<p class="notice bad">${say(`${refused.count} pushes were refused`, `拒收 ${refused.count} 次推送`)}: ${refused.lastReason}</p>`}
      ${entries.length === 0 ? empty(say('No event yet.', '暂无事件。')) : html`<ul class="rows">${entries.map((entry) => row(page, entry))}</ul>`}
    </section>`,
  );
}

function row(page: Page, { id, event, state, attempts, receivedAt, lastError, body }: EventLogEntry): Html {
  const { say } = page;
  const states = {
    pending: chip('wait', say('waiting', '待处理')),
    claimed: chip('wait', say('being handled', '处理中')),
    done: chip('good', say('handled', '已处理')),
    dead: chip('bad', say('dead letter', '死信')),
  } as const;
  return html`<li class="card event">
    <div class="split"><b>${event}</b>${states[state]}</div>
    <p class="hint">${moment(page, receivedAt)} · ${say(`${attempts} attempt${attempts === 1 ? '' : 's'}`, `${attempts} 次处理`)}</p>
    ${lastError && html`<p class="reason">${lastError.split('\n')[0]}</p>`}
    <div class="split"><details id="event-${id}"><summary>${say('Content, secrets masked', '内容（密钥已隐去）')}</summary><pre tabindex="0">${body}</pre></details>
    ${(state === 'done' || state === 'dead') && button(`/webhooks/${id}/replay`, say('Handle again', '重新处理'), { look: 'quiet' })}</div>
  </li>`;
}
