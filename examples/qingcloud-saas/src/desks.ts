import type { Clock } from '@minigate/core';
import type { QingCloud, QingCloudSession } from '@minigate/qingcloud-sso';
import { createLiveLog, type LiveLog } from '../../shared/live-log.ts';
import { createNotices, type Notices, type Words } from '../../shared/notices.ts';

/** Something that the cloud is doing for a user. */
export interface RunningJob {
  readonly id: string;
  readonly words: Words;
  /** What it is done to. */
  readonly resources: readonly string[];
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** As the cloud calls it, `pending` or `working`. */
  status: string;
}

/** What is to be waited for. */
export interface NewJob extends Pick<RunningJob, 'id' | 'words' | 'resources'> {
  readonly zone: string;
  /** Page that is told when it fails. */
  readonly page: string;
}

/** What belongs to one session while it lasts. */
export interface Desk {
  /** How actions ended, by page. */
  readonly notices: Notices;
  readonly jobs: readonly RunningJob[];
  /** When the key was renewed last, in milliseconds since the epoch. */
  readonly renewedAt: number | undefined;
  /** Tells the session's pages to look again. */
  readonly news: LiveLog;
  /** Waits for a job in the background. */
  watch(session: QingCloudSession, job: NewJob): void;
}

/** The desks of all sessions of this process. */
export interface Desks {
  of(sessionId: string): Desk;
  /** Ends all waits. */
  stop(): Promise<void>;
}

/** Sessions that nobody asks for any more end without an event. */
const most = 1_000;

/** @param changed - called when there is something new to show. */
export function createDesks(qc: QingCloud, clock: Clock, changed: () => void): Desks {
  const desks = new Map<string, ReturnType<typeof createDesk>>();
  const drop = (sessionId: string): void => {
    void desks.get(sessionId)?.stop();
    desks.delete(sessionId);
  };
  const of = (sessionId: string): ReturnType<typeof createDesk> => {
    const desk = desks.get(sessionId) ?? createDesk(clock, changed);
    // The one that was used least recently goes first.
    desks.delete(sessionId);
    desks.set(sessionId, desk);
    const [oldest = sessionId] = desks.keys();
    if (desks.size > most) drop(oldest);
    return desk;
  };
  qc.on('sessionRefreshed', ({ sessionId }) => of(sessionId).renewed());
  qc.on('sessionEnded', ({ sessionId }) => drop(sessionId));
  return {
    of,
    async stop() {
      await Promise.all([...desks.values()].map((desk) => desk.stop()));
      desks.clear();
    },
  };
}

function createDesk(
  clock: Clock,
  changed: () => void,
): Desk & {
  renewed(): void;
  stop(): Promise<void>;
} {
  const news = createLiveLog(clock);
  const tell = (): void => {
    news.changed();
    changed();
  };
  const notices = createNotices(clock, tell);
  const jobs = new Map<string, RunningJob>();
  const waits = new Set<Promise<void>>();
  const end = new AbortController();
  let renewedAt: number | undefined;

  async function wait(session: QingCloudSession, { id, words, resources, zone, page }: NewJob): Promise<void> {
    const running: RunningJob = { id, words, resources, since: clock.now(), status: 'pending' };
    jobs.set(id, running);
    const failure = await session.jobs
      .wait(id, {
        zone,
        signal: end.signal,
        onProgress({ job }) {
          running.status = job?.status ?? running.status;
          tell();
        },
      })
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    jobs.delete(id);
    if (end.signal.aborted) return;
    if (failure === undefined) tell();
    else await notices.run(page, words, () => Promise.reject(failure));
  }

  return {
    notices,
    news,
    get jobs() {
      return [...jobs.values()];
    },
    get renewedAt() {
      return renewedAt;
    },
    watch(session, job) {
      const waiting = wait(session, job);
      waits.add(waiting);
      void waiting.finally(() => waits.delete(waiting));
    },
    renewed() {
      renewedAt = clock.now();
      tell();
    },
    async stop() {
      end.abort();
      news.close();
      await Promise.all(waits);
    },
  };
}
