import { AuthError } from '../errors/errors.js';
import { parseJson, stringifyJson } from '../http/json.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Lease, Store } from '../store/store.js';

/** Options of {@link exchangeOnce}. */
export interface ExchangeOnceOptions {
  /** Name of the platform in errors. */
  readonly platform: string;
  /** What is exchanged, for errors, such as `authorization code`. */
  readonly what: string;
  readonly store: Pick<Store, 'get' | 'set' | 'acquire' | 'renew' | 'release'>;
  readonly runtime: Pick<Runtime, 'clock' | 'random'>;
  /** How long one exchange may take before another process begins it again, in milliseconds. */
  readonly leaseMs: number;
  /** How long an outcome is remembered, in milliseconds. */
  readonly rememberMs: number;
}

/** One exchange. */
export interface Exchanging<Outcome> {
  /**
   * Asks the platform, and stores what must not be lost.
   *
   * @param held - renews the lease before anything is stored. False: it ran out, and another process took over.
   * @returns the outcome to remember, as JSON and without a secret; `undefined` to take that of the process that took over.
   */
  exchange(held: () => Promise<boolean>): Promise<Outcome | undefined>;
  /**
   * Runs when the outcome is stored, before anybody gets it.
   *
   * @param found - whether the outcome was there already: the process that stored it may have ended before it came to this.
   */
  finish(outcome: Outcome, found: boolean): Promise<void>;
}

/**
 * Exchanges codes that work once, such as authorization codes, whoever comes first with one: a redirect or a push, in this process or
 * another. All get the same outcome, also later.
 *
 * @returns a function of the code's store key, which begins with platform and app id and holds a digest of the code. It throws what
 * `exchange` and `finish` throw, and AuthError with reason `lock-timeout` when another process keeps the lease for too long.
 */
export function exchangeOnce<Outcome extends object>(
  options: ExchangeOnceOptions,
): (key: string, exchanging: Exchanging<Outcome>) => Promise<Outcome> {
  const { platform, what, store, runtime, leaseMs, rememberMs } = options;
  const { clock, random } = runtime;

  const once = async (key: string, { exchange, finish }: Exchanging<Outcome>): Promise<Outcome> => {
    const remembered = async (): Promise<Outcome | undefined> => {
      const known = await store.get(key);
      if (known === undefined) return undefined;
      const outcome = parseJson(known.value) as Outcome;
      await finish(outcome, true);
      return outcome;
    };
    const begin = async (lease: Lease): Promise<Outcome | undefined> => {
      const outcome = await exchange(async () => (await store.renew(lease, leaseMs)) !== undefined);
      if (outcome === undefined) return undefined;
      await store.set(key, stringifyJson(outcome), { expiresAt: clock.now() + rememberMs });
      await finish(outcome, false);
      return outcome;
    };
    const owner = Buffer.from(random.bytes(12)).toString('hex');
    const giveUpAt = clock.now() + leaseMs * 2;
    for (;;) {
      const known = await remembered();
      if (known) return known;
      const lease = await store.acquire(`${key}/lock`, owner, leaseMs);
      if (lease === undefined) {
        if (clock.now() >= giveUpAt)
          throw new AuthError(
            platform,
            'lock-timeout',
            `another process has been exchanging this ${what} for too long`,
          );
        await clock.sleep(20 + 60 * random.jitter());
        continue;
      }
      try {
        const outcome = (await remembered()) ?? (await begin(lease));
        if (outcome) return outcome;
      } finally {
        // Leases end by themselves; a store that fails here must not hide how the exchange went.
        await store.release(lease).catch(() => false);
      }
    }
  };

  const flights = new Map<string, Promise<Outcome>>();
  return (key, exchanging) => {
    let flight = flights.get(key);
    if (flight === undefined) {
      flight = once(key, exchanging).finally(() => flights.delete(key));
      flights.set(key, flight);
    }
    return flight;
  };
}
