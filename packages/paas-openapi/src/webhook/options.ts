import type { PushReceivingOptions } from '@minigate/core';
import type { WebhookDialectOptions } from '../dialect/options.js';

/** How events are received. */
export interface WebhookOptions extends WebhookDialectOptions, PushReceivingOptions {
  /** Secrets of the subscriptions; several while a secret is changed. Default the team's secret. */
  readonly secrets?: readonly string[] | undefined;
}
