import type { AnyEndpoint } from '@minigate/core';
import {
  createFakePlatform,
  type FakePlatform,
  type FakeRoute,
  fakeClock,
  reply,
  seededRandom,
  type Violation,
} from '@minigate/core/testing';
import type { QingCloudEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { type Billing, createBilling, ordersOf } from './billing/controls.js';
import { billingRoutes } from './billing/routes.js';
import type { Order } from './billing/state.js';
import { refusal } from './errors.js';
import { checkSigned, signatureFields, spendSignature } from './gateway.js';
import { createIds } from './ids.js';
import { type LoginRequest, login, loginPage } from './login.js';
import type { FakePaths, QingCloudFakeOptions } from './options.js';
import { createPermissions, type PermissionControls, permissionRoutes } from './permissions.js';
import { createResources, type Resources, seedResources } from './resources/controls.js';
import { resourceRoutes } from './resources/index.js';
import { createJobControls, type JobControls } from './resources/job-controls.js';
import { createState, firstApp, firstKey } from './seeds.js';
import { settingsOf } from './settings.js';
import { createSpi, type Spi } from './spi/controls.js';
import { checkBearer, ssoRoutes } from './sso.js';
import type { State } from './state.js';
import { stubRoutes } from './stubs.js';
import type { Principal, SignatureReport, World } from './world.js';

/**
 * A running fake of a QingCloud cloud, with the controls of the people and machines behind it. Faults and counts take the names of actions
 * (`DescribeInstances`) as well as endpoints' ids.
 */
export interface QingCloudFake extends FakePlatform {
  /** The first application: `createQingCloud({ app: fake.app, … })`. */
  readonly app: { readonly id: string; readonly secret: string };
  /** The first user's own key. */
  readonly key: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Logs a user in, as on the login page. @returns the address that the browser is sent to, with tokens or a code in it. */
  login(request?: LoginRequest): string;
  /** Ends tokens and keys before their time. */
  readonly sessions: {
    /** Ends all id tokens: signed calls answer 401 until the session is renewed. */
    expireKeys(): void;
    /** Ends all logins: also the renewal is refused. */
    revoke(): void;
  };
  /** What users have, by kind. */
  readonly resources: Resources;
  /** What asynchronous actions go on with. */
  readonly jobs: JobControls;
  /** The money of users, and what things cost. */
  readonly billing: Billing;
  /** What the application may do. */
  readonly permissions: PermissionControls;
  /** Orders of products, oldest first. */
  orders(): readonly Order[];
  /** The platform's calls at the vendor. */
  readonly spi: Spi;
  /** Why signatures were refused, oldest first: what the cloud signed, and the usual mistake that explains the difference. */
  signatureReports(): readonly SignatureReport[];
}

/**
 * Makes a fake of a QingCloud cloud: single sign-on with its login page, the gateway that verifies signatures, and the resources.
 *
 * Time is its clock's alone: give the client the same one, or run the fake in real time with `clock: flowingClock(systemRuntime().clock)`.
 * One address plays all three of the cloud: pass it as `sso`, `api` and `appcenter`.
 *
 * @example
 * const fake = createQingCloudFake();
 * const cloud = { sso: fake.origin, api: fake.origin, appcenter: fake.origin, fetch: fake.fetch, runtime: { clock: fake.clock } };
 * const qc = createQingCloud({ ...cloud, store: memoryStore({ clock: fake.clock }) });
 */
export function createQingCloudFake(options: QingCloudFakeOptions = {}): QingCloudFake {
  const { clock = fakeClock({ now: Date.UTC(2026, 0, 1) }), seed = 1 } = options;
  const settings = settingsOf(options);
  const { origin, paths } = settings;
  const random = seededRandom(seed);
  const newIds = () => createIds(random.fork('ids'));
  const ids = newIds();
  const world: World = {
    settings,
    clock,
    ids,
    state: createState(options, ids),
    signatureReports: [],
  };
  seedResources(world, options.resources ?? {});
  const played = {
    ...ssoRoutes(world),
    ...resourceRoutes(world),
    ...billingRoutes(world),
    ...permissionRoutes(world, endpoints),
  };
  const routes = { ...stubRoutes(endpoints, played), ...played };

  const fake = createFakePlatform<Principal>({
    name: 'qingcloud',
    origin,
    clock,
    seed,
    logger: options.logger,
    fieldEncoding: 'indexed',
    endpoints: endpoints.flatMap((endpoint) => placed(endpoint, paths)),
    credentialNames: signatureFields,
    routes: Object.fromEntries(Object.entries(routes).map(([id, route]) => [id, guarded(world, route)])),
    authenticate: (call) => {
      if (call.endpoint.auth === 'signature') return checkSigned(world, call);
      return call.endpoint.auth === 'access-token' ? checkBearer(world, call) : {};
    },
    invalid: ({ problem, issues }) =>
      refusal(1100, issues.map(({ path, message }) => `[${path}] ${message}`).join('; ') || problem),
    unknown: ({ endpoint }) =>
      reply.json(
        { message: endpoint === undefined ? 'not found' : 'method not allowed' },
        endpoint === undefined ? 404 : 405,
      ),
    notImplemented: ({ id }) => reply.text(`the fake has no behaviour for ${id}`, 501),
    encode: (result, { fixed }) =>
      reply.json(fixed?.['action'] === undefined ? result : answerOf(fixed['action'], result)),
    page: (request, url) => loginPage(world, request, url),
    resetState() {
      world.ids = newIds();
      world.state = createState(options, world.ids);
      seedResources(world, options.resources ?? {});
      world.signatureReports.length = 0;
    },
    snapshotState: () => structuredClone(world.state),
    restoreState(state) {
      world.state = structuredClone(state as State);
    },
  });

  const first = firstApp(world.state);
  return Object.assign(byActionName(fake), {
    violations: () => [...fake.violations(), ...badAnswers(world)],
    app: { id: first.appId, secret: first.secret },
    key: firstKey(world.state),
    login: (request: LoginRequest = {}) => login(world, request),
    sessions: {
      expireKeys() {
        for (const key of world.state.keys.values()) if (key.token !== undefined) key.expiresAt = clock.now();
      },
      revoke() {
        world.state.tokens.clear();
        world.state.refreshTokens.clear();
        for (const key of world.state.keys.values()) if (key.token !== undefined) key.expiresAt = clock.now();
      },
    },
    resources: createResources(world),
    jobs: createJobControls(world),
    billing: createBilling(world),
    permissions: createPermissions(world, endpoints),
    orders: () => ordersOf(world),
    spi: createSpi(world, options.spi?.key ?? createIds(random.fork('spi key')).secret(64), options.spi?.to),
    signatureReports: () => [...world.signatureReports],
  });
}

/** Vendors' answers that break the convention. */
const badAnswers = ({ state }: World): Violation[] =>
  state.spiDeliveries
    .filter(({ outcome }) => outcome === 'bad-answer' || outcome === 'timeout')
    .map(({ at, action, problem }) => ({
      at,
      endpointId: `spi.${action}`,
      kind: 'spi-answer',
      message: problem ?? '',
    }));

/** Endpoints are known by their actions' names, too. */
function byActionName(fake: FakePlatform): FakePlatform {
  const ids = new Map(endpoints.map(({ id, fixed }) => [fixed?.['action'], id]));
  const idOf = (name: string): string => ids.get(name) ?? name;
  const { faults } = fake;
  return {
    ...fake,
    calls: (name) => fake.calls(idOf(name)),
    faults: {
      next: (name, fault, options) => faults.next(idOf(name), fault, options),
      on: (name, fault, options) => faults.on(idOf(name), fault, options),
      clear: faults.clear,
      get injected() {
        return faults.injected;
      },
    },
  };
}

const answerOf = (action: unknown, result: unknown): object => ({
  action: `${action}Response`,
  ...(result as object),
  ret_code: 0,
});

/** Where an endpoint is in this cloud; actions are at two addresses, and both verbs carry them. */
function placed(endpoint: QingCloudEndpoint<unknown, unknown>, paths: FakePaths): AnyEndpoint[] {
  if (endpoint.host === 'api')
    return [paths.iam, paths.iaas].flatMap((path): AnyEndpoint[] => [
      { ...endpoint, path, method: 'GET', body: 'none' },
      { ...endpoint, path, method: 'POST', body: 'form' },
    ]);
  const byId: Readonly<Record<string, string>> = {
    'sso.token': paths.token,
    'sso.checkToken': paths.checkToken,
    'sso.refreshToken': paths.refreshToken,
  };
  return [{ ...endpoint, path: byId[endpoint.id] ?? paths.appcenter }];
}

/** Notes the signature of each call that is played. */
const guarded = (world: World, route: FakeRoute<Principal>): FakeRoute<Principal> => ({
  ...route,
  handle(context) {
    if (context.endpoint.auth === 'signature') spendSignature(world, context);
    return route.handle(context);
  },
});
