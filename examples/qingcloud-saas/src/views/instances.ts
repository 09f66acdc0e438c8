import type { QingCloudSession } from '@minigate/qingcloud-sso';
import { type Html, html } from '../../../shared/html.ts';
import { chip } from '../../../shared/parts.ts';
import type { Zones } from '../routes/zone.ts';
import { jobsOf } from './jobs.ts';
import { act, document, hidden, noticesOf, type SaasPage, zoneSwitch } from './page.ts';

type Answer = Awaited<ReturnType<QingCloudSession['instance']['describeInstances']>>;
type Instance = NonNullable<Answer['instance_set']>[number];

/** The user's instances in a zone. */
export function instancesPage(page: SaasPage, zones: Zones, instances: readonly Instance[]): string {
  const { say } = page;
  return document(
    page,
    say('Instances', '云服务器'),
    html`<div class="title"><h1>${say('Instances', '云服务器')}</h1>${zoneSwitch(page, zones)}</div>
    ${noticesOf(page, '/instances')}
    ${jobsOf(page)}
    <section id="instances" data-live aria-label="${say('Instances', '云服务器')}">
      ${
        instances.length === 0
          ? html`<p class="card empty">${say('There is none in this zone.', '该区域暂无云服务器。')}</p>`
          : html`<ul class="rows">${instances.map((instance) => row(page, zones.current, instance))}</ul>`
      }
    </section>
    <section class="card" aria-labelledby="run-title">
      <h2 id="run-title">${say('Run an instance', '创建云服务器')}</h2>
      <form method="post" action="/instances/run" class="fields">
        ${hidden(page, { zone: zones.current })}
        <label>${say('Name', '名称')} <input name="name" required maxlength="64" value="worker"></label>
        <label>${say('Type', '类型')} <select name="type">${['c1m1', 'c2m4', 'c4m8'].map((type) => html`<option>${type}</option>`)}</select></label>
        <label class="wide">${say('Password of root', 'root 密码')} <input name="password" type="password" required minlength="8" maxlength="64" autocomplete="new-password"></label>
        <div class="wide"><button class="primary">${say('Run', '创建')}</button></div>
      </form>
    </section>`,
  );
}

function row(page: SaasPage, zone: string, instance: Instance): Html {
  const { say } = page;
  const { instance_id: id = '', instance_name: name, vcpus_current: cpus, memory_current: megabytes = 0 } = instance;
  const { status = '', transition_status: doing } = instance;
  const button = (action: string, label: string): Html => act(page, `/instances/${id}/${action}`, label, { zone });
  return html`<li class="card row-card">
    <span class="name"><b>${name || id}</b><small>${id}</small></span>
    <span class="hint">${cpus} ${say('CPU', '核')} · ${megabytes / 1024} GB</span>
    ${doing ? chip('wait', wordOf(page, doing)) : chip(status === 'running' ? 'good' : 'plain', wordOf(page, status))}
    <span class="buttons">
      ${!doing && status === 'running' && html`${button('restart', say('Restart', '重启'))}${button('stop', say('Stop', '关机'))}`}
      ${!doing && status === 'stopped' && button('start', say('Start', '启动'))}
    </span>
  </li>`;
}

const chinese: Readonly<Record<string, string>> = {
  pending: '等待中',
  running: '运行中',
  stopped: '已关机',
  suspended: '已暂停',
  creating: '创建中',
  starting: '启动中',
  stopping: '关机中',
  restarting: '重启中',
};

const wordOf = ({ say }: SaasPage, word: string): string => say(word, chinese[word] ?? word);
