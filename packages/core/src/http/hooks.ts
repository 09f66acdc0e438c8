import type { SchemaIssue } from '../endpoint/endpoint.js';
import type { MinigateError } from '../errors/errors.js';
import type { ForwardAttempt } from '../webhook/forwarder.js';

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

/** A push is about to be handled: the client's own part, then the handlers. */
export interface PushHandlingEvent {
  readonly platform: string;
  /** Same for every attempt of one push. */
  readonly id: string;
  /** One of the types that the platform's package knows, or `unknown`. */
  readonly type: string;
  /** The account the push is about, where it is known. */
  readonly subject: string | undefined;
  /** 1 for the first. */
  readonly attempt: number;
}

/** An attempt at delivering a push to the target of a forwarder ended. */
export interface ForwardEvent extends ForwardAttempt {
  readonly platform: string;
  /** The forwarder's name. */
  readonly forwarder: string;
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
  forward?(event: ForwardEvent): void;
  /**
   * Stands around the handling of a push, so that what handlers do can belong to a span.
   *
   * @param handle - handles the push; call it before the first `await`, or the handling begins without you. A second call gives
   * the same promise. What it throws makes the push come again, whatever the hook does.
   */
  push?(event: PushHandlingEvent, handle: () => Promise<void>): Promise<void>;
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

/**
 * Makes hooks safe to call from inside the pipeline: none throws, none disturbs the others, and an absent one does nothing.
 *
 * @param hooks - several are called in their order; the first stands outermost around the handling of a push.
 */
export function guardHooks(hooks: Hooks | readonly Hooks[], warn: Warn): Required<Hooks> {
  const all = [hooks].flat() as Hooks[];
  const guard = <Event>(name: Exclude<keyof Hooks, 'push'>): ((event: Event) => void) => {
    const each = all.map((one) =>
      guarded(
        `hook ${name}`,
        (event: Event) => (one[name] as ((event: Event) => unknown) | undefined)?.call(one, event),
        warn,
      ),
    );
    return (event) => {
      for (const call of each) call(event);
    };
  };
  return {
    start: guard('start'),
    attempt: guard('attempt'),
    retry: guard('retry'),
    tokenRefresh: guard('tokenRefresh'),
    drift: guard('drift'),
    end: guard('end'),
    forward: guard('forward'),
    push: (event, handle) =>
      all.reduceRight<() => Promise<void>>((inner, one) => () => around(one, event, inner, warn), handle)(),
  };
}

/** Lets a hook stand around `handle`, which runs once and whose outcome counts, whatever the hook does. */
function around(hooks: Hooks, event: PushHandlingEvent, handle: () => Promise<void>, warn: Warn): Promise<void> {
  let running: Promise<void> | undefined;
  const once = (): Promise<void> => {
    running ??= handle();
    return running;
  };
  const run = async (): Promise<void> => {
    try {
      await hooks.push?.(event, once);
    } catch (error) {
      // Only a failure of the hook's own is one to report.
      const passedOn = await once().then(
        () => false,
        (own) => own === error,
      );
      if (!passedOn) throw error;
    }
  };
  guarded('hook push', run, warn)();
  return once();
}
