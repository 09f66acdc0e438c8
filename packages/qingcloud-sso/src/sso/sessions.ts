import { createDispatcher, MinigateError, type TokenSource } from '@minigate/core';
import type { QingCloudContext } from '../client/context.js';
import type { CheckTokenResponse, QingCloudUser } from '../families/sso/index.js';
import { type CredentialOwner, issued, type LoginTokens, sessionCredentials } from './credentials.js';
import type { SessionContext, SessionEnd, SessionEvents, SessionHandler } from './events.js';
import { hashOf } from './keyring.js';
import { loginAddress } from './login-address.js';
import type { SingleSignOn } from './single-sign-on.js';

/** A session as the store has it, under the hash of its id. */
interface SessionRecord {
  readonly user: QingCloudUser;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly seenAt: number;
}

/** A session that is alive. */
export interface LiveSession extends SessionRecord, CredentialOwner {
  /** What only the browser has; never log it. */
  readonly id: string;
  /** Names it in logs. */
  readonly publicId: string;
}

/** The sessions of one application. */
export interface Sessions {
  on<Type extends keyof SessionEvents | '*'>(type: Type, handler: SessionHandler<Type>): () => void;
  /**
   * Begins a session for who logged in, under a new id.
   *
   * @param previous - the one that the browser had; it ends.
   */
  create(checked: CheckTokenResponse, tokens: LoginTokens, previous: LiveSession | undefined): Promise<LiveSession>;
  /** The session of an id when it is alive. Notes that it was used. */
  find(id: string): Promise<LiveSession | undefined>;
  /** Ends a session and forgets its credentials. Once it ended, nothing happens. */
  end(session: Pick<LiveSession, 'hash' | 'userId'>, reason: SessionEnd): Promise<void>;
  /** Ends all sessions of a user. */
  endAll(userId: string): Promise<void>;
  credentials(owner: CredentialOwner): TokenSource;
  /** Waits until this process renews nothing. */
  settled(): Promise<void>;
}

/** Sources of credentials that a process keeps, so that concurrent calls of a session share a renewal without asking the store. */
const keptSources = 1_000;

/** @param calls - of the cloud's single sign-on. */
export function sessions(context: QingCloudContext, calls: SingleSignOn): Sessions {
  const { store, keys, options } = context;
  const { clock, random, logger } = context.sso.runtime;
  const { idleMs = 7_200_000, absoluteMs = 43_200_000 } = options.session ?? {};
  const noteEveryMs = Math.min(60_000, idleMs / 10);
  const dispatcher = createDispatcher<SessionEvents, SessionContext>();
  const sources = new Map<string, TokenSource>();
  const publicId = (hash: string): string => hash.slice(0, 12);

  const emit = async <Type extends keyof SessionEvents>(type: Type, event: SessionEvents[Type]): Promise<void> => {
    try {
      await dispatcher.dispatch(type, event, { type });
    } catch (error) {
      logger?.warn(`handler of ${type} threw`, { error: MinigateError.is(error) ? error.message : 'unknown' });
    }
  };

  const credentials = (owner: CredentialOwner): TokenSource => {
    const { hash, userId } = owner;
    const source =
      sources.get(hash) ??
      sessionCredentials(
        context,
        calls,
        owner,
        () => void emit('sessionRefreshed', { sessionId: publicId(hash), userId }),
      );
    // The one that was used least recently goes first.
    sources.delete(hash);
    sources.set(hash, source);
    const [oldest = hash] = sources.keys();
    if (sources.size > keptSources) sources.delete(oldest);
    return source;
  };

  const live = (id: string, hash: string, record: SessionRecord): LiveSession => ({
    ...record,
    id,
    hash,
    publicId: publicId(hash),
    userId: record.user.user_id,
    endsAt: record.createdAt + absoluteMs,
    loginUrl: loginAddress(context),
  });
  const write = (session: LiveSession, ifGeneration: number): Promise<number | undefined> => {
    const { user, createdAt, seenAt, endsAt } = session;
    const record: SessionRecord = { user, createdAt, seenAt };
    return store.set(keys.session(session.hash), JSON.stringify(record), { ifGeneration, expiresAt: endsAt });
  };

  const end: Sessions['end'] = async ({ hash, userId }, reason) => {
    // First of all: from here on no process takes the cookie.
    const ended = await store.delete(keys.session(hash));
    await store.delete(`${keys.userSessions(userId)}${hash}`);
    // Of many callers that see the end, one cleans up.
    if (!ended) return;
    await credentials({ hash, userId, endsAt: clock.now(), loginUrl: loginAddress(context) }).delete();
    sources.delete(hash);
    await emit('sessionEnded', { sessionId: publicId(hash), userId, reason });
  };

  return {
    on: (type, handler) => dispatcher.on(type, handler as never),
    credentials,
    end,
    async create(checked, tokens, previous) {
      const id = Buffer.from(random.bytes(32)).toString('base64url');
      const now = clock.now();
      const session = live(id, hashOf(id), { user: checked.user, createdAt: now, seenAt: now });
      const { hash, userId, endsAt } = session;
      await credentials(session).save(issued(checked, tokens, absoluteMs));
      await store.set(`${keys.userSessions(userId)}${hash}`, '', { expiresAt: endsAt });
      await write(session, 0);
      if (previous !== undefined) await end(previous, 'replaced');
      const event = { sessionId: session.publicId, userId };
      await emit('sessionCreated', event);
      if (previous !== undefined && previous.userId !== userId)
        await emit('sessionReplaced', { ...event, previousUserId: previous.userId });
      return session;
    },
    async find(id) {
      const hash = hashOf(id);
      const stored = await store.get(keys.session(hash));
      if (stored === undefined) return undefined;
      const session = live(id, hash, JSON.parse(stored.value));
      const now = clock.now();
      if (now >= session.endsAt || now >= session.seenAt + idleMs) {
        await end(session, 'lifetime');
        return undefined;
      }
      // Whoever wrote in between noted the same; a session that ended meanwhile stays ended.
      if (now - session.seenAt >= noteEveryMs) await write({ ...session, seenAt: now }, stored.generation);
      return session;
    },
    async settled() {
      await Promise.all([...sources.values()].map((source) => source.settled()));
    },
    async endAll(userId) {
      const prefix = keys.userSessions(userId);
      for await (const { key } of store.list(prefix)) await end({ hash: key.slice(prefix.length), userId }, 'logout');
    },
  };
}
