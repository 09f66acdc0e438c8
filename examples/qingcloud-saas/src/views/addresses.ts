import { deniedAction, type QingCloudSession } from '@minigate/qingcloud-sso';
import { type Html, html } from '../../../shared/html.ts';
import { chip } from '../../../shared/parts.ts';
import type { Zones } from '../routes/zone.ts';
import { jobsOf } from './jobs.ts';
import { act, document, hidden, noticesOf, type SaasPage, zoneSwitch } from './page.ts';

type Answer = Awaited<ReturnType<QingCloudSession['eip']['describeEips']>>;
type Address = NonNullable<Answer['eip_set']>[number];

/** The user's public addresses in a zone. */
export function addressesPage(page: SaasPage, zones: Zones, addresses: readonly Address[]): string {
  const { say } = page;
  return document(
    page,
    say('Addresses', '公网 IP'),
    html`<div class="title"><h1>${say('Public addresses', '公网 IP')}</h1>${zoneSwitch(page, zones)}</div>
    ${noticesOf(page, '/addresses')}
    ${jobsOf(page)}
    <div id="denied" data-live>${deniedHint(page)}</div>
    <section id="addresses" data-live aria-label="${say('Public addresses', '公网 IP')}">
      ${
        addresses.length === 0
          ? html`<p class="card empty">${say('There is none in this zone.', '该区域暂无公网 IP。')}</p>`
          : html`<ul class="rows">${addresses.map((address) => row(page, zones.current, address))}</ul>`
      }
    </section>
    <form method="post" action="/addresses/allocate" class="card row">
      ${hidden(page, { zone: zones.current })}
      <label>${say('Name of a new one', '新公网 IP 名称')} <input name="name" required maxlength="64" value="office"></label>
      <button class="primary">${say('Allocate', '申请')}</button>
    </form>`,
  );
}

/** With the fake, the console in which actions are ticked is beside the page. */
function deniedHint({ say, desk, isFake }: SaasPage): Html | undefined {
  const action = deniedAction(desk?.notices.get('/addresses')?.error);
  if (action === undefined || !isFake) return undefined;
  return html`<p class="notice"><span>${say('Here the console is in the panel:', '此处的控制台在面板中：')} <a href="#platform">${say(`“Play the cloud” → tick ${action}`, `“扮演云平台” → 勾选 ${action}`)}</a></span></p>`;
}

const row = (page: SaasPage, zone: string, address: Address): Html => html`<li class="card row-card">
  <span class="name"><b>${address.eip_addr}</b><small>${address.eip_name} · ${address.eip_id}</small></span>
  <span class="hint">${address.bandwidth} Mbps</span>
  ${chip(address.status === 'associated' ? 'good' : 'plain', address.status === 'associated' ? page.say('in use', '已绑定') : page.say('free', '可用'))}
  <span class="buttons">${act(page, `/addresses/${address.eip_id}/release`, page.say('Release', '释放'), { zone }, 'danger')}</span>
</li>`;
