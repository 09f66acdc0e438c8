import type { Advice } from '@minigate/core';
import { explainError } from '../errors/error-codes.js';
import type { GetAuditCategoriesResponse } from '../families/category/index.js';
import type { AuditItem, SubmitAuditRequest } from '../families/code-management/index.js';

/** Stable name of a finding. */
export type AuditFindingCode = keyof typeof findingErrors;

/** Something that audit will not take. */
export interface AuditFinding {
  readonly code: AuditFindingCode;
  /**
   * `refused`: submitting answers an error now. `rejected`: it can be submitted, and the reviewer is likely to reject it.
   * `warning`: depends on what the mini program does, or could not be checked.
   */
  readonly severity: 'refused' | 'rejected' | 'warning';
  /** What it is about: a field of the request, an interface, a kind of data, an endpoint. */
  readonly subject: string | undefined;
  /** The number that `submitAudit` answers or would answer; of `not-checked`, what the question was answered. */
  readonly errorCode: number | undefined;
  readonly message: Advice;
  readonly advice: Advice;
}

/** The error numbers of `submitAudit` by finding; `undefined` where only the reviewer objects. */
const findingErrors = {
  'no-trial-version': 85086,
  'scan-unfinished': 61039,
  'privacy-interface-not-granted': 61040,
  'privacy-interface-not-declared': 61040,
  'name-missing': 86002,
  'avatar-missing': 86002,
  'introduction-missing': 86002,
  'category-missing': 85008,
  'audit-open': 85009,
  'quota-used-up': 85085,
  'items-count': 85023,
  'item-empty': 85010,
  'item-page-unknown': 85007,
  'item-tags-invalid': 85006,
  'item-title-too-long': 85011,
  'item-category-not-approved': 85077,
  'ugc-undeclared': 85094,
  'ugc-incomplete': 85094,
  'order-path-missing': 61041,
  'privacy-data-undeclared': undefined,
  'privacy-contact-missing': undefined,
  'approved-version-waits': undefined,
  'domains-missing': undefined,
  'not-checked': undefined,
} as const;

/** What the error table cannot say: the number of several findings is the same, or there is none. */
const texts: Partial<Record<AuditFindingCode, readonly [message: Advice, advice: Advice]>> = {
  'privacy-interface-not-granted': [
    { en: 'The code uses a privacy interface that was not granted', zh: '代码使用了未获权限的隐私接口' },
    {
      en: 'Apply for it with privacyInterface.applyInterface, or take it out of the code and commit again.',
      zh: '请用 privacyInterface.applyInterface 申请权限，或从代码中移除后重新上传。',
    },
  ],
  'privacy-interface-not-declared': [
    {
      en: 'The code uses a privacy interface that requiredPrivateInfos does not declare',
      zh: '代码使用了未在 requiredPrivateInfos 中声明的隐私接口',
    },
    {
      en: 'Declare it in requiredPrivateInfos (app.json or ext) and commit again; or submit with privacy_api_not_use when the code never calls it.',
      zh: '请在 app.json 或 ext 的 requiredPrivateInfos 中声明后重新上传；若代码从不调用，提审时传 privacy_api_not_use。',
    },
  ],
  'name-missing': [
    { en: 'The mini program has no name', zh: '小程序未设置名称' },
    { en: 'Set it with basicInfo.setNickName.', zh: '请用 basicInfo.setNickName 设置名称。' },
  ],
  'avatar-missing': [
    { en: 'The mini program has no avatar', zh: '小程序未设置头像' },
    { en: 'Set it with basicInfo.setHeadImage.', zh: '请用 basicInfo.setHeadImage 设置头像。' },
  ],
  'introduction-missing': [
    { en: 'The mini program has no introduction', zh: '小程序未设置简介' },
    { en: 'Set it with basicInfo.setSignature.', zh: '请用 basicInfo.setSignature 设置简介。' },
  ],
  'ugc-undeclared': [
    {
      en: 'A first submission without ugc_declare is refused in community categories',
      zh: '社区类目首次提审未填写 ugc_declare 会被拒绝',
    },
    {
      en: 'Give ugc_declare if users can publish anything; scene [0] says that they cannot.',
      zh: '若用户可发布内容请填写 ugc_declare；不涉及时 scene 传 [0]。',
    },
  ],
  'ugc-incomplete': [
    { en: 'ugc_declare does not fit together', zh: 'ugc_declare 填写不完整' },
    {
      en: 'scene holds 0 alone or numbers from 1 to 5; with content of users, method holds numbers from 1 to 4.',
      zh: 'scene 为单独的 0 或 1 到 5；涉及用户内容时 method 须填写 1 到 4。',
    },
  ],
  'privacy-data-undeclared': [
    {
      en: 'The privacy guideline does not cover data that the code collects',
      zh: '用户隐私保护指引未覆盖代码收集的信息',
    },
    { en: 'Say what it is for with privacy.setPrivacySetting.', zh: '请用 privacy.setPrivacySetting 补充用途说明。' },
  ],
  'privacy-contact-missing': [
    { en: 'The privacy guideline names no way to reach the developer', zh: '用户隐私保护指引缺少开发者联系方式' },
    {
      en: 'Set owner_setting with privacy.setPrivacySetting.',
      zh: '请用 privacy.setPrivacySetting 设置 owner_setting。',
    },
  ],
  'approved-version-waits': [
    {
      en: 'A version passed audit and was not released; after this submission it cannot be any more',
      zh: '已有审核通过但未发布的版本，再次提审后将无法发布',
    },
    { en: 'Release it first if it is wanted.', zh: '如需要请先发布。' },
  ],
  'domains-missing': [
    {
      en: 'No server domain is effective; pages that ask a server stay empty for the reviewer',
      zh: '没有生效的服务器域名，需要联网的页面在审核时无法使用',
    },
    { en: 'Set the domains up with domains.setUp.', zh: '请用 domains.setUp 配置域名。' },
  ],
};

