/** What a request carries. */
export type WireBody = string | Uint8Array<ArrayBuffer> | FormData | Blob | ReadableStream<Uint8Array>;

/** A request as it goes out, credentials included. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: WireBody | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer before anything was read of it. */
export interface WireResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Sends one request once: no retry, no time-out of its own, no exception for a status. */
export type Sender = (request: WireRequest) => Promise<WireResponse>;
