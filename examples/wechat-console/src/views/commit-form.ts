import { type Html, html } from '../../../shared/html.ts';
import type { Page } from '../../../shared/page.ts';
import type { Template, Versions } from '../programs.ts';

/** The form for a new version. */
export function commitForm(
  { say }: Page,
  appId: string,
  templates: readonly Template[],
  versions: Versions | undefined,
): Html {
  const ext = JSON.stringify({ extEnable: true, extAppid: appId, ext: { shop: 'corner' } }, null, 2);
  return html`<section class="card" id="commit" data-live aria-labelledby="commit-title">
    <h2 id="commit-title">${say('Commit a version', '提交代码')}</h2>
    <p class="hint">${say('Puts a template’s code into the mini program as its trial version.', '将模板代码提交为该小程序的体验版。')}</p>
    <form method="post" action="/programs/${appId}/commit" class="fields">
      <label class="wide">${say('Template', '模板')}
        <select name="templateId" required>${[...templates]
          .sort((one, other) => other.id - one.id)
          .map(
            ({ id, version, description }) => html`<option value="${id}">${id} · ${version} · ${description}</option>`,
          )}</select>
      </label>
      <label>${say('Version', '版本号')} <input name="version" required maxlength="64" value="${nextVersion(versions)}"></label>
      <label>${say('Description', '说明')} <input name="description" required maxlength="200" value="${say('Shop front', '店铺首页')}"></label>
      <details class="wide" id="ext"><summary>${say('ext.json (settings of this merchant)', 'ext.json（该商家的配置）')}</summary>
        <label>${say('A JSON object', 'JSON 对象')} <textarea name="ext" rows="7" spellcheck="false">${ext}</textarea></label>
      </details>
      <div class="wide"><button class="primary">${say('Commit', '提交')}</button></div>
    </form>
  </section>`;
}

/** The trial version with its last number one higher. */
function nextVersion(versions: Versions | undefined): string {
  const last = /^(.*?)(\d+)$/.exec(versions?.trial?.version ?? '');
  return last ? `${last[1]}${Number(last[2]) + 1}` : '1.0.0';
}
