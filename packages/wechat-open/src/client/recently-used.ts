/** Values by name, not more of them than fit. */
export interface RecentlyUsed<Value> {
  /** The value, which counts as used by that. */
  get(name: string): Value | undefined;
  set(name: string, value: Value): void;
  values(): Iterable<Value>;
}

/**
 * Keeps the values that were used last.
 *
 * @param limit - how many.
 * @param leave - told of each value that has to go.
 */
export function recentlyUsed<Value>(limit: number, leave: (value: Value) => void): RecentlyUsed<Value> {
  // A Map keeps the order in which names were set.
  const kept = new Map<string, Value>();
  return {
    get(name) {
      const value = kept.get(name);
      if (value === undefined) return undefined;
      kept.delete(name);
      kept.set(name, value);
      return value;
    },
    set(name, value) {
      kept.set(name, value);
      if (kept.size <= limit) return;
      const [[oldest, gone]] = kept as unknown as [[string, Value]];
      kept.delete(oldest);
      leave(gone);
    },
    values: () => kept.values(),
  };
}
