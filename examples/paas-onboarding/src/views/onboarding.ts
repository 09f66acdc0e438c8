import type { Difference } from '@minigate/paas-openapi';
import { type Html, html } from '../../../shared/html.ts';
import type { Notice } from '../../../shared/notices.ts';
import type { Page } from '../../../shared/page.ts';
import { button, chip, moment } from '../../../shared/parts.ts';
import { empty, head, workCards } from '../../../shared/pieces.ts';
import type { Work } from '../../../shared/works.ts';
import type { Onboardings } from '../onboardings.ts';
import { type Choices, stages } from '../wish.ts';
import { document } from './page.ts';

/** What the page of the onboarding shows. */
export interface OnboardingView {
  readonly choices: Choices;
  readonly latest: ReturnType<Onboardings['latest']>;
  readonly works: readonly Work[];
  readonly notice: Notice | undefined;
}

/** The wish, its plan, and carrying it out. */
export function onboardingPage(page: Page, { choices, latest, works, notice }: OnboardingView): string {
  const { say } = page;
  return document(
    page,
    say('Onboarding', '接入'),
    html`${head(
      page,
      say('Onboarding', '接入'),
      say(
        'One wish from the storages to the online version. Each plan compares it with what the platform has; a second run changes nothing.',
        '从存储配置到线上版本的一份完整期望。每次计划都与平台现状比较，重复执行不会产生变化。',
      ),
      notice,
    )}
    <section class="card" aria-labelledby="wish-title"><h2 id="wish-title">${say('The wish', '期望')}</h2>${wishForm(page, choices)}</section>
    <section id="works" data-live aria-label="${say('Under way', '进行中')}">${workCards(page, works)}</section>
    <section id="plan" data-live aria-label="${say('Plan', '计划')}">${latest === undefined ? empty(say('No plan yet. It only reads: make one, and look at it.', '暂无计划。生成计划只读取平台，不做修改。')) : planCard(page, latest, works.length > 0)}</section>`,
  );
}

function wishForm({ say, language }: Page, { appName, version, notes, packageVersion, publishTo }: Choices): Html {
  return html`<form method="post" action="/onboarding/choose" class="fields">
    <label>${say('Application', '应用名称')} <input name="appName" required maxlength="64" value="${appName}"></label>
    <label>${say('Component package version', '组件包版本')} <input name="packageVersion" required maxlength="32" value="${packageVersion}"></label>
    <label>${say('Version', '版本号')} <input name="version" required maxlength="32" value="${version}"></label>
    <label>${say('Notes', '版本说明')} <input name="notes" required maxlength="200" value="${notes}"></label>
    <fieldset class="wide"><legend>${say('Publish to', '发布到')}</legend>${stages.map(
      (env) =>
        html`<label class="check"><input type="checkbox" name="publishTo" value="${env.envCode}" ${publishTo.includes(env.envCode) && html`checked`}> ${env[language]}</label>`,
    )}</fieldset>
    <div class="wide"><button class="primary">${say('Make the plan', '生成计划')}</button></div>
  </form>`;
}

function planCard(page: Page, { plan, at }: NonNullable<OnboardingView['latest']>, isRunning: boolean): Html {
  const { say } = page;
  const { create, change, keep, impossible } = plan.counts;
  const todo = plan.differences.filter(({ what }) => what !== 'keep');
  return html`<div class="card plan">
    <h2>${say('The plan', '计划')} <small>${moment(page, at)}</small></h2>
    <p class="chips">${chip(create > 0 ? 'wait' : 'plain', say(`${create} to create`, `新建 ${create}`))} ${chip(change > 0 ? 'wait' : 'plain', say(`${change} to change`, `修改 ${change}`))} ${chip('good', say(`${keep} as wished`, `已符合 ${keep}`))} ${impossible > 0 && chip('bad', say(`${impossible} impossible`, `无法执行 ${impossible}`))}</p>
    ${plan.isEmpty ? html`<p class="notice good">✓ ${say('The platform has all that is wished.', '平台已符合全部期望。')}</p>` : html`<ol class="differences">${todo.map((one) => row(page, one))}</ol>`}
    <div class="buttons">
      ${!isRunning && !plan.isEmpty && impossible === 0 && button('/onboarding/apply', say('Carry it out', '执行'), { look: 'primary' })}
      ${!isRunning && button('/onboarding/plan', say('Read the platform again', '重新读取平台'), { look: 'quiet' })}
    </div>
  </div>`;
}

function row({ say, language }: Page, { what, kind, name, changes, reason }: Difference): Html {
  const words = {
    create: chip('wait', say('create', '新建')),
    change: chip('wait', say('change', '修改')),
    keep: chip('good', say('keep', '保持')),
    impossible: chip('bad', say('impossible', '无法执行')),
  } as const;
  return html`<li>${words[what]} <span><b>${say(kinds[kind][0], kinds[kind][1])}</b> <code>${name}</code>
    ${reason && html`<br><span class="reason">${reason[language]}</span>`}
    ${changes.length > 0 && html`<small>${changes.map(({ field, from, to }) => html`<span class="field">${field}: ${from !== undefined && html`<s>${shown(from)}</s> → `}${shown(to)}</span>`)}</small>`}</span></li>`;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 120);

const kinds: Readonly<Record<Difference['kind'], readonly [string, string]>> = {
  deploymentConfig: ['Deployment config', '部署配置'],
  fileStorageConfig: ['File storage', '文件存储配置'],
  env: ['Environment', '业务环境'],
  componentPackage: ['Component package', '组件包'],
  componentPackageVersion: ['Build of components', '组件包构建'],
  component: ['Component', '组件'],
  app: ['Application', '应用'],
  reference: ['Uses components', '引用组件包'],
  currentEnv: ['Current environment', '当前环境'],
  version: ['Version', '版本'],
  publication: ['Publication', '发布'],
  onlineVersion: ['Online version', '线上版本'],
  tenant: ['Tenant', '租户'],
  tenantApp: ['Tenant app', '租户应用'],
};
