import type { AppStatus, MirroredApp, MirroredPackage } from '@minigate/baidu-oss';
import { type Html, html } from '../../../shared/html.ts';
import type { Page } from '../../../shared/page.ts';
import { avatar } from '../../../shared/parts.ts';
import { empty, head, workCards } from '../../../shared/pieces.ts';
import type { Work } from '../../../shared/works.ts';
import { categoryText } from './facts.ts';
import { document } from './page.ts';
import { appChip, appStates } from './words.ts';

/** A mini program with its packages. */
export interface Entry {
  readonly app: MirroredApp;
  readonly packages: readonly MirroredPackage[];
}

/** What the catalogue shows. */
export interface CatalogueView {
  readonly apps: readonly Entry[];
  readonly search: string;
  readonly status: AppStatus | undefined;
  /** Id of the last mini program of the page before. */
  readonly after: string | undefined;
  readonly hasMore: boolean;
  readonly works: readonly Work[];
}

/** The host's mini programs. */
export function cataloguePage(page: Page, view: CatalogueView): string {
  const { say, language } = page;
  const { apps, search, status, works } = view;
  return document(
    page,
    say('Catalogue', '目录'),
    html`${head(
      page,
      say('Mini programs', '小程序目录'),
      say(
        'What this host has, out of its own database. It is there when the platform is not.',
        '本宿主可用的小程序，数据来自本地数据库，平台不可用时仍可访问。',
      ),
      undefined,
    )}
    <form class="card row search" method="get" action="/" role="search">
      <label>${say('Name or id', '名称或 ID')} <input type="search" name="search" value="${search}" maxlength="100"></label>
      <label>${say('State', '状态')} <select name="status"><option value="">${say('all', '全部')}</option>${Object.entries(appStates).map(([value, words]) => html`<option value="${value}" ${value === status && html`selected`}>${words[language]}</option>`)}</select></label>
      <button class="primary">${say('Search', '搜索')}</button>
    </form>
    <section id="works" data-live aria-label="${say('Under way', '进行中')}">${workCards(page, works)}</section>
    <section id="programs" data-live aria-label="${say('Mini programs', '小程序')}">
      ${apps.length === 0 ? empty(say('None found.', '没有符合条件的小程序。')) : html`<ul class="programs">${apps.map((entry) => card(page, entry))}</ul>`}
      ${pager(page, view)}
    </section>`,
  );
}

function card(page: Page, { app, packages }: Entry): Html {
  const { say } = page;
  const { appId, name, status, categories } = app;
  const published = packages.find((entry) => entry.status === 'published');
  return html`<li><a class="card program" href="/programs/${appId}">${cover(app)}
    <span class="name"><b>${name}</b><small>${categories.map(categoryText).join('、')}</small></span>
    <span class="chips">${appChip(page, status)}<small>${published ? published.version : say('nothing published', '未发布')}</small></span></a></li>`;
}

/** The first cover. It is loaded only from where the content policy lets it. */
export function cover({ covers, name }: Pick<MirroredApp, 'covers' | 'name'>): Html {
  const [first] = covers;
  return first !== undefined && /^https?:\/\//.test(first)
    ? html`<img class="avatar" src="${first}" alt="" width="45" height="45" loading="lazy" referrerpolicy="no-referrer">`
    : avatar(name);
}

function pager({ say }: Page, { apps, search, status, after, hasMore }: CatalogueView): Html | undefined {
  const last = apps.at(-1)?.app.appId;
  if (after === undefined && !hasMore) return undefined;
  const href = (from: string | undefined): string => {
    const chosen = Object.entries({ search, status, after: from }).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    );
    return `?${new URLSearchParams(chosen)}`;
  };
  return html`<nav class="pager" aria-label="${say('Pages of the list', '分页')}">
    ${after === undefined ? html`<span></span>` : html`<a href="${href(undefined)}">← ${say('To the beginning', '回到第一页')}</a>`}
    ${hasMore ? html`<a href="${href(last)}" rel="next">${say('Next', '下一页')} →</a>` : html`<span></span>`}
  </nav>`;
}
