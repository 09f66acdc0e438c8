import type { MirrorChange } from '@minigate/baidu-oss';
import { type Html, html } from '../../../shared/html.ts';
import { chip, moment } from '../../../shared/parts.ts';
import { comparedAppFacts, differences, packageFacts } from './facts.ts';
import { appChip, causeText, packageChip, type Speech } from './words.ts';

/** An entry of the history. @param names - of mini programs by their id; absent on the page of one. */
export function changeLine(page: Speech, change: MirrorChange, names?: ReadonlyMap<string, string>): Html {
  const { at, cause, seq } = change;
  return html`<li class="change" data-seq="${seq}">
    <p class="split"><span>${what(page, change, names)}</span><small>${moment(page, at)} · ${causeText(page, cause)}</small></p>
    ${detail(page, change)}</li>`;
}

const link = (appId: string, text: string): Html => html`<a href="/programs/${appId}">${text}</a>`;

function what(page: Speech, change: MirrorChange, names: ReadonlyMap<string, string> | undefined): Html {
  const { say } = page;
  const ofApp = (appId: string): Html | undefined =>
    names && html`<small>${link(appId, names.get(appId) ?? appId)}</small>`;
  switch (change.type) {
    case 'appChanged': {
      const { before, after, appId } = change;
      return html`<b>${link(appId, after.name)}</b> ${before ? say('changed', '已变更') : html`${say('is new', '新增')} ${appChip(page, after.status)}`}`;
    }
    case 'appRemoved':
      return html`<b>${link(change.appId, change.before.name)}</b> ${chip('bad', say('gone', '已移除'))}`;
    case 'packageChanged': {
      const { before, after, appId } = change;
      const from = before && before.status !== after.status && html`${packageChip(page, before.status)} → `;
      return html`<b>${say('Package', '代码包')} ${after.version}</b> ${from}${packageChip(page, after.status)} ${ofApp(appId)}`;
    }
    case 'packageRemoved':
      return html`<b>${say('Package', '代码包')} ${change.before.version}</b> ${packageChip(page, change.before.status)} → ${chip('plain', say('gone', '已移除'))} ${ofApp(change.appId)}`;
    case 'unknown':
      return html`<b>${say('Unknown notice', '未知通知')}</b> ${chip('wait', `code ${change.code}`)}`;
    case 'deadLetter':
      return html`<b>${say('Put aside', '转入死信')}</b> ${chip('bad', change.reason)}`;
  }
}

function detail(page: Speech, change: MirrorChange): Html | undefined {
  if (change.type === 'appChanged' && change.before)
    return differences(comparedAppFacts(page, change.before), comparedAppFacts(page, change.after));
  if (change.type === 'packageChanged' && change.before)
    return differences(packageFacts(page, change.before), packageFacts(page, change.after));
  return undefined;
}
