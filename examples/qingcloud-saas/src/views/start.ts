import { html } from '../../../shared/html.ts';
import { document, type SaasPage } from './page.ts';

/** What everybody sees. */
export function startPage(page: SaasPage): string {
  const { say, isFake } = page;
  const points: readonly (readonly [string, string])[] = [
    [
      say('One login', '一次登录'),
      say(
        'Your cloud asks who you are. This application never sees a password.',
        '由云平台验证身份，本应用不接触密码。',
      ),
    ],
    [
      say('Your own cloud', '你的云资源'),
      say(
        'Instances and addresses of your account, with the actions that you granted.',
        '管理你账号下的云服务器与公网 IP，仅限已授权的接口。',
      ),
    ],
    [
      say('Clear orders', '清晰的订单'),
      say('What you order is ordered once, also when a line breaks.', '即使网络中断，同一订单也只会生成一次。'),
    ],
  ];
  return document(
    page,
    say('Workshop', '工坊'),
    html`<section class="hero">
      <h1>${say('A workshop for your cloud', '你的云上工坊')}</h1>
      <p class="lead">${say('An application of the AppCenter: users log in with their cloud, and it works for them there.', 'AppCenter 应用示例：用户以云账号登录，由应用代其操作云资源。')}</p>
      <p><a class="button primary" href="/login?next=/app">${say('Log in with QingCloud', '使用青云账号登录')}</a></p>
      ${isFake && html`<p class="hint">${say('The login page is the fake cloud’s: choose a user, there is no password.', '登录页由模拟云提供：选择一个用户即可，无需密码。')}</p>`}
    </section>
    <ul class="points">${points.map(([name, text]) => html`<li class="card"><h2>${name}</h2><p class="hint">${text}</p></li>`)}</ul>`,
  );
}
