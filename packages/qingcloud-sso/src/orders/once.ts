import {
  type Advice,
  AuthError,
  digestOf,
  HttpError,
  PlatformError,
  type Runtime,
  runDurably,
  type Store,
  TransportError,
  ValidationError,
  WorkflowError,
} from '@minigate/core';

/** Where it is noted what was ordered. */
export interface OrderLog {
  readonly store: Store;
  readonly runtime: Pick<Runtime, 'clock' | 'random'>;
  /** What store keys begin with. */
  readonly prefix: string;
}

/** Something that costs money and must happen once. */
export interface OnceOrder<T extends object> {
  /** What the reference is unique for. */
  readonly scope: readonly string[];
  readonly name: string;
  /** What the reference stands for: it cannot stand for anything else later. */
  readonly input: unknown;
  act(): Promise<T>;
  /** Looks for what an attempt did whose answer was lost; `undefined` when that cannot be seen, which proves nothing. */
  find(): Promise<T | 'not-done' | undefined>;
  /** What a person found out. */
  readonly settled?: T | 'not-done' | undefined;
  /** Ends waiting for another process that is at it. */
  readonly signal?: AbortSignal | undefined;
}

interface Kept<T> {
  readonly input: string;
  readonly result: T;
}

/**
 * Does something once. The reference is stored before anything is sent, and what it led to is kept for ever: a repetition gives the known
 * result. After a lost answer it looks; what cannot be seen is not sent again.
 *
 * @throws WorkflowError `unknown` when nobody can tell whether it happened; ValidationError when the reference stands for something else;
 * what `act` throws. After a clear no, the reference is free again.
 */
export async function orderOnce<T extends object>(log: OrderLog, order: OnceOrder<T>): Promise<T> {
  try {
    return await attempt(log, order);
  } catch (error) {
    if (!isLost(error)) throw error;
    // The answer was lost: this time it only looks.
    return await attempt(log, order, error);
  }
}

async function attempt<T extends object>(
  { store, runtime, prefix }: OrderLog,
  { scope, name, input, act, find, settled, signal }: OnceOrder<T>,
  cause?: unknown,
): Promise<T> {
  const digest = digestOf(input);
  const same = (kept: string): void => {
    if (kept !== digest)
      throw new ValidationError('request', [
        { path: 'clientReference', message: 'stands for something else already; give another one' },
      ]);
  };
  const key = `${prefix}/orders/${digestOf(scope)}`;
  const kept = await runDurably<Kept<T>>(
    { store, runtime, key, name, keepMs: Number.POSITIVE_INFINITY },
    '',
    async (run) => {
      same(await run.step('input', { act: async () => digest, find: 'repeat' }));
      let refusal: unknown;
      try {
        const result = await run.step('order', {
          act: () =>
            act().catch((error: unknown) => {
              if (isNo(error)) refusal = error;
              throw error;
            }),
          find: async () => {
            const found = (await find()) ?? settled;
            if (found === undefined) throw unknown(name, cause);
            return found === 'not-done' ? undefined : found;
          },
        });
        return { input: digest, result };
      } catch (error) {
        if (error === refusal) await run.forget();
        throw error;
      }
    },
    { signal },
  );
  same(kept.input);
  return kept.result;
}

/** Whether the platform may have acted although there is no answer. */
const isLost = (error: unknown): boolean =>
  (TransportError.is(error) && error.reason !== 'aborted' && !error.unsent) ||
  ((PlatformError.is(error) || HttpError.is(error)) && !isNo(error));

/** Whether it is certain that nothing happened. */
const isNo = (error: unknown): boolean =>
  (PlatformError.is(error) && !error.retryable) ||
  (TransportError.is(error) && error.unsent) ||
  // A gateway's own no: the request did not come through.
  (HttpError.is(error) && error.reason === 'status' && error.status < 500 && error.status !== 408) ||
  ValidationError.is(error) ||
  AuthError.is(error);

const advice: Advice = {
  en: 'Look in the console whether the order or the payment is there, then repeat the call with what you found as `settled`.',
  zh: '请在控制台确认该订单或支付是否存在，然后带上 `settled` 选项（查到的结果）重新调用。',
};

const unknown = (name: string, cause: unknown): WorkflowError =>
  new WorkflowError('unknown', name, 'an answer was lost, and whether the platform acted cannot be seen', {
    step: 'order',
    advice,
    cause,
  });
