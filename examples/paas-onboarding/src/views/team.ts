import type { Health, Paas } from '@minigate/paas-openapi';
import { type Html, html } from '../../../shared/html.ts';
import { failure } from '../../../shared/notice.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip, duration, moment } from '../../../shared/parts.ts';
import { fact, head } from '../../../shared/pieces.ts';
import type { Office } from '../office.ts';
import { document } from './page.ts';

type Team = { readonly found: Awaited<ReturnType<Paas['team']['get']>> } | { readonly problem: unknown };

/** The team, its credentials, and how the client is. */
export function teamPage(page: Page, office: Office, health: Health, team: Team): string {
  const { say } = page;
  return document(
    page,
    say('Team', '团队'),
    html`${head(
      page,
      say('Back office of a SaaS', 'SaaS 后台'),
      say(
        'From an empty account on the mini-program PaaS to hundreds of tenants with their shops.',
        '从小程序 PaaS 的空账号，到为数百个租户开通店铺。',
      ),
      office.notices.get('/'),
    )}
    <section id="team" data-live class="card" aria-labelledby="team-title"><h2 id="team-title">${say('Team credentials', '团队秘钥')}</h2>${credentials(page, office, team)}</section>
    <section class="card" aria-labelledby="rotate-title">
      <h2 id="rotate-title">${say('Change the secret', '更换密钥')}</h2>
      <p class="hint">${say('Make a new one in the platform’s console, enter it here. It is tried first; what runs goes on with it.', '在平台控制台生成新密钥后在此录入。系统会先验证，正在执行的任务随后使用新密钥继续。')}</p>
      <form method="post" action="/team/secret" class="row">
        <label>${say('New secret', '新密钥')} <input type="password" name="secret" required maxlength="200" autocomplete="off"></label>
        <button class="primary">${say('Check and use', '验证并启用')}</button>
      </form>
    </section>
    <section id="health" data-live class="card" aria-labelledby="health-title"><h2 id="health-title">${say('Client', '客户端状态')}</h2>${client(page, office, health)}</section>`,
  );
}

function credentials(page: Page, office: Office, team: Team): Html {
  const { say } = page;
  const { appId, fingerprint, since, rotatedAt } = office.credentials();
  return html`${rotatedAt !== undefined && html`<p class="notice bad"><b>${say('The platform has a new secret since', '平台已更换密钥，时间')} ${moment(page, rotatedAt)}.</b> ${say('The old one ends soon: enter the new one below.', '旧密钥即将失效，请在下方录入新密钥。')}</p>`}
    ${'problem' in team && html`<div class="notice bad"><p><b>${say('The platform refuses this team.', '平台拒绝了该团队的请求。')}</b></p>${failure(page, team.problem)}</div>`}
    <dl class="facts">
      ${'found' in team && fact(say('Team', '团队'), team.found.teamName)}
      ${fact('appId', html`<code>${appId}</code>`)}
      ${fact('appSecret', html`<code>••••••••</code> <small>SHA-256 ${fingerprint}…</small>`)}
      ${fact(say('In use since', '启用时间'), since === undefined ? say('the configuration', '来自配置') : moment(page, since))}
      ${'found' in team && fact(say('Quota', '配额'), `${team.found.quota?.tenantApps ?? '–'} ${say('tenant apps', '个租户应用')}`)}
    </dl>`;
}

function client(
  page: Page,
  office: Office,
  { store, inbox, inboxLagSec, refusedWebhooks, clockOffsetSec }: Health,
): Html {
  const { say } = page;
  const corrects = office.correctsClock();
  const away = duration(page, Math.abs(clockOffsetSec));
  return html`<dl class="facts">
      ${fact(say('Store', '存储'), html`${store.kind} ${store.reachable ? chip('good', say('answers', '正常')) : chip('bad', store.failure ?? '')}`)}
      ${fact(say('Events waiting', '待处理事件'), inbox && `${inbox.pending}${inboxLagSec ? ` · ${duration(page, inboxLagSec)}` : ''}`)}
      ${fact(say('Events refused', '拒收事件'), `${refusedWebhooks.count}${refusedWebhooks.lastReason ? ` · ${refusedWebhooks.lastReason}` : ''}`)}
      ${fact(say('Clock of this machine', '本机时钟'), clockOffsetSec === 0 ? say('not corrected', '未校正') : clockOffsetSec > 0 ? say(`corrected: ${away} behind`, `已校正：慢 ${away}`) : say(`corrected: ${away} ahead`, `已校正：快 ${away}`))}
    </dl>
    <div class="split">
      <p class="hint">${corrects ? say('A wrong clock is corrected by the platform’s time.', '时钟偏差会按平台时间自动校正。') : say('A wrong clock is reported, and not corrected.', '时钟偏差只报告，不校正。')}</p>
      ${button('/team/clock', corrects ? say('Only report it', '仅报告') : say('Correct it from now on', '自动校正'), { fields: { corrects: corrects ? 'no' : 'yes' } })}
    </div>`;
}
