const chinaOffsetMs = 8 * 3_600_000;

/** The Beijing day of a time in milliseconds, `2026-03-01`: quotas of a day start anew at 0:00 China time. */
export function chinaDay(now: number): string {
  return new Date(now + chinaOffsetMs).toISOString().slice(0, 10);
}

/** The Beijing month of a time in milliseconds, `2026-03`. */
export function chinaMonth(now: number): string {
  return chinaDay(now).slice(0, 7);
}

/** Uses by period and name. Plain data, so that it can be copied with the rest of the state. */
export type Counters = Map<string, number>;

/** Uses so far of `name` in `period`, a day or a month. */
export function usesOf(counters: Counters, name: string, period: string): number {
  return counters.get(`${period} ${name}`) ?? 0;
}

/** Adds one use. */
export function countUse(counters: Counters, name: string, period: string): void {
  counters.set(`${period} ${name}`, usesOf(counters, name, period) + 1);
}
