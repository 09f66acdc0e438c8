import type { AnyEndpoint } from '@minigate/core';
import {
  createFakePlatform,
  type FakeContext,
  type FakePlatform,
  type FakeRoute,
  fakeClock,
  type SeededRandom,
  seededRandom,
} from '@minigate/core/testing';
import type { BaiduEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { allianceRoutes } from './alliance.js';
import { type Apps, addApp, createApps } from './apps.js';
import { type Audits, auditOperations, createAudits } from './audits.js';
import { consolePage } from './console-page.js';
import { admit } from './gateway.js';
import { createIds, type Ids } from './ids.js';
import { addMember, type Console, createConsole, type FakeMember } from './members.js';
import { createNotices, type Notices } from './notices.js';
import { type BaiduOssFakeOptions, settingsOf } from './options.js';
import { createPackages, type Packages, packageOperations } from './packages.js';
import { baiduRules } from './rules.js';
import { type ContentSecurity, createContentSecurity } from './server/content-security.js';
import { createMessages, type Messages } from './server/messages.js';
import { createOwnerPushes, type OwnerPushes } from './server/owner-pushes.js';
import { createPayments, type Payments } from './server/payments.js';
import { createResources, type Resources } from './server/resources.js';
import { serverRoutes } from './server/routes.js';
import { emptyServer } from './server/state.js';
import { createUsers, type Users } from './server/users.js';
import type { State } from './state.js';
import { stubRoutes } from './stubs.js';
import { swanIdRoutes } from './swan-id.js';
import { consentPage } from './third-party/consent-page.js';
import { createThirdParty, seedThirdParty, type ThirdParty, thirdPartyAccount } from './third-party/controls.js';
import { createPushes } from './third-party/pushes.js';
import { thirdPartyRoutes } from './third-party/routes.js';
import { emptyThirdParty } from './third-party/state.js';
import { createTickets } from './third-party/tickets.js';
import { createTokens, type Tokens, tokenRoutes } from './tokens.js';
import { type Principal, resumeTimers, type World } from './world.js';

/** A running fake of Baidu's platform, with the controls of the people and machines behind it. */
export interface BaiduOssFake extends FakePlatform {
  /** The first member of the alliance: `createBaiduOss({ ...fake.member, … })`. */
  readonly member: FakeMember;
  /** Access tokens that stop working before their time. */
  readonly tokens: Tokens;
  /** Mini programs, as their owners and the platform's staff change them. */
  readonly apps: Apps;
  /** Code packages, as their developers move them. */
  readonly packages: Packages;
  /** The reviewers of packages. */
  readonly audits: Audits;
  /** Notices of changes. */
  readonly notices: Notices;
  /** The console of the alliance. */
  readonly console: Console;
  /** Users of mini programs. */
  readonly users: Users;
  /** Pushes of mini programs' own consoles: what users write, coupons they take. */
  readonly ownerPushes: OwnerPushes;
  /** What users get and agree to. */
  readonly messages: Messages;
  /** What content must not have. */
  readonly contentSecurity: ContentSecurity;
  /** Material, sitemaps, pages and goods that mini programs submit. */
  readonly resources: Resources;
  /** Baidu's cashier. */
  readonly payments: Payments;
  /** The third-party platform: its account, and the people and pushes around it. */
  readonly thirdParty: ThirdParty;
}

/**
 * Makes a fake of Baidu's platform for smart programs: the alliance with its change notices, the server APIs of owners, and the
 * third-party platform, in one world.
 *
 * Time is its clock's alone: give the client the same one, or run the fake in real time with `clock: flowingClock(systemRuntime().clock)`.
 * One address plays both of Baidu's: pass it as `baseUrl` and `spapiUrl`, or only `fake.fetch`.
 *
 * @example
 * const fake = createBaiduOssFake();
 * const baidu = createBaiduOss({ ...fake.member, store, fetch: fake.fetch, runtime: { clock: fake.clock } });
 */
export function createBaiduOssFake(options: BaiduOssFakeOptions = {}): BaiduOssFake {
  const settings = settingsOf(options);
  const { clock = fakeClock() } = options;
  const { origin, seed } = settings;
  const random = seededRandom(seed);
  const newIds = (name: 'ids' | 'pushes'): Ids => createIds(random.fork(name));
  const notices = createNotices(clock, (): SeededRandom => random.fork('notices'));
  const keys = thirdPartyAccount(options.thirdParty, createIds(random.fork('third party')));
  const world: World = {
    settings,
    clock,
    notices,
    account: keys,
    pushes: createPushes({
      clock,
      clientId: keys.clientId,
      keys: keys.pushKeys,
      ids: () => world.pushIds,
      target: options.thirdParty?.pushTo,
    }),
    ownerPushes: createOwnerPushes({ clock, ids: () => world.pushIds, world: () => world }),
    operations: {},
    ids: newIds('ids'),
    pushIds: newIds('pushes'),
    state: emptyState(options),
  };
  const tickets = createTickets(world);
  tickets.start();
  Object.assign(world.operations, packageOperations(world), auditOperations(world));
  const begin = (): FakeMember => {
    const member = addMember(world, options.member ?? {});
    for (const one of options.apps ?? [{}]) addApp(world, one);
    seedThirdParty(world, options.thirdParty);
    // What was there before the first call is no change.
    notices.reset();
    return member;
  };
  const member = begin();

  const played = {
    ...tokenRoutes(world),
    ...allianceRoutes(world),
    ...swanIdRoutes(world),
    ...thirdPartyRoutes(world),
    ...serverRoutes(world),
  };
  const fake = createFakePlatform<Principal>({
    name: 'baidu',
    origin,
    otherOrigins: ['https://spapi.baidu.com'],
    clock,
    seed,
    logger: options.logger,
    endpoints: endpoints.flatMap(placed),
    routes: Object.fromEntries(
      Object.entries({ ...stubRoutes(endpoints, played), ...played }).map(([id, route]) => [id, guarded(world, route)]),
    ),
    ...baiduRules(world),
    resetState() {
      world.ids = newIds('ids');
      world.pushIds = newIds('pushes');
      world.state = emptyState(options);
      world.pushes.reset();
      world.ownerPushes.reset();
      begin();
      tickets.restart();
    },
    page: async (request, url) => (await consentPage(world, request, url)) ?? consolePage(world, request, url),
    snapshotState: () => structuredClone(world.state),
    restoreState(state) {
      world.state = structuredClone(state as State);
      resumeTimers(world);
      tickets.restart();
    },
  });

  const { listen } = fake;
  return Object.assign(fake, {
    async listen(where?: Parameters<FakePlatform['listen']>[0]) {
      tickets.start();
      const server = await listen(where);
      // On a clock that flows, the next ticket would keep the process alive.
      const close = async (): Promise<void> => {
        tickets.stop();
        await server.close();
      };
      return { ...server, close };
    },
    member,
    tokens: createTokens(world),
    apps: createApps(world),
    packages: createPackages(world),
    audits: createAudits(world),
    notices,
    console: createConsole(world),
    users: createUsers(world),
    ownerPushes: world.ownerPushes,
    messages: createMessages(world),
    contentSecurity: createContentSecurity(world),
    resources: createResources(world),
    payments: createPayments(world),
    thirdParty: createThirdParty(world, tickets),
  });
}

const emptyState = ({ firstIds = {} }: BaiduOssFakeOptions): State => ({
  credentials: new Map(),
  tokens: new Map(),
  apps: new Map(),
  packageIds: new Set(),
  timers: new Map(),
  meters: new Map(),
  thirdParty: emptyThirdParty(),
  server: emptyServer(),
  last: {
    app: String(BigInt(firstIds.app ?? '16049317') - 1n),
    package: String(BigInt(firstIds.package ?? '15233') - 1n),
    timer: 0,
    member: 0,
  },
});

/** The token is given for GET, too: that is how every official library asks for it. */
function placed(endpoint: BaiduEndpoint<unknown, unknown>): AnyEndpoint[] {
  return endpoint.family === 'oss-oauth' ? [endpoint, { ...endpoint, method: 'GET', body: 'none' }] : [endpoint];
}

/** Counts each call. */
const guarded = (world: World, route: FakeRoute<Principal>): FakeRoute<Principal> => ({
  ...route,
  handle(context: FakeContext<Principal>) {
    admit(world, context);
    return route.handle(context);
  },
});
