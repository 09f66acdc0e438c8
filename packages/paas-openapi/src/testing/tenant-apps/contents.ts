import type * as families from '../../families/tenant-app/index.js';
import type { TenantApp, TenantPage } from '../model.js';
import { pageOf, without } from '../rows.js';
import { sha256 } from '../signature.js';
import { nowText, type Routes, route, type Team, type World } from '../world.js';
import { codesOf, needTenantApp } from './model.js';

const summary = (page: TenantPage): object => without(page, 'content');

/** SHA-256 of metadata as they are stored. */
const digest = (meta: unknown): string => sha256(JSON.stringify(meta));

/** Content as an object, however it came. Refuses what is none. */
function parsed(world: World, name: string, content: unknown): unknown {
  let value = content;
  try {
    if (typeof value === 'string') value = JSON.parse(value);
  } catch {
    value = undefined;
  }
  return typeof value === 'object' && value !== null
    ? value
    : world.refuse('MetadataInvalid', `${name} is no object`, { field: name });
}

/** Refuses a write that is based on something older. */
function checkRevision(world: World, base: number | null | undefined, revision: number): void {
  if (base !== undefined && base !== null && base !== revision)
    world.refuse('RevisionMismatch', `the revision is ${revision}`, { revision });
}

/** A tenant app whose content can be changed. */
function writable(world: World, team: Team, codes: families.GetRequest): TenantApp {
  const row = needTenantApp(world, team, codes);
  const isLost = row.status === 'deleting' || row.status === 'openFailed';
  return isLost ? world.refuse('TenantAppNotUsable', `it is ${row.status}`) : row;
}

function saved(world: World, team: Team, row: TenantApp): void {
  row.revision++;
  row.updatedAt = nowText(world);
  world.emit(team, 'tenantApp.metadataChanged', { ...codesOf(row), revision: row.revision });
}

/** Replaces the metadata. */
export function putMetadata(world: World, team: Team, row: TenantApp, meta: unknown): void {
  row.meta = parsed(world, 'meta', meta);
  saved(world, team, row);
}

/** Creates or replaces a page. */
export function putPage(
  world: World,
  team: Team,
  row: TenantApp,
  page: Pick<TenantPage, 'pageCode' | 'title' | 'content'> & {
    route?: string | undefined;
    isHome?: boolean | undefined;
  },
): TenantPage {
  const at = row.pages.findIndex(({ pageCode }) => pageCode === page.pageCode);
  const before = row.pages[at];
  const written: TenantPage = {
    ...(before ?? { isHome: row.pages.length === 0, route: `/pages/${page.pageCode}` }),
    ...Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined)),
    content: parsed(world, 'content', page.content),
    revision: (before?.revision ?? 0) + 1,
    updatedAt: nowText(world),
  } as TenantPage;
  if (before === undefined) row.pages.push(written);
  else row.pages[at] = written;
  if (written.isHome) for (const other of row.pages) other.isHome = other === written;
  saved(world, team, row);
  return written;
}

/** Metadata and pages as clients see them. */
export function contentRoutes(world: World): Routes {
  const find = (row: TenantApp, code: string): TenantPage =>
    row.pages.find(({ pageCode }) => pageCode === code) ?? world.refuse('PageNotFound');
  return {
    'tenantApp.getMetadata': route((input: families.GetMetadataRequest, team) => {
      const { meta, version, revision } = needTenantApp(world, team, input);
      return { meta, version: input.version ?? version, revision, sha256: digest(meta) };
    }),
    'tenantApp.putMetadata': route((input: families.PutMetadataRequest, team) => {
      const row = writable(world, team, input);
      checkRevision(world, input.baseRevision, row.revision);
      putMetadata(world, team, row, input.meta);
      return { revision: row.revision, sha256: digest(row.meta) };
    }),
    'tenantApp.listPages': route((input: families.ListPagesRequest, team) =>
      pageOf(world, needTenantApp(world, team, input).pages, input, summary),
    ),
    'tenantApp.getPage': route((input: families.GetPageRequest, team) => ({
      ...find(needTenantApp(world, team, input), input.pageCode),
    })),
    'tenantApp.putPage': route((input: families.PutPageRequest, team) => {
      const row = writable(world, team, input);
      const { pageCode, title, content, baseRevision } = input;
      const before = row.pages.find((one) => one.pageCode === pageCode);
      checkRevision(world, baseRevision, before?.revision ?? 0);
      const page = { pageCode, title, content, route: input.route ?? undefined, isHome: input.isHome ?? undefined };
      return { ...putPage(world, team, row, page) };
    }),
    'tenantApp.deletePage': route((input: families.DeletePageRequest, team) => {
      const row = writable(world, team, input);
      const key = `page/${row.id}/${input.pageCode}`;
      const { removed } = team.tables;
      if (row.pages.every(({ pageCode }) => pageCode !== input.pageCode) && removed.get(key) !== undefined) return {};
      find(row, input.pageCode);
      row.pages = row.pages.filter(({ pageCode }) => pageCode !== input.pageCode);
      if (removed.get(key) === undefined) removed.add({ id: key });
      saved(world, team, row);
      return {};
    }),
  };
}
