import type * as families from '../families/component-package/index.js';
import type { Package, Reference, Version } from './model.js';
import { needPackage, packageView, resolvedVersion } from './package-versions.js';
import { change, pageOf, removeOnce, sameContent } from './rows.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

/** A reference with the version that it means now. Refuses packages that are not there, and versions that are not built. */
export function resolvePackage(world: World, team: Team, reference: Reference): Version['packages'][number] {
  const { name } = needPackage(world, team, reference.packageId);
  const version = resolvedVersion(team, reference);
  if (version?.status !== 'ready')
    world.refuse('ComponentVersionNotReady', `${name} ${reference.version} is ${version?.status ?? 'not there'}`);
  return { ...reference, name, resolvedVersion: version.version };
}

/** Component packages as clients see them. */
export const packageRoutes = (world: World): Routes => ({
  'componentPackage.list': route(({ name, page, pageSize }: families.ListRequest, team) => {
    const rows = team.tables.packages.filter((one) => name === undefined || one.name.includes(name));
    return pageOf(world, rows, { page, pageSize }, (row) => packageView(world, team, row));
  }),
  'componentPackage.create': route((given: families.CreateRequest, team) => {
    const view = (row: Package): object => packageView(world, team, row);
    const existing = team.tables.packages.find(({ name }) => name === given.name);
    if (existing !== undefined && !sameContent(existing, given))
      world.refuse('CodeExists', `a package is called ${given.name} already`, view(existing));
    if (existing !== undefined) return view(existing);
    const at = nowText(world);
    return view(team.tables.packages.add({ ...given, createdAt: at, updatedAt: at }));
  }),
  'componentPackage.get': route(({ packageId }: families.GetRequest, team) =>
    packageView(world, team, needPackage(world, team, packageId)),
  ),
  'componentPackage.update': route(({ packageId, ...changes }: families.UpdateRequest, team) => {
    const row = needPackage(world, team, packageId);
    change(row, { ...changes, updatedAt: nowText(world) });
    return packageView(world, team, row);
  }),
  'componentPackage.delete': route(({ packageId }: families.RemoveRequest, team) => {
    const { apps, packages } = team.tables;
    return removeOnce(world, team, packages, packageId, 'ComponentPackageNotFound', () => {
      const user = apps.find(({ references }) => references.some((one) => one.packageId === packageId));
      if (user !== undefined) world.refuse('ResourceInUse', `used by ${user.id}`);
    });
  }),
});
