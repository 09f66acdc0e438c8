import type * as families from '../families/app/index.js';
import { needEnv } from './envs.js';
import type { App, Reference } from './model.js';
import { resolvePackage } from './packages.js';
import { change, fits, need, pageOf, sameContent, without } from './rows.js';
import type { Tables } from './tables.js';
import { nowText, type Routes, route, type Team, type World } from './world.js';

function view(tables: Tables, app: App): object {
  const onlineVersions = tables.online
    .filter(({ appCode }) => appCode === app.id)
    .map(({ envCode, version }) => ({ envCode, version }));
  return { appCode: app.id, ...without(app, 'id', 'references'), onlineVersions };
}

/** The living application of a code. Refuses where there is none. */
export function needApp(world: World, { tables }: Team, code: string): App {
  const app = need(world, tables.apps, code, 'AppNotFound');
  return app.status === 'archived' ? world.refuse('AppNotFound', `${code} is archived`) : app;
}

/** Applications as clients see them. */
export function appRoutes(world: World): Routes {
  const items = (team: Team, app: App): object => ({
    items: app.references.map((reference) => resolvePackage(world, team, reference)),
  });
  const refer = (team: Team, app: App, reference: Reference): object => {
    const resolved = resolvePackage(world, team, reference);
    const others = app.references.filter(({ packageId }) => packageId !== reference.packageId);
    change(app, { references: [...others, reference], updatedAt: nowText(world) });
    return resolved;
  };
  return {
    'app.list': route(({ name, status, page, pageSize }: families.ListRequest, { tables }) => {
      const rows = tables.apps.filter(
        (app) => fits(app, { status }) && (name === undefined || app.appName.includes(name)),
      );
      return pageOf(world, rows, { page, pageSize }, (row) => view(tables, row));
    }),
    'app.create': route(({ appCode, ...given }: families.CreateRequest, { tables, quota }) => {
      const existing = tables.apps.get(appCode);
      if (existing !== undefined) {
        if (existing.status === 'archived' || !sameContent(existing, given))
          world.refuse('CodeExists', `${appCode} exists already`, view(tables, existing));
        return { ...view(tables, existing), created: false };
      }
      if (tables.apps.size >= quota.apps) world.refuse('QuotaExceeded');
      const at = nowText(world);
      const app = tables.apps.add({
        id: appCode,
        ...given,
        type: given.type ?? 'miniprogram',
        status: 'active',
        references: [],
        createdAt: at,
        updatedAt: at,
      });
      return { ...view(tables, app), created: true };
    }),
    'app.get': route(({ appCode }: families.GetRequest, { tables }) =>
      view(tables, need(world, tables.apps, appCode, 'AppNotFound')),
    ),
    'app.update': route(({ appCode, ...changes }: families.UpdateRequest, team) => {
      const app = needApp(world, team, appCode);
      change(app, { ...changes, updatedAt: nowText(world) });
      return view(team.tables, app);
    }),
    'app.archive': route(({ appCode }: families.ArchiveRequest, { tables }) => {
      const app = need(world, tables.apps, appCode, 'AppNotFound');
      const living = tables.tenantApps.find((one) => one.appCode === appCode && one.status !== 'deleted');
      if (living !== undefined) world.refuse('ResourceInUse', `tenant app ${living.tenantAppCode} lives`);
      change(app, { status: 'archived', updatedAt: nowText(world) });
      return {};
    }),
    'app.listComponentPackages': route(({ appCode }: families.ListComponentPackagesRequest, team) =>
      items(team, needApp(world, team, appCode)),
    ),
    'app.setComponentPackages': route((input: families.SetComponentPackagesRequest, team) => {
      const app = needApp(world, team, input.appCode);
      for (const reference of input.items) resolvePackage(world, team, withoutNull(reference));
      change(app, { references: input.items.map(withoutNull), updatedAt: nowText(world) });
      return items(team, app);
    }),
    'app.addComponentPackage': route(({ appCode, ...reference }: families.AddComponentPackageRequest, team) =>
      refer(team, needApp(world, team, appCode), reference),
    ),
    'app.removeComponentPackage': route((input: families.RemoveComponentPackageRequest, team) => {
      const app = needApp(world, team, input.appCode);
      need(world, team.tables.packages, input.packageId, 'ComponentPackageNotFound');
      change(app, { references: app.references.filter(({ packageId }) => packageId !== input.packageId) });
      return {};
    }),
    'app.setEnv': route(({ appCode, envCode }: families.SetEnvRequest, team) => {
      const app = needApp(world, team, appCode);
      needEnv(world, team, envCode);
      change(app, { currentEnvCode: envCode, updatedAt: nowText(world) });
      return view(team.tables, app);
    }),
  };
}

const withoutNull = ({ order, ...reference }: families.SetComponentPackagesRequest['items'][number]): Reference => ({
  ...reference,
  order: order ?? undefined,
});
