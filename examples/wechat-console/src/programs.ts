import { type Clock, PlatformError, type Store } from '@minigate/core';
import type { AuditOrder, AuditState, AuditStatus, AuthorizerRecord, WechatOpen } from '@minigate/wechat-open';
import type { LiveLog, LogEntry } from '../../shared/live-log.ts';
import type { Jobs } from './jobs.ts';
import { type Audit, type CommittedVersion, isOpen, type Progress, progressBook } from './progress.ts';

/** What WeChat says about the versions of a program. */
export interface Versions {
  readonly trial: Version | undefined;
  readonly online: Version | undefined;
  /** Versions that a rollback may choose, newest first. */
  readonly history: readonly { readonly appVersion: number; readonly version: string }[];
}

/** A version of a program's code. */
export interface Version {
  readonly version: string;
  readonly description: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

/** A template of code. */
export interface Template {
  readonly id: number;
  readonly version: string;
  readonly description: string;
}

/** One mini program as the pages show it. */
export interface Program {
  readonly record: AuthorizerRecord;
  readonly progress: Progress;
  /** Absent when WeChat could not be asked; then `problem` says why. */
  readonly versions: Versions | undefined;
  /** Templates that can be committed. */
  readonly templates: readonly Template[];
  readonly problem: unknown;
}

/** What the form for a new version gives. */
export interface NewVersion extends CommittedVersion {
  readonly ext: Readonly<Record<string, unknown>>;
}

/** The mini programs of the merchants and the steps from a template to a release. */
export interface Programs {
  list(): Promise<readonly Pick<Program, 'record' | 'progress'>[]>;
  /** @returns `undefined` for a program that never authorized the platform. */
  get(appId: string): Promise<Program | undefined>;
  commit(appId: string, version: NewVersion): Promise<void>;
  /** Waits in the background until the scan of the code is over. */
  scan(appId: string): Promise<void>;
  /** Submits for audit and waits for the decision in the background. */
  submit(appId: string, options: { readonly privacyApiNotUsed: boolean }): Promise<void>;
  /** Waits again in the background for the decision on the latest order. */
  wait(appId: string): Promise<void>;
  withdraw(appId: string): Promise<void>;
  release(appId: string): Promise<void>;
  /** @param appVersion - from {@link Versions.history}; the version before when left out. */
  rollback(appId: string, appVersion?: number): Promise<void>;
  trialQr(appId: string): Promise<Blob>;
  /** Forgets what WeChat said about a program, so that it is asked again. */
  forget(appId: string): void;
  /** Forgets all that WeChat said, the templates too. */
  forgetAll(): void;
  /** Goes on with the waits that a stop of the server interrupted. */
  resume(): Promise<void>;
}

/** What {@link createPrograms} works with. */
export interface ProgramParts {
  readonly wx: WechatOpen;
  readonly store: Store;
  /** The third-party platform whose merchants these are. */
  readonly componentAppId: string;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly log: LiveLog;
}

/** Makes {@link Programs}. */
export function createPrograms({ wx, store, componentAppId, clock, jobs, log }: ProgramParts): Programs {
  const book = progressBook(store, componentAppId);

  const note = async (appId: string, progress: Progress, step: string, tone: LogEntry['tone'] = 'good') => {
    await book.update(appId, progress);
    versions.forget(appId);
    log.add({ kind: 'step', title: step, subject: appId, tone });
    log.changed();
  };

  const waitForScan = (appId: string): void =>
    jobs.start('scan', appId, async (signal) => {
      const found = await wx.authorizer(appId).code.waitForScan({ signal });
      await note(
        appId,
        { scan: { state: 'done', withoutRight: found.without_auth_list, undeclared: found.without_conf_list } },
        'scanned',
      );
    });

  const waitForAudit = (appId: string, order: AuditOrder): void =>
    jobs.start('audit', appId, async (signal) => {
      let noted = Promise.resolve();
      const onProgress = (state: AuditState): void => {
        noted = noteAudit(appId, order.auditId, state);
        noted.catch(() => undefined); // thrown at the end of the wait
      };
      const decision = await order.wait({ signal, onProgress }).finally(() => noted);
      await noteAudit(appId, order.auditId, decision, decision.via);
    });
  const noteAudit = async (appId: string, id: number, state: AuditState, via?: Audit['via']): Promise<void> => {
    const { audit: known } = (await book.get(appId)) ?? {};
    const { status } = state;
    if (known?.id === id && known.status === status) return;
    const version = known?.id === id ? known.version : undefined;
    const audit: Audit = { id, version, status, reason: plainText(state.reason), at: clock.now(), via };
    await note(appId, { audit }, `audit: ${status}`, tones[status]);
  };

  const versions = remembered(async (appId): Promise<Versions> => {
    const { code } = wx.authorizer(appId);
    const { exp_info: trial, release_info: online } = await code.versions();
    return {
      trial: trial && { version: trial.exp_version, description: trial.exp_desc, at: trial.exp_time },
      online: online && { version: online.release_version, description: online.release_desc, at: online.release_time },
      history: online ? await code.history() : [],
    };
  });

  const templates = remembered(async (): Promise<readonly Template[]> => {
    const { template_list: list } = await wx.component.templateLibrary.getTemplateList();
    return list.map((row) => ({ id: Number(row.template_id), version: row.user_version, description: row.user_desc }));
  });

  /** Progress of a program that was worked on before this console knew it: WeChat remembers the latest audit. */
  const adopt = async (appId: string): Promise<Progress> => {
    const order = await wx.authorizer(appId).code.audit().catch(unlessNoAudit);
    if (order === undefined) {
      await book.update(appId, {});
      return {};
    }
    await noteAudit(appId, order.auditId, await order.status());
    waitForAudit(appId, order);
    return (await book.get(appId)) ?? {};
  };

  /** Notes a release whose answer was lost. */
  const reconcile = async (appId: string, progress: Progress, { online }: Versions): Promise<Progress> => {
    const { audit } = progress;
    if (progress.online !== undefined || audit?.status !== 'approved' || online === undefined) return progress;
    if (online.version !== audit.version || online.at < Math.floor(audit.at / 1000)) return progress;
    await note(appId, { online: 'released' }, 'released, as WeChat says');
    return { ...progress, online: 'released' };
  };

  return {
    async list() {
      const list: Pick<Program, 'record' | 'progress'>[] = [];
      for await (const record of wx.authorizers.list())
        list.push({ record, progress: (await book.get(record.appId)) ?? {} });
      return list;
    },
    async get(appId) {
      const record = await wx.authorizers.get(appId);
      if (record === undefined) return undefined;
      const known = await book.get(appId);
      const unasked = { record, progress: known ?? {}, versions: undefined, templates: [], problem: undefined };
      if (record.status === 'unauthorized') return unasked;
      try {
        const said = await versions.get(appId);
        const progress = await reconcile(appId, known ?? (await adopt(appId)), said);
        return { ...unasked, progress, versions: said, templates: await templates.get('') };
      } catch (problem) {
        return { ...unasked, problem };
      }
    },
    async commit(appId, { ext, ...commit }) {
      await wx.authorizer(appId).code.commit({ ...commit, ext });
      const known = await book.get(appId);
      await note(
        appId,
        // An open audit goes on; it is of the version before.
        { commit, scan: undefined, audit: isOpen(known?.audit) ? known.audit : undefined, online: undefined },
        `committed ${commit.version}`,
      );
    },
    async scan(appId) {
      await note(
        appId,
        { scan: { state: 'running', withoutRight: [], undeclared: [] } },
        'waiting for the scan',
        'plain',
      );
      waitForScan(appId);
    },
    async submit(appId, { privacyApiNotUsed }) {
      const order = await wx.authorizer(appId).code.submit(privacyApiNotUsed ? { privacy_api_not_use: true } : {});
      const version = (await book.get(appId))?.commit?.version;
      const audit: Audit = { id: order.auditId, version, status: 'in-review', at: clock.now() };
      await note(appId, { audit }, 'submitted for audit');
      waitForAudit(appId, order);
    },
    async wait(appId) {
      waitForAudit(appId, await wx.authorizer(appId).code.audit());
    },
    async withdraw(appId) {
      const order = await wx.authorizer(appId).code.audit();
      await order.withdraw();
      jobs.cancel('audit', appId);
      await noteAudit(appId, order.auditId, await order.status());
    },
    async release(appId) {
      await wx.authorizer(appId).code.release();
      await note(appId, { online: 'released' }, 'released');
    },
    async rollback(appId, appVersion) {
      await wx.authorizer(appId).code.rollback(appVersion);
      await note(appId, { online: 'rolled-back' }, 'rolled back');
    },
    trialQr: (appId) => wx.authorizer(appId).code.trialQr(),
    forget: (appId) => versions.forget(appId),
    forgetAll() {
      versions.clear();
      templates.clear();
    },
    async resume() {
      for await (const { appId, status } of wx.authorizers.list()) {
        const progress = status === 'authorized' ? await book.get(appId) : undefined;
        if (progress?.scan?.state === 'running') waitForScan(appId);
        const { audit } = progress ?? {};
        if (isOpen(audit)) waitForAudit(appId, await wx.authorizer(appId).code.audit(audit.id));
      }
    },
  };
}

interface Remembered<T> {
  get(key: string): Promise<T>;
  forget(key: string): void;
  clear(): void;
}

/** Asks once for each key, until told to forget; a failure is not remembered. */
function remembered<T>(ask: (key: string) => Promise<T>): Remembered<T> {
  const answers = new Map<string, Promise<T>>();
  return {
    get(key) {
      let answer = answers.get(key);
      if (answer === undefined) {
        answer = ask(key);
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
      }
      return answer;
    },
    forget: (key) => void answers.delete(key),
    clear: () => answers.clear(),
  };
}

/** 85058: the program never had an audit. */
function unlessNoAudit(error: unknown): undefined {
  if (PlatformError.is(error) && error.code === 85058) return undefined;
  throw error;
}

/** WeChat writes reasons as HTML with `<br>`. */
const plainText = (reason: string | undefined): string | undefined =>
  reason
    ?.replace(/<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();

const tones: Readonly<Record<AuditStatus, LogEntry['tone']>> = {
  approved: 'good',
  rejected: 'bad',
  'in-review': 'plain',
  delayed: 'plain',
  withdrawn: 'plain',
};
