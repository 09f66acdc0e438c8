import { type Invoke, PlatformError, type Run, type RunProgress, runDurably, stringifyJson } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import {
  commit,
  type GetVersionInfoResponse,
  getAuditQuota,
  getCodePrivacyInfo,
  getLatestAuditStatus,
  getVersionInfo,
  release,
  type SubmitAuditRequest,
  submitAudit,
} from '../families/code-management/index.js';
import { auditOrder } from './audit.js';
import { precheck } from './precheck.js';
import { Failed, failureAdvice, failureOf, Later, NoQuota } from './upgrade-ends.js';
import type { SubmitQuota } from './upgrade-quota.js';
import type { UpgradeRow } from './upgrade-records.js';
import type { Upgrade, UpgradeFailure } from './upgrade-types.js';

/** One mini program's part of an upgrade, with what it needs. */
export interface UpgradeWork {
  readonly context: WechatContext;
  /** Sends calls for the account. */
  readonly invoke: Invoke;
  readonly quota: SubmitQuota;
  readonly upgrade: Upgrade;
  readonly row: UpgradeRow;
  readonly signal: AbortSignal | undefined;
  readonly auditPollMs: number;
  readonly auditTimeoutMs: number;
  onProgress(progress: RunProgress): void;
  /** Notes what is known now. */
  save(fields: Partial<UpgradeRow>): Promise<void>;
}

/** How a mini program's part ended. */
export type UpgradeEnd = { readonly result: NonNullable<UpgradeRow['result']> } | { readonly failure: UpgradeFailure };

const errors = {
  committing: 9402202,
  scanning: 61039,
  noAudit: 85058,
  auditOpen: 85009,
  quota: 85085,
  released: 85052,
} as const;
const commitPollMs = 30_000;
const scanPollMs = 10_000;
const scanTimeoutMs = 3_600_000;
/** `status` of an audit that is open (in review, delayed); with 0, passed, of one that needs no new submission. */
const openStatus: readonly number[] = [2, 4];

interface Audit {
  readonly id: number;
  readonly status: number;
  readonly version: string | undefined;
}

const isCode = (error: unknown, code: number): boolean => PlatformError.is(error) && error.code === code;

/**
 * Brings one mini program as far as it can be brought now: commit, scan, check, submission, audit, release. Steps outlive the
 * process; a commit, submission or release whose answer was lost is looked for before it is repeated.
 *
 * @throws Later, NoQuota; passing failures as they are. All leave the run where it is.
 */
export function upgradeApp(work: UpgradeWork): Promise<UpgradeEnd> {
  const { context, upgrade, row, signal, onProgress } = work;
  const key = context.keys.upgradeRun(upgrade.id, row.appId);
  return runDurably(
    { store: context.store, runtime: context.client.runtime, key, name: `upgrade ${upgrade.id} of ${row.appId}` },
    { round: row.round },
    async (run) => {
      try {
        return { result: await way(work, run) };
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        return { failure };
      }
    },
    { signal, onProgress },
  );
}

async function way(work: UpgradeWork, run: Run): Promise<NonNullable<UpgradeRow['result']>> {
  const { invoke, upgrade, row, signal, save } = work;
  const { version, description, until } = upgrade;
  const versions = (): Promise<GetVersionInfoResponse> => invoke(getVersionInfo, {}, { signal });
  const latestAudit = async (): Promise<Audit | undefined> => {
    const answer = await invoke(getLatestAuditStatus, {}, { signal }).catch((error: unknown) => {
      if (!isCode(error, errors.noAudit)) throw error;
      return undefined;
    });
    return answer && { id: Number(answer.auditid), status: Number(answer.status), version: answer.user_version };
  };
  const isOurs = (trial: GetVersionInfoResponse['exp_info']): boolean =>
    trial?.exp_version === version && trial.exp_desc === description;

  const before = await run.step('look', {
    find: 'repeat',
    act: async () => ({ versions: await versions(), audit: until === 'commit' ? undefined : await latestAudit() }),
  });
  const { exp_info: trialBefore, release_info: onlineBefore } = before.versions;
  if (onlineBefore?.release_version === version) return 'unchanged';
  const own = before.audit !== undefined && before.audit.id === row.auditId ? before.audit : undefined;
  if (before.audit && own === undefined && openStatus.includes(before.audit.status))
    throw new Failed('audit-open', `audit ${before.audit.id} is open`, failureAdvice.auditOpen);

  await save({ step: 'commit' });
  const isCommitted = row.committedAt !== undefined && isOurs(trialBefore) && trialBefore?.exp_time === row.committedAt;
  await run.step('commit', {
    act: async () => {
      if (isCommitted) return true;
      const ext_json = stringifyJson(row.ext ?? upgrade.ext);
      await invoke(
        commit,
        { template_id: upgrade.templateId, ext_json, user_version: version, user_desc: description },
        { signal },
      ).catch((error: unknown) => {
        // Perhaps our own, whose answer was lost: it is looked for when it is over.
        throw isCode(error, errors.committing) ? new Later(commitPollMs) : error;
      });
      return true;
    },
    async find() {
      const { exp_info } = await versions();
      return isOurs(exp_info) && exp_info?.exp_time !== trialBefore?.exp_time ? true : undefined;
    },
  });
  const committedAt = await run.step('committed', {
    find: 'repeat',
    act: async () => (await versions()).exp_info?.exp_time ?? 0,
  });
  await save({ step: 'scan', committedAt });
  if (until === 'commit') return 'committed';

  const auditId =
    own !== undefined && (own.status === 0 || openStatus.includes(own.status))
      ? own.id
      : await submitted(work, run, {
          before: before.audit,
          latestAudit,
          isTrial: async () => {
            const { exp_info } = await versions();
            return isOurs(exp_info) && exp_info?.exp_time === committedAt;
          },
        });
  await save({ step: 'audit', auditId });
  if (until === 'submit') return 'submitted';

  await audited(work, run, auditId);
  await save({ step: 'release' });
  await run.step('release', {
    act: async () => {
      await invoke(release, {}, { signal }).catch((error: unknown) => {
        if (!isCode(error, errors.released)) throw error;
      });
      return true;
    },
    async find() {
      const { release_info } = await versions();
      const isNew = release_info?.release_time !== onlineBefore?.release_time;
      return isNew && release_info?.release_version === version ? true : undefined;
    },
  });
  return 'released';
}

