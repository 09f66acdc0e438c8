import { systemRuntime } from '@minigate/core';
import { timeText } from '../resources/table.js';
import { issueTokens } from '../sso.js';
import type { World } from '../world.js';
import { attemptSpi, type SpiAddress, type SpiAnswer, type SpiDelivery } from './attempt.js';
import { type AppInstance, endOf } from './state.js';

/** Where the platform's calls go: the vendor's notice URL, reached with the system's `fetch` or this one, or a handler. */
export type SpiTarget =
  | string
  | { readonly url: string; readonly fetch: SpiAddress['fetch'] }
  | ((request: Request) => Response | Promise<Response>);

/** What is ordered. */
export interface SpiTerms {
  /** Name of the price plan. Default `standard`. */
  readonly spec?: string | undefined;
  /** Name of the plan's package. Not sent when it is missing, as in the platform's samples. */
  readonly specPackage?: string | undefined;
  /** Default `1_month`. */
  readonly period?: string | undefined;
  /** Default a new one. */
  readonly orderId?: string | undefined;
  /** How often the call is delivered although it was answered, as after a lost answer. Default 1. */
  readonly deliveries?: number | undefined;
}

/** A new order of an application. */
export interface SpiOrder extends SpiTerms {
  /** Default the first user. */
  readonly userId?: string | undefined;
  /** Default the first application. */
  readonly appId?: string | undefined;
  /** A trial, which is not charged. Default false. */
  readonly debug?: boolean | undefined;
  /** Default this fake's address. The platform sends hosts with and without scheme. */
  readonly cloudInfo?: { readonly sso_server: string; readonly api_server: string } | undefined;
}

/** How a call ended after its repetitions. */
export interface SpiResult {
  readonly success: boolean;
  /** Why not: the vendor's own words, or what breaks the convention. */
  readonly problem: string | undefined;
  /** The instance that was called about. */
  readonly instance: AppInstance | undefined;
}

