import { AuthError, PlatformError, WorkflowError } from '@minigate/core';
import { getAuditQuota, getLatestAuditStatus, getVersionInfo } from '../families/code-management/index.js';
import { getTemplateList } from '../families/template-library/index.js';
import { appsOf, checkUpgrade, waveSizes } from './upgrade-records.js';
import type { UpgradeInput, UpgradePlan, UpgradePlanApp } from './upgrade-types.js';
import type { UpgradeParts } from './upgrade-worker.js';

/** Options of a dry run. */
export interface UpgradePlanOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after each mini program. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
  /** Mini programs that are asked about at once. Default 5. */
  readonly concurrency?: number | undefined;
}

const noAudit = 85058;
const openStatus: readonly number[] = [2, 4];

/**
 * Reads what an upgrade would meet. Two calls for each mini program.
 *
 * @throws ValidationError; WorkflowError `aborted`; passing failures of the questions.
 */
export async function planUpgrade(
  { context, invokeFor }: UpgradeParts,
  input: UpgradeInput,
  { signal, onProgress, concurrency = 5 }: UpgradePlanOptions,
): Promise<UpgradePlan> {
  checkUpgrade(input);
  const { template_list: templates } = await context.invoke(getTemplateList, {}, { signal });

  const planned = async (appId: string, wave: number): Promise<UpgradePlanApp> => {
    const invoke = invokeFor(appId);
    try {
      const { exp_info: trial, release_info: online } = await invoke(getVersionInfo, {}, { signal });
      const audit = await invoke(getLatestAuditStatus, {}, { signal }).catch((error: unknown) => {
        if (!PlatformError.is(error) || error.code !== noAudit) throw error;
      });
      const isOpen = audit !== undefined && openStatus.includes(Number(audit.status));
      const isOnline = online?.release_version === input.version;
      return {
        appId,
        wave,
        state: isOnline ? 'unchanged' : isOpen && input.until !== 'commit' ? 'audit-open' : 'ready',
        online: online?.release_version,
        trial: trial?.exp_version,
        auditId: isOpen ? Number(audit.auditid) : undefined,
      };
    } catch (error) {
      const isDenied = AuthError.is(error) && (error.reason === 'not-authorized' || error.reason === 'rejected');
      if (!isDenied && !(PlatformError.is(error) && !error.retryable)) throw error;
      const { message, advice } = error;
      return { appId, wave, state: isDenied ? 'not-authorized' : 'unreadable', message, advice };
    }
  };

  const wanted = [...appsOf(input).entries()];
  const total = wanted.length;
  const apps: UpgradePlanApp[] = [];
  let done = 0;
  const ask = async (): Promise<void> => {
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
      if (signal?.aborted)
        throw new WorkflowError('aborted', `upgrade ${input.id}`, 'the plan was aborted by the caller');
      const [at, { appId, wave }] = next;
      apps[at] = await planned(appId, wave);
      onProgress?.({ done: ++done, total });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, ask));

  const counts: Partial<Record<UpgradePlanApp['state'], number>> = {};
  for (const { state } of apps) counts[state] = (counts[state] ?? 0) + 1;
  const readable = apps.find(({ state }) => state !== 'not-authorized' && state !== 'unreadable');
  const quota = readable && (await invokeFor(readable.appId)(getAuditQuota, {}, { signal }));
  const needed = input.until === 'commit' ? 0 : (counts.ready ?? 0);
  const { most = total, keep = 0 } = input.quota ?? {};
  return {
    templateFound: templates.some(({ template_id }) => String(template_id) === String(input.templateId)),
    apps,
    counts,
    waves: waveSizes(input),
    quota: {
      needed,
      rest: quota?.rest,
      limit: quota?.limit,
      enough: needed <= most && (needed === 0 || needed <= (quota?.rest ?? 0) - keep),
    },
  };
}
