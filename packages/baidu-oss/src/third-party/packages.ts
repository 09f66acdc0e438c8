import { type Invoke, ValidationError, type ValidationIssue } from '@minigate/core';
import { idTexts } from '../alliance/ids.js';
import { readPackage } from '../alliance/read.js';
import type { AlliancePackage, IdInput } from '../alliance/types.js';
import {
  getAuditQuota,
  listPackages,
  releasePackage,
  rollbackPackage,
  submitAudit,
  uploadPackage,
  withdrawAudit,
} from '../families/third-party-package/index.js';
import type { ThirdPartyContext } from './context.js';
import {
  type AuditDecision,
  type AuditWaitOptions,
  auditDecision,
  type PackageRunOptions,
  type ShippedPackage,
  shipPackage,
  type UploadedPackage,
  uploadDurably,
} from './package-runs.js';

/** What to upload. */
export interface PackageInput {
  /** Template of the platform's library. */
  readonly templateId: IdInput;
  /** Adapts the template; sent as a JSON text. https://smartprogram.baidu.com/docs/third/package/upload/ */
  readonly extJson: Readonly<Record<string, unknown>>;
  /** Version number of your choice. */
  readonly version: string;
  readonly description: string;
}

/** What the reviewers get. */
export interface AuditInput {
  /** What they should know about this version. */
  readonly content: string;
  readonly remark: string;
  readonly testAccount?: string | undefined;
  readonly testPassword?: string | undefined;
}

/** How many reviews a mini program may still ask for; `undefined` without limit. */
export interface AuditQuota {
  /** In one period. */
  readonly total: number | undefined;
  /** Left in the present period. */
  readonly left: number | undefined;
}

/** From a template to a package that is online. The plain endpoints are in `package`. */
export interface PackageWorkflow {
  /** Packages in development, under review and online, and uploads under way. */
  list(): Promise<readonly AlliancePackage[]>;
  /**
   * Uploads a package, and waits until Baidu has built it: some three seconds. Called again with the same version and input, by any
   * process, it goes on where it stopped; within 30 days it gives the same result.
   *
   * @throws ValidationError; WorkflowError `refused` when the upload failed, `other-input` while the version is uploaded with other
   * input, `timeout`, `aborted`; PlatformError 69004, 69009, 69010 …
   */
  upload(input: PackageInput, options?: PackageRunOptions): Promise<UploadedPackage>;
  /** Sends a package to review. @throws PlatformError 69001, 69002, 69003, 69011, 69013 … */
  submitAudit(packageId: IdInput, audit: AuditInput): Promise<void>;
  /**
   * Waits for the decision, by push or by asking, whichever is first. May be called again after a restart.
   *
   * @throws WorkflowError `timeout` or `aborted`; the review itself goes on.
   */
  waitForAudit(packageId: IdInput, options?: AuditWaitOptions): Promise<AuditDecision>;
  /** Takes a package back that is under review. */
  withdraw(packageId: IdInput): Promise<void>;
  /** Puts a package online that passed its review. */
  release(packageId: IdInput): Promise<void>;
  /** Rolls the online mini program back to the version before; Baidu is at it for some seconds. @param packageId - of the online package. */
  rollback(packageId: IdInput): Promise<void>;
  auditQuota(): Promise<AuditQuota>;
  /**
   * Uploads, submits, waits for the review and releases, as one run that survives the death of its process at any point: called again
   * with the same version and input, by any process, it goes on after the last step that was done.
   *
   * @throws WorkflowError `refused` when the upload failed, the review was not passed or was taken back; the next call begins anew. What
   * {@link upload} throws.
   */
  ship(input: PackageInput & { readonly audit: AuditInput }, options?: PackageRunOptions): Promise<ShippedPackage>;
}

/** @param invoke - sends calls for the mini program. */
export function packageWorkflow(context: ThirdPartyContext, invoke: Invoke, appId: string): PackageWorkflow {
  const list = async (signal?: AbortSignal): Promise<AlliancePackage[]> =>
    (await invoke(listPackages, {}, { signal })).data.map((entry) => readPackage(entry as AlliancePackage['raw']));
  const actions = {
    list,
    async upload({ templateId, extJson, version, description }: PackageInput) {
      await invoke(uploadPackage, {
        template_id: String(templateId),
        ext_json: extJson,
        user_version: version,
        user_desc: description,
      });
    },
    async submitAudit(packageId: IdInput, { content, remark, testAccount, testPassword }: AuditInput) {
      await invoke(submitAudit, {
        package_id: idTexts({ packageId }).packageId,
        content,
        remark,
        ...(testAccount !== undefined && { test_account: testAccount }),
        ...(testPassword !== undefined && { test_password: testPassword }),
      });
    },
    async release(packageId: IdInput) {
      await invoke(releasePackage, { package_id: idTexts({ packageId }).packageId });
    },
  };
  return {
    ...actions,
    list: () => list(),
    async upload(input, options) {
      check(input);
      return await uploadDurably(context, actions, appId, input, options);
    },
    async ship({ audit, ...input }, options) {
      check(input, auditIssues(audit));
      return await shipPackage(context, actions, appId, { ...input, audit }, options);
    },
    waitForAudit: (packageId, options) =>
      auditDecision(context, actions, appId, idTexts({ packageId }).packageId, options),
    async withdraw(packageId) {
      await invoke(withdrawAudit, { package_id: idTexts({ packageId }).packageId });
    },
    async rollback(packageId) {
      await invoke(rollbackPackage, { package_id: idTexts({ packageId }).packageId });
    },
    async auditQuota() {
      const { quota_times, remain_times } = (await invoke(getAuditQuota, {})).data;
      const limited = (times: number): number | undefined => (times < 0 ? undefined : times);
      return { total: limited(quota_times), left: limited(remain_times) };
    },
  };
}

/** In the names of {@link PackageInput}; the endpoint's own check would speak of wire fields. */
function check(
  { templateId, extJson, version, description }: PackageInput,
  others: readonly ValidationIssue[] = [],
): void {
  const issues: ValidationIssue[] = [...others];
  const wrong = (path: string, message: string): void => void issues.push({ path, message });
  if (!/^\d+$/.test(String(templateId)))
    wrong('templateId', 'must be the id of a template; platform.template lists them');
  for (const [path, text] of Object.entries({ version, description }))
    if (typeof text !== 'string' || text === '') wrong(path, 'is missing');
  // The version names the run in the store.
  if (typeof version === 'string' && !/^[\w.+-]{0,64}$/.test(version))
    wrong('version', 'must be of letters, digits, ".", "-", "+" and "_"');
  if (typeof extJson !== 'object' || extJson === null || Array.isArray(extJson))
    wrong('extJson', 'must be an object; it is turned into the ext_json text for you');
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: uploadPackage.id });
}

/** Looked at before the upload: a version that is uploaded cannot be taken back. */
const auditIssues = (audit: Partial<AuditInput> | undefined): ValidationIssue[] =>
  (['content', 'remark'] as const)
    .filter((name) => typeof audit?.[name] !== 'string')
    .map((name) => ({ path: `audit.${name}`, message: 'must be a text' }));
