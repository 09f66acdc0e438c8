import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip } from '../../../shared/parts.ts';
import { empty, head, workCards } from '../../../shared/pieces.ts';
import type { Work } from '../../../shared/works.ts';
import type { Environment, Publications } from '../publications.ts';
import { stages } from '../wish.ts';
import { document } from './page.ts';

type Version = Awaited<ReturnType<Publications['versions']>>[number];

/** What the page of versions shows. */
export interface VersionsView {
  readonly environments: readonly Environment[];
  readonly versions: readonly Version[];
  readonly works: readonly Work[];
  readonly notice: Notice | undefined;
}

/** Environments, versions, and where they are. */
export function versionsPage(page: Page, { environments, versions, works, notice }: VersionsView): string {
  const { say } = page;
  return document(
    page,
    say('Versions', '版本'),
    html`${head(
      page,
      say('Versions', '版本'),
      say(
        'A version is published to an environment and becomes the online one there; new tenant apps are made from it.',
        '版本发布到环境后即成为该环境的线上版本，新的租户应用由它创建。',
      ),
      notice,
    )}
    <section id="works" data-live aria-label="${say('Under way', '进行中')}">${workCards(page, works)}</section>
    <section id="environments" data-live aria-labelledby="environments-title"><h2 id="environments-title">${say('Environments', '业务环境')}</h2>
      ${environments.length === 0 ? empty(say('None yet: carry the onboarding out.', '暂无环境，请先完成接入。')) : html`<ul class="rows tiles">${environments.map((each) => environment(page, each))}</ul>`}
    </section>
    <section class="card" aria-labelledby="create-title"><h2 id="create-title">${say('Create a version', '创建版本')}</h2>
      <form method="post" action="/versions/create" class="fields">
        <label>${say('Version', '版本号')} <input name="version" required maxlength="32" placeholder="1.1.0"></label>
        <label>${say('Notes', '版本说明')} <input name="notes" required maxlength="200"></label>
        <div class="wide"><button class="primary">${say('Create', '创建')}</button></div>
      </form>
    </section>
    <section id="versions" data-live aria-labelledby="versions-title"><h2 id="versions-title">${say('Versions of the application', '应用版本')}</h2>
      ${versions.length === 0 ? empty(say('None yet.', '暂无版本。')) : html`<ul class="rows">${versions.map((version) => row(page, version))}</ul>`}
    </section>`,
  );
}

function environment({ say, language }: Page, { envCode, envName, stage, storage, online }: Environment): Html {
  const known = stages.find((each) => each.stage === stage);
  return html`<li class="card tile">
    <p><b>${known?.[language] ?? envName}</b> <small><code>${envCode}</code></small></p>
    <p>${online ? html`<span class="version">${online.version}</span> ${chip('good', say('online', '线上'))}` : chip('plain', say('nothing online', '无线上版本'))}</p>
    <p class="hint">${storage === 'own' ? say('own storage', '自有存储') : say('public cloud', '公有云')}</p>
    ${online?.previousVersion && button('/versions/rollback', say(`Back to ${online.previousVersion}`, `回退到 ${online.previousVersion}`), { look: 'danger', fields: { envCode } })}
  </li>`;
}

function row(page: Page, { version, description, status, deployments = [] }: Version): Html {
  const { say } = page;
  const tones = { published: 'good', failed: 'bad', publishing: 'wait' } as const;
  const toneOf = (state: string) => tones[state as keyof typeof tones] ?? 'plain';
  const words: Readonly<Record<string, string>> = {
    draft: say('draft', '草稿'),
    publishing: say('publishing', '发布中'),
    published: say('published', '已发布'),
    failed: say('failed', '发布失败'),
    withdrawn: say('withdrawn', '已下线'),
  };
  const offline = deployments.filter((each) => each.status === 'published' && !each.isOnline);
  return html`<li class="card version-row">
    <div class="split"><p><b>${version}</b> <span class="hint">${description}</span></p>${chip(toneOf(status), words[status] ?? status)}</div>
    ${deployments.length > 0 && html`<p class="chips">${deployments.map(({ envCode, status: state, isOnline, error }) => html`${chip(toneOf(state), `${envCode}: ${isOnline ? say('online', '线上') : (words[state] ?? state)}`)} ${error && html`<small class="reason">${error}</small>`}`)}</p>`}
    <form method="post" action="/versions/publish" class="row"><input type="hidden" name="version" value="${version}">
      <label>${say('To', '发布到')} <select name="envCode">${stages.map(({ envCode }) => html`<option>${envCode}</option>`)}</select></label>
      <button>${say('Publish', '发布')}</button>
    </form>
    <div class="buttons">${offline.map(({ envCode }) => button('/versions/online', say(`Online in ${envCode}`, `在 ${envCode} 上线`), { look: 'quiet', fields: { version, envCode } }))}</div>
  </li>`;
}
