import type * as families from '../families/version/index.js';
import { needApp } from './apps.js';
import { needEnv } from './envs.js';
import type { App, Deployment, Online, Release, Version } from './model.js';
import { resolvePackage } from './packages.js';
import { need, pageOf, removeOnce, without } from './rows.js';
import { sha256 } from './signature.js';
import { idOf, type Tables } from './tables.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

const operator = 'openApi';

/** A version as clients see it. */
export function versionView({ settings: { origin } }: World, { online }: Tables, row: Version): object {
  const { appCode, packages, deployments } = row;
  return {
    ...without(row, 'id', 'appCode', 'packages', 'deployments'),
    componentPackages: packages,
    deployments: deployments.map((one) => ({
      ...one,
      error: one.error ?? null,
      isOnline: online.get(idOf(appCode, one.envCode))?.version === row.version,
      artifactUrl: one.status === 'published' ? artifactUrl(origin, row, one.envCode, 'metadata') : undefined,
    })),
    createdBy: operator,
  };
}

const artifactUrl = (origin: string, { appCode, version }: Version, envCode: string, kind: string): string =>
  `${origin}/artifacts/${encodeURIComponent(appCode)}/${encodeURIComponent(envCode)}/${encodeURIComponent(version)}/${kind}.json`;

/** The version of an application. Refuses where there is none. */
export const needVersion = (world: World, { tables }: Team, appCode: string, version: string): Version =>
  need(world, tables.versions, idOf(appCode, version), 'VersionNotFound');

/** The version in an environment. Refuses where it is not published there. */
export function needPublished(world: World, team: Team, appCode: string, version: string, envCode: string): Deployment {
  const row = needVersion(world, team, appCode, version);
  const found = row.deployments.find((one) => one.envCode === envCode && one.status === 'published');
  return found ?? world.refuse('VersionNotPublished', `${version} is not published in ${envCode}`);
}

/** The online version of an application in an environment. Refuses where there is none. */
export const needOnline = (world: World, { tables }: Team, appCode: string, envCode: string): Online =>
  tables.online.get(idOf(appCode, envCode)) ??
  world.refuse('NoOnlineVersion', `${appCode} has no online version in ${envCode}`);

/** Notes a publish, a switch or a rollback in the history. */
export function addRelease(world: World, { tables }: Team, release: Omit<Release, 'id' | 'createdAt'>): void {
  tables.releases.add({ ...release, createdAt: nowText(world) });
}

/** Makes a version the online one. @returns the one before. */
export function putOnline(
  world: World,
  team: Team,
  { appCode, envCode, version }: Pick<Online, 'appCode' | 'envCode' | 'version'>,
  cause: Release['action'],
): string | undefined {
  const { online } = team.tables;
  const id = idOf(appCode, envCode);
  const row = online.get(id);
  const previousVersion = row?.version;
  if (previousVersion === version) return row?.previousVersion;
  const changes = { version, publishedAt: nowText(world), previousVersion };
  if (row === undefined) online.add({ id, appCode, envCode, ...changes });
  else Object.assign(row, changes);
  world.emit(team, 'version.onlineChanged', {
    appCode,
    envCode,
    version,
    previousVersion: previousVersion ?? null,
    cause: cause === 'setOnline' ? 'switch' : cause,
  });
  return previousVersion;
}

/** The packages that the application uses, as they are now. */
const packagesOf = (world: World, team: Team, { references }: App): Version['packages'] =>
  references.map((reference) => resolvePackage(world, team, reference));

/** Versions of applications as clients see them, without what takes time. */
export const versionRoutes = (world: World): Routes => ({
  'version.list': route(({ appCode, envCode, status, page, pageSize }: families.ListRequest, team) => {
    needApp(world, team, appCode);
    const rows = team.tables.versions.filter(
      (row) =>
        row.appCode === appCode &&
        (status === undefined || row.status === status) &&
        (envCode === undefined || row.deployments.some((one) => one.envCode === envCode)),
    );
    return pageOf(world, rows, { page, pageSize }, (row) => versionView(world, team.tables, row));
  }),
  'version.create': route(({ appCode, version, description }: families.CreateRequest, team) => {
    const app = needApp(world, team, appCode);
    const { versions } = team.tables;
    const id = idOf(appCode, version);
    const existing = versions.get(id);
    if (existing !== undefined) {
      const view = versionView(world, team.tables, existing);
      if (description !== undefined && description !== existing.description)
        world.refuse('VersionExists', `${version} exists already`, view);
      return { ...view, created: false };
    }
    const row = versions.add({
      id,
      appCode,
      version,
      description,
      status: 'draft',
      packages: packagesOf(world, team, app),
      deployments: [],
      createdAt: nowText(world),
    });
    world.emit(team, 'version.created', { appCode, version });
    return { ...versionView(world, team.tables, row), created: true };
  }),
  'version.get': route(({ appCode, version }: families.GetRequest, team) => {
    needApp(world, team, appCode);
    return versionView(world, team.tables, needVersion(world, team, appCode, version));
  }),
  'version.delete': route(({ appCode, version }: families.RemoveRequest, team) => {
    needApp(world, team, appCode);
    return removeOnce(world, team, team.tables.versions, idOf(appCode, version), 'VersionNotFound', ({ status }) => {
      if (status !== 'draft') world.refuse('ResourceInUse', `${version} is ${status}`);
    });
  }),
  'version.getOnline': route(({ appCode, envCode }: families.GetOnlineRequest, team) => {
    needApp(world, team, appCode);
    needEnv(world, team, envCode);
    const { version, publishedAt, previousVersion = null } = needOnline(world, team, appCode, envCode);
    return { envCode, version, publishedAt, publishedBy: operator, previousVersion };
  }),
  'version.setOnline': route(({ appCode, envCode, version }: families.SetOnlineRequest, team) => {
    needApp(world, team, appCode);
    needEnv(world, team, envCode);
    needPublished(world, team, appCode, version, envCode);
    const previousVersion = putOnline(world, team, { appCode, envCode, version }, 'setOnline') ?? null;
    addRelease(world, team, { appCode, envCode, version, action: 'setOnline', status: 'succeeded' });
    return { envCode, version, previousVersion };
  }),
  'version.listReleases': route(({ appCode, envCode, page, pageSize }: families.ListReleasesRequest, team) => {
    needApp(world, team, appCode);
    const rows = team.tables.releases.filter(
      (row) => row.appCode === appCode && (envCode === undefined || row.envCode === envCode),
    );
    return pageOf(world, rows, { page, pageSize }, (row) => ({
      releaseId: row.id,
      ...without(row, 'id', 'appCode'),
      operator,
    }));
  }),
  'version.getArtifacts': route(({ appCode, version, envCode }: families.GetArtifactsRequest, team) => {
    needApp(world, team, appCode);
    needEnv(world, team, envCode);
    needPublished(world, team, appCode, version, envCode);
    const row = needVersion(world, team, appCode, version);
    const items = (['metadata', 'bundle', 'manifest'] as const).map((kind) => {
      const url = artifactUrl(world.settings.origin, row, envCode, kind);
      return { kind, url, sha256: sha256(url), size: url.length };
    });
    return { items };
  }),
});
