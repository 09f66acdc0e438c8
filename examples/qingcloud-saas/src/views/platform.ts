import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import { act, button, chip, moment } from '../../../shared/parts.ts';
import { faults } from '../platform/actions.ts';
import type { Platform } from '../platform/platform.ts';
import { usedActions, users } from '../platform/seed.ts';
import type { SaasPage } from './page.ts';

type PanelPage = Omit<SaasPage, 'panel'>;

/** The panel on which a person plays the cloud. Only with the fake. */
export function platformPanel(page: PanelPage, platform: Platform, notice: Notice | undefined): Html {
  const { say } = page;
  return html`<section class="card platform" id="platform" tabindex="-1" aria-labelledby="platform-title">
    <div><h2 id="platform-title">${say('Play the cloud', '扮演云平台')}</h2>
      <p class="hint">${say('Here you are the cloud: end keys, tick actions, sell the application, break things. This panel exists only with the fake.', '在这里你就是云平台：让密钥过期、勾选接口、售出应用、制造故障。仅模拟模式提供。')}</p></div>
    <div id="platform-notice" data-live role="status">${noticeCard(page, notice)}</div>
    <div class="group" id="platform-keys" data-live>${keys(page, platform)}</div>
    <details id="platform-console" open><summary>${say('Console: actions of the application', '控制台：应用接口权限')}</summary><div id="platform-actions" data-live>${permissions(page, platform)}</div></details>
    <details id="platform-sales" open><summary>${say('Catalogue', '应用市场')}</summary><div id="platform-catalogue" data-live>${catalogue(page, platform)}</div></details>
    <details id="platform-orders"><summary>${say('Orders and money', '订单与余额')}</summary><div id="platform-money" data-live>${money(page, platform)}</div></details>
    <details id="platform-trouble"><summary>${say('Make trouble', '制造故障')}</summary><div id="platform-more" data-live>${trouble(page)}</div></details>
    <details id="platform-records"><summary>${say('What the cloud saw', '平台记录')}</summary><div id="platform-seen" data-live>${seen(page, platform)}</div></details>
  </section>`;
}

function keys(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const by = (amount: string, label: string): Html => act(page, 'advance', label, { by: amount });
  return html`<h3>${say('Time and keys', '时间与密钥')}</h3>
    <p class="clock">${moment(page, fake.clock.now())}</p>
    <p class="hint">${say('A temporary key lives for an hour.', '临时密钥有效期一小时。')}</p>
    <div class="buttons">${by('1m', say('+ 1 min', '+1 分钟'))}${by('55m', say('+ 55 min', '+55 分钟'))}${by('3h', say('+ 3 h', '+3 小时'))}</div>
    <div class="buttons">${act(page, 'expire-keys', say('End the keys', '使密钥过期'), {}, 'primary')}${act(page, 'revoke', say('Revoke the logins', '吊销登录'), {}, 'danger')}</div>`;
}

function permissions(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const ticked = new Set(fake.permissions.ticked());
  return html`<ul class="ticks">${usedActions.map((action) => {
    const on = ticked.has(action);
    return html`<li>${act(page, on ? 'untick' : 'tick', `${on ? '☑' : '☐'} ${action}`, { action }, 'quiet')}</li>`;
  })}</ul><p class="hint">${say('A click ticks an action, or takes the tick away.', '点击可勾选或取消勾选。')}</p>`;
}

