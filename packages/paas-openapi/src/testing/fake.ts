import type { AnyEndpoint } from '@minigate/core';
import {
  createFakePlatform,
  type FakeContext,
  type FakePlatform,
  type FakeRoute,
  type Fault,
  fakeClock,
  isReply,
  reply,
} from '@minigate/core/testing';
import { type Dialect, resolveDialect } from '../dialect/dialect.js';
import { endpoints } from '../endpoints.js';
import type { ErrorName } from '../errors/table.js';
import { addDefaultConfigs } from './configs.js';
import { createAnswers } from './errors.js';
import { admit, authenticate } from './gateway.js';
import { keyed } from './idempotency.js';
import type { Secret } from './model.js';
import type { PaasFakeOptions } from './options.js';
import { createRoutes } from './routes.js';
import { clearTables, guid, restoreTables, snapshotOf, type TablesSnapshot } from './tables.js';
import { createTaskControls, type TaskControls } from './tasks.js';
import { createTeams, type TeamControls, teamControls } from './teams.js';
import { createWebhookControls, type WebhookControls } from './webhooks/controls.js';
import { createDeliveries } from './webhooks/deliveries.js';
import { readFields, withTexts, wrap, writeContent, writePage } from './wire.js';
import {
  nowText,
  type Principal,
  resumeTimers,
  type SignatureReport,
  type TaskPlan,
  type Team,
  type World,
} from './world.js';

/** A running fake of a PaaS deployment, with the controls of the people and machines behind it. */
export interface PaasFake extends FakePlatform {
  /** How the deployment writes and reads. */
  readonly dialect: Dialect;
  /** The first team: `createPaas({ team: fake.team, … })`. */
  readonly team: TeamControls;
  /** All teams. */
  readonly teams: readonly TeamControls[];
  /** The machines that work tasks off. */
  readonly tasks: TaskControls;
  /** The platform's repositories and storages. */
  readonly sites: SiteControls;
  /** Events on their way. */
  readonly webhooks: WebhookControls;
  /**
   * The platform's own refusal, as a fault.
   *
   * @example
   * fake.faults.next('paas.app.get', fake.errorAnswer('Maintenance'), { times: 2 });
   */
  errorAnswer(name: ErrorName, message?: string): Fault;
  /** Why signatures were refused, oldest first: what the platform signed, and the usual mistake that explains the difference. */
  signatureReports(): readonly SignatureReport[];
}

/** What lies outside the platform. */
export interface SiteControls {
  /** Takes or gives the right to read a repository, by the name of the package or its address. */
  allowRepo(nameOrUrl: string, allowed: boolean): void;
  /** Lets a storage fail with a message, by id of the config or name of the bucket; `undefined` mends it. */
  breakStorage(configIdOrBucket: string, message: string | undefined): void;
}

/**
 * Makes a fake of a PaaS deployment: teams, environments, packages, applications, versions, tenants and their apps, tasks that take time,
 * and webhooks. It speaks the dialect of its options, the same that `createPaas` takes.
 *
 * Time is its clock's alone: give the client the same one, or run the fake in real time with `clock: flowingClock(systemRuntime().clock)`.
 *
 * @example
 * const fake = createPaasFake();
 * const paas = createPaas({ team: fake.team, baseUrl: fake.origin, fetch: fake.fetch, runtime: { clock: fake.clock } });
 */
