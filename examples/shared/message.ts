import { type Html, html } from './html.ts';
import { failure } from './notice.ts';
import type { Speech } from './page.ts';

/** Title and text of a page that only says something. */
export interface Message {
  readonly title: string;
  readonly main: Html;
}

/**
 * Says that an address is unknown, or what went wrong.
 *
 * @param problem - an error, or `nothing-here` for an unknown address.
 * @param words - why an address may be unknown, and where the link to the first page leads.
 */
export function message(
  speech: Speech,
  problem: unknown,
  words: { readonly unknown: string; readonly back: string },
): Message {
  const { say } = speech;
  const missing = problem === 'nothing-here';
  const title = missing ? say('There is nothing here', '此页面不存在') : say('That did not work', '操作未成功');
  return {
    title,
    main: html`<h1>${title}</h1><div class="card">
      ${missing ? html`<p>${words.unknown}</p>` : failure(speech, problem)}
      <p><a href="/">${words.back}</a></p>
    </div>`,
  };
}
