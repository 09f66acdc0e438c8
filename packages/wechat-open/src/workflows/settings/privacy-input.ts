import { ValidationError, type ValidationIssue } from '@minigate/core';
import {
  type GetPrivacySettingResponse,
  type SetPrivacySettingRequest,
  setPrivacySetting,
} from '../../families/privacy/index.js';
import { type CollectedData, type InterfaceState, sameInterface } from './privacy-needs.js';

/** Kinds of data that WeChat knows. */
export type PrivacyKind =
  | 'UserInfo'
  | 'Location'
  | 'Address'
  | 'Invoice'
  | 'RunData'
  | 'Record'
  | 'Album'
  | 'AlbumWriteOnly'
  | 'Camera'
  | 'PhoneNumber'
  | 'Contact'
  | 'DeviceInfo'
  | 'LicensePlate'
  | 'BlueTooth'
  | 'CalendarWriteOnly'
  | 'Email'
  | 'MessageFile'
  | 'EXIDNumber'
  | 'EXOrderInfo'
  | 'EXUserPublishContent'
  | 'EXUserFollowAcct'
  | 'EXUserOpLog';

/** What data is for, by kind, without 为了 or 用于, which WeChat adds: `{ PhoneNumber: '联系您' }`. Own kinds have own names. */
export type PrivacyTexts = { readonly [Kind in PrivacyKind]?: string | undefined } & {
  readonly [ownKind: string]: string | undefined;
};

/** Who collects, and how users hear of changes. */
export interface PrivacyOwner {
  /** One of the four ways to reach the developer is required. */
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly qq?: string | undefined;
  readonly weixin?: string | undefined;
  /** How users are told about changes, such as 弹窗 or 公告. */
  readonly noticeMethod: string;
  /** How long data is kept, in days. Default: the shortest time that is needed. */
  readonly keepDays?: number | undefined;
  /** Id of an own guideline, from `privacy.uploadPrivacyFile()`. */
  readonly fileId?: string | undefined;
}

/** An SDK of others in the code. */
export interface PrivacySdk {
  readonly name: string;
  readonly provider: string;
  readonly texts: PrivacyTexts;
}

/** Why an interface is needed. One picture, video or page is required. */
export interface InterfaceReason {
  /** What it is used for, at most 300 characters. */
  readonly content: string;
  /** URLs of pictures of the use, at most 10. */
  readonly pictures?: readonly string[] | undefined;
  /** URL of a video (MP4) of the use. */
  readonly video?: string | undefined;
  /** URLs of pages that help the reviewer. */
  readonly pages?: readonly string[] | undefined;
}

/** What the guideline shall say, and why interfaces are needed. */
export interface PrivacyInput {
  /** Needed the first time; the one that is set stays without it. */
  readonly owner?: PrivacyOwner | undefined;
  readonly texts?: PrivacyTexts | undefined;
  /** Replaces the SDKs that are set. */
  readonly sdks?: readonly PrivacySdk[] | undefined;
  /** By name, such as `wx.getLocation`. */
  readonly interfaces?: Readonly<Record<string, InterfaceReason>> | undefined;
}

const maxContent = 300;
const maxPictures = 10;

/** The reason that was given for an interface. */
export function reasonFor(input: PrivacyInput, name: string): InterfaceReason | undefined {
  return Object.entries(input.interfaces ?? {}).find(([given]) => sameInterface(given, name))?.[1];
}

/**
 * Names everything that an input lacks.
 *
 * @throws ValidationError with paths such as `texts.Location` and `interfaces.wx.getLocation`.
 */
