import { type Html, html } from '../../../shared/html.ts';
import { avatar, button, chip } from '../../../shared/parts.ts';
import type { Tenant } from '../tenants.ts';
import { document, noticesOf, type SaasPage } from './page.ts';

/** Who is logged in, and what this user bought in the catalogue. */
export function homePage(page: SaasPage, tenants: readonly Tenant[]): string {
  const { say, session, helpUrl } = page;
  const user = session?.user;
  const name = user?.user_name ?? '';
  const fact = (label: string, value: string | undefined): Html =>
    html`<div><dt>${label}</dt><dd>${value || '–'}</dd></div>`;
  return document(
    page,
    say('Home', '首页'),
    html`<div class="title">
      <div class="who">${avatar(name)}<div><h1>${say(`Hello, ${name}`, `${name}，你好`)}</h1><p class="lead">${user?.email}</p></div></div>
      <div class="buttons">
        ${button('/logout', say('Log out', '退出登录'), { leaves: true })}
        ${button('/logout/everywhere', say('Everywhere', '退出所有设备'), { look: 'quiet', leaves: true })}
      </div>
    </div>
    ${noticesOf(page, '/app')}
    <section class="card" aria-labelledby="user-title">
      <h2 id="user-title">${say('What the cloud says of you', '云平台提供的信息')}</h2>
      <dl class="facts">
        ${fact(say('Name', '姓名'), name)}
        ${fact(say('Mail', '邮箱'), user?.email)}
        ${fact(say('Language', '语言'), user?.lang)}
        ${fact(say('User id', '用户 ID'), user?.user_id)}
        ${fact(say('Session', '会话'), session?.sessionId)}
      </dl>
      <p class="hint">${say('Your browser holds a signed cookie and nothing else. Tokens and keys stay on the server.', '浏览器只保存一个签名 Cookie，令牌与密钥均留在服务器。')}
        <a href="${helpUrl}">${say('Help of QingCloud', '青云帮助文档')}</a></p>
    </section>
    <section id="tenants" data-live aria-labelledby="tenants-title">
      <h2 id="tenants-title">${say('Bought in the catalogue', '应用市场购买的实例')}</h2>
      ${tenants.length === 0 ? empty(page) : html`<ul class="rows">${tenants.map((tenant) => row(page, tenant))}</ul>`}
    </section>`,
  );
}

const empty = ({ say, isFake }: SaasPage): Html => html`<div class="card empty">
  <p><b>${say('Nothing yet.', '暂无。')}</b></p>
  <p>${
    isFake
      ? say('In “Play the cloud”, let a user order the application.', '可在“扮演云平台”中让用户购买本应用。')
      : say('Instances that you order in the AppCenter appear here.', '在应用市场购买后会显示在这里。')
  }</p></div>`;

const row = ({ say }: SaasPage, { instanceId, spec, period, status }: Tenant): Html => html`<li class="card row-card">
  <span class="name"><b>${spec}</b><small>${instanceId}</small></span>
  <span class="hint">${period}</span>
  ${status === 'running' ? chip('good', say('running', '运行中')) : chip('bad', say('expired', '已到期'))}
</li>`;
