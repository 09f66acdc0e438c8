import { type DurableOptions, type Run, type RunContext, runDurably, WorkflowError, waitFor } from '@minigate/core';
import type { AlliancePackage, IdInput, StoredPackage } from '../alliance/types.js';
import type { ThirdPartyContext } from './context.js';
import type { AuditInput, PackageInput } from './packages.js';

/** A package that Baidu has built. */
export interface UploadedPackage {
  /** Decimal text. */
  readonly packageId: string;
  readonly version: string;
}

/** A package that was put online. */
export interface ShippedPackage extends UploadedPackage {
  readonly status: 'published';
}

/** The end of a review. */
export interface AuditDecision {
  /** `withdrawn` when somebody took it back. */
  readonly status: 'approved' | 'rejected' | 'withdrawn';
  /** What the reviewers said. */
  readonly reason: string | undefined;
}

/** Options of waits for a review. */
export interface AuditWaitOptions extends Pick<DurableOptions, 'signal' | 'onProgress'> {
  /** Milliseconds; default 7 days. */
  readonly timeoutMs?: number | undefined;
  /** How often Baidu is asked, in milliseconds. Default 5 minutes; a push is noticed within 2 seconds anyhow. */
  readonly pollMs?: number | undefined;
}

/** Options of durable runs. */
export interface PackageRunOptions extends DurableOptions {
  /** Milliseconds until Baidu must have built a package; default 10 minutes. */
  readonly uploadTimeoutMs?: number | undefined;
  /** How often Baidu is asked about an upload, in milliseconds. Default 2,000. */
  readonly uploadPollMs?: number | undefined;
  /** For the wait for the review. */
  readonly audit?: Pick<AuditWaitOptions, 'timeoutMs' | 'pollMs'> | undefined;
}

/** What runs do. */
export interface PackageActions {
  list(signal?: AbortSignal): Promise<readonly AlliancePackage[]>;
  upload(input: PackageInput): Promise<void>;
  submitAudit(packageId: IdInput, audit: AuditInput): Promise<void>;
  release(packageId: IdInput): Promise<void>;
}

/** What is known of one mini program's packages. */
interface Work {
  readonly context: RunContext;
  readonly actions: PackageActions;
  readonly pushMark: string;
}

const workOf = (
  { store, client, keys }: ThirdPartyContext,
  actions: PackageActions,
  appId: string,
  work: 'upload' | 'ship',
  version: string,
): Work => ({
  actions,
  pushMark: keys.auditDecision(appId),
  context: {
    store,
    runtime: client.runtime,
    key: keys.packageRun(appId, work, version),
    name: `${work} version ${version} of ${appId}`,
  },
});

/** Uploads a package as a run of its own. */
export function uploadDurably(
  context: ThirdPartyContext,
  actions: PackageActions,
  appId: string,
  input: PackageInput,
  options: PackageRunOptions = {},
): Promise<UploadedPackage> {
  const work = workOf(context, actions, appId, 'upload', input.version);
  return runDurably(work.context, inputOf(input), (run) => upload(work, run, input, options), options);
}

/** Brings a package online as one run. */
export function shipPackage(
  context: ThirdPartyContext,
  actions: PackageActions,
  appId: string,
  input: PackageInput & { readonly audit: AuditInput },
  options: PackageRunOptions = {},
): Promise<ShippedPackage> {
  const work = workOf(context, actions, appId, 'ship', input.version);
  const perform = async (run: Run): Promise<ShippedPackage> => {
    const { packageId, version } = await upload(work, run, input, options);
    await run.step('submit', {
      act: async () => {
        await actions.submitAudit(packageId, input.audit);
        return true;
      },
      find: async () => ((await stateOf(actions, packageId)) === 'developing' ? undefined : true),
    });
    const decision = await run.wait('audit', auditWait(work, packageId, options.audit));
    if (decision.status !== 'approved') throw notApproved(work, decision);
    await run.step('release', {
      act: async () => {
        await actions.release(packageId);
        return true;
      },
      find: async () => ((await stateOf(actions, packageId)) === 'published' ? true : undefined),
    });
    return { packageId, version, status: 'published' };
  };
  return runDurably(work.context, inputOf(input), perform, options);
}

