import { type Invoke, PlatformError, stringifyJson, ValidationError, type ValidationIssue } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import { pause } from '../client/pause.js';
import {
  commit,
  type GetCodePrivacyInfoResponse,
  type GetVersionInfoResponse,
  getCodePrivacyInfo,
  getLatestAuditStatus,
  getTrialQRCode,
  getVersionInfo,
  release,
  revertCodeRelease,
  type SubmitAuditRequest,
  submitAudit,
} from '../families/code-management/index.js';
import { type AuditOrder, auditOrder } from './audit.js';
import { type PrecheckOptions, precheck } from './precheck.js';
import type { AuditFinding } from './precheck-findings.js';

/** What to commit to the mini program as its trial version. */
export interface CommitInput {
  readonly templateId: number | string;
  /** The ext.json object, merged into the template's app.json; sent as a JSON text. https://developers.weixin.qq.com/miniprogram/dev/devtools/ext.html */
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
  /** Version name, at most 64 characters. */
  readonly version: string;
  readonly description: string;
}

/** What the scan of the committed code found about privacy interfaces. */
export type ScanResult = GetCodePrivacyInfoResponse;

/** Options of {@link CodeWorkflow.waitForScan}. */
export interface ScanWaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; default 10 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Called before each further question, with the milliseconds waited so far. */
  readonly onProgress?: ((waitedMs: number) => void) | undefined;
}

/** From template code to a released mini program. The plain endpoints are in `codeManagement`. */
export interface CodeWorkflow {
  /**
   * Commits a template as the trial version. Starts a new scan, so do not repeat it because a submit failed.
   *
   * @throws ValidationError when `ext` is not an object; PlatformError 85013, 85014, 85043–85048, 85064, 80066 …
   */
  commit(input: CommitInput): Promise<void>;
  /**
   * Waits until the scan of the committed code is over; submitting before fails with 61039.
   *
   * @returns the interfaces that are used without a right or a declaration; audit refuses the code while the lists are not empty.
   */
  waitForScan(options?: ScanWaitOptions): Promise<ScanResult>;
  /** QR code of the trial version. @param path - page with its query, such as `pages/index?id=1`. */
  trialQr(path?: string): Promise<Blob>;
  /**
   * Lists what `submit` with this request, or the reviewer, will not take; with advice in two languages and the number that `submit`
   * would answer. Reads only, about ten calls; `refused` findings come first. Submit when none is `refused`.
   *
   * @throws TransportError, AuthError; what WeChat refuses to tell is a `not-checked` finding.
   */
  precheck(request?: SubmitAuditRequest, options?: PrecheckOptions): Promise<readonly AuditFinding[]>;
  /** Submits the trial version for audit. @throws PlatformError 85009 while another order is open, 61039 while the scan runs. */
  submit(request?: SubmitAuditRequest): Promise<AuditOrder>;
  /** The order with that id, or the latest one: to go on waiting after a restart. @throws PlatformError 85058 when there was none. */
  audit(auditId?: number): Promise<AuditOrder>;
  /** Publishes the version that passed. Domains that the merchant configured himself are removed by it. */
  release(): Promise<void>;
  /** Goes back to the version before, or to a version of the history. @param appVersion - `app_version` from {@link history}. */
  rollback(appVersion?: number): Promise<void>;
  /** Versions that a rollback can choose, newest first, at most 5. */
  history(): Promise<
    readonly {
      readonly appVersion: number;
      readonly version: string;
      readonly description: string;
      readonly committedAt: number;
    }[]
  >;
  /** Trial and online version. */
  versions(): Promise<GetVersionInfoResponse>;
}

const scanUnfinished = 61039;
const scanPollMs = 5_000;

/** @param invoke - sends calls for the account `appId`. */
export function codeWorkflow(context: WechatContext, invoke: Invoke, appId: string): CodeWorkflow {
  const { clock } = context.client.runtime;
  return {
    async commit({ templateId, ext = {}, version, description }) {
      checkCommit({ templateId, ext, version, description });
      await invoke(commit, {
        template_id: templateId,
        ext_json: stringifyJson(ext),
        user_version: version,
        user_desc: description,
      });
    },
    async waitForScan({ signal, timeoutMs = 600_000, onProgress } = {}) {
      const startedAt = clock.now();
      for (;;) {
        try {
          return await invoke(getCodePrivacyInfo, {}, { signal });
        } catch (error) {
          if (!PlatformError.is(error) || error.code !== scanUnfinished) throw error;
          const waited = clock.now() - startedAt;
          if (waited >= timeoutMs) throw error;
          onProgress?.(waited);
          await pause(clock, Math.min(scanPollMs, timeoutMs - waited), signal, {
            endpointId: getCodePrivacyInfo.id,
            what: 'the code scan',
          });
        }
      }
    },
    trialQr: (path) => invoke(getTrialQRCode, path === undefined ? {} : { path }),
    precheck: (request = {}, options = {}) => precheck(invoke, request, options),
    async submit(request = {}) {
      const { auditid } = await invoke(submitAudit, request);
      return auditOrder(context, invoke, appId, Number(auditid));
    },
    async audit(auditId) {
      const id = auditId ?? Number((await invoke(getLatestAuditStatus, {})).auditid);
      return auditOrder(context, invoke, appId, id);
    },
    async release() {
      await invoke(release, {});
    },
    async rollback(appVersion) {
      await invoke(revertCodeRelease, appVersion === undefined ? {} : { app_version: appVersion });
    },
    async history() {
      const { version_list: list = [] } = await invoke(revertCodeRelease, { action: 'get_history_version' });
      return list.map((row) => ({
        appVersion: row.app_version,
        version: row.user_version,
        description: row.user_desc,
        committedAt: row.commit_time,
      }));
    },
    versions: () => invoke(getVersionInfo, {}),
  };
}

/** In the names of {@link CommitInput}; the endpoint's own check would speak of wire fields. */
function checkCommit({ templateId, ext, version, description }: CommitInput): void {
  const issues: ValidationIssue[] = [];
  if (templateId === undefined || templateId === '')
    issues.push({ path: 'templateId', message: 'is missing; component.templateLibrary.getTemplateList() lists them' });
  for (const [path, text] of Object.entries({ version, description }))
    if (typeof text !== 'string' || text === '') issues.push({ path, message: 'is missing' });
  if (typeof ext !== 'object' || ext === null || Array.isArray(ext))
    issues.push({ path: 'ext', message: 'must be an object; it is turned into the ext_json text for you' });
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: commit.id });
}
