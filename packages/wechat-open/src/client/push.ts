import {
  createInbox,
  equalInConstantTime,
  type Inbox,
  type ItemRange,
  type PushSecret,
  parseJson,
  pushSignature,
  type QueueStats,
  type ReplayOptions,
  type ReplayProgress,
  redact,
  type StopOptions,
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
import { type PushRefusals, refusalLog } from './push-refusals.js';
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

/** Receives pushes and works them off. */
export interface PushReceiver {
  /** Largest body accepted, in bytes. */
  readonly maxBytes: number;
  /**
   * Takes one push: verifies, decrypts, stores it and says what to answer. Handlers run after that.
   *
   * @throws WebhookError for what is not a genuine push; answer with its `status` and without its message.
   */
  handle(request: PushRequest): Promise<PushAnswer>;
  /** Keeps looking for due pushes (retries, pushes of stopped processes) until {@link stop}. */
  start(): void;
  /**
   * Takes no push from the inbox any more and waits for running handlers, whose signal is aborted after `graceMs`. {@link handle} goes on.
   * See `wx.close()` for the end of a process.
   */
  stop(options?: StopOptions): Promise<void>;
  /** Handles everything that is due now. */
  drain(): Promise<void>;
  /** The log, newest first, or oldest first with `after`. @param options.before - `receivedAt` of the last entry of the page before. */
  list(options?: ItemRange): Promise<PushLogEntry[]>;
  /** Handles an ended push again. @returns false when there is none with this id. */
  replay(id: string): Promise<boolean>;
  /**
   * Handles all dead pushes (or all handled ones) again, the oldest first, and holds a hundred of them at a time in memory. Resolves when
   * they are due; they are handled in the background.
   *
   * @throws the signal's reason when it was aborted; what was replayed until then stays so.
   */
  replayAll(options?: PushReplayOptions): Promise<ReplayProgress>;
  stats(): Promise<QueueStats>;
  /** Waits until no push is being taken in by {@link handle}, and all are counted. Does not throw. */
  settled(): Promise<void>;
  /** Pushes that were not taken, and why: a wrong key shows here and in the log, never to the sender. */
  refusals(): PushRefusals;
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
  const { maxBytes = 262_144, freshnessMs = 300_000, maxAttempts, concurrency, visibleMs, autoHandle = true } = options;
  const secrets = component.pushKeys.map(({ token, encodingAesKey }) => ({
    appId: component.appId,
    token,
    encodingAesKey,
  }));

  const inbox: Inbox = createInbox({
    store,
    queue: keys.inbox,
    runtime,
    maxAttempts,
    concurrency,
    visibleMs,
    async handle({ id, payload }, { attempt, signal }) {
      const { plaintext, appId } = parseJson(payload) as StoredPush;
      const push = parsePush(plaintext);
      await client.hooks.push(
        { platform: client.platform.name, id, type: push.type, subject: namedAccount(push) ?? appId, attempt },
        () => handle(push, { id, attempt, appId, signal }, plaintext),
      );
    },
    onEvent: (event) => runtime.logger?.warn(`push inbox: ${event.type}`, { ...event }),
  });

  /** Pushes that are being taken. */
  const taken = new Set<Promise<void>>();
  const refused = refusalLog(runtime);
  let clockSkewMs: number | undefined;
  const receive = async (request: PushRequest): Promise<PushAnswer> => {
    if (request.method === 'GET') return answerEcho(request, secrets);
    if (Buffer.byteLength(request.body) > maxBytes)
      throw new WebhookError('too-large', `push larger than ${maxBytes} bytes`);
    const now = runtime.clock.now();
    const { plaintext, secretIndex } = openEnvelope({ body: request.body, query: request.query }, secrets, {
      now,
      freshnessMs,
    });
    clockSkewMs = now - Number(request.query['timestamp']) * 1000;
    uses.note(secretIndex);
    const push = parsePush(plaintext);
    const checked = check?.(push, request, secrets[secretIndex] as PushSecret);
    if (checked) return checked;
    let stored = plaintext;
    if (push.type === 'component_verify_ticket') {
      if (push.ComponentVerifyTicket) await ticket.save(push.ComponentVerifyTicket, push.createTime);
      // The vault holds the ticket now; the log must not.
      stored = redact(plaintext);
    }
    const group =
      options.order === 'authorizer' ? ((await accountOf(push, request.appId)) ?? push.toUserName) : undefined;
    await inbox.accept({
      group,
      id: dedupeKey(push),
      payload: stringifyJson({ plaintext: stored, appId: request.appId } satisfies StoredPush),
    });
    if (autoHandle) inbox.kick();
    return { status: 200, ...acknowledgement(push) };
  };

  return {
    maxBytes,
    async handle(request) {
      const taking = receive(request);
      const ended = taking.then(ignore, ignore);
      taken.add(ended);
      try {
        return await taking;
      } catch (error) {
        refused.note(error);
        throw error;
      } finally {
        taken.delete(ended);
      }
    },
    async settled() {
      await Promise.all(taken);
      await uses.flush();
    },
    refusals: refused.refusals,
    start: () => inbox.start(),
    async stop(stopOptions) {
      await inbox.stop(stopOptions);
      await uses.flush();
    },
    drain: () => inbox.drain(),
    list: async (listOptions) => (await inbox.list(listOptions)).map(logEntry),
    replay: (id) => inbox.replay(id),
    replayAll: ({ type, ...replayOptions } = {}) =>
      inbox.replayAll({
        ...replayOptions,
        where: type === undefined ? undefined : (item) => logEntry(item).type === type,
      }),
    stats: () => inbox.stats(),
    keyUses: uses.own,
    clockSkewMs: () => clockSkewMs,
  };
}

const ignore = (): void => undefined;

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
