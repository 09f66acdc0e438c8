import { type Html, html } from '../../../shared/html.ts';
import { noticeCard } from '../../../shared/notice.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { act, chip, moment } from '../../../shared/parts.ts';
import { taskTypes } from '../platform/actions.ts';
import type { Platform } from '../platform/platform.ts';

type PanelPage = Omit<Page, 'panel'>;

/** The panel on which a person plays the platform. Only with the fake. */
export function platformPanel(page: PanelPage, platform: Platform, notice: Notice | undefined): Html {
  const { say } = page;
  return html`<section class="card platform" id="platform" tabindex="-1" aria-labelledby="platform-title">
    <div><h2 id="platform-title">${say('Play the platform', '扮演平台')}</h2>
      <p class="hint">${say('Here you are the platform and its people: move time, close the repository, break tasks, make secrets. This panel exists only with the fake.', '在这里你就是平台：拨快时钟、关闭仓库权限、让任务失败、更换密钥。仅模拟模式提供。')}</p></div>
    <div id="platform-notice" data-live role="status">${noticeCard(page, notice)}</div>
    <div class="group" id="platform-clock" data-live>${time(page, platform)}</div>
    <div class="group" id="platform-tasks" data-live>${tasks(page, platform)}</div>
    <details id="platform-team"><summary>${say('Secret and clocks', '密钥与时钟')}</summary><div id="platform-secrets" data-live>${secrets(page, platform)}</div></details>
    <details id="platform-server"><summary>${say('Back office', '后台服务器')}</summary><div class="group" id="platform-office" data-live>${office(page)}</div></details>
    <details id="platform-records"><summary>${say('What the platform saw', '平台记录')}</summary><div id="platform-seen" data-live>${seen(page, platform)}</div></details>
  </section>`;
}

function time(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const by = (amount: string, label: string): Html => act(page, 'advance', label, { by: amount });
  return html`<h3>${say('Time of the platform', '平台时间')}</h3>
    <p class="clock">${moment(page, fake.clock.now())}</p>
    <div class="buttons">${by('10s', say('+ 10 s', '+10 秒'))}${by('1m', say('+ 1 min', '+1 分钟'))}${by('1h', say('+ 1 h', '+1 小时'))}</div>`;
}

function tasks(page: PanelPage, { openingsFail, repositoryClosed, usersComplain }: Platform): Html {
  const { say, path, language } = page;
  return html`<h3>${say('Machines and people', '机器与人')}</h3>
    <form class="row" method="post" action="/platform/fail-next"><input type="hidden" name="back" value="${path}">
      <label>${say('Breaks off half-way', '中途失败')} <select name="type">${Object.entries(taskTypes).map(([type, words]) => html`<option value="${type}">${words[language]}</option>`)}</select></label>
      <button>${say('Let it fail', '使其失败')}</button>
    </form>
    <div class="buttons">
      ${openingsFail ? act(page, 'unlucky', say('Let openings succeed', '恢复开通成功'), { fails: 'no' }) : act(page, 'unlucky', say('5 % of openings fail', '5% 开通失败'), { fails: 'yes' })}
      ${repositoryClosed ? act(page, 'repository', say('Open the repository', '开放仓库权限'), { allowed: 'yes' }) : act(page, 'repository', say('Close the repository', '关闭仓库权限'), { allowed: 'no' })}
      ${usersComplain ? act(page, 'complaints', say('Users are content', '用户满意'), { complain: 'no' }) : act(page, 'complaints', say('Users complain', '用户投诉'), { complain: 'yes' })}
    </div>`;
}

function secrets(page: PanelPage, { behindMs }: Platform): Html {
  const { say } = page;
  return html`<div class="group"><h3>${say('Team secret', '团队秘钥')}</h3>
      <div class="buttons">${act(page, 'rotate', say('Make a new secret', '生成新密钥'), {}, 'primary')}${act(page, 'hand-over', say('Enter it in the back office', '录入后台'))}</div></div>
    <div class="group"><h3>${say('Clock of the back office', '后台服务器时钟')}</h3>
      <p class="hint">${behindMs === 0 ? say('right', '准确') : say(`${behindMs / 60_000} min behind`, `慢 ${behindMs / 60_000} 分钟`)}</p>
      <div class="buttons">${act(page, 'clock', say('20 min behind', '慢 20 分钟'), { minutes: 20 })}${act(page, 'clock', say('Right again', '恢复准确'), { minutes: 0 }, 'quiet')}</div></div>`;
}

function office(page: PanelPage): Html {
  const { say } = page;
  return html`<p class="hint">${say('What was under way goes on after the start: its state is in the database.', '重启后未完成的工作会继续：状态保存在数据库中。')}</p>
    <div class="buttons">${act(page, 'restart', say('Start it again', '重启后台'))}${act(page, 'reset', say('Begin anew', '全部重置'), {}, 'danger')}</div>`;
}

function seen(page: PanelPage, { fake }: Platform): Html {
  const { say } = page;
  const none = html`<p class="hint">${say('None.', '暂无。')}</p>`;
  const reports = fake.signatureReports().slice(-3).reverse();
  const deliveries = fake.webhooks.deliveries().slice(-6).reverse();
  const violations = fake.violations().slice(-6).reverse();
  return html`<div class="group"><h3>${say('Signatures that did not fit', '签名不匹配')}</h3>
      ${reports.length === 0 ? none : reports.map(({ at, mistake }) => html`<p>${moment(page, at)} ${mistake ?? say('another secret', '密钥不符')}</p>`)}</div>
    <div class="group"><h3>${say('Events sent', '已推送事件')}</h3>
      ${deliveries.length === 0 ? none : html`<ul class="list">${deliveries.map(({ event, status, attempt }) => html`<li>${chip(status === 'delivered' ? 'good' : status === 'pending' ? 'wait' : 'bad', status)} ${event} ${attempt > 1 && `· ${attempt}`}</li>`)}</ul>`}</div>
    <div class="group"><h3>${say('What the back office did wrong', '后台的违规调用')}</h3>
      ${violations.length === 0 ? none : html`<ul class="list">${violations.map(({ kind, message }) => html`<li>${chip('bad', kind)} ${message}</li>`)}</ul>`}</div>
    <p class="hint">${say('Calls answered', '已应答请求')}: ${fake.journal().length}</p>`;
}
