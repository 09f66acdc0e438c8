import type { HttpMethod } from '@minigate/core';

/** The four ways in which a request can prove whose it is. */
export type AuthStrategy = 'request-v1' | 'sorted-params' | 'token' | 'custom';

/** Names under which credentials travel: of headers, or of query parameters where `placement` is `query`. */
export interface AuthNames {
  /** Id of the team's credentials. Default `X-Paas-App-Id`; in the query `appId`. */
  readonly appId: string;
  /** Default `X-Paas-Timestamp`; in the query `timestamp`. */
  readonly timestamp: string;
  /** Default `X-Paas-Nonce`; in the query `nonce`. */
  readonly nonce: string;
  /** Default `X-Paas-Signature`; in the query `signature`. */
  readonly signature: string;
  /** The token of the strategy `token`. Default `Authorization`, with `Bearer ` before the token; in the query `access_token`. */
  readonly token: string;
  /** Always a header. Default `X-Paas-Idempotency-Key`. */
  readonly idempotencyKey: string;
}

/** How requests are signed, as far as it is data. */
export interface AuthSettings {
  /** Default `HMAC-SHA256`. Any other: give a function as `strategy`. */
  readonly algorithm?: 'HMAC-SHA256' | 'HMAC-SHA1' | undefined;
  /** Text form of the signature: hexadecimal in lower case (default) or upper case, or Base64. */
  readonly encoding?: 'hex' | 'HEX' | 'base64' | undefined;
  /** Default `header`. */
  readonly placement?: 'header' | 'query' | undefined;
  /** Unit of the time that is sent and signed: milliseconds (default) or seconds since the epoch. */
  readonly timestampUnit?: 'ms' | 's' | undefined;
  /** How far times may differ before the platform refuses, in seconds. Default 900. For webhooks, too. */
  readonly windowSeconds?: number | undefined;
  readonly names?: { readonly [Name in keyof AuthNames]?: string | undefined } | undefined;
  /**
   * What is signed of multipart bodies: the literal `UNSIGNED-PAYLOAD` (default) or the SHA-256 of their bytes. Files are read twice then.
   */
  readonly multipartPayload?: 'UNSIGNED-PAYLOAD' | 'sha256' | undefined;
}

/** How fields are spelled on the wire. */
export interface FieldOptions {
  /**
   * `guide` (default): `tenentCode` and `tenentAPPCode`, as the onboarding guide spells them. `camel`: as in this package. `snake`:
   * `tenant_code`, `app_code`. Or the names that differ from `camel`: `{ tenantCode: 'tenantNo' }`. Every known spelling is read, whatever is written.
   */
  readonly spelling?: 'guide' | 'camel' | 'snake' | Readonly<Record<string, string>> | undefined;
  /** Writes all names in snake_case, the names of a table of your own as they are; reads them so, too. Default false. */
  readonly snakeCaseAll?: boolean | undefined;
}

/** Where an answer holds what. Of several names the first that is there counts. */
export interface EnvelopeOptions {
  /** Default `['code']`. */
  readonly code?: readonly string[] | undefined;
  /** Codes that mean success. Default `[0, '0']`. */
  readonly successCodes?: readonly (number | string)[] | undefined;
  /** Where there is no code, a truthy value here means success. Default `['result']`. */
  readonly result?: readonly string[] | undefined;
  /** Default `['msg', 'message']`. */
  readonly message?: readonly string[] | undefined;
  /** What the caller gets. Default `['data']`; the whole answer where none is there. */
  readonly data?: readonly string[] | undefined;
  /** Default `['requestId', 'request_id', 'traceId']`. */
  readonly requestId?: readonly string[] | undefined;
  /** Headers with the id of the request. Default `['X-Request-Id']`. */
  readonly requestIdHeaders?: readonly string[] | undefined;
  /** The items of a page. Default `['items', 'list', 'records']`. */
  readonly items?: readonly string[] | undefined;
  /** Number of items on all pages. Default `['total', 'totalCount']`. */
  readonly total?: readonly string[] | undefined;
}

/** How lists are asked for page by page. Callers always count pages from 1. */
export interface PageOptions {
  readonly names?: { readonly page?: string | undefined; readonly pageSize?: string | undefined } | undefined;
  /** Number of the first page on the wire. Default 1. */
  readonly first?: number | undefined;
  /** Largest page; larger ones are asked for as this. Default 100. */
  readonly maxSize?: number | undefined;
}

/** Verb and path of one endpoint in this deployment. */
export interface PathOverride {
  readonly method?: HttpMethod | undefined;
  /** Begins with `/`; `pathPrefix` is put before it. `{name}` segments are filled from fields; every known spelling of a name will do. */
  readonly path?: string | undefined;
}

/** How this platform pushes events. */
export interface WebhookDialectOptions {
  /** Names of headers. */
  readonly names?:
    | {
        readonly event?: string | undefined;
        readonly delivery?: string | undefined;
        readonly timestamp?: string | undefined;
        readonly nonce?: string | undefined;
        readonly signature?: string | undefined;
      }
    | undefined;
  /** Seconds that the platform waits for an answer. Default 5. Only documents it; fakes keep to it. */
  readonly ackTimeoutSeconds?: number | undefined;
  /** Seconds before each repetition. Only documents it; fakes keep to it. */
  readonly retryScheduleSeconds?: readonly number[] | undefined;
}

/** How many calls a client may make. */
export interface LimitOptions {
  /** Default 600. */
  readonly requestsPerMinute?: number | undefined;
  /** Default 10. Count as requests, too. */
  readonly uploadsPerMinute?: number | undefined;
}

/** What a deployment may do otherwise than the reconstructed contract. All optional; see the table in the documentation. */
export interface DialectOptions {
  /** Address of the deployment. Default `https://minapp.mypaas.com.cn`. */
  readonly baseUrl?: string | undefined;
  /** Before the path of every endpoint. Default `/openapi/v1`. */
  readonly pathPrefix?: string | undefined;
  /** Verb and path by the id of the endpoint, such as `paas.tenant.open`. */
  readonly pathOverrides?: Readonly<Record<string, PathOverride>> | undefined;
  /** A function as `strategy` is the strategy `custom`. */
  readonly auth?: (AuthSettings & { readonly strategy?: unknown }) | undefined;
  readonly fields?: FieldOptions | undefined;
  readonly envelope?: EnvelopeOptions | undefined;
  readonly page?: PageOptions | undefined;
  /** The deployment's error codes, each to a name of our table: `{ 20013: 'TenantNotFound' }`. */
  readonly errorMap?: Readonly<Record<string, string>> | undefined;
  readonly webhook?: WebhookDialectOptions | undefined;
  readonly limits?: boolean | LimitOptions | undefined;
}
