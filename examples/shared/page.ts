import { type Html, html } from './html.ts';
import type { Language, Say } from './language.ts';
import type { LiveLog } from './live-log.ts';
import { logCard } from './log.ts';

/** A page's language. */
export interface Speech {
  readonly language: Language;
  readonly say: Say;
  /** What to do about an error, where the example knows better than the error itself. */
  advise?(error: unknown): string | undefined;
}

/** What every page needs. */
export interface Page extends Speech {
  /** Path of the page, to come back to. */
  readonly path: string;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly now: number;
  /** Shown beside the page; absent where its readers may not see what the server does. */
  readonly log: LiveLog | undefined;
  /** The panel that plays the platform; absent with the real one. */
  readonly panel: Html | undefined;
}

/** What is around a page. */
export interface Frame {
  readonly title: string;
  readonly main: Html;
  /** The example's own style sheet, between the shared ones. */
  readonly sheet: string;
  readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  /** Which platform it runs with. */
  readonly mode: string;
  /** Name of the panel. */
  readonly play: string;
  /** Name of the page's own part. */
  readonly own: string;
  /** What the log holds. */
  readonly logHint: string;
  /** Further things in the header. */
  readonly tools?: Html | undefined;
}

/** A whole document. */
export function frame(page: Page, { title, main, sheet, links, mode, play, own, logHint, tools }: Frame): string {
  const { say, panel, log, language } = page;
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · minigate</title>
  <link rel="icon" href="/icon.svg" type="image/svg+xml">
  ${['base', 'pieces', sheet, 'aside', 'narrow'].map((name) => html`<link rel="stylesheet" href="/styles/${name}.css">`)}
  <script src="/live.js" type="module"></script>
</head>
<body>
  <a class="skip" href="#main">${say('Skip to the content', '跳到正文')}</a>
  <header class="top">
    <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28"> minigate</a>
    <nav aria-label="${say('Pages', '页面')}">
      ${links.map(({ href, label, current }) => html`<a href="${href}" ${current && html`aria-current="page"`}>${label}</a>`)}
    </nav>
    <span class="mode ${panel ? 'fake' : 'real'}">${mode}</span>
    ${tools}
    <a class="language" href="?lang=${say('zh', 'en')}" lang="${say('zh-CN', 'en')}">${say('中文', 'English')}</a>
  </header>
  <div class="columns ${!panel && !log && 'single'}">
    <main id="main" tabindex="-1">${main}</main>
    ${
      (panel || log) &&
      html`<aside aria-label="${say('Platform and log', '平台与日志')}">
      ${panel}
      ${log && logCard(page, log, logHint)}
    </aside>`
    }
  </div>
  ${
    (panel || log) &&
    html`<nav class="dock" aria-label="${say('Parts of this page', '本页内容')}">
    <a href="#main">${own}</a>
    ${panel && html`<a href="#platform">${play}</a>`}
    ${log && html`<a href="#log">${say('Live log', '实时日志')}</a>`}
  </nav>`
  }
</body>
</html>`.text;
}
