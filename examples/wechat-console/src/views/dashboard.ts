import type { Health } from '@minigate/wechat-open';
import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { avatar, button, chip, duration } from '../../../shared/parts.ts';
import type { Program } from '../programs.ts';
import { document } from './page.ts';
import { stageChip } from './stepper.ts';

/** The start page: the platform's state and the merchants' programs. */
export function dashboard(
  page: Page,
  health: Health,
  programs: readonly Pick<Program, 'record' | 'progress'>[],
  notice: Notice | undefined,
): string {
  const { say } = page;
  return document(
    page,
    say('Programs', '小程序'),
    html`<div class="title">
      <div>
        <h1>${say('Mini programs', '小程序')}</h1>
        <p class="lead">${say(
          'You are the service provider. Merchants authorize you; you put code into their mini programs, have it audited and release it.',
          '你是第三方平台服务商：商家授权给你，由你为他们的小程序提交代码、送审并发布。',
        )}</p>
      </div>
      ${button('/authorize', say('Authorize a merchant', '邀请商家授权'), { look: 'primary', leaves: true })}
    </div>
    <div id="notice" data-live role="status">${noticeCard(page, notice)}</div>
    <section id="programs" data-live aria-label="${say('Mini programs', '小程序')}">
      ${programs.length === 0 ? empty(page) : html`<ul class="programs">${programs.map((program) => row(page, program))}</ul>`}
    </section>
    ${howItGoes(page)}
    <section class="health" id="health" data-live aria-label="${say('State of the platform', '平台状态')}">
      <h2>${say('State of the platform', '平台状态')}</h2>
      <dl>${healthCards(page, health)}</dl>
    </section>
    <section class="quiet">
      ${button('/sync', say('Compare with WeChat’s list', '与微信的授权列表核对'), { look: 'quiet' })}
      <span class="hint">${say('Finds merchants who authorized while this server was away, and restores lost tokens.', '找回服务离线期间的授权，并恢复丢失的令牌。')}</span>
    </section>`,
  );
}

function howItGoes({ say, panel }: Page): Html {
  const steps: readonly (readonly [string, string])[] = [
    [say('Authorize', '授权'), say('A merchant lets you manage his mini program.', '商家把小程序授权给你管理。')],
    [say('Commit', '提交'), say('Your template becomes his trial version.', '你的模板成为他的体验版。')],
    [say('Scan', '检测'), say('WeChat looks for privacy interfaces.', '微信检查隐私接口。')],
    [
      say('Audit', '审核'),
      panel
        ? say('A reviewer decides: that is you, in the panel.', '审核人员裁决：在面板中由你扮演。')
        : say('A reviewer of WeChat decides.', '由微信审核人员裁决。'),
    ],
    [say('Release', '发布'), say('Users get the version. Roll back if need be.', '用户用上新版本，必要时可回退。')],
  ];
  return html`<section class="card"><h2>${say('How it goes', '流程')}</h2>
    <ol class="story">${steps.map(([name, text]) => html`<li><b>${name}</b> ${text}</li>`)}</ol></section>`;
}

function empty({ say }: Page): Html {
  return html`<div class="card empty">
    <p><b>${say('No merchant yet.', '还没有商家。')}</b></p>
    <p>${say(
      'Press “Authorize a merchant”: WeChat’s consent page opens, where the merchant chooses his mini program.',
      '点击“邀请商家授权”，会打开微信的授权页，由商家选择自己的小程序。',
    )}</p>
  </div>`;
}

function row(page: Page, { record, progress }: Pick<Program, 'record' | 'progress'>): Html {
  const { appId, nickName, status } = record;
  const name = nickName ?? appId;
  return html`<li><a class="card program" href="/programs/${appId}">
    ${avatar(name)}
    <span class="name"><b>${name}</b><small>${appId}</small></span>
    ${status === 'authorized' ? stageChip(page, progress) : chip('bad', page.say('Authorization ended', '授权已取消'))}
  </a></li>`;
}

function healthCards(page: Page, health: Health): Html[] {
  const { say } = page;
  const { ticketAgeSec: age, componentTokenExpiresInSec: life, inbox, store } = health;
  const card = (good: boolean | undefined, name: string, value: string, meaning: string): Html =>
    html`<div class="card"><dt><span class="light ${good === undefined ? 'wait' : good ? 'good' : 'bad'}"></span>${name}</dt><dd><b>${value}</b><small>${meaning}</small></dd></div>`;
  return [
    card(
      age === undefined ? undefined : age < 43_200,
      say('Ticket', '验证票据'),
      age === undefined ? say('none yet', '尚未收到') : say(`${duration(page, age)} old`, `${duration(page, age)}前`),
      say(
        'WeChat pushes one every 10 minutes. It is good for 12 hours and buys the token.',
        '微信每 10 分钟推送一次，12 小时内有效，用它换取令牌。',
      ),
    ),
    card(
      life === undefined ? undefined : life > 0,
      say('Component token', '平台令牌'),
      life === undefined
        ? say('not needed yet', '尚未使用')
        : life > 0
          ? say(`${duration(page, life)} left`, `剩余 ${duration(page, life)}`)
          : say('ended', '已过期'),
      say('Lives 2 hours. It is renewed by itself with the next call.', '有效期 2 小时，下次调用时自动更新。'),
    ),
    card(
      inbox && inbox.dead === 0,
      say('Inbox of pushes', '推送收件箱'),
      inbox === undefined
        ? say('the store does not answer', '存储无应答')
        : inbox.dead > 0
          ? say(`${inbox.dead} dead letters`, `${inbox.dead} 条死信`)
          : say(`${inbox.pending + inbox.claimed} waiting`, `${inbox.pending + inbox.claimed} 条待处理`),
      say(
        `${inbox?.done ?? 0} handled. Stored first, answered, then handled with retries.`,
        `已处理 ${inbox?.done ?? 0} 条。先存储、再应答、后处理（可重试）。`,
      ),
    ),
    card(
      store.durable,
      say('Store', '存储'),
      store.kind,
      store.durable
        ? say('Survives a restart.', '重启后数据仍在。')
        : say('Forgets everything with the process.', '进程结束即丢失。'),
    ),
  ];
}
