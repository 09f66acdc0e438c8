/**
 * How long a `Retry-After` header asks to wait (RFC 9110, section 10.2.3).
 *
 * @param value - the header: seconds, or an HTTP date; `null` when absent.
 * @param now - milliseconds since the epoch.
 * @returns milliseconds, 0 for a date in the past; `undefined` when the header is absent or unreadable.
 */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
