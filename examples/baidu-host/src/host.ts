import { type BaiduOss, createBaiduOss, type Mirror, type MirrorStore } from '@minigate/baidu-oss';
import type { Clock, Store } from '@minigate/core';
import { createLiveLog, type LiveLog } from '../../shared/live-log.ts';
import { createNotices, type Notices } from '../../shared/notices.ts';
import { createWorks, type Works } from '../../shared/works.ts';
import type { Membership } from './config.ts';
import { createIntake, type Intake, type NoticeSource } from './intake.ts';
import type { Platform } from './platform/platform.ts';
import { createReadings, type Readings } from './readings.ts';
import { createSignIns, type SignIns } from './sign-ins.ts';

/** What the pages are made of. */
export interface Host {
  readonly mirror: Mirror;
  readonly readings: Readings;
  readonly intake: Intake;
  readonly signIns: SignIns;
  readonly works: Works;
  /** How actions ended, by page. */
  readonly notices: Notices;
  readonly log: LiveLog;
  readonly clock: Clock;
  readonly password: string | undefined;
  /** Absent with a real platform. */
  readonly platform: Platform | undefined;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
  /** Takes notices, and reads what was never read. */
  begin(): void;
  stop(): Promise<void>;
}

/** What the host is opened with. */
export interface HostOptions extends Pick<Host, 'clock' | 'password' | 'platform' | 'report'> {
  readonly membership: Membership;
  /** Of the platform; absent: Baidu's own. */
  readonly baseUrl: string | undefined;
  /** Mini programs to begin with. */
  readonly appIds: readonly string[];
  /** Where tokens and login codes are. */
  readonly store: Store;
  /** Where the mirror is. */
  readonly mirrorStore: MirrorStore;
  readonly source: NoticeSource | undefined;
  /** Calls of the platform per second in backfills and reconciliations, at most. */
  readonly rate: number;
}

/** Of a batch, and of a notice in bytes: what the log shows. */
const shownNotices = 5;
const shownBytes = 120;

/** Puts the client, the mirror and the parts around them together. */
export function openHost(options: HostOptions): Host {
  const { membership, baseUrl, appIds, store, mirrorStore, source, rate, clock, password, platform, report } = options;
  const { ak, sk, hsk, unionId } = membership;
  const log = createLiveLog(clock);
  const notices = createNotices(clock, log.changed);
  const works = createWorks(notices, log.changed);
  const baidu: BaiduOss = createBaiduOss({
    ...{ ak, sk, hsk, unionId, store, hooks: log.hooks, runtime: { clock } },
    ...(baseUrl !== undefined && { baseUrl }),
  });
  const mirror = baidu.mirror({ store: mirrorStore, coalesceMs: 200 });
  mirror.on('*', ({ type, cause, seq, ...change }) => {
    const subject = 'appId' in change ? change.appId : undefined;
    log.add({
      kind: 'step',
      title: type,
      detail: `${cause} · ${seq}`,
      tone: type === 'deadLetter' ? 'bad' : 'plain',
      subject,
    });
    log.changed();
  });
  const readings = createReadings(mirror, works, clock, rate);
  const intake = createIntake(
    {
      handleAll(values) {
        for (const value of values.slice(0, shownNotices))
          log.add({ kind: 'push', title: 'notice', detail: textOf(value) });
        const more = values.length - shownNotices;
        if (more > 0) log.add({ kind: 'push', title: 'notices', detail: `+ ${more}` });
        return mirror.handleAll(values).finally(log.changed);
      },
    },
    source,
    clock,
    log.changed,
  );
  const signIns = createSignIns(membership, baidu, store, clock, ({ reason, message }) => {
    log.add({ kind: 'refused', title: reason, detail: message, tone: 'bad' });
  });

  return {
    ...{ mirror, readings, intake, signIns, works, notices, log, clock, password, platform, report },
    begin() {
      mirror.start();
      intake.start();
      if (appIds.length > 0) readings.backfill(appIds);
    },
    async stop() {
      await works.stop();
      await intake.stop();
      await mirror.stop();
      await baidu.close();
    },
  };
}

/** What can be read of a notice; the rest is in the dead letters. */
const textOf = (value: Uint8Array | string | null): string =>
  Buffer.from(value ?? '')
    .toString()
    .slice(0, shownBytes)
    .replace(/[^ -~]/g, '·');
