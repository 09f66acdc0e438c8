import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { seededRandom } from './random.js';
import type { Fault, Faults } from './types.js';

type Injected = Faults['injected'][number];

interface Rule {
  readonly target: string;
  readonly fault: Fault;
  /** Whether it hits the call that is asked about. */
  hits(): boolean;
  /** Calls it still hits. */
  left: number;
}

/** {@link Faults} as the kit uses them. */
export interface FaultPlan extends Faults {
  /** The fault that hits this call, if any; noted as injected. */
  take(endpoint: AnyEndpoint): Fault | undefined;
  /** Forgets everything, so that the same rules hit the same calls again. */
  reset(): void;
}

/**
 * Decides which calls fail. `next` rules come before `on` rules, older before newer. Each rule draws from a random source of
 * its own, so that adding one does not change what another hits.
 *
 * @param now - milliseconds since the epoch, for the list of injected faults.
 */
export function createFaults(endpoints: readonly AnyEndpoint[], seed: number | string, now: () => number): FaultPlan {
  const targets = new Set(['*', ...endpoints.flatMap(({ id, path }) => [id, path])]);
  let once: Rule[] = [];
  let always: Rule[] = [];
  let injected: Injected[] = [];
  let rules = 0;

  const checked = (target: string): string => {
    if (!targets.has(target)) throw new Error(`no endpoint has the id or path ${JSON.stringify(target)}`);
    return target;
  };

  return {
    next(endpoint, fault, { times = 1 } = {}) {
      if (!(Number.isInteger(times) && times > 0)) throw new RangeError('times must be a positive integer');
      once.push({ target: checked(endpoint), fault, hits: () => true, left: times });
    },
    on(endpoint, fault, { rate = 1 } = {}) {
      if (!(rate >= 0 && rate <= 1)) throw new RangeError('rate must be between 0 and 1');
      const random = seededRandom(`${seed}/faults/${++rules}`);
      always.push({
        target: checked(endpoint),
        fault,
        hits: () => random.jitter() < rate,
        left: Number.POSITIVE_INFINITY,
      });
    },
    clear() {
      once = [];
      always = [];
    },
    get injected() {
      return injected;
    },
    take({ id, path }) {
      const aimed = [...once, ...always].filter(({ target }) => target === id || target === path || target === '*');
      // All of them draw, whichever comes first.
      const [rule] = aimed.filter(({ hits }) => hits());
      if (rule === undefined) return undefined;
      if (--rule.left === 0) once = once.filter((other) => other !== rule);
      injected.push({ at: now(), endpointId: id, kind: rule.fault.kind });
      return rule.fault;
    },
    reset() {
      once = [];
      always = [];
      injected = [];
      rules = 0;
    },
  };
}

/** What `fetch` rejects with when a connection breaks: undici's words and code. */
export function connectionReset(): TypeError {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' }),
  });
}

/** Whether an error is {@link connectionReset}'s. */
export const isConnectionReset = (error: unknown): boolean =>
  error instanceof TypeError && (error.cause as { code?: unknown } | undefined)?.code === 'ECONNRESET';
