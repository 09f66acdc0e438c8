import type { Handler } from '@minigate/core';

/** What every event of a session has. No event holds a token, a key or the cookie's value. */
export interface SessionEvent {
  /** Names the session in logs; worth nothing to a thief. */
  readonly sessionId: string;
  readonly userId: string;
}

/** Why a session ended. */
export type SessionEnd =
  /** The user logged out, here or everywhere. */
  | 'logout'
  /** The browser logged in again. */
  | 'replaced'
  /** Idle for too long, or past its absolute end. */
  | 'lifetime'
  /** The cloud refused to renew it. */
  | 'refused'
  /** The renewal gave another user. */
  | 'other-user';

/** Events by name. */
export interface SessionEvents {
  /** Somebody logged in. */
  readonly sessionCreated: SessionEvent;
  /** Another user logged in with the same browser; the events of the old and the new session come beside it. */
  readonly sessionReplaced: SessionEvent & { readonly previousUserId: string };
  /** The cloud gave a new temporary key. */
  readonly sessionRefreshed: SessionEvent;
  readonly sessionEnded: SessionEvent & { readonly reason: SessionEnd };
}

/** An event with its name. */
export interface SessionContext {
  readonly type: keyof SessionEvents;
}

/** Handles an event of sessions. What it throws goes to the logger and disturbs nobody. */
export type SessionHandler<Type extends keyof SessionEvents | '*'> = Handler<
  Type extends keyof SessionEvents ? SessionEvents[Type] : SessionEvents[keyof SessionEvents],
  SessionContext
>;