function catalogue(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const instances = fake.spi.instances().filter(({ status }) => status !== 'deleted');
  return html`<p class="hint">${say('The platform calls this server; each call is signed and delivered three times, as after lost answers.', '平台调用本服务：每个通知都带签名，并投递三次（模拟应答丢失）。')}</p>
    <div class="buttons">${users.map(({ userId = '', userName = '' }) => act(page, 'spi-create', say(`${userName} orders`, `${userName} 购买`), { userId }))}</div>
    ${instances.map(
      ({ id, userId, spec, status, expiresAt }) => html`<div class="order">
        <p><b>${spec}</b> ${chip(status === 'running' ? 'good' : 'bad', status === 'running' ? say('running', '运行中') : say('expired', '已到期'))} <small>${userId} · ${say('until', '到期')} ${moment(page, expiresAt)}</small></p>
        <div class="buttons">
          ${button('/platform/open', say('Open it', '立即访问'), { fields: { instanceId: id }, leaves: true })}
          ${act(page, 'spi-renew', say('Renew', '续费'), { instanceId: id })}
          ${status === 'running' ? act(page, 'spi-expire', say('Expire', '到期'), { instanceId: id }) : act(page, 'spi-delete', say('Delete', '删除'), { instanceId: id }, 'danger')}
        </div></div>`,
    )}`;
}

function money(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const orders = fake.orders().slice(-6).reverse();
  return html`<ul class="list">${users.map(
    ({ userId = '', userName }) => html`<li>${userName}: <b>${fake.billing.balance(userId)}</b>
      <span class="buttons">${act(page, 'balance', say('Empty', '清零'), { userId, amount: 0 }, 'quiet')}${act(page, 'balance', say('Fill', '充值'), { userId, amount: 1000 }, 'quiet')}</span></li>`,
  )}</ul>
    <h3>${say('Orders here', '平台上的订单')}</h3>
    ${orders.length === 0 ? html`<p class="hint">${say('None.', '暂无。')}</p>` : html`<ul class="list" id="platform-order-list">${orders.map(({ id, cost, status }) => html`<li><code>${id}</code> ${cost} ${chip(status === 'paid' ? 'good' : 'plain', status)}</li>`)}</ul>`}`;
}

function trouble(page: PanelPage): Html {
  const { say, path, language } = page;
  return html`<form class="group row" method="post" action="/platform/fault"><input type="hidden" name="back" value="${path}">
      <label>${say('Fault', '故障')} <select name="fault">${Object.entries(faults).map(([name, { words }]) => html`<option value="${name}">${words[language]}</option>`)}</select></label>
      <button>${say('Inject', '注入')}</button>
    </form>
    <div class="group buttons">
      ${act(page, 'wrong-key', say('Sign with a wrong key', '使用错误密钥签名'))}
      ${act(page, 'clear-faults', say('Take faults back', '清除故障'), {}, 'quiet')}
      ${act(page, 'reset', say('Begin anew', '全部重置'), {}, 'danger')}
    </div>`;
}

function seen(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const none = html`<p class="hint">${say('None.', '暂无。')}</p>`;
  const reports = fake.signatureReports().slice(-3).reverse();
  const deliveries = fake.spi.deliveries().slice(-6).reverse();
  const violations = fake.violations().slice(-6).reverse();
  return html`<div class="group"><h3>${say('Signatures that did not fit', '签名不匹配')}</h3>
      ${reports.length === 0 ? none : reports.map(({ at, action, mistake, stringToSign }) => html`<p>${moment(page, at)} <b>${action}</b> ${mistake ?? say('another secret, or a changed value', '密钥不符或参数被改动')}</p><pre tabindex="0">${stringToSign}</pre>`)}</div>
    <div class="group"><h3>${say('Calls at this server', '对本服务的通知')}</h3>
      ${deliveries.length === 0 ? none : html`<ul class="list">${deliveries.map(({ action, outcome, attempt }) => html`<li>${chip(outcome === 'accepted' ? 'good' : 'bad', outcome)} ${action} ${attempt > 1 && `· ${attempt}`}</li>`)}</ul>`}</div>
    <div class="group"><h3>${say('What this application did wrong', '本应用的违规调用')}</h3>
      ${violations.length === 0 ? none : html`<ul class="list">${violations.map(({ kind, message }) => html`<li>${chip('bad', kind)} ${message}</li>`)}</ul>`}</div>
    <p class="hint">${say('Calls answered', '已应答请求')}: ${fake.journal().length}</p>`;
}
