import { type EndEvent, type Hooks, PlatformError, type TokenRefreshEvent } from '@minigate/core';

/** What one process of a token storm says after its calls. */
export interface StormAnswer {
  /** How many of them went well. */
  readonly done: number;
  readonly failed: readonly Failure[];
  /** How many requests each call sent, those of token endpoints among them. */
  readonly ended: readonly Pick<EndEvent, 'endpointId' | 'attempts'>[];
  readonly renewals: readonly Renewal[];
}

/** How a call failed. */
export type Failure =
  | Pick<PlatformError, 'name' | 'code' | 'layer' | 'endpointId'>
  | { readonly name: string; readonly message: string };

/** How a process came by a token. */
export interface Renewal extends Pick<TokenRefreshEvent, 'credential' | 'outcome' | 'durationMs'> {
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

/** Watches the client of a process of a token storm. */
export interface StormMember {
  /** For the client. */
  readonly hooks: Hooks;
  /** Makes calls at the same moment. */
  run(count: number, call: (index: number) => Promise<unknown>): Promise<StormAnswer>;
}

/** Makes a {@link StormMember}. */
export function stormMember(): StormMember {
  let ended: Pick<EndEvent, 'endpointId' | 'attempts'>[] = [];
  let renewals: Renewal[] = [];
  return {
    hooks: {
      tokenRefresh: ({ credential, outcome, durationMs }) =>
        void renewals.push({
          credential,
          outcome,
          durationMs,
          endedAt: performance.timeOrigin + performance.now(),
        }),
      end: ({ endpointId, attempts }) => void ended.push({ endpointId, attempts }),
    },
    async run(count, call) {
      ended = [];
      renewals = [];
      const settled = await Promise.allSettled(Array.from({ length: count }, (_, index) => call(index)));
      const failed = settled.flatMap((each) => (each.status === 'rejected' ? [failureOf(each.reason)] : []));
      return { done: count - failed.length, failed, ended, renewals };
    },
  };
}

function failureOf(error: Error): Failure {
  if (!PlatformError.is(error)) return { name: error.name, message: error.message };
  const { name, code, layer, endpointId } = error;
  return { name, code, layer, endpointId };
}

/**
 * Answers the messages of `ask`, by their `kind`.
 *
 * @param answers - what a process can do; an error is sent as `{ error }`.
 */
// biome-ignore lint/suspicious/noExplicitAny: each kind of message has members of its own.
export function answerParent(answers: Readonly<Record<string, (message: any) => unknown>>): void {
  process.on('message', async (message: { readonly kind: string }) => {
    try {
      process.send?.({ ...((await answers[message.kind]?.(message)) as object | undefined) });
    } catch (error) {
      process.send?.({ error: String(error) });
    }
  });
}
