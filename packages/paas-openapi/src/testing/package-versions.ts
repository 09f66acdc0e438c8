import type * as families from '../families/component-package/index.js';
import type { Package, PackageVersion, Reference } from './model.js';
import { need, pageOf, sameContent, without } from './rows.js';
import { sha256 } from './signature.js';
import { idOf } from './tables.js';
import { accepted, startTask } from './tasks.js';
import { later, nowText, type Routes, route, type Team, type World } from './world.js';

/** The package of an id. Refuses where there is none. */
export const needPackage = (world: World, { tables }: Team, id: string): Package =>
  need(world, tables.packages, id, 'ComponentPackageNotFound');

const versionsOf = ({ tables }: Team, id: string): PackageVersion[] =>
  tables.packageVersions.filter(({ packageId }) => packageId === id);

/** What versions of a range begin with: `latest` takes all, `^1.2.3` those of major 1, `~1.2.3` those of 1.2. */
function rangeOf(version: string): string | undefined {
  const [, sign, major = '', minor = ''] = /^([\^~])(\d+)\.(\d+)/.exec(version) ?? [];
  if (sign !== undefined) return sign === '^' ? `${major}.` : `${major}.${minor}.`;
  return version === 'latest' ? '' : undefined;
}

/** The version that a reference means; of a range the newest one that is built. */
export function resolvedVersion(team: Team, { packageId, version }: Reference): PackageVersion | undefined {
  const begin = rangeOf(version);
  if (begin === undefined) return team.tables.packageVersions.get(idOf(packageId, version));
  return versionsOf(team, packageId).findLast((one) => one.status === 'ready' && one.version.startsWith(begin));
}

/** Whether the platform may read a package's repository. */
const repoAccess = ({ unreadable }: World, { name, repoUrl }: Package): 'unknown' | 'granted' | 'denied' =>
  repoUrl === undefined ? 'unknown' : unreadable.has(name) || unreadable.has(repoUrl) ? 'denied' : 'granted';

/** A package as clients see it. */
export const packageView = (world: World, team: Team, row: Package): object => {
  const { id, ...shown } = row;
  return {
    packageId: id,
    ...shown,
    latestVersion: resolvedVersion(team, { packageId: id, version: 'latest' })?.version,
    repoAccess: repoAccess(world, row),
    componentCount: team.tables.components.filter(({ packageId }) => packageId === id).length,
  };
};

const view = ({ settings: { origin } }: World, row: PackageVersion): object => ({
  ...without(row, 'id', 'packageId'),
  packageUrl: row.status === 'ready' ? `${origin}/packages/${row.packageId}/${row.version}.zip` : undefined,
  error: row.error ?? null,
});

/** Every package has a component of its own name, until a test gives it others. */
function buildDone(world: World, team: Team, version: PackageVersion, error?: string): void {
  const { packageId } = version;
  version.status = error === undefined ? 'ready' : 'failed';
  version.error = error;
  const hasComponents = team.tables.components.find((one) => one.packageId === packageId) !== undefined;
  if (error === undefined && !hasComponents)
    addComponent(world, team, packageId, team.tables.packages.get(packageId)?.name ?? 'component', version.version);
  world.emit(team, 'componentPackage.versionReady', {
    packageId,
    version: version.version,
    status: version.status,
    error: error === undefined ? null : { msg: error },
  });
}

/** Registers a component of a package. */
export function addComponent(world: World, team: Team, packageId: string, name: string, sinceVersion: string): void {
  team.tables.components.add({
    id: idOf(packageId, name),
    packageId,
    componentName: name,
    sinceVersion,
    details: { displayName: name, visible: true },
    updatedAt: nowText(world),
  });
}

/** Builds of versions. */
export function registerBuilds(world: World): void {
  world.timers['build'] = (team, id) => {
    const version = team.tables.packageVersions.get(id);
    if (version === undefined) return;
    if (version.status === 'pending') {
      version.status = 'building';
      later(world, team, 'build', id, world.clock.now() + world.settings.taskMs);
    } else if (version.status === 'building') {
      const planned = world.taskPlans.get('component.build')?.next.shift();
      buildDone(world, team, version, planned?.message);
    }
  };
  world.operations['component.sync'] = {
    succeed(team, { request }) {
      const version = team.tables.packageVersions.get(String(request['id']));
      if (version === undefined) return {};
      buildDone(world, team, version);
      return { result: view(world, version) as Record<string, unknown> };
    },
    fail(team, { request }, { message }) {
      const version = team.tables.packageVersions.get(String(request['id']));
      if (version !== undefined) buildDone(world, team, version, message);
    },
  };
}

/** The next patch version. */
function nextVersion(team: Team, id: string): string {
  const taken = new Set(versionsOf(team, id).map(({ version }) => version));
  for (let patch = 0; ; patch++) if (!taken.has(`1.0.${patch}`)) return `1.0.${patch}`;
}

/** Versions of component packages as clients see them. */
export const packageVersionRoutes = (world: World): Routes => ({
  'componentPackage.listVersions': route(({ packageId, page, pageSize }: families.ListVersionsRequest, team) => {
    needPackage(world, team, packageId);
    return pageOf(world, versionsOf(team, packageId), { page, pageSize }, (row) => view(world, row));
  }),
  'componentPackage.createVersion': route(async (input: families.CreateVersionRequest, team) => {
    const { packageId, package: file, version, ...given } = input;
    needPackage(world, team, packageId);
    const bytes = await (file as Blob).bytes();
    if (bytes.length === 0) world.refuse('InvalidParameter', 'the package is empty', { field: 'package' });
    if (bytes.length > world.settings.maxFileBytes) world.refuse('FileTooLarge');
    const content = { ...given, sha256: sha256(bytes) };
    const id = idOf(packageId, version);
    const existing = team.tables.packageVersions.get(id);
    if (existing !== undefined) {
      if (!sameContent(existing, content))
        world.refuse('VersionExists', `${version} exists already`, view(world, existing));
      return { ...view(world, existing), created: false };
    }
    const row = { id, packageId, version, ...content, status: 'pending' as const, createdAt: nowText(world) };
    const added = team.tables.packageVersions.add(row);
    later(world, team, 'build', id, world.clock.now() + 1_000);
    return { ...view(world, added), created: true };
  }),
  'componentPackage.getVersion': route(({ packageId, version }: families.GetVersionRequest, team) => {
    needPackage(world, team, packageId);
    return view(world, need(world, team.tables.packageVersions, idOf(packageId, version), 'VersionNotFound'));
  }),
  'componentPackage.sync': route(({ packageId, ref, version: asked }: families.SyncRequest, team) => {
    const row = needPackage(world, team, packageId);
    if (repoAccess(world, row) !== 'granted')
      world.refuse('RepoNotReadable', undefined, { account: 'reader@paas.fake' });
    const building = versionsOf(team, packageId).find(({ status }) => status === 'building');
    if (building !== undefined) world.refuse('OperationInProgress', `${building.version} is being built`);
    const version = asked ?? nextVersion(team, packageId);
    const id = idOf(packageId, version);
    if (team.tables.packageVersions.get(id)?.status === 'ready') return { status: 'succeeded' };
    const commit = sha256(`${row.repoUrl}#${ref ?? row.repoRef}#${version}`).slice(0, 40);
    team.tables.packageVersions.delete(id);
    team.tables.packageVersions.add({
      id,
      packageId,
      version,
      status: 'building',
      commit,
      sha256: sha256(commit),
      createdAt: nowText(world),
    });
    return accepted(world, startTask(world, team, 'component.sync', { subject: { version }, request: { id } }));
  }),
});
