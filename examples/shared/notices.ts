import type { Clock } from '@minigate/core';

/** What became of the last thing that a person started. */
export interface Notice {
  /** What was tried, in both languages. */
  readonly action: Words;
  /** Absent when it went well. */
  readonly error?: unknown;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly at: number;
}

/** The same words in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The last outcome by what it is about: an app id, or a page. Survives reloads: a failure until the next action, a success for a minute. */
export interface Notices {
  /** Runs an action and remembers how it ended. Never throws. */
  run(subject: string, action: Words, work: () => Promise<unknown>): Promise<void>;
  get(subject: string): Notice | undefined;
  /** Takes a notice away that is out of date. */
  clear(subject: string): void;
}

const successMs = 60_000;

/** @param onChange - called when there is something new to show. */
export function createNotices(clock: Clock, onChange: () => void): Notices {
  const last = new Map<string, Notice>();
  return {
    async run(subject, action, work) {
      try {
        await work();
        last.set(subject, { action, at: clock.now() });
      } catch (error) {
        last.set(subject, { action, error, at: clock.now() });
      }
      onChange();
    },
    get(subject) {
      const notice = last.get(subject);
      const isOld = notice !== undefined && notice.error === undefined && clock.now() - notice.at > successMs;
      return isOld ? undefined : notice;
    },
    clear: (subject) => void last.delete(subject),
  };
}
