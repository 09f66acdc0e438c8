import { defaultDialect } from './defaults.js';
import { canonicalName, spellingPresets } from './names.js';
import type { AuthNames, AuthStrategy, DialectOptions, PathOverride } from './options.js';

/** How one deployment writes and reads, complete, as plain data. Clients and fakes both take it. */
export interface Dialect {
  readonly baseUrl: string;
  readonly pathPrefix: string;
  /** By id of the endpoint; placeholders have the names of this package. */
  readonly pathOverrides: Readonly<Record<string, PathOverride>>;
  readonly auth: {
    readonly strategy: AuthStrategy;
    readonly algorithm: 'HMAC-SHA256' | 'HMAC-SHA1';
    readonly encoding: 'hex' | 'HEX' | 'base64';
    readonly placement: 'header' | 'query';
    readonly timestampUnit: 'ms' | 's';
    readonly windowSeconds: number;
    /** Under what the credentials are sent. */
    readonly names: AuthNames;
    /** Under what `sorted-params` signs them: as they are sent in the query, else as `appId`, `timestamp` and `nonce`. */
    readonly signedNames: { readonly appId: string; readonly timestamp: string; readonly nonce: string };
    /** Before the token: `Bearer ` in a header, else nothing. */
    readonly tokenPrefix: string;
    readonly multipartPayload: 'UNSIGNED-PAYLOAD' | 'sha256';
  };
  readonly fields: {
    /** Names on the wire of the fields whose name differs, by their name in this package. */
    readonly names: Readonly<Record<string, string>>;
    /** All other names are written in snake_case. Names that begin with a capital letter stay. */
    readonly snakeCaseAll: boolean;
  };
  readonly envelope: {
    readonly code: readonly string[];
    readonly successCodes: readonly (number | string)[];
    readonly result: readonly string[];
    readonly message: readonly string[];
    readonly data: readonly string[];
    readonly requestId: readonly string[];
    readonly requestIdHeaders: readonly string[];
    readonly items: readonly string[];
    readonly total: readonly string[];
  };
  readonly page: {
    readonly names: { readonly page: string; readonly pageSize: string };
    readonly first: number;
    readonly maxSize: number;
  };
  /** Code of the deployment, as text, to a name of the error table. */
  readonly errorMap: Readonly<Record<string, string>>;
  readonly limits: { readonly requestsPerMinute: number; readonly uploadsPerMinute: number };
  readonly webhook: {
    readonly names: {
      readonly event: string;
      readonly delivery: string;
      readonly timestamp: string;
      readonly nonce: string;
      readonly signature: string;
    };
    readonly ackTimeoutSeconds: number;
    readonly retryScheduleSeconds: readonly number[];
  };
}

/** Names in the query, as the vendor's front-end tracker has them (trace). */
const queryNames = {
  appId: 'appId',
  timestamp: 'timestamp',
  nonce: 'nonce',
  signature: 'signature',
  token: 'access_token',
};

/** Fills in what the options leave out. Does not check them: `createPaas` does. */
export function resolveDialect(options: DialectOptions = {}): Dialect {
  const { auth = {}, fields = {}, envelope, page, webhook } = options;
  const standard = defaultDialect;
  const inQuery = auth.placement === 'query';
  const names = { ...standard.auth.names, ...(inQuery && queryNames), ...given(auth.names) };
  const { appId, timestamp, nonce } = inQuery ? names : standard.auth.signedNames;
  const { strategy, names: _, ...settings } = auth;
  // Options of receivers hold secrets beside these.
  const { ackTimeoutSeconds, retryScheduleSeconds } = webhook ?? {};
  const pushes = { ackTimeoutSeconds, retryScheduleSeconds };
  const { spelling = 'guide', snakeCaseAll = false } = fields;
  return {
    baseUrl: withoutSlash(options.baseUrl ?? standard.baseUrl),
    pathPrefix: withoutSlash(options.pathPrefix ?? standard.pathPrefix),
    pathOverrides: Object.fromEntries(
      Object.entries(options.pathOverrides ?? {}).map(([id, { method, path }]) => [
        id,
        { method, path: path?.replace(/(?<=\{)\w+(?=\})/g, canonicalName) },
      ]),
    ),
    auth: {
      ...standard.auth,
      ...given(settings),
      strategy: typeof strategy === 'function' ? 'custom' : ((strategy ?? standard.auth.strategy) as AuthStrategy),
      names,
      signedNames: { appId, timestamp, nonce },
      tokenPrefix: inQuery ? '' : standard.auth.tokenPrefix,
    },
    fields: {
      names:
        typeof spelling === 'string'
          ? spellingPresets[snakeCaseAll ? 'snake' : spelling]
          : { ...spellingPresets.camel, ...spelling },
      snakeCaseAll,
    },
    envelope: { ...standard.envelope, ...given(envelope) },
    page: {
      ...standard.page,
      ...given(page),
      names: { ...standard.page.names, ...(snakeCaseAll && { pageSize: 'page_size' }), ...given(page?.names) },
    },
    errorMap: options.errorMap ?? standard.errorMap,
    limits: { ...standard.limits, ...(typeof options.limits === 'object' && given(options.limits)) },
    webhook: { ...standard.webhook, ...given(pushes), names: { ...standard.webhook.names, ...given(webhook?.names) } },
  };
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

type Given<Options> = { [Name in keyof Options]: Exclude<Options[Name], undefined> };

/** Options that are there; an `undefined` means the default. */
const given = <Options extends object>(options: Options | undefined): Given<Options> =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)) as Given<Options>;
