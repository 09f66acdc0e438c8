import {
  createPushReceiver,
  type OpenedRequest,
  type PushedTicket,
  type PushReceiver,
  type PushRequest,
  parseJson,
  type QueueItem,
  redact,
  stringifyJson,
  type WebhookAnswer,
  WebhookError,
} from '@minigate/core';
import { dedupeKey } from '../push/dedupe-key.js';
import { echoOf, openEnvelope } from '../push/envelope.js';
import type { BaiduPush } from '../push/events/index.js';
import { parsePush } from '../push/parse.js';
import type { ThirdPartyContext } from './context.js';

/** What a handler learns beside the event. */
export interface BaiduPushContext {
  /** Same for every delivery and attempt of one push; fit as an idempotency key. */
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** Aborted when the client stops. */
  readonly signal: AbortSignal;
}

/** A push in the log. Secrets are masked. */
export interface BaiduPushLogEntry {
  readonly id: string;
  readonly type: string;
  /** The mini program. */
  readonly appId: string | undefined;
  readonly state: QueueItem['state'];
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
  readonly lastError: string | undefined;
  /** The document with its secrets masked. */
  readonly plaintext: string;
}

/** Receives pushes and works them off. See `close()` of the client for the end of a process. */
export interface BaiduPushReceiver extends PushReceiver<PushRequest, WebhookAnswer, BaiduPushLogEntry> {
  /**
   * Milliseconds from Baidu's time in the latest genuine push to its receipt by this process: how much this machine's clock is ahead
   * (negative: behind), and how long the push was on its way. `undefined` before the first.
   */
  clockSkewMs(): number | undefined;
}

/** A push as it waits in the store. */
interface StoredPush {
  readonly plaintext: string;
}

/** @param handle - works off one push: the client's own part, then the handlers. */
export function pushReceiver(
  { options, store, client, secrets, keys }: ThirdPartyContext,
  ticket: Pick<PushedTicket, 'save'>,
  handle: (push: BaiduPush, context: BaiduPushContext) => Promise<void>,
): BaiduPushReceiver {
  const { runtime } = client;
  const { freshnessMs, order, ...receiving } = options.push ?? {};
  let clockSkewMs: number | undefined;

  const open = async ({ body, query }: PushRequest): Promise<OpenedRequest<WebhookAnswer>> => {
    const now = runtime.clock.now();
    const echo = echoOf({ body, query }, secrets, { now, freshnessMs });
    if (echo !== undefined) return { answer: plain(echo) };
    const { plaintext, sentAt } = openEnvelope({ body, query }, secrets, { now, freshnessMs });
    const push = parsePush(plaintext);
    if (options.tpAppId !== undefined && push.tpAppId !== undefined && push.tpAppId !== String(options.tpAppId))
      throw new WebhookError('not-authentic', 'the push is for another third-party platform');
    clockSkewMs = now - sentAt;
    let stored = plaintext;
    if (push.type === 'ticket') {
      if (push.Ticket) await ticket.save(push.Ticket, push.createTime);
      // The vault holds the ticket now; the log must not.
      stored = redact(plaintext);
    }
    return {
      message: {
        group: order === 'authorizer' ? push.appId : undefined,
        id: dedupeKey(push),
        payload: stringifyJson({ plaintext: stored } satisfies StoredPush),
      },
      answer: plain('success'),
    };
  };

  const receiver = createPushReceiver<PushRequest, WebhookAnswer, BaiduPushLogEntry>({
    ...receiving,
    store,
    queue: keys.inbox,
    runtime,
    open,
    entry: logEntry,
    async handle({ id, payload }, { attempt, signal }) {
      const push = parsePush((parseJson(payload) as StoredPush).plaintext);
      await client.hooks.push(
        { platform: client.platform.name, id, type: push.type, subject: push.appId, attempt },
        () => handle(push, { id, attempt, signal }),
      );
    },
  });
  return { ...receiver, clockSkewMs: () => clockSkewMs };
}

/** Baidu repeats a push that is not answered so within 2 s. https://smartprogram.baidu.com/docs/third/deciphering/ */
const plain = (body: string): WebhookAnswer => ({ status: 200, contentType: 'text/plain', body });

function logEntry({ id, payload, state, attempts, enqueuedAt, lastError }: QueueItem): BaiduPushLogEntry {
  const { plaintext } = parseJson(payload) as StoredPush;
  const { type, appId } = parsePush(plaintext);
  return { id, type, appId, state, attempts, receivedAt: enqueuedAt, lastError, plaintext: redact(plaintext) };
}