/** Waits for the scan, checks, takes a submission of the quota and spends it. */
async function submitted(
  { invoke, upgrade, row, quota, signal, context, save }: UpgradeWork,
  run: Run,
  {
    before,
    latestAudit,
    isTrial,
  }: { before: Audit | undefined; latestAudit(): Promise<Audit | undefined>; isTrial(): Promise<boolean> },
): Promise<number> {
  const request = row.submit ?? upgrade.submit;
  await run.step('scan', {
    find: 'repeat',
    act: async () => {
      await invoke(getCodePrivacyInfo, {}, { signal }).catch((error: unknown) => {
        if (!isCode(error, errors.scanning)) throw error;
        if (context.client.runtime.clock.now() - row.since > scanTimeoutMs && row.step === 'scan')
          throw new Failed('scan-timeout', 'the scan of the code does not end', failureAdvice.late);
        throw new Later(scanPollMs);
      });
    },
  });
  await save({ step: 'submit' });
  const find = async (): Promise<number | undefined> => {
    const latest = await latestAudit();
    return latest && latest.id !== before?.id && latest.version === upgrade.version ? latest.id : undefined;
  };
  try {
    const auditId = await run.step('submit', {
      find,
      act: async () => {
        if (upgrade.precheck) await checked(invoke, request, upgrade, signal);
        if (!(await isTrial()))
          throw new Failed('trial-replaced', 'the trial version is another one', failureAdvice.trialReplaced);
        const taken = await quota.take(
          upgrade,
          row.appId,
          async () => (await invoke(getAuditQuota, {}, { signal })).rest,
        );
        if (taken !== 'taken') throw new NoQuota(taken);
        try {
          return Number((await invoke(submitAudit, request, { signal })).auditid);
        } catch (error) {
          if (!isCode(error, errors.auditOpen)) throw error;
          // It may be ours, of an attempt that could not be seen yet.
          const found = await find();
          if (found === undefined)
            throw new Failed('audit-open', 'another version is in review', failureAdvice.auditOpen);
          return found;
        }
      },
    });
    await quota.settle(upgrade.id, row.appId, true);
    return auditId;
  } catch (error) {
    if (failureOf(error) !== undefined) await quota.settle(upgrade.id, row.appId, false);
    if (isCode(error, errors.quota)) throw new NoQuota('platform');
    throw error;
  }
}

/** @throws Failed with what audit would refuse or reject. */
async function checked(
  invoke: Invoke,
  request: SubmitAuditRequest,
  { sells }: Upgrade,
  signal: AbortSignal | undefined,
): Promise<void> {
  const findings = (await precheck(invoke, request, { signal, sells })).filter(
    // The quota has a way of its own to stop, for all; an open audit may be ours.
    ({ severity, code }) => severity !== 'warning' && code !== 'quota-used-up' && code !== 'audit-open',
  );
  if (findings.length === 0) return;
  const message = findings.map(({ message: { en } }) => en).join('; ');
  throw new Failed('findings', message, failureAdvice.findings, { findings });
}

/** Asks once. @throws Later while it is open; Failed unless it passed. */
async function audited(
  { context, invoke, row, auditPollMs, auditTimeoutMs }: UpgradeWork,
  run: Run,
  auditId: number,
): Promise<void> {
  const { store, keys, client } = context;
  const decision = await run.step('audit', {
    find: 'repeat',
    act: async () => {
      // Before the question: a push that comes after it must be noticed.
      const mark = (await store.get(keys.auditDecision(row.appId)))?.generation ?? 0;
      const { status, reason } = await auditOrder(context, invoke, row.appId, auditId).status();
      if (status !== 'in-review' && status !== 'delayed') return { status, reason };
      if (row.step === 'audit' && client.runtime.clock.now() - row.since > auditTimeoutMs)
        throw new Failed('audit-timeout', `audit ${auditId} is not decided`, failureAdvice.late);
      throw new Later(auditPollMs, mark);
    },
  });
  if (decision.status === 'withdrawn')
    throw new Failed('withdrawn', `audit ${auditId} was withdrawn`, failureAdvice.late);
  if (decision.status === 'rejected')
    throw new Failed('rejected', decision.reason ?? 'rejected', failureAdvice.rejected);
}
