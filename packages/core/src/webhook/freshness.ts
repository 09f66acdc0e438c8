import { WebhookError } from '../errors/errors.js';

/**
 * Refuses a push that is too old, or from the future. Call it after the signature was checked: the time is signed, too.
 *
 * @param sentAt - milliseconds since the epoch. What is no number is never fresh.
 * @param options.now - milliseconds since the epoch.
 * @param options.freshnessMs - largest difference; `false` lets everything pass.
 * @throws WebhookError `stale`.
 */
export function checkFresh(
  sentAt: number,
  { now, freshnessMs }: { readonly now: number; readonly freshnessMs: number | false },
): void {
  if (freshnessMs === false || Math.abs(now - sentAt) <= freshnessMs) return;
  throw new WebhookError('stale', `the timestamp is more than ${freshnessMs} ms from now`, {
    advice: {
      en: "Check this host's clock (NTP). What is really old was replayed.",
      zh: '请检查本机时钟（NTP）。确实过旧的请求属于重放。',
    },
  });
}
