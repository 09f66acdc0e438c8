import { html } from '../../../shared/html.ts';
import { failure } from '../../../shared/notice.ts';
import type { Page } from '../../../shared/page.ts';
import { document } from './page.ts';

/** A page that only says something. @param problem - an error, or `nothing-here` for an unknown address. */
export function messagePage(page: Page, problem: unknown): string {
  const { say } = page;
  const missing = problem === 'nothing-here';
  const title = missing ? say('There is nothing here', '此页面不存在') : say('That did not work', '操作未成功');
  return document(
    page,
    title,
    html`<h1>${title}</h1><div class="card">
      ${missing ? html`<p>${say('The address is wrong, or the merchant never authorized this platform.', '地址有误，或该商家从未授权本平台。')}</p>` : failure(page, problem)}
      <p><a href="/">${say('Back to the programs', '返回小程序列表')}</a></p>
    </div>`,
  );
}
