import type { AppSeed } from './options.js';
import { addPackage } from './packages.js';
import type { App, Qualification } from './state.js';
import { endGrant } from './third-party/consent.js';
import { tell } from './third-party/events.js';
import { managedApp } from './third-party/profile.js';
import { forceOffline, type OfflineOrder } from './third-party/services.js';
import { knownApp, long, type World } from './world.js';

const defaultQualification: Qualification = { name: 'Corner shop', type: 2, status: 1, adType: 1, adStatus: 1 };
const cover = 'https://b.bdstatic.com/searchbox/mappconsole/image/20180416/1523870283-34303.jpg';

/** What may be changed in a mini program. */
export type AppChanges = Partial<
  Pick<App, 'name' | 'description' | 'covers' | 'categories' | 'qualification' | 'minSwanVersion' | 'status'>
>;

/** The owners' side of mini programs. Every change makes a notice. */
export interface Apps {
  create(seed?: AppSeed): App;
  get(appId: string): App;
  /** In the order of creation. */
  list(): readonly App[];
  update(appId: string, changes: AppChanges): App;
  /** State −1. */
  ban(appId: string): App;
  /** State 4. The third-party platform is told of it, as of the next three. */
  pause(appId: string): App;
  /** State 1 again, whatever it was. */
  restore(appId: string): App;
  /** State 5, until the repaired information was reviewed (`thirdParty.services`), or a new package is online. */
  forceOffline(appId: string, order: OfflineOrder): App;
  /** State 7, until the request for traffic was reviewed (`thirdParty.services`). */
  cutTraffic(appId: string): App;
  /** Takes it away, with its owner's key and all tokens: the platform does not know it any more. No push tells of it. */
  remove(appId: string): void;
  /** AK and SK of its owner: `createBaiduOss({ ...fake.apps.owner(appId), … })`. */
  owner(appId: string): { readonly ak: string; readonly sk: string };
}

/** Makes {@link Apps}. What they return is a copy. */
export function createApps(world: World): Apps {
  const change = (appId: string, changes: AppChanges): App => {
    const app = knownApp(world, appId);
    Object.assign(app, changes);
    world.notices.changed(appId);
    return structuredClone(app);
  };
  return {
    create: (seed = {}) => structuredClone(addApp(world, seed)),
    get: (appId) => structuredClone(knownApp(world, appId)),
    list: () => structuredClone([...world.state.apps.values()]),
    update: change,
    ban: (appId) => change(appId, { status: -1 }),
    pause(appId) {
      void tell(world, appId, 'APP_SERVER_PAUSE');
      return change(appId, { status: 4 });
    },
    restore(appId) {
      if (knownApp(world, appId).status === 4) void tell(world, appId, 'APP_SERVER_RESUME');
      managedApp(world, appId).offline = undefined;
      return change(appId, { status: 1 });
    },
    forceOffline(appId, order) {
      forceOffline(world, knownApp(world, appId), order);
      return change(appId, {});
    },
    cutTraffic(appId) {
      void tell(world, appId, 'FLOW_CLOSE_NOTIFY');
      return change(appId, { status: 7 });
    },
    remove(appId) {
      const { appKey } = knownApp(world, appId);
      const { apps, credentials, tokens, server } = world.state;
      if (world.state.thirdParty.grants.has(appId)) endGrant(world, appId);
      world.state.thirdParty.managed.delete(appId);
      for (const token of tokens.values()) if (token.owner === appKey) token.revoked = true;
      credentials.delete(appKey);
      server.shops.delete(appKey);
      apps.delete(appId);
      world.notices.changed(appId);
    },
    owner(appId) {
      const { appKey } = knownApp(world, appId);
      return { ak: appKey, sk: world.state.credentials.get(appKey)?.sk ?? '' };
    },
  };
}

/** Adds a mini program with its owner's key and its packages. @throws Error when its id is taken. */
export function addApp(world: World, seed: AppSeed): App {
  const { state, ids } = world;
  const appId = seed.appId ?? nextAppId(world);
  if (!/^\d{1,20}$/.test(appId)) throw new Error(`${appId} is no app id: decimal text of at most 20 digits`);
  if (state.apps.has(appId)) throw new Error(`the fake has a mini program ${appId} already`);
  const app: App = {
    appId,
    appKey: seed.appKey ?? ids.text(32),
    name: seed.name ?? `Corner shop ${state.apps.size + 1}`,
    description: seed.description ?? 'Sells what the corner needs',
    covers: seed.covers ?? [cover],
    qualification: { ...defaultQualification, ...seed.qualification },
    categories: seed.categories ?? [
      {
        id: 2,
        name: 'Groceries',
        description: 'Food and drink',
        parent: { id: 1, name: 'Shops', description: 'Shops of all kinds' },
      },
    ],
    minSwanVersion: seed.minSwanVersion ?? '1.6.17',
    status: seed.status ?? 1,
    packages: [],
    history: [],
  };
  state.apps.set(appId, app);
  state.credentials.set(app.appKey, {
    ak: app.appKey,
    sk: seed.appSecret ?? ids.text(32),
    name: app.name,
    appId,
    member: undefined,
    surfaces: ['server'],
  });
  world.notices.changed(appId);
  for (const one of seed.packages ?? [{}]) addPackage(world, app, one);
  return app;
}

function nextAppId({ state: { apps, last } }: World): string {
  do last.app = String(BigInt(last.app) + 1n);
  while (apps.has(last.app));
  return last.app;
}

/** Pictures as the platform writes them: a JSON text, with its slashes escaped. */
const photos = (covers: readonly string[]): string =>
  JSON.stringify(covers.map((one) => ({ cover: one }))).replaceAll('/', '\\/');

/** A mini program as the alliance is shown it. */
export function appView(app: App): Record<string, unknown> {
  const { qualification } = app;
  return {
    app_id: long(app.appId),
    app_name: app.name,
    app_desc: app.description,
    photo_addr: photos(app.covers),
    ...(qualification !== undefined && {
      qualification: {
        name: qualification.name,
        type: qualification.type,
        // Misspelt by the platform.
        satus: qualification.status,
        ad_type: qualification.adType,
        ad_status: qualification.adStatus,
      },
    }),
    category: app.categories.map(({ id, name, description, parent }) => ({
      category_id: id,
      category_name: name,
      category_desc: description,
      parent: { category_id: parent.id, category_name: parent.name, category_desc: parent.description },
    })),
    min_swan_version: app.minSwanVersion,
    status: app.status,
  };
}
