import { type Clock, MinigateError, type Store } from '@minigate/core';
import {
  type ComponentOptions,
  createWechatOpen,
  type WechatOpen,
  type WechatOpenOptions,
} from '@minigate/wechat-open';
import type { Request, Response } from 'express';
import { brief, createLiveLog, type LiveLog } from '../../shared/live-log.ts';
import { createNotices, type Notices } from '../../shared/notices.ts';
import type { Page } from '../../shared/page.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { Platform } from './platform/platform.ts';
import { createPrograms, type Programs } from './programs.ts';

/** What the pages are made of. */
export interface Console {
  readonly wx: WechatOpen;
  readonly clock: Clock;
  readonly log: LiveLog;
  readonly notices: Notices;
  readonly jobs: Jobs;
  readonly programs: Programs;
  /** How browsers reach this server, without a slash at its end. */
  readonly publicUrl: string;
  /** Where WeChat's consent page is served. */
  readonly consentOrigin: string;
  readonly password: string | undefined;
  /** Absent with real WeChat. */
  readonly platform: Platform | undefined;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
  /** Stops the waits and the handling of pushes, and lets end what is under way. @param served - awaited, too: the end of the HTTP server. */
  stop(served?: Promise<unknown>): Promise<void>;
}

/** What the routes need to show a page. */
export interface PageTools {
  /** The page that a request asks for. */
  pageOf(request: Request, response: Response): Page;
}

/** What a console is opened with. */
export interface ConsoleOptions {
  readonly component: ComponentOptions;
  readonly store: Store;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly consentOrigin: string;
  readonly password: string | undefined;
  readonly platform: Platform | undefined;
  /** Options of the client that lead it to the fake; empty with real WeChat. */
  readonly client: Partial<WechatOpenOptions>;
  report(error: unknown): void;
}

/** Puts the client and the parts around it together, and starts to handle pushes. */
export function openConsole(options: ConsoleOptions): Console {
  const { component, store, clock, platform, report } = options;
  const log = createLiveLog(clock);
  const wx = createWechatOpen({ component, store, hooks: log.hooks, runtime: { clock }, ...options.client });
  const notices = createNotices(clock, log.changed);
  const jobs = createJobs((kind, appId, error) => {
    const action =
      kind === 'scan'
        ? { en: 'Wait for the scan', zh: '等待检测' }
        : { en: 'Wait for the decision', zh: '等待审核结果' };
    if (error === undefined) notices.clear(appId);
    else void notices.run(appId, action, () => Promise.reject(error));
    log.changed();
  });
  const programs = createPrograms({ wx, store, componentAppId: component.appId, clock, jobs, log });

  wx.on('authorized', async (_push, { appId }) => {
    if (appId !== undefined) await learnName({ wx, log }, appId);
  });
  wx.on('*', (push, { appId, attempt }) => {
    const failing = platform?.handlerFails === true;
    const detail = [attempt > 1 && `attempt ${attempt}`, failing && 'our handler fails'].filter(Boolean).join(' · ');
    log.add({ kind: 'push', title: push.type, detail, subject: appId, tone: failing ? 'bad' : 'good' });
    log.changed();
    if (failing) throw new Error('The handler fails, as the panel asked.');
    if (appId !== undefined) programs.forget(appId);
  });
  wx.push.start();
  programs.resume().catch(report);

  const { publicUrl, consentOrigin, password } = options;
  return {
    ...{ wx, clock, log, notices, jobs, programs, publicUrl, consentOrigin, password, platform, report },
    async stop(served) {
      await jobs.stop();
      // Other processes on the store take over at once what is not done by then.
      await wx.close({ graceMs: 5_000, handBackMs: 1_000, after: served });
    },
  };
}

/** Reads a merchant's name unless it is known. It is only for show: without it the pages show the app id. */
export async function learnName({ wx, log }: Pick<Console, 'wx' | 'log'>, appId: string): Promise<void> {
  if ((await wx.authorizers.get(appId))?.nickName !== undefined) return;
  try {
    await wx.authorizers.refresh(appId);
  } catch (error) {
    if (!MinigateError.is(error)) throw error;
    log.add({ kind: 'step', title: 'the name could not be read', detail: brief(error), tone: 'bad', subject: appId });
  }
}
