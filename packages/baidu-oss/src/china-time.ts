const offsetMs = 8 * 3_600_000;

/** Milliseconds since the epoch of `YYYY/MM/DD HH:mm:ss` in China; times in 1970, which the platform has sent, stay what they are. */
export function chinaTime(written: string): number | undefined {
  const parts = /^(\d{4})[/-](\d\d)[/-](\d\d) (\d\d):(\d\d):(\d\d)$/.exec(written)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  // 2019/02/30 would become a day in March.
  const isReal = new Date(at).toISOString().startsWith(
    parts
      .slice(0, 3)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );
  return isReal && hour < 24 && minute < 60 && second < 60 ? at - offsetMs : undefined;
}
