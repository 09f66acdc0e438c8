/** A body that is made while it is sent. */
export interface StreamBody {
  /** Bytes, where known: then the sender says `content-length`, else it sends chunks. */
  readonly length: number | undefined;
  /** Begins the body anew; called once for each attempt. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Closes the files that were opened. Called when the call ends, because `fetch` leaves a body open that it does not read to its end. */
  close(): void;
}

/** What a request carries. */
export type WireBody = string | Uint8Array<ArrayBuffer> | Blob | StreamBody;

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
  /** The bytes while they arrive; `null` when there are none. */
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
}

/** Sends one request once: no retry, no time-out of its own, no exception for a status. */
export type Sender = (request: WireRequest) => Promise<WireResponse>;

/** Tells a body that is made while it is sent from the others. */
export const isStreamBody = (body: WireBody | undefined): body is StreamBody =>
  typeof body === 'object' && 'open' in body;