export function createPaasFake(options: PaasFakeOptions = {}): PaasFake {
  const { origin = 'https://paas.fake', clock = fakeClock({ now: Date.UTC(2026, 0, 1) }) } = options;
  const seed = String(options.seed ?? 1);
  const dialect = resolveDialect({ ...options, baseUrl: origin });
  let answered = 0;
  const nextId = (): string => guid(`${seed}/request/${++answered}`);
  const deliveries = createDeliveries(() => world, options.deliver);
  const world: World = {
    ...createAnswers(dialect, nextId),
    settings: {
      origin,
      seed,
      limits: options.limits === false ? undefined : dialect.limits,
      taskMs: (options.taskSec ?? 5) * 1_000,
      maxFileBytes: options.maxFileBytes ?? 20_971_520,
      graceMs: (options.graceDays ?? 30) * 86_400_000,
      verify: options.verify ?? (() => false),
    },
    dialect,
    clock,
    teams: createTeams(options, seed),
    operations: {},
    timers: {},
    taskPlans: new Map(),
    unreadable: new Set(),
    brokenStorages: new Map(),
    signatureReports: [],
    emit: deliveries.emit,
  };
  const begin = (): void => {
    for (const team of world.teams.values()) {
      addDefaultConfigs(world, team);
      addDefaultEnv(world, team, options);
    }
  };
  begin();
  const seededSecrets = new Map([...world.teams].map(([appId, { secrets }]) => [appId, structuredClone(secrets)]));
  const { names, placement } = dialect.auth;

  const fake = createFakePlatform<Principal>({
    name: 'paas',
    origin,
    clock,
    seed,
    logger: options.logger,
    endpoints: endpoints.map((endpoint) => placed(endpoint, dialect)),
    credentialNames:
      placement === 'query' ? [names.appId, names.timestamp, names.nonce, names.signature, names.token] : [],
    readFields(fields, { endpoint, request, place }) {
      const read = readFields(fields, dialect, 'paging' in endpoint);
      // The key may come in the header, or not at all.
      return place === 'body' && endpoint.supplied?.includes('clientToken') === true
        ? { clientToken: request.headers.get(names.idempotencyKey) ?? '', ...read }
        : read;
    },
    routes: Object.fromEntries(
      Object.entries(createRoutes(world, deliveries)).map(([id, route]) => [id, guarded(world, route)]),
    ),
    // Calls for a token prove by their fields whose they are.
    authenticate: (call) => (call.endpoint.auth === 'none' ? ({} as Principal) : authenticate(world, call)),
    invalid: ({ problem, issues }) =>
      world.refusal('InvalidParameter', {
        message: issues.map(({ path, message }) => `${path}: ${message}`).join('; ') || problem,
        data: { field: issues[0]?.path },
      }),
    unknown: ({ endpoint }) =>
      reply.json(
        { message: endpoint === undefined ? 'not found' : 'method not allowed' },
        endpoint === undefined ? 404 : 405,
      ),
    notImplemented: ({ id }) => reply.text(`the fake has no behaviour for ${id}`, 501),
    encode(result, endpoint) {
      const content = (options.jsonTexts ? withTexts(result as Record<string, unknown>) : result) as Record<
        string,
        unknown
      >;
      const data = 'paging' in endpoint ? writePage(content, dialect) : writeContent(content, dialect);
      const [code = 0] = dialect.envelope.successCodes;
      const requestId = nextId();
      return {
        ...reply.json(wrap(dialect, { code, message: 'ok', data, requestId })),
        headers: { [dialect.envelope.requestIdHeaders[0] ?? 'X-Request-Id']: requestId },
      };
    },
    resetState() {
      answered = 0;
      world.taskPlans.clear();
      world.unreadable.clear();
      world.brokenStorages.clear();
      world.signatureReports.length = 0;
      for (const [appId, team] of world.teams) {
        clearTables(team.tables);
        team.secrets = structuredClone(seededSecrets.get(appId) ?? []);
        team.refusedWith = undefined;
      }
      begin();
    },
    snapshotState: (): State => ({
      answered,
      plans: structuredClone([...world.taskPlans]),
      unreadable: [...world.unreadable],
      brokenStorages: [...world.brokenStorages],
      teams: [...world.teams.values()].map(({ appId, secrets, refusedWith, tables }) => ({
        appId,
        secrets: structuredClone(secrets),
        refusedWith,
        tables: snapshotOf(tables),
      })),
    }),
    restoreState(copy) {
      const state = structuredClone(copy) as State;
      answered = state.answered;
      replace(world.taskPlans, state.plans);
      replace(world.brokenStorages, state.brokenStorages);
      world.unreadable.clear();
      for (const one of state.unreadable) world.unreadable.add(one);
      for (const { appId, tables, ...rest } of state.teams) {
        const team = world.teams.get(appId);
        if (team === undefined) continue;
        Object.assign(team, rest);
        restoreTables(team.tables, tables);
      }
      resumeTimers(world);
    },
  });
  const teams = [...world.teams.values()].map((team) => teamControls(world, team));
  const [team] = teams;
  if (team === undefined) throw new Error('options.teams: give at least one team');
  return Object.assign(fake, {
    dialect,
    team,
    teams,
    tasks: createTaskControls(world),
    sites: createSites(world),
    webhooks: createWebhookControls(world, deliveries),
    errorAnswer(name: ErrorName, message?: string): Fault {
      const { status, body } = world.refusal(name, { message });
      return { kind: 'answer', status, body: JSON.parse(String(body)) };
    },
    signatureReports: () => [...world.signatureReports],
  });
}

/** What a snapshot holds. */
interface State {
  readonly answered: number;
  readonly plans: [string, TaskPlan][];
  readonly unreadable: readonly string[];
  readonly brokenStorages: readonly (readonly [string, string])[];
  readonly teams: readonly {
    readonly appId: string;
    readonly secrets: Secret[];
    readonly refusedWith: Team['refusedWith'];
    readonly tables: TablesSnapshot;
  }[];
}

function replace<Key, Value>(map: Map<Key, Value>, entries: Iterable<readonly [Key, Value]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** Where an endpoint is in this deployment. */
function placed(endpoint: AnyEndpoint, { pathPrefix, pathOverrides }: Dialect): AnyEndpoint {
  const { method = endpoint.method, path = endpoint.path } = pathOverrides[endpoint.id] ?? {};
  return { ...endpoint, method, path: `${pathPrefix}${path}` };
}

/** Counts each call and spends its nonce; answers repeated ones by their key. */
const guarded = (world: World, route: FakeRoute<Principal>): FakeRoute<Principal> => ({
  ...route,
  handle(context: FakeContext<Principal>) {
    const { endpoint, principal, input } = context;
    if (endpoint.auth === 'none') return route.handle(context);
    admit(world, principal, endpoint.body === 'multipart', input['envCode']);
    return keyed(world, principal.team, { endpointId: endpoint.id, input }, async (fields) => {
      const result = await route.handle({ ...context, input: fields });
      return isReply(result) ? result : structuredClone(result);
    });
  },
});

function addDefaultEnv(world: World, team: Team, { teams = [] }: PaasFakeOptions): void {
  const index = [...world.teams.values()].indexOf(team);
  const code = teams[index]?.defaultEnv;
  if (code === undefined) return;
  const at = nowText(world);
  team.tables.envs.add({ id: code, envName: code, stage: 'prod', isDefault: true, createdAt: at, updatedAt: at });
}

function createSites(world: World): SiteControls {
  return {
    allowRepo(nameOrUrl, allowed) {
      if (allowed) world.unreadable.delete(nameOrUrl);
      else world.unreadable.add(nameOrUrl);
    },
    breakStorage(configIdOrBucket, message) {
      if (message === undefined) world.brokenStorages.delete(configIdOrBucket);
      else world.brokenStorages.set(configIdOrBucket, message);
    },
  };
}
