import {
  type PushReceiver as CorePushReceiver,
  createPushReceiver,
  equalInConstantTime,
  type OpenedRequest,
  type PushSecret,
  parseJson,
  pushSignature,
  type ReplayOptions,
  type ReplayProgress,
  redact,
  stringifyJson,
  WebhookError,
} from '@minigate/core';
import { acknowledgement } from '../push/acknowledgement.js';
import { dedupeKey } from '../push/dedupe-key.js';
import { openEnvelope } from '../push/envelope.js';
import type { WechatPush, WechatPushType } from '../push/events/index.js';
import { parsePush } from '../push/parse.js';
import type { WechatContext } from './context.js';
import type { FullNetworkCheck } from './full-network.js';
import { type FindAccount, namedAccount } from './push-account.js';
import type { PushKeyUses } from './push-key-uses.js';
import { logEntry, type PushLogEntry, type StoredPush } from './push-log.js';
import type { TicketVault } from './ticket.js';
import type { PushAnswer, PushOptions, PushRequest } from './types.js';

/** What a handler learns beside the event. */
export interface PushContext {
  /** Same for every delivery and attempt of one push; fit as an idempotency key. */
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** The authorizer's app id where it is known: from the event, the path or the original id. */
  readonly appId: string | undefined;
  /** Aborted when the client stops. */
  readonly signal: AbortSignal;
}

/** Which pushes to handle again. */
export interface PushReplayOptions extends Omit<ReplayOptions, 'where'> {
  /** Only those of this type, such as `weapp_audit_fail`. */
  readonly type?: WechatPushType | undefined;
}

/** Receives pushes and works them off. See `wx.close()` for the end of a process. */
export interface PushReceiver extends Omit<CorePushReceiver<PushRequest, PushAnswer, PushLogEntry>, 'replayAll'> {
  /**
   * Handles all dead pushes (or all handled ones) again, the oldest first, and holds a hundred of them at a time in memory. Resolves when
   * they are due; they are handled in the background.
   *
   * @throws the signal's reason when it was aborted; what was replayed until then stays so.
   */
  replayAll(options?: PushReplayOptions): Promise<ReplayProgress>;
  /** Waits until no push is being taken in by `handle`, and all are counted. Does not throw. */
  settled(): Promise<void>;
  /** Pushes opened with each key since the start, by key id: an old key may go when its counter stands still. */
  keyUses(): Readonly<Record<string, number>>;
  /**
   * Milliseconds from WeChat's time in the latest genuine push to its receipt by this process: how much this machine's clock is
   * ahead (negative: behind), and how long the push was on its way. `undefined` before the first.
   */
  clockSkewMs(): number | undefined;
}

/**
 * @param handle - works off one push, with its document: forwarders, the client's own part, then the handlers.
 * @param check - answers the full-network release check; absent when it is switched off.
 * @param uses - counts pushes by key.
 */
export function pushReceiver(
  context: WechatContext,
  ticket: TicketVault,
  check: FullNetworkCheck | undefined,
  accountOf: FindAccount,
  handle: (push: WechatPush, context: PushContext, plaintext: string) => Promise<void>,
  uses: PushKeyUses,
  options: PushOptions,
): PushReceiver {
  const { component, store, client, keys } = context;
  const { runtime } = client;
  const { freshnessMs = 300_000, order, maxBytes, maxAttempts, concurrency, visibleMs, autoHandle } = options;
  const secrets = component.pushKeys.map(({ token, encodingAesKey }) => ({
    appId: component.appId,
    token,
    encodingAesKey,
  }));
  let clockSkewMs: number | undefined;

  const open = async (request: PushRequest): Promise<OpenedRequest<PushAnswer>> => {
    if (request.method === 'GET') return { answer: answerEcho(request, secrets) };
    const now = runtime.clock.now();
    const { plaintext, secretIndex } = openEnvelope({ body: request.body, query: request.query }, secrets, {
      now,
      freshnessMs,
    });
    clockSkewMs = now - Number(request.query['timestamp']) * 1000;
    uses.note(secretIndex);
    const push = parsePush(plaintext);
    const checked = check?.(push, request, secrets[secretIndex] as PushSecret);
    if (checked) return { answer: checked };
    let stored = plaintext;
    if (push.type === 'component_verify_ticket') {
      if (push.ComponentVerifyTicket) await ticket.save(push.ComponentVerifyTicket, push.createTime);
      // The vault holds the ticket now; the log must not.
      stored = redact(plaintext);
    }
    const group = order === 'authorizer' ? ((await accountOf(push, request.appId)) ?? push.toUserName) : undefined;
    const payload = stringifyJson({ plaintext: stored, appId: request.appId } satisfies StoredPush);
    return {
      message: { group, id: dedupeKey(push), payload },
      answer: { status: 200, ...acknowledgement(push) },
    };
  };

  const receiver = createPushReceiver<PushRequest, PushAnswer, PushLogEntry>({
    maxBytes,
    maxAttempts,
    concurrency,
    visibleMs,
    autoHandle,
    store,
    queue: keys.inbox,
    runtime,
    open,
    entry: logEntry,
    async handle({ id, payload }, { attempt, signal }) {
      const { plaintext, appId } = parseJson(payload) as StoredPush;
      const push = parsePush(plaintext);
      await client.hooks.push(
        { platform: client.platform.name, id, type: push.type, subject: namedAccount(push) ?? appId, attempt },
        () => handle(push, { id, attempt, appId, signal }, plaintext),
      );
    },
  });

  return {
    ...receiver,
    async settled() {
      await receiver.settled();
      await uses.flush();
    },
    async stop(stopOptions) {
      await receiver.stop(stopOptions);
      await uses.flush();
    },
    replayAll: ({ type, ...replayOptions } = {}) =>
      receiver.replayAll({
        ...replayOptions,
        where: type === undefined ? undefined : (item) => logEntry(item).type === type,
      }),
    keyUses: uses.own,
    clockSkewMs: () => clockSkewMs,
  };
}

/** The URL check of plain mode, which load balancers and debugging tools send: echoes `echostr` when its signature is right. */
function answerEcho({ query }: PushRequest, secrets: readonly { readonly token: string }[]): PushAnswer {
  const { echostr, signature, timestamp, nonce } = query;
  if (
    typeof echostr !== 'string' ||
    typeof signature !== 'string' ||
    !/^[0-9a-f]{40}$/.test(signature) ||
    typeof timestamp !== 'string' ||
    typeof nonce !== 'string'
  )
    throw new WebhookError('malformed', 'a GET without echostr, signature, timestamp and nonce is no push');
  const genuine = secrets.some(({ token }) => equalInConstantTime(signature, pushSignature(token, timestamp, nonce)));
  if (!genuine) throw new WebhookError('not-authentic', 'not authentic');
  return { status: 200, contentType: 'text/plain', body: echostr };
}
