/**
 * Reads a time in any of the forms that the contract allows: RFC 3339 with offset, seconds or milliseconds since the epoch (as number or
 * text), and `YYYY-MM-DD HH:mm:ss` in China time. Answers keep times as the platform writes them.
 *
 * @returns milliseconds since the epoch; `undefined` for anything else.
 */
export function parseTime(value: unknown): number | undefined {
  if (typeof value !== 'string') return typeof value === 'number' ? fromEpoch(value) : undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return fromEpoch(Number(text));
  const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/.exec(text);
  const at = Date.parse(local ? `${local[1]}T${local[2]}+08:00` : text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(at) ? at : undefined;
}

/** Seconds have this size until the year 5138, milliseconds since March 1973. */
const fromEpoch = (value: number): number | undefined => {
  if (!Number.isFinite(value) || value < 0) return undefined;
  return value < 100_000_000_000 ? value * 1_000 : value;
};
