/**
 * Time as the SDK sees it. Inject a fake one in tests; nothing here reads the system clock behind its back.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /**
   * Waits `ms` milliseconds.
   *
   * @throws the signal's reason when `signal` aborts first.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Where random bytes and jitter come from. A seeded source makes a run repeatable. */
export interface RandomSource {
  /** `length` random bytes, fit for keys and nonces in production. */
  bytes(length: number): Uint8Array;
  /** A number in [0, 1), used for back-off jitter only. */
  jitter(): number;
}

/** What log lines are written to: `console` and winston loggers fit as they are, pino's through `pinoLogger`. Fields never hold a secret. */
export interface Logger {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void;
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
  /** Not there. Pino's loggers have it: given as they are they would compile, and drop all fields. */
  readonly bindings?: undefined;
}

/** The part of `fetch` that the SDK uses. A fake platform's `fetch` and `globalThis.fetch` both fit. */
export type FetchLike = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** Everything the SDK needs from the world around it. */
export interface Runtime {
  readonly fetch: FetchLike;
  readonly clock: Clock;
  readonly random: RandomSource;
  /** Silent when absent. */
  readonly logger?: Logger | undefined;
}
