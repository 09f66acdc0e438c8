import { type ClientOptions, type Store, ValidationError, type ValidationIssue } from '@minigate/core';
import type { CustomStrategy, TeamCredentials } from '../auth/signer.js';
import type { AuthSettings, DialectOptions, LimitOptions } from '../dialect/options.js';
import { endpoints } from '../endpoints.js';
import { isErrorName } from '../errors/error-codes.js';
import type { WebhookOptions } from '../webhook/options.js';

/** How calls prove whose they are. */
export interface AuthOptions extends AuthSettings {
  /**
   * `request-v1` (default) signs verb, path, query and body; `sorted-params` the query; `token` buys a bearer token with the
   * credentials; a function adds headers and query parameters of its own.
   */
  readonly strategy?: 'request-v1' | 'sorted-params' | 'token' | CustomStrategy | undefined;
}

/** Options of `createPaas`. Whatever a deployment may do otherwise than the reconstructed contract is one of them. */
export interface PaasOptions extends ClientOptions, Omit<DialectOptions, 'auth' | 'webhook'> {
  /** Credentials of the team. */
  readonly team: TeamCredentials;
  readonly auth?: AuthOptions | undefined;
  /** Where tokens, received events and the state of workflows live. Default `memoryStore()`, which forgets them with the process. */
  readonly store?: Store | undefined;
  /** Checks codes before they are sent: 1 to 64 letters, digits, `_` and `-`. Default false: that rule is reconstructed. */
  readonly validateCodes?: boolean | undefined;
  /** Whether a clock that the platform refuses is corrected by its `Date` header. Default false: the error then says how wrong it is. */
  readonly correctClock?: boolean | undefined;
  /** Spreads calls over time, for this client alone. Default false: a refusal's `Retry-After` is obeyed in any case. */
  readonly limits?: boolean | LimitOptions | undefined;
  readonly webhook?: WebhookOptions | undefined;
}

const ids = (): ReadonlySet<string> => new Set(endpoints.map(({ id }) => id));

/** Checks the options that a program can get wrong. @throws ValidationError that names each and how to mend it. */
export function checkOptions(options: PaasOptions): void {
  const { team, auth, pathPrefix, pathOverrides, errorMap, page, store, fields, limits }: Partial<PaasOptions> =
    options ?? {};
  const issues: ValidationIssue[] = [];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  const oneOf = (path: string, value: unknown, choices: readonly unknown[]): void => {
    if (value !== undefined && !choices.includes(value)) wrong(path, `must be one of ${choices.join(', ')}`);
  };
  for (const name of ['appId', 'appSecret'] as const)
    if (typeof team?.[name] !== 'string' || team[name] === '')
      wrong(`team.${name}`, 'is missing; it is in the console under the team (团队秘钥)');
  if (typeof auth?.strategy !== 'function')
    oneOf('auth.strategy', auth?.strategy, ['request-v1', 'sorted-params', 'token']);
  oneOf('auth.algorithm', auth?.algorithm, ['HMAC-SHA256', 'HMAC-SHA1']);
  oneOf('auth.encoding', auth?.encoding, ['hex', 'HEX', 'base64']);
  oneOf('auth.placement', auth?.placement, ['header', 'query']);
  oneOf('auth.timestampUnit', auth?.timestampUnit, ['ms', 's']);
  oneOf('auth.multipartPayload', auth?.multipartPayload, ['UNSIGNED-PAYLOAD', 'sha256']);
  if (typeof fields?.spelling !== 'object') oneOf('fields.spelling', fields?.spelling, ['guide', 'camel', 'snake']);
  if (pathPrefix !== undefined && !/^(?:\/[^?#]*)?$/.test(pathPrefix))
    wrong('pathPrefix', 'must be empty or begin with "/", without query');
  const known = pathOverrides && ids();
  for (const [id, { path }] of Object.entries(pathOverrides ?? {})) {
    if (!known?.has(id)) wrong(`pathOverrides.${id}`, 'is no id of an endpoint, such as paas.tenant.open');
    if (path !== undefined && !/^\/[^?#]*$/.test(path))
      wrong(`pathOverrides.${id}.path`, 'must begin with "/", without query');
  }
  for (const [code, name] of Object.entries(errorMap ?? {}))
    if (!isErrorName(name)) wrong(`errorMap.${code}`, 'is no name of the error table, such as TenantNotFound');
  if (page?.first !== undefined && !Number.isSafeInteger(page.first)) wrong('page.first', 'must be a whole number');
  const counts = { 'page.maxSize': page?.maxSize, 'auth.windowSeconds': auth?.windowSeconds, ...limitNumbers(limits) };
  for (const [path, value] of Object.entries(counts))
    if (value !== undefined && !(Number.isFinite(value) && value >= 1)) wrong(path, 'must be a number from 1 on');
  if (store !== undefined && typeof store.get !== 'function')
    wrong('store', 'must be a store, such as sqliteStore(path)');
  if (issues.length > 0) throw new ValidationError('options', issues);
}

const limitNumbers = (limits: PaasOptions['limits']): Record<string, number | undefined> =>
  typeof limits === 'object'
    ? { 'limits.requestsPerMinute': limits.requestsPerMinute, 'limits.uploadsPerMinute': limits.uploadsPerMinute }
    : {};
