import { createHmac } from 'node:crypto';
import type { FakeClock } from '@minigate/core/testing';
import type { Dialect } from '../../dialect/dialect.js';

/** What carries webhooks to the subscriber. */
export type WebhookTarget = (request: Request) => Response | Promise<Response>;

/** One attempt to deliver an event. */
export interface WebhookPush {
  readonly url: string;
  readonly event: string;
  readonly deliveryId: string;
  /** New for each attempt. */
  readonly nonce: string;
  /** JSON. */
  readonly body: string;
  readonly secret: string;
}

/** What an attempt met. */
export interface AttemptOutcome {
  /** `undefined`: there was no answer. */
  readonly httpStatus: number | undefined;
  /** Why it does not count as delivered. */
  readonly problem: string | undefined;
}

/** The request of the platform, signed over the bytes of its body. */
export function webhookRequest(
  push: WebhookPush,
  { names }: Dialect['webhook'],
  now: number,
  signal?: AbortSignal,
): Request {
  const { nonce } = push;
  const signature = createHmac('sha256', push.secret).update(`${now}\n${nonce}\n${push.body}`).digest('hex');
  return new Request(push.url, {
    method: 'POST',
    body: push.body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      [names.event]: push.event,
      [names.delivery]: push.deliveryId,
      [names.timestamp]: String(now),
      [names.nonce]: nonce,
      [names.signature]: signature,
    },
    ...(signal && { signal }),
  });
}

/** Sends an event once. Never throws. */
export async function attemptDelivery(
  push: WebhookPush,
  webhook: Dialect['webhook'],
  clock: FakeClock,
  target: WebhookTarget,
): Promise<AttemptOutcome> {
  const controller = new AbortController();
  const answered = new AbortController();
  const exchange = async (): Promise<AttemptOutcome> => {
    const { status, ok, body } = await target(webhookRequest(push, webhook, clock.now(), controller.signal));
    await body?.cancel();
    return { httpStatus: status, problem: ok ? undefined : `status ${status} instead of 2xx` };
  };
  const timeout = async (): Promise<AttemptOutcome> => {
    await clock.sleep(webhook.ackTimeoutSeconds * 1_000, answered.signal);
    controller.abort();
    return { httpStatus: undefined, problem: `no answer within ${webhook.ackTimeoutSeconds} s` };
  };
  const failed = (error: unknown): AttemptOutcome => ({ httpStatus: undefined, problem: String(error) });
  try {
    return await Promise.race([exchange().catch(failed), timeout()]);
  } finally {
    answered.abort();
  }
}
