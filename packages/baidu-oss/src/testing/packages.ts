import type { PackageSeed } from './options.js';
import type { App, Package, PackageStatus } from './state.js';
import { endOffline } from './third-party/services.js';
import { knownApp, later, long, type World } from './world.js';

/** The developers' side of code packages. Ids are decimal text. Every change makes a notice. */
export interface Packages {
  /** The packages that the platform lists, oldest first, and uploads on their way. */
  list(appId: string): readonly Package[];
  /** A package in a state, without the way to it; it takes the place of the one that is there. */
  create(appId: string, seed?: PackageSeed): Package;
  /** Begins an upload, as the developer tool would; it ends after `uploadMs` of the fake's clock. */
  upload(appId: string, seed?: Omit<PackageSeed, 'status'> & { readonly fails?: boolean | undefined }): Package;
  /** Sends a package in development to review. @throws Error in any other state, as all of these. */
  submit(packageId: string): Package;
  withdraw(packageId: string): Package;
  /** Puts an approved package online; what was online before is what a rollback brings back. */
  release(packageId: string): Package;
  /** Takes the online package back; the one before is online again after `rollbackMs` of the fake's clock. */
  rollback(appId: string): Package;
  /** Changes texts of a package. */
  update(packageId: string, changes: Partial<Pick<Package, 'remark' | 'auditMessage'>>): Package;
  /** Takes a package away. */
  remove(packageId: string): void;
}

/** Makes {@link Packages}. */
export function createPackages(world: World): Packages {
  return {
    list: (appId) => knownApp(world, appId).packages.map((one) => ({ ...one })),
    create: (appId, seed = {}) => addPackage(world, knownApp(world, appId), seed),
    upload: (appId, { fails, ...seed } = {}) => beginUpload(world, knownApp(world, appId), seed, { fails }),
    submit: (packageId) => submitPackage(world, needPackage(world, packageId, [3])),
    withdraw: (packageId) => move(world, needPackage(world, packageId, [4]), 3),
    release: (packageId) => releasePackage(world, needPackage(world, packageId, [6])),
    rollback(appId) {
      const online = knownApp(world, appId).packages.find(({ status }) => status === 1);
      if (online === undefined) throw new Error(`mini program ${appId} has no online package`);
      return rollBack(world, online);
    },
    update(packageId, changes) {
      const found = needPackage(world, packageId);
      Object.assign(found, changes);
      world.notices.changed(found.appId, packageId);
      return found;
    },
    remove: (packageId) => drop(world, needPackage(world, packageId)),
  };
}

/** The package of an id. @throws Error when there is none, or when it is in none of the states. */
export function needPackage(world: World, packageId: string, states?: readonly PackageStatus[]): Package {
  const found = findPackage(world, packageId);
  if (found === undefined) throw new Error(`the fake has no package ${packageId}`);
  if (states !== undefined && !states.includes(found.status))
    throw new Error(`package ${packageId} is in state ${found.status}, not in ${states.join(' or ')}`);
  return found;
}

