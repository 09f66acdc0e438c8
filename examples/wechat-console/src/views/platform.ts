import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { act, chip, moment } from '../../../shared/parts.ts';
import { faults } from '../platform/actions.ts';
import type { Platform } from '../platform/platform.ts';

type PanelPage = Omit<Page, 'panel'>;

/** The panel on which a person plays WeChat. Only with the fake. */
export function platformPanel(page: PanelPage, platform: Platform, notice: Notice | undefined): Html {
  const { say } = page;
  return html`<section class="card platform" id="platform" tabindex="-1" aria-labelledby="platform-title">
    <div><h2 id="platform-title">${say('Play WeChat', '扮演微信')}</h2>
      <p class="hint">${say('Here you are the platform: decide audits, move time, break things. This panel exists only with the fake.', '在这里你就是平台：裁决审核、拨快时钟、制造故障。仅模拟模式提供。')}</p></div>
    <div id="platform-notice" data-live role="status">${noticeCard(page, notice)}</div>
    <div class="group" id="platform-audits" data-live>${audits(page, platform)}</div>
    <div class="group" id="platform-clock" data-live>${clock(page, platform)}</div>
    <details id="platform-trouble"><summary>${say('Make trouble', '制造故障')}</summary><div id="platform-more" data-live>${trouble(page, platform)}</div></details>
    <details id="platform-records"><summary>${say('What the platform saw', '平台记录')}</summary><div id="platform-seen" data-live>${seen(page, platform)}</div></details>
  </section>`;
}

function audits(page: PanelPage, { fake }: Platform): Html {
  const { say, path } = page;
  const open = fake.audits.list().filter(({ status }) => status === 2 || status === 4);
  return html`<h3>${say('Audits to decide', '待裁决的审核')}</h3>${
    open.length === 0
      ? html`<p class="hint">${say('None. Submit a version for audit first.', '暂无，请先送审一个版本。')}</p>`
      : open.map(
          ({ auditId, appId, status, version }) => html`<div class="order">
      <p><b>${fake.authorizers.get(appId).nickName}</b> ${version.userVersion} ${status === 4 && chip('wait', say('delayed', '已延后'))}</p>
      <div class="buttons">
        ${act(page, 'approve', say('Approve', '通过'), { auditId }, 'primary')}
        ${act(page, 'delay', say('Delay', '延后'), { auditId })}
      </div>
      <form method="post" action="/platform/reject">
        <input type="hidden" name="auditId" value="${auditId}"><input type="hidden" name="back" value="${path}">
        <label>${say('Reason', '原因')} <textarea name="reason" rows="4">${say(
          '1: The shop asks for a login before anything can be seen.\n2: Please add a way to browse without one.',
          '1：未登录无法查看任何内容。\n2：请提供免登录浏览方式。',
        )}</textarea></label>
        <div class="row"><button class="danger">${say('Reject', '驳回')}</button></div>
      </form>
    </div>`,
        )
  }`;
}

function clock(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const by = (amount: string, label: string): Html => act(page, 'advance', label, { by: amount });
  return html`<h3>${say('Time and tickets', '时间与票据')}</h3>
    <p class="clock">${moment(page, fake.clock.now())}</p>
    <p class="hint">${say('China time, on the platform and here.', '北京时间，平台与本服务共用。')}</p>
    <div class="buttons">${by('10m', say('+ 10 min', '+10 分钟'))}${by('2h', say('+ 2 h', '+2 小时'))}${by('12h', say('+ 12 h', '+12 小时'))}${act(page, 'ticket', say('Push a ticket now', '立即推送票据'))}</div>`;
}

function trouble(page: PanelPage, { fake, pushTrouble, handlerFails }: Platform): Html {
  const { say, path, language } = page;
  const ways = {
    none: say('arrive as they should', '正常送达'),
    duplicate: say('arrive twice', '重复送达'),
    'drop-audit': say('of audits get lost', '审核推送丢失'),
  };
  const granted = fake.authorizers.list().filter((account) => account.granted);
  const back = html`<input type="hidden" name="back" value="${path}">`;
  return html`<form class="group row" method="post" action="/platform/fault">${back}
      <label>${say('Fault', '故障')} <select name="fault">${Object.entries(faults).map(([name, { words }]) => html`<option value="${name}">${words[language]}</option>`)}</select></label>
      <button>${say('Inject', '注入')}</button>
    </form>
    <form class="group row" method="post" action="/platform/pushes">${back}
      <label>${say('Pushes', '推送')} <select name="trouble">${Object.entries(ways).map(([name, label]) => html`<option value="${name}" ${name === pushTrouble && html`selected`}>${label}</option>`)}</select></label>
      <button>${say('Set', '设置')}</button>
    </form>
    ${
      granted.length > 0 &&
      html`<form class="group row" method="post" action="/platform/revoke-grant">${back}
      <label>${say('A merchant takes the authorization back', '商家取消授权')} <select name="appId">${granted.map(({ appId, nickName }) => html`<option value="${appId}">${nickName}</option>`)}</select></label>
      <button class="danger">${say('Take back', '取消授权')}</button>
    </form>`
    }
    <div class="group buttons">
      ${act(page, 'revoke-tokens', say('Revoke all tokens', '使全部令牌失效'))}
      ${handlerFails ? act(page, 'handler', say('Mend our push handler', '恢复本方推送处理'), { fails: 'no' }, 'primary') : act(page, 'handler', say('Break our push handler', '使本方推送处理失败'), { fails: 'yes' })}
      ${act(page, 'clear-faults', say('Take faults back', '清除故障'), {}, 'quiet')}
      ${act(page, 'reset', say('Begin anew', '全部重置'), {}, 'danger')}
    </div>`;
}

function seen(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const violations = fake.violations();
  const pushes = fake.pushes.deliveries().slice(-6).reverse();
  return html`<div class="group"><h3>${say('What this console did wrong', '本控制台的违规调用')}</h3>
      ${violations.length === 0 ? html`<p class="hint">${say('Nothing.', '无。')}</p>` : html`<ul class="list">${violations.slice(-10).map(({ kind, message }) => html`<li>${chip('bad', kind)} ${message}</li>`)}</ul>`}</div>
    <div class="group"><h3>${say('Last pushes sent', '最近发出的推送')}</h3>
      ${pushes.length === 0 ? html`<p class="hint">${say('None yet.', '暂无。')}</p>` : html`<ul class="list">${pushes.map(({ type, state }) => html`<li>${chip(state === 'delivered' ? 'good' : state === 'failed' ? 'bad' : 'wait', state)} ${type}</li>`)}</ul>`}</div>
    <p class="hint">${say('Calls answered', '已应答请求')}: ${fake.journal().length}</p>`;
}
