import {
  AuthError,
  HttpError,
  MinigateError,
  PlatformError,
  redact,
  TransportError,
  ValidationError,
} from '@minigate/core';
import type { Notice } from '../notices.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

/** A page's language. */
type Words = Pick<Page, 'language' | 'say'>;

/** How the last action ended, or nothing. */
export function noticeCard(page: Words, notice: Notice | undefined): Html | undefined {
  if (notice === undefined) return undefined;
  const action = notice.action[page.language];
  if (notice.error === undefined) return html`<p class="notice good">✓ ${action}</p>`;
  return html`<div class="notice bad"><p><b>${action}${page.say(': did not work', '：未成功')}</b></p>${failure(page, notice.error)}</div>`;
}

/** A failure in words: what happened and what to do. */
export function failure(page: Words, error: unknown): Html {
  const { say, language } = page;
  const advice = MinigateError.is(error)
    ? (error.advice?.[language] ?? generalAdvice(page, error))
    : generalAdvice(page, error);
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
function generalAdvice({ say }: Words, error: unknown): string | undefined {
  if (ValidationError.is(error))
    return say('Nothing was sent to WeChat. Correct the input and try again.', '请求未发送到微信，请修改输入后重试。');
  if (AuthError.is(error) && error.reason === 'not-authorized')
    return say(
      'The merchant has not authorized this platform, or took it back. Authorize again.',
      '商家未授权或已取消授权，请重新授权。',
    );
  if (HttpError.is(error) || TransportError.is(error))
    return say(
      'No clear answer came, so WeChat may or may not have acted. Look at the versions, then try again.',
      '没有得到明确的应答，微信可能已执行也可能未执行。请先查看版本状态再重试。',
    );
  return undefined;
}
