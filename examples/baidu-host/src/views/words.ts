import type { AlliancePackage, AppStatus, Qualification, ReadCause } from '@minigate/baidu-oss';
import type { Html } from '../../../shared/html.ts';
import type { Words } from '../../../shared/notices.ts';
import { ownEntry } from '../../../shared/own-entry.ts';
import type { Page } from '../../../shared/page.ts';
import { chip } from '../../../shared/parts.ts';

type Tone = Parameters<typeof chip>[0];
type State = Words & { readonly tone: Tone };

/** What every view needs of a page. */
export type Speech = Pick<Page, 'say' | 'language'>;

/** States of mini programs. */
export const appStates: Readonly<Record<string, State>> = {
  normal: { en: 'normal', zh: '正常', tone: 'good' },
  in_review: { en: 'in review', zh: '审核中', tone: 'wait' },
  paused: { en: 'paused', zh: '暂停服务', tone: 'wait' },
  banned: { en: 'banned', zh: '已封禁', tone: 'bad' },
  forced_offline: { en: 'forced offline', zh: '强制下线', tone: 'bad' },
};

const packageStates: Readonly<Record<string, State>> = {
  published: { en: 'published', zh: '线上版本', tone: 'good' },
  developing: { en: 'in development', zh: '开发版本', tone: 'plain' },
  in_review: { en: 'in review', zh: '审核中', tone: 'wait' },
  rejected: { en: 'rejected', zh: '审核不通过', tone: 'bad' },
  approved: { en: 'approved', zh: '审核通过', tone: 'good' },
  rolling_back: { en: 'rolling back', zh: '回退中', tone: 'wait' },
  uploading: { en: 'uploading', zh: '上传中', tone: 'wait' },
  upload_failed: { en: 'upload failed', zh: '上传失败', tone: 'bad' },
};

const subjects: Readonly<Record<string, Words>> = {
  individual: { en: 'individual', zh: '个人' },
  enterprise: { en: 'enterprise', zh: '企业' },
  government: { en: 'government', zh: '政府' },
  media: { en: 'media', zh: '媒体' },
  other: { en: 'other', zh: '其他' },
};

const qualificationStates: Readonly<Record<string, Words>> = {
  not_operated: { en: 'not begun', zh: '未操作' },
  passed: { en: 'passed', zh: '已通过' },
  in_review: { en: 'in review', zh: '审核中' },
  failed: { en: 'failed', zh: '未通过' },
  push_failed: { en: 'not handed over', zh: '推送失败' },
};

const causes: Readonly<Record<ReadCause, Words>> = {
  notice: { en: 'notice', zh: '通知' },
  settle: { en: 'second look', zh: '复读' },
  backfill: { en: 'backfill', zh: '回填' },
  reconcile: { en: 'reconcile', zh: '对账' },
};

/** A state in words. New states of the platform pass through. */
const stateText = (states: Readonly<Record<string, Words>>, { language }: Speech, status: string): string =>
  ownEntry(states, status)?.[language] ?? status;

/** State of a mini program. */
export const appState = (page: Speech, status: AppStatus): string => stateText(appStates, page, status);

/** State of a package. */
export const packageState = (page: Speech, status: AlliancePackage['status']): string =>
  stateText(packageStates, page, status);

/** State of a mini program, coloured. */
export const appChip = (page: Speech, status: AppStatus): Html =>
  chip(ownEntry(appStates, status)?.tone ?? 'plain', appState(page, status));

/** State of a package, coloured. */
export const packageChip = (page: Speech, status: AlliancePackage['status']): Html =>
  chip(ownEntry(packageStates, status)?.tone ?? 'plain', packageState(page, status));

/** Why something was read. */
export const causeText = ({ language }: Speech, cause: ReadCause): string => causes[cause][language];

/** Who stands behind a mini program, and whether that was checked. */
export const qualificationText = (page: Speech, { type, status }: Qualification): string =>
  `${stateText(subjects, page, type)}, ${stateText(qualificationStates, page, status)}`;
