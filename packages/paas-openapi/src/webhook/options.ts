import type { WebhookDialectOptions } from '../dialect/options.js';

/** How events are received. */
export interface WebhookOptions extends WebhookDialectOptions {
  /** Secrets of the subscriptions; several while a secret is changed. Default the team's secret. */
  readonly secrets?: readonly string[] | undefined;
  /** Largest body accepted, in bytes. Default 262,144. */
  readonly maxBytes?: number | undefined;
  /** Attempts to handle an event before it becomes a dead letter. Default 8. */
  readonly maxAttempts?: number | undefined;
  /** Events handled at once by this process. Default 4. */
  readonly concurrency?: number | undefined;
  /** How long handlers may take before another process begins, in milliseconds. Default 60,000. */
  readonly visibleMs?: number | undefined;
  /** Whether events are handled as soon as they are answered. Default true; else by `drain` or `start`. */
  readonly autoHandle?: boolean | undefined;
}
