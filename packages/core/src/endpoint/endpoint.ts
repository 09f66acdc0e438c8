/** What a check of one value found wrong. Paths are keys and indexes from the root; messages never repeat the value. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The least that a schema must do. A zod schema fits; `T` is what it parses to.
 * Kept this small because tying schemas to `z.ZodType<T>` makes consumers' type checks four times slower.
 */
export interface Schema<T> {
  parse(input: unknown): T;
}

/**
 * Builds a schema when it is first needed. It receives zod's `z`, so that a file of endpoints imports no zod value.
 * Write the parameter as `(z: Zod)` with `import type { Zod } from '@minigate/core/schema'`; declarations then stay free of zod.
 */
// biome-ignore lint/suspicious/noExplicitAny: naming zod's type here would make every consumer load its declarations
export type SchemaThunk<T> = (z: any) => Schema<T>;

/** A 64-bit integer: a number as long as JavaScript can hold it exactly, a `bigint` beyond 2^53. */
export type Int64 = number | bigint;

/** HTTP methods the platforms use. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * How the request travels: `none` puts all fields into the query, the others put the fields that {@link Endpoint.query}
 * does not name into the body. A `json` body is sent even when it is empty (`{}`); a `list` body is the JSON list that its only field holds.
 */
export type BodyKind = 'none' | 'json' | 'list' | 'form' | 'multipart' | 'text' | 'binary';

/**
 * What may be repeated after a failure:
 * `safe` reads, repeated after anything temporary;
 * `idempotent` writes that end in the same state, repeated after network failures and answers that ask for it, but not
 * when the answer could not be read;
 * `never` creates, sends or pays.
 */
export type RetryClass = 'safe' | 'idempotent' | 'never';

/** How the answer is read: `json` (default) or `binary`, whose successful answer is a `Blob` and whose failure is JSON. */
export type ReplyKind = 'json' | 'binary';

/** One endpoint of a platform as data. Methods, checks, fake routes and reference pages all come from it. */
export interface Endpoint<Request, Response> {
  /** The platform documentation's own name of the endpoint, unique within the platform. */
  readonly id: string;
  /** Folder and documentation group. */
  readonly family: string;
  readonly method: HttpMethod;
  /** Begins with `/`; `{name}` segments are filled from request fields. */
  readonly path: string;
  /** Name of the credential the call needs, or `none`. */
  readonly auth: string;
  readonly body: BodyKind;
  readonly retry: RetryClass;
  /** The platform's documentation page. */
  readonly doc: string;
  /** Request fields that travel in the query although the endpoint has a body. */
  readonly query?: readonly string[];
  /** Required request fields that the client fills in when the caller leaves them out, such as its own app id. */
  readonly supplied?: readonly string[];
  /** Request fields that always have the same value, such as the action of a path that several endpoints share; the client fills them in. */
  readonly fixed?: Readonly<Record<string, string | number | boolean>>;
  readonly reply?: ReplyKind;
  /** Query parameter or header of the credential where it differs from the platform's usual one. */
  readonly credentialName?: string;
  readonly request: SchemaThunk<Request>;
  readonly response: SchemaThunk<Response>;
}

/** Any endpoint, where its types do not matter. */
export type AnyEndpoint = Endpoint<unknown, unknown>;

/** Status and headers of an answer, for callers who need them beside the body. */
export interface ResponseMeta {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Attempts made, 1 when the first succeeded. */
  readonly attempts: number;
}

/** Options of every call. */
export interface CallOptions {
  /** Ends the call with a `TransportError` of reason `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Limit for the whole call with all its attempts, in milliseconds. Default: the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined;
  /** Called once with the status and headers of the answer that counted. When it throws, its error goes to the logger. */
  readonly onResponse?: ((meta: ResponseMeta) => void) | undefined;
  /** Called while a file is sent, with the bytes sent so far of this attempt, and all of them where that is known. When it throws, its error goes to the logger. */
  readonly onUploadProgress?: ((sentBytes: number, totalBytes: number | undefined) => void) | undefined;
}

/** Options of a call as {@link Invoke} takes them. */
export interface InvokeOptions extends CallOptions {
  /** Gives a binary answer as a {@link Download} instead of a `Blob`. Use {@link download}. */
  readonly stream?: boolean | undefined;
}

/** A binary answer that is read while it arrives. The time limit of the call ends with its first bytes; the signal holds to the end. */
export interface Download {
  /** Fails with a `TransportError` when the connection breaks. Read it or cancel it: it holds a connection. */
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Content type as the platform says it. */
  readonly type: string;
  /** Bytes, when the platform says so. */
  readonly size?: number | undefined;
  /** File name from `content-disposition`, without folders. */
  readonly fileName?: string | undefined;
}

/** The method derived from an endpoint: `(request, options)`, the request optional when nothing in it is required. */
export type Method<Request, Response> = object extends Request
  ? (request?: Request, options?: CallOptions) => Promise<Response>
  : (request: Request, options?: CallOptions) => Promise<Response>;

/** Sends one call of an endpoint. Clients are built on it; so is {@link call}. */
export type Invoke = <Request, Response>(
  endpoint: Endpoint<Request, Response>,
  request: Request,
  options?: InvokeOptions,
) => Promise<Response>;

/** Anything that can send calls: a platform client, or a part of it bound to one account. */
export interface Callable {
  readonly invoke: Invoke;
}

/**
 * Calls an endpoint by its constant: the same as the client's method, without the client's other endpoints in a bundle.
 *
 * @example `await call(wx.authorizer(appId), release, {})`
 */
export function call<Request, Response>(
  on: Callable,
  endpoint: Endpoint<Request, Response>,
  request: Request,
  options?: CallOptions,
): Promise<Response> {
  return on.invoke(endpoint, request, options);
}

/**
 * Calls an endpoint with a binary answer, and gives the answer as a stream: for files that do not fit into memory.
 *
 * @throws what `call` throws; a refusal in JSON is told apart from the file.
 */
export function download<Request>(
  on: Callable,
  endpoint: Endpoint<Request, Blob>,
  request: Request,
  options?: CallOptions,
): Promise<Download> {
  return on.invoke(endpoint, request, { ...options, stream: true }) as Promise<unknown> as Promise<Download>;
}