export function checkPrivacyInput(
  input: PrivacyInput,
  guideline: GetPrivacySettingResponse,
  data: readonly CollectedData[],
  interfaces: readonly InterfaceState[],
): void {
  const issues: ValidationIssue[] = [...ownerIssues(input, guideline)];
  for (const { kind, label, text } of data)
    if ((input.texts?.[kind] ?? text ?? '') === '')
      issues.push({ path: `texts.${kind}`, message: `the code collects ${label}: say what it is for` });
  for (const { name, status } of interfaces) {
    if (status !== 'to-apply' && status !== 'refused') continue;
    const reason = reasonFor(input, name);
    const evidence = [...(reason?.pictures ?? []), ...(reason?.pages ?? []), reason?.video ?? ''].filter(Boolean);
    const path = `interfaces.${name}`;
    if (reason === undefined || reason.content === '' || evidence.length === 0)
      issues.push({
        path,
        message: 'the code calls it without a right: say what for (content), with a picture, video or page',
      });
    else if (reason.content.length > maxContent)
      issues.push({ path: `${path}.content`, message: `must have at most ${maxContent} characters` });
    if ((reason?.pictures ?? []).length > maxPictures)
      issues.push({ path: `${path}.pictures`, message: `must be at most ${maxPictures}` });
  }
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: setPrivacySetting.id });
}

function ownerIssues({ owner }: PrivacyInput, guideline: GetPrivacySettingResponse): readonly ValidationIssue[] {
  if (owner === undefined)
    return guideline.owner_setting?.notice_method
      ? []
      : [{ path: 'owner', message: 'is missing: no guideline is set yet' }];
  const issues: ValidationIssue[] = [];
  if (![owner.email, owner.phone, owner.qq, owner.weixin].some(Boolean))
    issues.push({ path: 'owner', message: 'must have one of email, phone, qq and weixin' });
  if (!owner.noticeMethod) issues.push({ path: 'owner.noticeMethod', message: 'is missing, such as 弹窗' });
  if (owner.keepDays !== undefined && !(Number.isInteger(owner.keepDays) && owner.keepDays > 0))
    issues.push({ path: 'owner.keepDays', message: 'must be a whole number of days' });
  return issues;
}

/** The guideline to set: what is set already, with the input over it. */
export function mergedGuideline(input: PrivacyInput, current: GetPrivacySettingResponse): SetPrivacySettingRequest {
  const { owner, texts = {}, sdks } = input;
  const merged = new Map((current.setting_list ?? []).map((row) => [row.privacy_key, row.privacy_text]));
  for (const [kind, text] of Object.entries(texts)) if (text) merged.set(kind, text);
  return {
    privacy_ver: 2,
    owner_setting: filled(
      owner === undefined
        ? { ...current.owner_setting }
        : {
            contact_email: owner.email,
            contact_phone: owner.phone,
            contact_qq: owner.qq,
            contact_weixin: owner.weixin,
            notice_method: owner.noticeMethod,
            store_expire_timestamp: owner.keepDays === undefined ? undefined : `${owner.keepDays}天`,
            ext_file_media_id: owner.fileId,
          },
    ),
    setting_list: rows(merged),
    sdk_privacy_info_list:
      sdks === undefined
        ? (current.sdk_privacy_info_list ?? []).map(({ sdk_name, sdk_biz_name, sdk_list }) => ({
            sdk_name,
            sdk_biz_name,
            sdk_list: sdk_list.map(({ privacy_key, privacy_text }) => ({ privacy_key, privacy_text })),
          }))
        : sdks.map((sdk) => ({
            sdk_name: sdk.name,
            sdk_biz_name: sdk.provider,
            sdk_list: rows(new Map(Object.entries(sdk.texts).map(([kind, text]) => [kind, text ?? '']))),
          })),
  };
}

const rows = (texts: ReadonlyMap<string, string>) =>
  [...texts]
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([privacy_key, privacy_text]) => ({ privacy_key, privacy_text }));

type Owner = SetPrivacySettingRequest['owner_setting'];

const ownerFields = [
  'contact_email',
  'contact_phone',
  'contact_qq',
  'contact_weixin',
  'notice_method',
  'store_expire_timestamp',
  'ext_file_media_id',
] as const;

/** Without the empty fields that answers hold, and those that only answers have; in one order, to be compared. */
function filled(owner: { readonly [Name in keyof Owner]?: Owner[Name] | undefined }): Owner {
  const known = ownerFields.filter((name) => owner[name]).map((name) => [name, owner[name]]);
  return Object.fromEntries(known) as unknown as Owner;
}
