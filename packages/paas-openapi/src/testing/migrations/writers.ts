import { storeFile } from '../files.js';
import type { Migration, MigrationItem, TenantApp } from '../model.js';
import { change } from '../rows.js';
import { sha256 } from '../signature.js';
import { idOf } from '../tables.js';
import { putPage } from '../tenant-apps/contents.js';
import { setStatus, tenantAppId } from '../tenant-apps/model.js';
import { addTenant } from '../tenants.js';
import { nowText, type Team, type World } from '../world.js';
import { mapContent } from './content.js';
import { ItemFailure, itemsOf, type Kind } from './model.js';

/** A record that is being worked off. */
export interface Work {
  readonly world: World;
  readonly team: Team;
  readonly job: Migration;
  readonly item: MigrationItem;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What writing a record did. `skipped`: it was there, and stays as it is. `revision` and `before` take it back. */
type Written = 'skipped' | { readonly revision: number; readonly before: unknown };

const isDryRun = ({ job }: Work): boolean => job.mode === 'dryRun';

/** What `onConflict` says of something that is there. */
function conflict({ job }: Work, what: string): 'skipped' | 'write' | 'merge' {
  if (job.onConflict === 'fail') throw new ItemFailure('TenantAppExists', `${what} exists already`);
  return job.onConflict === 'skip' ? 'skipped' : job.onConflict === 'merge' ? 'merge' : 'write';
}

const text = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** The tenant app that a record belongs to. */
function ownerOf({ team, job, item }: Work): TenantApp {
  const codes = { ...job, tenantCode: item.tenantCode, tenantAppCode: item.tenantAppCode ?? '' };
  const row = team.tables.tenantApps.get(tenantAppId(codes));
  if (row === undefined || row.status === 'deleted')
    throw new ItemFailure('TenantAppNotFound', `${item.tenantAppCode} of ${item.tenantCode} is not there`);
  return row;
}

/** Whether the record's owner will be made by a record of the same job; a dry run makes none. */
const isPromised = ({ team, job, item }: Work, kind: Kind): boolean =>
  itemsOf(team, job).some((one) => one.kind === kind && one.tenantCode === item.tenantCode);

/** How records of each kind are written. @throws ItemFailure */
export const writers: Readonly<Record<Kind, (work: Work) => Written>> = {
  tenant(work) {
    const { world, team, item, payload } = work;
    const existing = team.tables.tenants.get(item.tenantCode);
    const tenantName = text(payload['tenantName'] ?? payload['name'], item.tenantCode);
    if (existing !== undefined && conflict(work, item.tenantCode) !== 'write') return 'skipped';
    if (isDryRun(work)) return { revision: 0, before: null };
    const before = existing === undefined ? null : existing.tenantName;
    if (existing === undefined) addTenant(world, team, item.tenantCode, { tenantName });
    else change(existing, { tenantName, updatedAt: nowText(world) });
    return { revision: 0, before };
  },
  tenantApp(work) {
    const { world, team, job, item, payload } = work;
    const { appCode, envCode } = job;
    if (item.tenantAppCode === undefined)
      throw new ItemFailure('InvalidParameter', 'tenantAppCode is missing', 'tenantAppCode');
    const codes = { tenantCode: item.tenantCode, tenantAppCode: item.tenantAppCode, appCode, envCode };
    const online = team.tables.online.get(idOf(appCode, envCode));
    if (online === undefined) throw new ItemFailure('NoOnlineVersion', `${appCode} has no online version`);
    const hasTenant = team.tables.tenants.get(item.tenantCode) !== undefined;
    if (!hasTenant && !isPromised(work, 'tenant')) throw new ItemFailure('TenantNotFound', item.tenantCode);
    const existing = team.tables.tenantApps.get(tenantAppId(codes));
    if (existing !== undefined && existing.status !== 'deleted' && conflict(work, item.tenantAppCode) !== 'write')
      return 'skipped';
    if (isDryRun(work)) return { revision: 1, before: null };
    if (!hasTenant) throw new ItemFailure('TenantNotFound', item.tenantCode);
    const name = text(payload['name'], item.tenantAppCode);
    if (existing !== undefined) {
      const before = existing.name;
      change(existing, { name, updatedAt: nowText(world) });
      return { revision: existing.revision, before };
    }
    const at = nowText(world);
    const row = team.tables.tenantApps.add({
      id: tenantAppId(codes),
      ...codes,
      name,
      version: online.version,
      versionPolicy: 'pinned',
      status: 'opened',
      revision: 1,
      meta: {},
      pages: [],
      openedAt: at,
      createdAt: at,
      updatedAt: at,
    });
    setStatus(world, team, row, 'opened', 'opened', { version: row.version, taskId: job.id });
    return { revision: 1, before: null };
  },
  file(work) {
    const { world, team, job, item, payload } = work;
    const url = payload['url'];
    if (typeof url !== 'string') throw new ItemFailure('InvalidParameter', 'a file needs its old url', 'url');
    if (isDryRun(work)) return { revision: 0, before: null };
    const content = text(payload['content'], url);
    storeFile(world, team, job as never, {
      name: text(payload['name'], item.sourceId),
      tenantCode: item.tenantCode,
      size: content.length,
      mime: text(payload['mime'], 'application/octet-stream'),
      sha256: sha256(content),
    });
    return { revision: 0, before: null };
  },
  settings(work) {
    const { world, payload } = work;
    if (isDryRun(work)) return { revision: 0, before: null };
    const row = ownerOf(work);
    const before = row.settings ?? null;
    const how = row.settings === undefined ? 'write' : conflict(work, 'settings');
    if (how === 'skipped') return 'skipped';
    // What the tenant changed wins.
    const settings = how === 'merge' ? { ...payload, ...row.settings } : { ...payload };
    change(row, { settings, updatedAt: nowText(world) });
    return { revision: row.revision, before };
  },
  page(work) {
    const { world, team, job, item, payload } = work;
    const mapped = mapContent(job, payload['content'] ?? {}, filesOf(work), componentsOf(team));
    job.unmappedComponents = [...new Set([...job.unmappedComponents, ...mapped.unmapped])];
    job.missingFiles = [...new Set([...job.missingFiles, ...mapped.missing])];
    if (mapped.unmapped.length > 0)
      throw new ItemFailure('MetadataInvalid', `no component for ${mapped.unmapped.join(', ')}`, 'content');
    if (isDryRun(work)) return { revision: 0, before: null };
    const row = ownerOf(work);
    const pageCode = text(payload['pageCode'], item.sourceId);
    const existing = row.pages.find((one) => one.pageCode === pageCode);
    if (existing !== undefined && conflict(work, pageCode) !== 'write') return 'skipped';
    const before = existing === undefined ? null : structuredClone(existing);
    const title = text(payload['title'], pageCode);
    const { revision } = putPage(world, team, row, { pageCode, title, content: mapped.content });
    return { revision, before };
  },
};

/** New addresses of the files that the job has, by the old ones. */
function filesOf({ world, team, job }: Work): ReadonlyMap<string, string> {
  const files = itemsOf(team, job).filter(({ kind }) => kind === 'file');
  return new Map(
    files.flatMap(({ payload, sourceId, tenantCode }) => {
      const { url, name = sourceId } = payload as { url?: string; name?: string };
      const key = [job.appCode, 'default', tenantCode, name].map(encodeURIComponent).join('/');
      return url === undefined ? [] : [[url, `${world.settings.origin}/files/${key}`] as const];
    }),
  );
}

const componentsOf = ({ tables }: Team): ReadonlySet<string> =>
  new Set(tables.components.filter().map(({ componentName }) => componentName));