/** Waits for the decision about one package. */
export function auditDecision(
  context: ThirdPartyContext,
  actions: PackageActions,
  appId: string,
  packageId: string,
  options: AuditWaitOptions = {},
): Promise<AuditDecision> {
  const work = workOf(context, actions, appId, 'ship', packageId);
  return waitFor(
    { ...work.context, name: `review of package ${packageId}` },
    'audit',
    auditWait(work, packageId, options),
    options,
  );
}

/** Ids are compared as texts. */
const inputOf = ({ templateId, ...input }: PackageInput): unknown => ({ ...input, templateId: String(templateId) });

/** Uploading answers no id: the package is the one of this version that was not there before. */
async function upload(
  { context, actions }: Work,
  run: Run,
  input: PackageInput,
  { uploadTimeoutMs = 600_000, uploadPollMs = 2_000 }: PackageRunOptions,
): Promise<UploadedPackage> {
  const before = await run.step('look', {
    act: async () => (await actions.list()).map(entryKey),
    find: 'repeat',
  });
  const fresh = async (signal?: AbortSignal): Promise<AlliancePackage | undefined> =>
    (await actions.list(signal)).find((entry) => isVersion(entry, input.version) && !before.includes(entryKey(entry)));
  await run.step('upload', {
    act: async () => {
      await actions.upload(input);
      return true;
    },
    find: async () => ((await fresh()) === undefined ? undefined : true),
  });
  const packageId = await run.wait('built', {
    pollMs: uploadPollMs,
    timeoutMs: uploadTimeoutMs,
    async ask(signal) {
      const entry = await fresh(signal);
      if (entry?.kind === 'package') return { decided: entry.packageId };
      if (entry?.status !== 'upload_failed') return { pending: entry?.statusText };
      const { upload_err_msg } = entry.raw as { readonly upload_err_msg?: unknown };
      const why = typeof upload_err_msg === 'string' ? upload_err_msg : entry.statusText;
      throw new WorkflowError('refused', context.name, `the upload failed: ${why}`, {
        step: 'built',
        advice: { en: 'Mend template or ext_json, and call again.', zh: '请修正模板或 ext_json 后重试。' },
      });
    },
  });
  return { packageId, version: input.version };
}

/** An entry with a state of its own gets another key when an upload becomes a package. */
const entryKey = (entry: AlliancePackage): string =>
  [entry.kind, entry.version, entry.committedAtText, entry.kind === 'package' ? entry.packageId : entry.status].join(
    '|',
  );

/** The platform writes a version with or without a `v`. */
const isVersion = (entry: AlliancePackage, version: string): boolean =>
  entry.version.replace(/^v/, '') === version.replace(/^v/, '');

async function findPackage(
  actions: PackageActions,
  packageId: string,
  signal?: AbortSignal,
): Promise<StoredPackage | undefined> {
  const entries = await actions.list(signal);
  return entries.find((entry): entry is StoredPackage => entry.kind === 'package' && entry.packageId === packageId);
}

const stateOf = async (actions: PackageActions, packageId: string): Promise<StoredPackage['status'] | undefined> =>
  (await findPackage(actions, packageId))?.status;

const auditWait = (
  { actions, pushMark }: Work,
  packageId: string,
  { timeoutMs = 7 * 86_400_000, pollMs = 300_000 }: AuditWaitOptions = {},
) => ({
  timeoutMs,
  pollMs,
  pushMark,
  async ask(
    signal: AbortSignal | undefined,
  ): Promise<{ readonly decided: AuditDecision } | { readonly pending: unknown }> {
    const found = await findPackage(actions, packageId, signal);
    const reason = found?.auditMessage || undefined;
    if (found?.status === 'approved' || found?.status === 'published')
      return { decided: { status: 'approved', reason } };
    if (found?.status === 'rejected') return { decided: { status: 'rejected', reason } };
    if (found?.status === 'developing') return { decided: { status: 'withdrawn', reason } };
    return { pending: found?.status };
  },
});

const notApproved = ({ context }: Work, { status, reason }: AuditDecision): WorkflowError =>
  new WorkflowError('refused', context.name, `the review ended ${status}${reason === undefined ? '' : `: ${reason}`}`, {
    step: 'audit',
    advice: {
      en: 'Mend what the reviewers named, and ship again.',
      zh: '请按审核意见修改后重新提交。',
    },
  });
