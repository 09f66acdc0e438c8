import type { AllianceApp, AlliancePackage } from '@minigate/baidu-oss';
import { type Html, html } from '../../../shared/html.ts';
import { appState, packageState, qualificationText, type Speech } from './words.ts';

/** A label and its text. */
export type Fact = readonly [label: string, text: string];

/** What is shown of a mini program. */
export function appFacts(page: Speech, app: AllianceApp): readonly Fact[] {
  const { say } = page;
  const { name, status, description, categories, qualification, minSwanVersion } = app;
  return [
    [say('Name', '名称'), name],
    [say('State', '状态'), appState(page, status)],
    [say('Description', '简介'), description],
    [say('Category', '类目'), categories.map(categoryText).join('、')],
    [say('Subject', '主体'), qualification?.name ?? ''],
    [say('Qualification', '资质'), qualification ? qualificationText(page, qualification) : ''],
    [say('Base library', '基础库版本'), minSwanVersion],
  ];
}

/** What is compared of a mini program. */
export const comparedAppFacts = (page: Speech, app: AllianceApp): readonly Fact[] => [
  ...appFacts(page, app),
  [page.say('Covers', '封面'), app.covers.join(' ')],
];

/** A category below its industry. */
export const categoryText = ({ name, parent }: AllianceApp['categories'][number]): string =>
  parent ? `${parent.name} / ${name}` : name;

/** What is shown of a package. */
export function packageFacts(page: Speech, entry: AlliancePackage): readonly Fact[] {
  const { say } = page;
  const common: readonly Fact[] = [
    [say('State', '状态'), packageState(page, entry.status)],
    [say('Version', '版本'), entry.version],
    [say('Description', '描述'), entry.description],
    [say('Committed', '提交时间'), entry.committedAtText],
  ];
  if (entry.kind === 'upload') return [...common, [say('Upload', '上传'), entry.statusText]];
  return [
    ...common,
    [say('Audit', '审核意见'), entry.auditMessage],
    [say('Remark', '备注'), entry.remark],
    [say('Committer', '提交人'), entry.committer ?? ''],
    [say('Rolls back to', '可回退至'), entry.rollbackVersion ?? ''],
  ];
}

/** Texts that differ, before → after. */
export function differences(before: readonly Fact[], after: readonly Fact[]): Html {
  const old = new Map(before);
  const current = new Map(after);
  const labels = [...new Set([...old.keys(), ...current.keys()])].filter(
    (label) => (old.get(label) ?? '') !== (current.get(label) ?? ''),
  );
  return html`<dl class="differing">${labels.map(
    (label) =>
      html`<div><dt>${label}</dt><dd><del>${old.get(label) || '–'}</del> <span aria-hidden="true">→</span> <ins>${current.get(label) || '–'}</ins></dd></div>`,
  )}</dl>`;
}
