import { WebhookError } from '@minigate/core';
import type { QingCloudAddresses } from '../client/options.js';

/** What every call of the platform says. */
export interface SpiCall {
  /** When the platform signed it, in milliseconds since the epoch. */
  readonly sentAt: number;
  /** All parameters as they came, decoded from the URL but not from base64; also those that have no member here. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Term that a user buys: `1_month` is `{ count: 1, unit: 'month' }`. */
export interface SpiPeriod {
  readonly count: number;
  readonly unit: 'year' | 'month' | 'day' | (string & {});
}

/** What was ordered. */
export interface SpiOrder extends SpiCall {
  /** Name of the price plan. */
  readonly spec: string;
  /** Name of the plan's package. Documented as required, but absent from the platform's samples. */
  readonly specPackage: string | undefined;
  readonly period: SpiPeriod;
  /** `appor-…`, the same in repetitions. Absent where the platform is older than this parameter. */
  readonly orderId: string | undefined;
}

/** A user ordered: make an instance. */
export interface CreateAppInstance extends SpiOrder {
  readonly action: 'CreateAppInstance';
  /** `usr-…` */
  readonly userId: string;
  /** `app-…` */
  readonly appId: string;
  /** The user's cloud: every later call for this instance goes there. */
  readonly cloud: Pick<QingCloudAddresses, 'sso' | 'api'>;
  /** A trial that is not charged; it may be deleted without expiring before. */
  readonly debug: boolean;
}

/** The user paid for another term. */
export interface RenewAppInstance extends SpiOrder {
  readonly action: 'RenewAppInstance';
  /** As your handler named it. */
  readonly instanceId: string;
}

/** The user changed to another plan or package, a larger or a smaller one. */
export interface UpgradeAppInstance extends SpiOrder {
  readonly action: 'UpgradeAppInstance';
  readonly instanceId: string;
}

/** The term is over: stop the instance, but keep its data. */
export interface ExpireAppInstance extends SpiCall {
  readonly action: 'ExpireAppInstance';
  readonly instanceId: string;
}

/** Delete the instance with its data. */
export interface DeleteAppInstance extends SpiCall {
  readonly action: 'DeleteAppInstance';
  readonly instanceId: string;
}

/** The platform asks whether anybody answers; it does so before every other call. */
export interface TestConnection extends SpiCall {
  readonly action: 'TestConnection';
}

/** A call of the platform. */
export type SpiRequest =
  | CreateAppInstance
  | RenewAppInstance
  | UpgradeAppInstance
  | ExpireAppInstance
  | DeleteAppInstance
  | TestConnection;

/** A call that something is to be done for. */
export type SpiOrderRequest = Exclude<SpiRequest, TestConnection>;

/**
 * Reads verified parameters.
 *
 * @returns `undefined` for an action that is not known.
 * @throws WebhookError `malformed` that names the parameter.
 */
export function readSpiRequest(parameters: Readonly<Record<string, string>>): SpiRequest | undefined {
  const read = reader(parameters);
  const action = read.text('action');
  const call = (): SpiCall => ({ sentAt: read.time(), parameters });
  const order = (): Omit<SpiOrder, keyof SpiCall> => ({
    spec: read.base64('spec') ?? read.missing('spec'),
    specPackage: read.base64('spec_package'),
    period: read.period(),
    orderId: read.id('order_id'),
  });
  const instanceId = (): string => read.id('instance_id') ?? read.missing('instance_id');
  switch (action) {
    case 'CreateAppInstance':
      return {
        action,
        ...call(),
        ...order(),
        userId: read.text('user_id'),
        appId: read.text('app_id'),
        cloud: read.cloud(),
        // The pages say "true" here and "1" there; Python writes "True".
        debug: /^(?:1|true)$/i.test(parameters['debug'] ?? ''),
      };
    case 'RenewAppInstance':
    case 'UpgradeAppInstance':
      return { action, ...call(), ...order(), instanceId: instanceId() };
    case 'ExpireAppInstance':
    case 'DeleteAppInstance':
      return { action, ...call(), instanceId: instanceId() };
    case 'TestConnection':
      return { action, ...call() };
    default:
      read.time();
      return undefined;
  }
}

function reader(parameters: Readonly<Record<string, string>>) {
  const wrong = (name: string, what: string): never => {
    throw new WebhookError('malformed', `${name} ${what}`);
  };
  const missing = (name: string): never => wrong(name, 'is missing');
  const given = (name: string): string | undefined => parameters[name] || undefined;
  const text = (name: string): string => given(name) ?? missing(name);
  /** Base64 of UTF-8; a text that is none is taken as it is. */
  const base64 = (name: string): string | undefined => {
    const value = given(name);
    if (value === undefined) return undefined;
    // A `+` that was not escaped in the URL comes as a space.
    const encoded = value.replaceAll(' ', '+');
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.toString('base64').replace(/=+$/, '') !== encoded.replace(/=+$/, '')) return value;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return value;
    }
  };
  return {
    missing,
    text,
    base64,
    /** Part of a store key. */
    id(name: string): string | undefined {
      const value = given(name);
      return value !== undefined && value.length > 128 ? wrong(name, 'has more than 128 characters') : value;
    },
    time(): number {
      const value = text('time_stamp');
      const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? Date.parse(value) : Number.NaN;
      return Number.isNaN(at) ? wrong('time_stamp', 'is no time such as 2021-06-22T09:15:03Z') : at;
    },
    period(): SpiPeriod {
      const [, count, unit] = /^(\d{1,6})_([a-z]+)$/i.exec(text('period')) ?? [];
      if (count === undefined || unit === undefined) return wrong('period', 'is no term such as 1_month');
      return { count: Number(count), unit };
    },
    cloud(): CreateAppInstance['cloud'] {
      const { sso_server, api_server } = cloudInfo(base64('cloud_info') ?? missing('cloud_info'));
      const at = (name: string, server: unknown): string =>
        address(server) ?? wrong('cloud_info', `has no address in ${name}`);
      return { sso: at('sso_server', sso_server), api: at('api_server', api_server) };
    },
  };
}

function cloudInfo(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** The platform's sample has hosts without a scheme, its text has one: https where nothing is said. */
function address(server: unknown): string | undefined {
  if (typeof server !== 'string') return undefined;
  const url = /^https?:\/\//i.test(server) ? server : `https://${server}`;
  if (!URL.canParse(url)) return undefined;
  const { username, password, search, hash } = new URL(url);
  return username + password + search + hash === '' ? url.replace(/\/+$/, '') : undefined;
}
