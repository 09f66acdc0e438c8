import type { Ids } from './ids.js';
import type { AppSeed, QingCloudFakeOptions, UserSeed } from './options.js';
import type { App, State } from './state.js';

/** The cloud before anything happened. */
export function createState({ users = [{}], apps = [{}], plans = {} }: QingCloudFakeOptions, ids: Ids): State {
  const state: State = {
    users: new Map(),
    apps: new Map(),
    keys: new Map(),
    codes: new Map(),
    tokens: new Map(),
    refreshTokens: new Map(),
    signatures: new Set(),
    resources: new Map(),
    jobs: new Map(),
    openJobs: [],
    jobPlans: new Map(),
    addresses: 0,
    accounts: { orders: new Map(), instances: new Map(), plans: new Map(Object.entries(plans)), balances: new Map() },
    appInstances: new Map(),
    spiDeliveries: [],
  };
  for (const [index, seed] of users.entries()) addUser(state, ids, seed, index);
  for (const seed of apps) addApp(state, ids, seed);
  return state;
}

function addUser(state: State, ids: Ids, seed: UserSeed, index: number): void {
  const userId = seed.userId ?? ids.id('usr');
  state.users.set(userId, {
    userId,
    userName: seed.userName ?? `User ${index + 1}`,
    lang: seed.lang ?? 'zh-cn',
    email: seed.email ?? `user${index + 1}@example.com`,
    phone: seed.phone ?? `1380000000${index}`,
  });
  const { accessKeyId, secretAccessKey } = seed.key ?? {
    accessKeyId: ids.secret(20).toUpperCase(),
    secretAccessKey: ids.secret(40),
  };
  state.keys.set(accessKeyId, { userId, secretAccessKey });
}

function addApp(state: State, ids: Ids, seed: AppSeed): void {
  const appId = seed.appId ?? ids.id('app');
  state.apps.set(appId, {
    appId,
    secret: seed.secret ?? ids.secret(40),
    url: seed.url ?? 'https://app.example.com/landing',
    actions: seed.actions === undefined ? undefined : [...seed.actions],
    published: seed.published ?? true,
  });
}

/** The first application. @throws Error when there is none. */
export function firstApp({ apps }: State): App {
  const [first] = apps.values();
  if (first === undefined) throw new Error('options.apps: give at least one application');
  return first;
}

/** The first user's own key. @throws Error when there is none. */
export function firstKey({ keys }: State): { readonly accessKeyId: string; readonly secretAccessKey: string } {
  const [first] = keys;
  if (first === undefined) throw new Error('options.users: give at least one user');
  return { accessKeyId: first[0], secretAccessKey: first[1].secretAccessKey };
}
