import type { Language, Say } from '../language.ts';
import type { LiveLog } from '../live-log.ts';
import { type Html, html } from './html.ts';
import { logCard } from './log.ts';

/** What every page needs. */
export interface Page {
  readonly language: Language;
  readonly say: Say;
  /** Path of the page, to come back to. */
  readonly path: string;
  /** Milliseconds since the epoch, by the console's clock. */
  readonly now: number;
  readonly log: LiveLog;
  /** The panel that plays the platform; absent with real WeChat. */
  readonly panel: Html | undefined;
}

/** A whole document. @param main - the page's own part. */
export function document(page: Page, title: string, main: Html): string {
  const { say, panel, path, language } = page;
  const current = (prefix: string): Html | undefined =>
    (prefix === '/' ? path === '/' || path.startsWith('/programs') : path.startsWith(prefix))
      ? html`aria-current="page"`
      : undefined;
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · minigate</title>
  <link rel="icon" href="/icon.svg" type="image/svg+xml">
  ${['base', 'pieces', 'pages', 'aside', 'narrow'].map((name) => html`<link rel="stylesheet" href="/styles/${name}.css">`)}
  <script src="/console.js" type="module"></script>
</head>
<body>
  <a class="skip" href="#main">${say('Skip to the content', '跳到正文')}</a>
  <header class="top">
    <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28"> minigate</a>
    <nav aria-label="${say('Pages', '页面')}">
      <a href="/" ${current('/')}>${say('Programs', '小程序')}</a>
      <a href="/pushes" ${current('/pushes')}>${say('Pushes', '推送')}</a>
    </nav>
    <span class="mode ${panel ? 'fake' : 'real'}">${panel ? say('Fake WeChat', '模拟微信') : say('Real WeChat', '真实微信')}</span>
    <a class="language" href="?lang=${say('zh', 'en')}" lang="${say('zh-CN', 'en')}">${say('中文', 'English')}</a>
  </header>
  <div class="columns">
    <main id="main" tabindex="-1">${main}</main>
    <aside aria-label="${say('Platform and log', '平台与日志')}">
      ${panel}
      ${logCard(page)}
    </aside>
  </div>
  <nav class="dock" aria-label="${say('Parts of this page', '本页内容')}">
    <a href="#main">${say('Console', '控制台')}</a>
    ${panel && html`<a href="#platform">${say('Play WeChat', '扮演微信')}</a>`}
    <a href="#log">${say('Live log', '实时日志')}</a>
  </nav>
</body>
</html>`.text;
}
