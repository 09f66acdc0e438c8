/** What happened in runs, added up; names read as they are printed. */
export interface Counts {
  add(name: string, by?: number): void;
  get(name: string): number;
  /** All counts, also those of 0, one a line, ordered by name. */
  toString(): string;
}

/** Makes {@link Counts}. @param total - gets every count too. */
export function createCounts(total?: Counts): Counts {
  const counts = new Map<string, number>();
  return {
    add(name, by = 1) {
      counts.set(name, (counts.get(name) ?? 0) + by);
      total?.add(name, by);
    },
    get: (name) => counts.get(name) ?? 0,
    toString: () =>
      [...counts]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, count]) => `${String(count).padStart(7)}  ${name}`)
        .join('\n'),
  };
}
