import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { MinigateError } from '../errors/errors.js';

/** What every hook event of one call shares. */
export interface CallEvent {
  /** Same in all events of one call. */
  readonly callId: string;
  readonly platform: string;
  readonly endpointId: string;
  /** The account the call is made for, such as an authorizer's app id. */
  readonly subject: string | undefined;
}

/** A call began; nothing was sent yet. */
export interface StartEvent extends CallEvent {
  readonly method: string;
  readonly path: string;
}

/** A request goes out. */
export interface AttemptEvent extends CallEvent {
  /** 1 for the first. A repetition with a fresh token counts as well. */
  readonly attempt: number;
}

/** An attempt failed and will be repeated after `delayMs` milliseconds. */
export interface RetryEvent extends CallEvent {
  readonly attempt: number;
  readonly error: MinigateError;
  readonly delayMs: number;
}

/** An access token was renewed, taken from another process, or could not be had. */
export interface TokenRefreshEvent {
  readonly platform: string;
  /** Which credential, such as `component` or `authorizer`. */
  readonly credential: string;
  readonly subject: string | undefined;
  readonly outcome: 'refreshed' | 'taken' | 'failed';
  /** Milliseconds. */
  readonly durationMs: number;
  readonly error?: unknown;
}

/** An answer that breaks its schema: the platform changed, or our schema is wrong. */
export interface DriftEvent extends CallEvent {
  readonly issues: readonly SchemaIssue[];
}

/** A call ended, well or not. */
export interface EndEvent extends CallEvent {
  readonly status: number | undefined;
  readonly attempts: number;
  /** Milliseconds. */
  readonly durationMs: number;
  /** A {@link MinigateError}, or what a port (store, credential source, signer) threw, as it is. */
  readonly error: unknown;
}

/**
 * Called around every call, for loggers, metrics and traces. Events hold no secret.
 * A hook that throws or rejects does not disturb the call, nor is it waited for; its error goes to the logger.
 */
export interface Hooks {
  start?(event: StartEvent): void;
  attempt?(event: AttemptEvent): void;
  retry?(event: RetryEvent): void;
  tokenRefresh?(event: TokenRefreshEvent): void;
  drift?(event: DriftEvent): void;
  end?(event: EndEvent): void;
}

type Warn = (message: string, fields: Record<string, unknown>) => void;

/** Makes a user's callback safe to call: it neither throws nor rejects, its error goes to the logger. */
export function guarded<Parameters extends readonly unknown[]>(
  name: string,
  callback: (...parameters: Parameters) => unknown,
  warn: Warn,
): (...parameters: Parameters) => void {
  const failed = (error: unknown): void => {
    try {
      warn(`${name} threw`, { error: error instanceof Error ? error.message : String(error) });
    } catch {
      // A logger's mistake must not reach the call either.
    }
  };
  return (...parameters) => {
    try {
      const result = callback(...parameters);
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}

/** Makes hooks safe to call from inside the pipeline: none throws, and an absent one does nothing. */
export function guardHooks(hooks: Hooks, warn: Warn): Required<Hooks> {
  const guard = <Event>(name: keyof Hooks): ((event: Event) => void) =>
    guarded(
      `hook ${name}`,
      (event) => (hooks[name] as ((event: Event) => unknown) | undefined)?.call(hooks, event),
      warn,
    );
  return {
    start: guard('start'),
    attempt: guard('attempt'),
    retry: guard('retry'),
    tokenRefresh: guard('tokenRefresh'),
    drift: guard('drift'),
    end: guard('end'),
  };
}
