import { HttpError, MinigateError, PlatformError, redact, TransportError, ValidationError } from '@minigate/core';
import { type Html, html } from './html.ts';
import type { Notice } from './notices.ts';
import type { Speech } from './page.ts';

/** How the last action ended, or nothing. */
export function noticeCard(page: Speech, notice: Notice | undefined): Html | undefined {
  if (notice === undefined) return undefined;
  const action = notice.action[page.language];
  if (notice.error === undefined) return html`<p class="notice good">✓ ${action}</p>`;
  return html`<div class="notice bad"><p><b>${action}${page.say(': did not work', '：未成功')}</b></p>${failure(page, notice.error)}</div>`;
}

/** A failure in words: what happened and what to do. */
export function failure(page: Speech, error: unknown): Html {
  const { say, language } = page;
  const own = MinigateError.is(error) ? error.advice?.[language] : undefined;
  const advice = page.advise?.(error) ?? own ?? generalAdvice(page, error);
  return html`<p class="reason">${whatHappened(error)}</p>
    ${advice && html`<p><b>${say('What to do:', '怎么办：')}</b> ${advice}</p>`}
    ${MinigateError.is(error) && 'retryable' in error && error.retryable === true && html`<p class="hint">${say('The same step may work if you try again.', '直接重试同一步骤可能会成功。')}</p>`}`;
}

function whatHappened(error: unknown): Html {
  if (PlatformError.is(error))
    return html`<code>${error.code}</code> ${redact(error.platformMessage)} <small>${error.endpointId}</small>`;
  if (ValidationError.is(error))
    return html`${error.issues.map(({ path, message }) => html`${path && html`<code>${path}</code> `}${message}. `)}`;
  return html`${error instanceof Error ? redact(error.message) : String(error)}`;
}

/** Where the error brings no advice of its own. */
function generalAdvice({ say }: Speech, error: unknown): string | undefined {
  if (ValidationError.is(error))
    return say('Nothing was sent. Correct the input and try again.', '请求未发送，请修改输入后重试。');
  if (HttpError.is(error) || TransportError.is(error))
    return say(
      'No clear answer came, so the platform may or may not have acted. Look at what is there, then try again.',
      '没有得到明确的应答，平台可能已执行也可能未执行。请先查看当前状态再重试。',
    );
  return undefined;
}
