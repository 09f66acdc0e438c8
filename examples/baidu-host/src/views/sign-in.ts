import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { act, chip, moment } from '../../../shared/parts.ts';
import { empty, fact, head } from '../../../shared/pieces.ts';
import type { Asker } from '../platform/ask.ts';
import type { Platform } from '../platform/platform.ts';
import type { SessionRequest, SignIn, SignIns } from '../sign-ins.ts';
import { document } from './page.ts';

/** Users and devices. */
export function signInPage(
  page: Page,
  signIns: SignIns,
  platform: Platform | undefined,
  notice: Notice | undefined,
): string {
  const { say } = page;
  return document(
    page,
    say('Sign-in', '登录'),
    html`${head(
      page,
      say('Users and devices', '用户与设备'),
      say(
        'A mini program hands Baidu a code that this host made. Baidu asks this host whose it is, and signs the question.',
        '小程序把宿主生成的 code 交给百度，百度带签名向宿主换取用户会话。',
      ),
      notice,
    )}
    <div class="pair">
      <section class="card" aria-labelledby="begin-title"><h2 id="begin-title">${say('A user opens a mini program', '用户打开小程序')}</h2>
        <form method="post" action="/sign-in/begin" class="stack">
          ${programField(page, platform)}
          <label>${say('User of the host app', '宿主用户')} <input name="user" required maxlength="64" value="user-1"></label>
          <button class="primary">${say('Make a code', '生成 code')}</button>
        </form></section>
      <section class="card" aria-labelledby="device-title"><h2 id="device-title">${say('A device id', '设备标识 SwanID')}</h2>
        <form method="post" action="/sign-in/device" class="stack">
          ${programField(page, platform)}
          <button>${say('Have it signed', '请求签名')}</button>
        </form>
        <div id="device" data-live>${device(page, signIns)}</div></section>
    </div>
    <section id="codes" data-live aria-labelledby="codes-title"><h2 id="codes-title">${say('Codes', '登录 code')}</h2>
      ${signIns.list().length === 0 ? empty(say('None yet.', '暂无。')) : html`<ul class="rows">${signIns.list().map((one) => codeCard(page, one, platform))}</ul>`}
    </section>
    <section id="requests" data-live class="card" aria-labelledby="requests-title"><h2 id="requests-title">${say('What was asked, and what Baidu got', '换取会话的请求与应答')}</h2>
      <p class="hint"><code>GET /baidu/session</code></p>
      <ul class="changes">${signIns.requests().map((one) => requestLine(page, one))}</ul>
    </section>`,
  );
}

/** The AppKey is not in what the alliance tells: hosts know it from links to the mini program. */
function programField({ say }: Page, platform: Platform | undefined): Html {
  const options = platform?.fake.apps.list().slice(0, 20);
  return html`<label>${say('Mini program', '小程序')} ${
    options
      ? html`<select name="clientId">${options.map(({ appKey, name }) => html`<option value="${appKey}">${name}</option>`)}</select>`
      : html`<input name="clientId" required maxlength="64" placeholder="AppKey">`
  }</label>`;
}

function device(page: Page, signIns: SignIns): Html | undefined {
  const { say } = page;
  const signed = signIns.device();
  return (
    signed &&
    html`<dl class="facts">${fact('SwanID', html`<code>${signed.swanId}</code>`)}${fact(say('Signed by Baidu', '百度签名'), html`<code>${signed.signature}</code>`)}</dl>`
  );
}

function codeCard(page: Page, { code, clientId, user, at }: SignIn, platform: Platform | undefined): Html {
  const { say } = page;
  const ask = (by: Asker, label: string, look?: 'primary'): Html =>
    act(page, 'ask', label, { code, clientId, by }, look);
  return html`<li class="card"><p class="split"><b>${user}</b><small>${moment(page, at)}</small></p>
    <p><code>${code}</code></p>
    ${platform && html`<div class="buttons">${ask('baidu', say('Baidu asks', '百度请求'), 'primary')}${ask('forger', say('Somebody forges', '伪造请求'))}${ask('repeater', say('Somebody repeats it an hour later', '一小时后重放'))}</div>`}</li>`;
}

function requestLine(page: Page, { at, status, refusal, clientId, openId }: SessionRequest): Html {
  const { say } = page;
  return html`<li class="change"><p class="split"><span>${refusal === undefined ? chip('good', say('verified', '已验证')) : chip('bad', refusal)} <small>HTTP ${status}</small></span><small>${moment(page, at)}</small></p>
    ${openId !== undefined && html`<p><small>client_id <code>${clientId}</code> → open_id <code>${openId}</code>, session_key ••••</small></p>`}</li>`;
}
