import { EventEmitter } from 'node:events';
import { type Clock, type Hooks, MinigateError, PlatformError, redact } from '@minigate/core';

/** One line of the live log. Holds no secret. */
export interface LogEntry {
  readonly id: number;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly at: number;
  readonly kind: 'call' | 'retry' | 'token' | 'push' | 'received' | 'session' | 'refused' | 'step';
  /** Endpoint, event or step. */
  readonly title: string;
  readonly detail: string;
  readonly tone: 'good' | 'bad' | 'plain';
  /** Whom it is about: an app id, or a user. */
  readonly subject: string | undefined;
}

/** The last lines, and news of more. */
export interface LiveLog {
  add(entry: Pick<LogEntry, 'kind' | 'title'> & Partial<LogEntry>): void;
  /** Newest first. */
  entries(): readonly LogEntry[];
  /** Tells open pages that what they show is out of date. */
  changed(): void;
  /** @returns a function that ends the listening. */
  listen(listener: { entry(entry: LogEntry): void; changed(): void; closed(): void }): () => void;
  /** Ends all listening. */
  close(): void;
  /** Give them to the client: every call and every token shows up in the log. */
  readonly hooks: Hooks;
}

const kept = 200;

/** @param clock - the client's own, so that the lines bear the platform's time. */
export function createLiveLog(clock: Clock): LiveLog {
  const lines: LogEntry[] = [];
  const news = new EventEmitter().setMaxListeners(0);
  let lastId = 0;
  const log: LiveLog = {
    add(entry) {
      const line: LogEntry = { detail: '', tone: 'plain', subject: undefined, ...entry, id: ++lastId, at: clock.now() };
      lines.unshift(line);
      lines.length = Math.min(lines.length, kept);
      news.emit('entry', line);
    },
    entries: () => lines,
    changed: () => void news.emit('changed'),
    listen(listener) {
      const { entry, changed, closed } = listener;
      news.on('entry', entry).on('changed', changed).on('closed', closed);
      return () => void news.off('entry', entry).off('changed', changed).off('closed', closed);
    },
    close: () => void news.emit('closed'),
    hooks: {
      retry: ({ endpointId, subject, error, attempt, delayMs }) =>
        log.add({
          kind: 'retry',
          title: endpointId,
          detail: `${brief(error)} · attempt ${attempt} · again in ${Math.round(delayMs)} ms`,
          tone: 'bad',
          subject,
        }),
      tokenRefresh: ({ credential, subject, outcome }) => {
        log.add({
          kind: 'token',
          title: credential,
          detail: outcome,
          tone: outcome === 'failed' ? 'bad' : 'good',
          subject,
        });
        log.changed();
      },
      end: ({ endpointId, subject, error, durationMs, attempts }) =>
        log.add({
          kind: 'call',
          title: endpointId,
          detail: [error && brief(error), `${Math.round(durationMs)} ms`, attempts > 1 && `${attempts} attempts`]
            .filter(Boolean)
            .join(' · '),
          tone: error ? 'bad' : 'good',
          subject,
        }),
    },
  };
  return log;
}

/** A failure in a few words: the platform's number, or the kind of error. */
export function brief(error: unknown): string {
  if (PlatformError.is(error)) return String(error.code);
  if (MinigateError.is(error)) return `${error.kind}: ${redact(error.message).slice(0, 120)}`;
  return error instanceof Error ? error.name : 'error';
}