/**
 * Makes a finding with its texts and number.
 *
 * @param severity - default `refused`, or `rejected` for findings without a number.
 */
export function finding(
  code: AuditFindingCode,
  { subject, severity }: { readonly subject?: string | undefined; readonly severity?: AuditFinding['severity'] } = {},
): AuditFinding {
  const errorCode = findingErrors[code];
  const entry = errorCode === undefined ? undefined : explainError(errorCode, 'submitAudit');
  const [message, advice] = texts[code] ?? [entry?.meaning, entry?.advice];
  if (message === undefined || advice === undefined) throw new Error(`${code} has no text`);
  const about = subject === undefined ? '' : `: ${subject}`;
  return {
    code,
    severity: severity ?? (errorCode === undefined ? 'rejected' : 'refused'),
    subject,
    errorCode,
    message: { en: message.en + about, zh: message.zh + about },
    advice,
  };
}

/** A question that WeChat refused to answer. */
export function notChecked(endpoint: string, code: number | string): AuditFinding {
  const errorCode = typeof code === 'number' ? code : undefined;
  const entry = errorCode === undefined ? undefined : explainError(errorCode, endpoint);
  return {
    code: 'not-checked',
    severity: 'warning',
    subject: endpoint,
    errorCode,
    message: { en: `${endpoint} could not be asked: ${code}`, zh: `无法查询 ${endpoint}：${code}` },
    advice: entry?.advice ?? { en: 'Look at it in the console.', zh: '请在后台查看。' },
  };
}

const limits = { items: 5, tags: 10, tagCharacters: 20, titleCharacters: 32 } as const;

/**
 * Checks `item_list` as `submitAudit` does.
 *
 * @param pages - of the trial version; `undefined` when not known.
 * @param categories - approved ones; `undefined` when not known.
 */
export function itemFindings(
  { item_list: items }: SubmitAuditRequest,
  pages: readonly string[] | undefined,
  categories: GetAuditCategoriesResponse['category_list'] | undefined,
): AuditFinding[] {
  // It may be left out, although the documentation calls it required.
  if (items === undefined) return [];
  const found: AuditFinding[] = [];
  if (items.length < 1 || items.length > limits.items)
    found.push(finding('items-count', { subject: `${items.length}` }));
  for (const [at, item] of items.entries()) {
    const add = (code: AuditFindingCode, field: string): void =>
      void found.push(finding(code, { subject: `item_list.${at}${field}` }));
    if (Object.values(item).every((value) => value === undefined || value === '')) {
      add('item-empty', '');
      continue;
    }
    const page = item.address?.split('?')[0];
    if (page !== undefined && pages && !pages.includes(page)) add('item-page-unknown', '.address');
    const tags = (item.tag ?? '').split(' ').filter(Boolean);
    if (tags.length > limits.tags || tags.some((tag) => [...tag].length > limits.tagCharacters))
      add('item-tags-invalid', '.tag');
    if ([...(item.title ?? '')].length > limits.titleCharacters) add('item-title-too-long', '.title');
    if (categories && !categories.some((category) => isSame(item, category))) add('item-category-not-approved', '');
  }
  return found;
}

const categoryFields = ['first_id', 'first_class', 'second_id', 'second_class', 'third_id', 'third_class'] as const;

function isSame(item: AuditItem, category: GetAuditCategoriesResponse['category_list'][number]): boolean {
  return categoryFields.every((field) => item[field] === undefined || String(item[field]) === String(category[field]));
}

/** @param isFirst - whether nothing was submitted before; then community categories need the declaration. */
export function ugcFindings({ ugc_declare: declaration }: SubmitAuditRequest, isFirst: boolean): AuditFinding[] {
  if (declaration === undefined) return isFirst ? [finding('ugc-undeclared', { severity: 'warning' })] : [];
  const { scene = [], method = [] } = declaration;
  const none = scene.length === 1 && scene[0] === 0;
  const within = (values: readonly number[], most: number): boolean =>
    values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 1 && value <= most);
  return none || (within(scene, 5) && within(method, 4)) ? [] : [finding('ugc-incomplete', { severity: 'rejected' })];
}
