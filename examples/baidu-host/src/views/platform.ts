import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { act, chip } from '../../../shared/parts.ts';
import { fact } from '../../../shared/pieces.ts';
import type { Platform } from '../platform/platform.ts';
import { type Trouble, troubles } from '../platform/trouble.ts';

type PanelPage = Omit<Page, 'panel'>;

/** The panel on which a person plays the platform. Only with the fake. */
export function platformPanel(page: PanelPage, platform: Platform, notice: Notice | undefined): Html {
  const { say } = page;
  return html`<section class="card platform" id="platform" tabindex="-1" aria-labelledby="platform-title">
    <div><h2 id="platform-title">${say('Play the platform', '扮演平台')}</h2>
      <p class="hint">${say('Here you are Baidu, the owners and the developers. This panel exists only with the fake.', '在这里你就是百度、小程序主体和开发者。仅模拟模式提供。')}</p></div>
    <div id="platform-notice" data-live role="status">${noticeCard(page, notice)}</div>
    <div class="group" id="platform-change" data-live>${changes(page, platform)}</div>
    <div class="group" id="platform-trouble" data-live>${notices(page, platform)}</div>
    <div class="group" id="platform-power" data-live>${power(page, platform)}</div>
    <details id="platform-console"><summary>${say('Members of the alliance', '联盟成员')}</summary><div id="platform-members" data-live>${members(page, platform)}</div></details>
    <details id="platform-records"><summary>${say('What the platform saw', '平台记录')}</summary><div id="platform-seen" data-live>${seen(page, platform)}</div></details>
  </section>`;
}

const does = (name: string, label: string, look?: string): Html =>
  html`<button name="does" value="${name}" ${look && html`class="${look}"`}>${label}</button>`;

/** It is about the mini program of the page, else about the one that was changed last. */
function changes({ path, say }: PanelPage, { fake, chosen }: Platform): Html {
  const [, ofPage = chosen] = /^\/programs\/(\d+)/.exec(path) ?? [];
  return html`<form method="post" action="/platform/change" class="stack"><input type="hidden" name="back" value="${path}">
      <label>${say('Mini program', '小程序')} <select name="appId">${fake.apps.list().map(({ appId, name }) => html`<option value="${appId}" ${appId === ofPage && html`selected`}>${name}</option>`)}</select></label>
      <h3>${say('Owners and staff', '主体与平台运营')}</h3>
      <label>${say('New name', '新名称')} <input name="name" maxlength="40"></label>
      <div class="buttons">${does('rename', say('Change the name', '改名'), 'primary')}${does('ban', say('Ban', '封禁'), 'danger')}${does('pause', say('Pause', '暂停服务'))}${does('restore', say('Restore', '恢复'))}${does('remove', say('Remove', '移除'), 'quiet')}</div>
      <h3>${say('Developers and reviewers', '开发者与审核员')}</h3>
      <div class="buttons">${does('upload', say('Upload', '上传'), 'primary')}${does('submit', say('Submit', '提交审核'))}${does('approve', say('Approve', '审核通过'))}${does('reject', say('Reject', '驳回'))}${does('publish', say('Publish', '发布'))}${does('roll-back', say('Roll back', '回退'))}${does('upload-fails', say('Upload that fails', '上传失败'), 'quiet')}</div>
    </form>`;
}

function notices(page: PanelPage, { fake, trouble, source }: Platform): Html {
  const { say, language, path } = page;
  const { sent, lost } = fake.notices.counts();
  const box = ([name, words]: [string, Record<typeof language, string>]): Html =>
    html`<label class="check"><input type="checkbox" name="${name}" value="on" ${trouble.has(name as Trouble) && html`checked`}> ${words[language]}</label>`;
  return html`<h3>${say('Notices', '变更通知')} ${source.kind === 'kafka' ? chip('good', 'Kafka') : chip('wait', say('without a broker', '无 Kafka'))}</h3>
    <p class="hint">${say(`${sent} sent, ${lost} lost`, `已发送 ${sent}，丢失 ${lost}`)}</p>
    <form method="post" action="/platform/trouble"><input type="hidden" name="back" value="${path}">
      <div class="ticks">${Object.entries(troubles).map(box)}</div>
      <button>${say('From now on', '立即生效')}</button>
    </form>
    <div class="buttons">${act(page, 'burst', say('Make 1000 changes', '产生 1000 次变更'))}</div>`;
}

function power(page: PanelPage, { isStopped }: Platform): Html {
  const { say } = page;
  return html`<h3>${say('Platform', '平台')} ${isStopped ? chip('bad', say('stopped', '已停止')) : chip('good', say('runs', '运行中'))}</h3>
    <div class="buttons">
      ${isStopped ? act(page, 'power', say('Start the platform', '启动平台'), { stopped: 'no' }, 'primary') : act(page, 'power', say('Stop the platform', '停止平台'), { stopped: 'yes' })}
      ${act(page, 'tokens', say('End all tokens', '令牌全部过期'))}
      ${act(page, 'reset', say('Begin anew', '全部重置'), {}, 'danger')}
    </div>`;
}

function members(page: PanelPage, { members, url }: Platform): Html {
  const { say, path } = page;
  return html`<form method="post" action="/platform/register" class="stack"><input type="hidden" name="back" value="${path}">
      <label>${say('Name of the host app', '宿主应用名称')} <input name="name" maxlength="40"></label>
      <div class="buttons"><button>${say('Register', '登记')}</button></div>
    </form>
    ${members.map(({ name, ak, officalNo, containerNo }) => html`<dl class="facts">${fact(say('Member', '成员'), name)}${fact('AK', html`<code>${ak}</code>`)}${fact('SK', '••••••••')}${fact('officalNo', officalNo)}${fact('containerNo', containerNo)}</dl>`)}
    <p class="hint">${say('Keys with their secrets are shown once, to whom registers on the platform’s own page:', '在平台页面登记时会展示一次完整密钥：')} <a href="${url}/console" rel="noreferrer" target="_blank">${url}/console</a></p>`;
}

function seen(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const violations = fake.violations().slice(-6).reverse();
  return html`<p class="hint">${say('Calls answered', '已应答请求')}: ${fake.journal().length}</p>
    ${violations.length === 0 ? html`<p class="hint">${say('The host did nothing wrong.', '宿主没有违规调用。')}</p>` : html`<ul class="list">${violations.map(({ kind, message }) => html`<li>${chip('bad', kind)} ${message}</li>`)}</ul>`}`;
}
