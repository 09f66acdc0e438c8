import { type Html, html } from './html.ts';
import { noticeCard } from './notice.ts';
import type { Notice } from './notices.ts';
import type { Page } from './page.ts';
import type { Work } from './works.ts';

/** Head of a page, with how its last action ended. */
export const head = (page: Page, title: Html | string, lead: string, notice: Notice | undefined, tools?: Html): Html =>
  html`<div class="title"><div><h1>${title}</h1><p class="lead">${lead}</p></div>${tools}</div>
    <div id="notice" data-live role="status">${noticeCard(page, notice)}</div>`;

/** What is under way. */
export function workCards({ language }: Page, works: readonly Work[]): Html {
  return html`${works.map(
    ({ words, progress }) => html`<div class="card work">
      <p><b>${words[language]}</b> <span class="hint">${progress?.[language]}</span></p>
      <progress aria-label="${words[language]}" max="100" ${progress?.percent !== undefined && html`value="${Math.round(progress.percent)}"`}></progress>
    </div>`,
  )}`;
}

/** Shown instead of an empty list. */
export const empty = (text: string): Html => html`<p class="card empty">${text}</p>`;

/** A fact of a `<dl class="facts">`. */
export const fact = (label: string, value: Html | string | number | undefined): Html =>
  html`<div><dt>${label}</dt><dd>${value ?? '–'}</dd></div>`;
