import { HttpError } from '@minigate/core';
import { chinaTime } from '../china-time.js';
import { coversOf } from './covers.js';
import {
  advancedStatuses,
  advancedTypes,
  appStatuses,
  packageStatuses,
  stateOf,
  subjectStatuses,
  subjectTypes,
  uploadStatuses,
} from './states.js';
import type { AllianceApp, AlliancePackage, Category, Qualification, StoredPackage } from './types.js';
import type { AllianceAppWire, AlliancePackageWire } from './wire.js';

// Tables and samples of the alliance's server guide contradict each other, so every field is read as if it could be anything.
type Members = Readonly<Record<string, unknown>>;
type Loose<Wire> = { readonly [Name in keyof Wire]?: unknown };

/** A mini program of an answer. */
export function readApp(raw: AllianceAppWire): AllianceApp {
  const { app_id, app_name, app_desc, photo_addr, qualification, category, min_swan_version, status } =
    raw as Loose<AllianceAppWire>;
  return {
    appId: text(app_id),
    name: text(app_name),
    description: text(app_desc),
    covers: coversOf(photo_addr),
    qualification: readQualification(qualification),
    categories: listOf(category).flatMap((item) => readCategory(item) ?? []),
    minSwanVersion: text(min_swan_version),
    status: stateOf(appStatuses, status),
    raw,
  };
}

function readQualification(value: unknown): Qualification | undefined {
  const members = membersOf(value);
  if (members === undefined) return undefined;
  const { name, type, satus, status, ad_type, ad_status } = members;
  return {
    name: text(name),
    type: stateOf(subjectTypes, type),
    // So in the guide's sample.
    status: stateOf(subjectStatuses, satus ?? status),
    advancedType: stateOf(advancedTypes, ad_type),
    advancedStatus: ad_status === undefined || ad_status === null ? undefined : stateOf(advancedStatuses, ad_status),
  };
}

function readCategory(value: unknown): Category | undefined {
  const members = membersOf(value);
  return members && { ...categoryNames(members), parent: readParent(members['parent']) };
}

function readParent(value: unknown): Category['parent'] {
  const members = membersOf(value);
  return members && categoryNames(members);
}

const categoryNames = ({ category_id, category_name, category_desc }: Members): Omit<Category, 'parent'> => ({
  id: text(category_id),
  name: text(category_name),
  description: text(category_desc),
});

/** An entry of an app's packages. One that is still uploading has `upload_status` instead of `status`. */
export function readPackage(raw: AlliancePackageWire): AlliancePackage {
  const { status, upload_status, upload_status_desc } = raw as Loose<AlliancePackageWire>;
  if ((upload_status ?? undefined) === undefined || (status ?? undefined) !== undefined) return readStoredPackage(raw);
  return {
    kind: 'upload',
    status: stateOf(uploadStatuses, upload_status),
    statusText: text(upload_status_desc),
    ...entryOf(raw),
  };
}

/** A package that the platform has. */
export function readStoredPackage(raw: AlliancePackageWire): StoredPackage {
  const { status, package_id, remark, msg, committer, rollback_version } = raw as Loose<AlliancePackageWire>;
  const who = text(committer);
  return {
    kind: 'package',
    status: stateOf(packageStatuses, status),
    packageId: text(package_id),
    remark: text(remark),
    auditMessage: text(msg),
    committer: who === '--' || who === '' ? undefined : who,
    rollbackVersion: text(rollback_version) || undefined,
    ...entryOf(raw),
  };
}

function entryOf(
  raw: AlliancePackageWire,
): Pick<StoredPackage, 'version' | 'description' | 'committedAtText' | 'committedAt' | 'raw'> {
  const { version, version_desc, commit_time } = raw as Loose<AlliancePackageWire>;
  const committedAtText = text(commit_time);
  return {
    version: text(version),
    description: text(version_desc),
    committedAtText,
    committedAt: chinaTime(committedAtText),
    raw,
  };
}

/**
 * The entries in `data` of an answer: `null` and empty ones are none, an object is one.
 *
 * @throws HttpError for an answer without `data`, such as `{}` of a proxy: read as "there are none", it would empty a mirror.
 */
export function entriesOf(answer: unknown, endpoint: { readonly id: string }): Members[] {
  const data = membersOf(answer)?.['data'];
  if (typeof data !== 'object') throw unreadable(endpoint, 'data');
  const full = listOf(data).filter(
    (item) => item !== null && (typeof item !== 'object' || Object.keys(item).length > 0),
  );
  return full.map((item) => {
    const entry = membersOf(item);
    if (entry === undefined) throw unreadable(endpoint, 'readable data');
    return entry;
  });
}

/** An answer of status 200 that lacks what it must have. */
export const unreadable = ({ id }: { readonly id: string }, what: string): HttpError =>
  new HttpError({
    platform: 'baidu',
    endpointId: id,
    status: 200,
    reason: 'unreadable',
    message: `HTTP 200 with an answer without ${what}`,
  });

/** A value as a list: `null` is an empty one, an object a list of one. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The members of an object; `undefined` for anything else, and for the empty object, which is how PHP may write nothing. */
export function membersOf(value: unknown): Members | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).length === 0 ? undefined : (value as Members);
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
