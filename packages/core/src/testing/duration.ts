const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Milliseconds of a duration.
 *
 * @param duration - milliseconds, or a number with `ms`, `s`, `m`, `h` or `d`, such as `90s` or `1.5h`.
 * @throws RangeError for anything else, and for less than nothing.
 */
export function durationMs(duration: number | string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const ms = typeof duration === 'number' ? duration : Number(amount) * (unitMs[unit ?? ''] ?? Number.NaN);
  if (!(ms >= 0 && ms < Number.POSITIVE_INFINITY))
    throw new RangeError(
      `${JSON.stringify(duration)} is no duration; write milliseconds or a text such as 500ms, 90s, 10m, 2h, 1d`,
    );
  return ms;
}