/** The platform's calls at the vendor. Each is preceded by a connection test, and repeated when the answer breaks the convention. */
export interface Spi {
  /** `app_key`, with which the calls are signed. */
  readonly key: string;
  /** Where calls go from now on. */
  target(to: SpiTarget): void;
  /** A user orders the application. */
  create(order?: SpiOrder): Promise<SpiResult>;
  /** A user pays for another term. */
  renew(instanceId: string, terms?: SpiTerms): Promise<SpiResult>;
  /** A user changes the plan or package. */
  upgrade(instanceId: string, terms?: SpiTerms): Promise<SpiResult>;
  /** The term is over. */
  expire(instanceId: string): Promise<SpiResult>;
  /** The instance is deleted. @throws Error before it expired, unless it is a trial. */
  delete(instanceId: string): Promise<SpiResult>;
  /** The developer tries the connection in the console. */
  test(): Promise<SpiResult>;
  /** A user opens an instance in the console. @returns the address that the browser is sent to. @throws Error without `authUrl`. */
  open(instanceId: string): string;
  /** Calls and their answers, oldest first. */
  deliveries(): readonly SpiDelivery[];
  /** What users bought, oldest first. */
  instances(): readonly AppInstance[];
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/** How often a call is repeated. Source: the page 30_spi_reload of the SaaS developer guide. */
const repetitions = (action: string): number => (action === 'TestConnection' ? 2 : 3);

/** Makes the controls. @param key - `app_key` */
export function createSpi(world: World, key: string, to?: SpiTarget): Spi {
  let address = to === undefined ? undefined : addressOf(to, key);

  async function attempts(
    action: string,
    parameters: Readonly<Record<string, string>>,
    judge: (answer: SpiAnswer) => string | undefined,
  ): Promise<{ readonly answer: SpiAnswer | undefined; readonly problem: string | undefined }> {
    if (address === undefined) throw new Error('the fake does not know where the vendor is: call fake.spi.target(…)');
    for (let attempt = 1; ; attempt++) {
      const time_stamp = timeText(world.clock.now());
      const { answer, ...met } = await attemptSpi(address, { action, time_stamp, ...parameters }, world.clock, judge);
      world.state.spiDeliveries.push({ ...met, action, orderId: parameters['order_id'], attempt });
      if (answer !== undefined || attempt > repetitions(action)) return { answer, problem: met.problem };
    }
  }

  /** Tests the connection, then calls; as often as the call is to be delivered. */
  async function call(
    action: string,
    parameters: Readonly<Record<string, string>>,
    { deliveries = 1 }: SpiTerms = {},
    judge: (answer: SpiAnswer) => string | undefined = () => undefined,
  ): Promise<{ readonly answer: SpiAnswer | undefined; readonly problem: string | undefined }> {
    const test = await attempts('TestConnection', {}, () => undefined);
    if (test.answer?.success !== true) return test;
    let result = await attempts(action, parameters, judge);
    for (let left = deliveries; left > 1; left--) result = await attempts(action, parameters, judge);
    return result;
  }

  async function change(
    action: string,
    instanceId: string,
    parameters: Readonly<Record<string, string>>,
    terms: SpiTerms | undefined,
    changed: (instance: AppInstance) => void,
  ): Promise<SpiResult> {
    const instance = instanceOf(world, instanceId);
    const { answer, problem } = await call(action, { instance_id: instanceId, ...parameters }, terms);
    const success = answer?.success === true;
    if (success) changed(instance);
    return { success, problem, instance: { ...instance } };
  }

  return {
    key,
    target(target) {
      address = addressOf(target, key);
    },
    async create(order = {}) {
      const { state, settings, clock } = world;
      const { spec = 'standard', specPackage, debug = false } = order;
      const userId = order.userId ?? [...state.users.keys()][0] ?? '';
      const appId = order.appId ?? [...state.apps.keys()][0] ?? '';
      const terms = termsOf(world, order);
      const cloud = order.cloudInfo ?? { api_server: settings.origin, sso_server: settings.origin };
      const bought = { orderId: terms.order_id, userId, appId, debug, spec, specPackage };
      const { answer, problem } = await call(
        'CreateAppInstance',
        {
          user_id: userId,
          app_id: appId,
          ...terms,
          cloud_info: base64(JSON.stringify(cloud)),
          ...(debug && { debug: 'true' }),
        },
        order,
        (given) => keepCreated(world, { ...bought, expiresAt: endOf(clock.now(), terms.period) }, given),
      );
      if (answer?.success !== true) return { success: false, problem, instance: undefined };
      return { success: true, problem, instance: { ...instanceOf(world, String(answer.instanceId)) } };
    },
    async renew(instanceId, terms = {}) {
      const sent = termsOf(world, terms);
      return change('RenewAppInstance', instanceId, sent, terms, (instance) => {
        instance.expiresAt = endOf(Math.max(instance.expiresAt, world.clock.now()), sent.period);
        instance.status = 'running';
      });
    },
    async upgrade(instanceId, terms = {}) {
      return change('UpgradeAppInstance', instanceId, termsOf(world, terms), terms, (instance) => {
        instance.spec = terms.spec ?? instance.spec;
        instance.specPackage = terms.specPackage ?? instance.specPackage;
      });
    },
    async expire(instanceId) {
      return change('ExpireAppInstance', instanceId, {}, undefined, (instance) => {
        instance.status = 'expired';
      });
    },
    async delete(instanceId) {
      const { status, debug } = instanceOf(world, instanceId);
      if (status !== 'expired' && !debug)
        throw new Error(`${instanceId} has not expired: only trials are deleted before`);
      return change('DeleteAppInstance', instanceId, {}, undefined, (instance) => {
        instance.status = 'deleted';
      });
    },
    async test() {
      const { answer, problem } = await attempts('TestConnection', {}, () => undefined);
      return { success: answer?.success === true, problem, instance: undefined };
    },
    open(instanceId) {
      const { authUrl, userId, appId } = instanceOf(world, instanceId);
      if (authUrl === undefined) throw new Error(`the vendor gave no authUrl for ${instanceId}`);
      const url = new URL(authUrl);
      url.searchParams.set('token', issueTokens(world, { userId, appId }).access_token);
      return url.href;
    },
    deliveries: () => [...world.state.spiDeliveries],
    instances: () => structuredClone([...world.state.appInstances.values()]),
  };
}

/** Keeps what a vendor made. @returns what is wrong with the answer. */
function keepCreated(
  { state }: World,
  bought: Omit<AppInstance, 'id' | 'status' | 'authUrl'>,
  { success, instanceId, appInfo }: SpiAnswer,
): string | undefined {
  if (!success) return undefined;
  if (typeof instanceId !== 'string' || instanceId === '' || instanceId.length > 128)
    return 'instanceId is not a text of 1 to 128 characters';
  const { authUrl } = (appInfo ?? {}) as { readonly authUrl?: unknown };
  if (authUrl !== undefined && !(typeof authUrl === 'string' && URL.canParse(authUrl)))
    return 'appInfo.authUrl is no address';
  const known = state.appInstances.get(instanceId);
  if (known !== undefined) return known.orderId === bought.orderId ? undefined : 'instanceId is another order’s';
  if ([...state.appInstances.values()].some(({ orderId }) => orderId === bought.orderId))
    return `order ${bought.orderId} made a second instance`;
  state.appInstances.set(instanceId, { ...bought, id: instanceId, status: 'running', authUrl });
  return undefined;
}

function addressOf(to: SpiTarget, key: string): SpiAddress {
  if (typeof to === 'function') return { url: 'https://vendor.example/spi', fetch: to, key };
  if (typeof to === 'string') return { url: to, fetch: (request) => systemRuntime().fetch(request), key };
  return { ...to, key };
}

function termsOf({ ids }: World, { spec = 'standard', specPackage, period = '1_month', orderId }: SpiTerms) {
  endOf(0, period);
  return {
    spec: base64(spec),
    ...(specPackage !== undefined && { spec_package: base64(specPackage) }),
    period,
    order_id: orderId ?? ids.id('appor'),
  };
}

function instanceOf({ state }: World, id: string): AppInstance {
  const instance = state.appInstances.get(id);
  if (instance === undefined || instance.status === 'deleted') throw new Error(`nobody has an instance ${id}`);
  return instance;
}