/** A package that is listed and no longer on its way. */
export function findPackage(world: World, packageId: string): Package | undefined {
  for (const { packages } of world.state.apps.values()) {
    const found = packages.find((one) => one.packageId === packageId && one.upload === undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Takes an id for a package: the one that is asked for, or the next free one. @throws Error when it was given before. */
function takePackageId({ state: { last, packageIds } }: World, wanted: string | undefined): string {
  if (wanted !== undefined && packageIds.has(wanted)) throw new Error(`the fake has a package ${wanted} already`);
  if (wanted === undefined) {
    do last.package = String(BigInt(last.package) + 1n);
    while (packageIds.has(last.package));
  }
  const id = wanted ?? last.package;
  packageIds.add(id);
  return id;
}

function make(world: World, app: App, seed: PackageSeed, rest: Pick<Package, 'status' | 'upload'>): Package {
  const count = app.packages.length + app.history.length;
  return {
    packageId: takePackageId(world, seed.packageId),
    appId: app.appId,
    version: seed.version ?? `1.0.${count}`,
    description: seed.description ?? 'An example',
    committer: seed.committer ?? '--',
    committedAt: world.clock.now(),
    remark: seed.remark ?? '',
    auditMessage: seed.auditMessage ?? '',
    previous: undefined,
    ...rest,
  };
}

/** Adds a package in a state, online without anything else. */
export function addPackage(world: World, app: App, seed: PackageSeed): Package {
  const added = make(world, app, seed, { status: 3, upload: undefined });
  app.packages.push(added);
  return seed.status === undefined || seed.status === 1
    ? releasePackage(world, added)
    : move(world, added, seed.status);
}

/**
 * A package on its way: it is listed without id until it is there.
 *
 * @param then.submits - it is sent to review as soon as it is there.
 */
export function beginUpload(
  world: World,
  app: App,
  seed: PackageSeed,
  then: { readonly fails?: boolean | undefined; readonly submits?: boolean | undefined },
): Package {
  const added = make(world, app, seed, { status: 3, upload: 'uploading' });
  app.packages = [...app.packages.filter(({ upload }) => upload !== 'failed'), added];
  const kind = then.fails ? 'upload-fails' : then.submits ? 'upload-submits' : 'upload-ends';
  later(world, world.settings.uploadMs, kind, added.packageId);
  return added;
}

/** The operations of uploads, rollbacks and reviews. */
export function packageOperations(world: World): World['operations'] {
  const uploading = (packageId: string): Package | undefined =>
    [...world.state.apps.values()]
      .flatMap(({ packages }) => packages)
      .find((one) => one.packageId === packageId && one.upload === 'uploading');
  const arrive = (packageId: string): Package | undefined => {
    const found = uploading(packageId);
    if (found === undefined) return undefined;
    found.upload = undefined;
    return move(world, found, 3);
  };
  return {
    'upload-ends': (packageId) => void arrive(packageId),
    'upload-submits'(packageId) {
      const found = arrive(packageId);
      if (found !== undefined) submitPackage(world, found);
    },
    'upload-fails'(packageId) {
      const found = uploading(packageId);
      if (found !== undefined) found.upload = 'failed';
    },
    'rollback-ends'(packageId) {
      const found = findPackage(world, packageId);
      if (found?.status !== 8) return;
      const app = knownApp(world, found.appId);
      drop(world, found);
      const before = app.history.pop();
      if (before === undefined) return;
      app.packages.push(before);
      before.previous = app.history.at(-1)?.version;
      move(world, before, 1);
    },
  };
}

/** Sends a package to review. */
export function submitPackage(world: World, one: Package): Package {
  const { auditPolicy } = world.settings;
  move(world, one, 4);
  if (auditPolicy !== 'manual') later(world, auditPolicy.afterMs, `audit-${auditPolicy.decide}`, one.packageId);
  return one;
}

/** Puts a package online. */
export function releasePackage(world: World, one: Package): Package {
  const app = knownApp(world, one.appId);
  const before = app.packages.find((other) => other !== one && other.status === 1);
  if (before !== undefined) {
    app.history.push(before);
    one.previous = before.version;
  }
  endOffline(world, app, 2);
  return move(world, one, 1);
}

/** Begins to take the online package back. */
export function rollBack(world: World, one: Package): Package {
  later(world, world.settings.rollbackMs, 'rollback-ends', one.packageId);
  return move(world, one, 8);
}

/** Three packages are listed: in development, in review or decided, and online. Source: the page of the package list. */
const slots: Readonly<Record<PackageStatus, number>> = { 3: 0, 4: 1, 5: 1, 6: 1, 1: 2, 8: 2 };

/** Puts a package into a state, in the place of the one that it takes. */
export function move(world: World, one: Package, status: PackageStatus): Package {
  const app = knownApp(world, one.appId);
  const replaced = app.packages.filter(
    (other) => other !== one && other.upload === undefined && slots[other.status] === slots[status],
  );
  one.status = status;
  for (const other of replaced) drop(world, other);
  world.notices.changed(one.appId, one.packageId);
  return one;
}

function drop(world: World, one: Package): void {
  const app = knownApp(world, one.appId);
  app.packages = app.packages.filter((other) => other !== one);
  world.notices.changed(one.appId, one.packageId);
}

/** `YYYY/MM/DD HH:mm:ss` in China. */
export const timeText = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/');

const idOf = ({ packageIds }: World['settings'], id: string): bigint | string =>
  packageIds === 'text' ? id : long(id);

/** A package as its details show it. */
export function packageDetail({ settings }: World, one: Package): Record<string, unknown> {
  return {
    version: one.version,
    remark: one.remark,
    msg: one.auditMessage,
    committer: one.committer,
    status: one.status,
    commit_time: timeText(one.committedAt),
    version_desc: one.description,
    package_id: idOf(settings, one.packageId),
  };
}

/** A package as lists show it: one on its way has other members. */
export function packageEntry(world: World, one: Package): Record<string, unknown> {
  if (one.upload !== undefined)
    return {
      version: one.version,
      commit_time: timeText(one.committedAt),
      version_desc: one.description,
      upload_status: one.upload === 'uploading' ? 1 : 3,
      upload_status_desc: one.upload === 'uploading' ? '上传中' : '上传失败',
    };
  // With the `v` that versions themselves may lack: so the documents' sample.
  const previous = one.previous === undefined ? undefined : `v${one.previous.replace(/^v/, '')}`;
  return { ...packageDetail(world, one), ...(previous !== undefined && { rollback_version: previous }) };
}

/** The package that a query means: by id, else by state, else the online one. */
export function queriedPackage(
  { packages }: App,
  { package_id: id, type }: { readonly package_id?: unknown; readonly type?: number | undefined },
): Package | undefined {
  const listed = packages.filter(({ upload }) => upload === undefined);
  return id === undefined
    ? listed.findLast(({ status }) => status === (type ?? 1))
    : listed.find(({ packageId }) => packageId === String(id));
}
