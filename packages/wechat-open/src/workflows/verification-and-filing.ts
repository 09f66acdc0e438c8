import { type Invoke, type Run, type ValidationIssue, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import { createVerifyTask, uploadMedia } from '../families/icp-filing/index.js';
import {
  type GetVerifyAndFilingStatusResponse,
  getVerifyAndFilingStatus,
  type SubmitVerifyAndFilingRequest,
  submitVerifyAndFiling,
  uploadVerifyMaterial,
} from '../families/wx-verify/index.js';
import {
  type ApplicationOptions,
  type Applied,
  applications,
  applyOnce,
  type Pace,
  pushedId,
  type UnderWay,
} from './application.js';
import { faceCheck } from './face-check.js';
import type { Corrections } from './files.js';
import { auditFields, hintFields, hintsOf, type RefusedField, uploadFilingMedia } from './filing.js';
import { checkFiling } from './filing-check.js';
import { type FilingInput, filingData } from './filing-input.js';
import { uploadPicture } from './verification.js';
import { checkVerification, type VerificationInput, verificationData } from './verification-input.js';

/** What to verify and to file. */
export interface VerificationAndFilingInput extends FilingInput {
  /** At most one `authIdentMaterial` here. */
  readonly verification: VerificationInput;
}

/** Who the procedure waits for, in the progress of its wait. */
export interface VerificationAndFilingProgress {
  readonly waitsFor: 'payment' | 'reviewer' | 'wechat' | 'sms' | 'bureau';
  /** Page where the merchant pays within 24 hours. Show it as a link or a QR code. */
  readonly payUrl: string | undefined;
  /** Order number of the verification as the console shows it. */
  readonly orderId: string | undefined;
}

/** What came of verification and filing. */
export type VerificationAndFilingResult =
  | { readonly state: 'filed'; readonly procedureId: string }
  /** The verification is to be completed; its fee is paid. Mend what `reason` says with `resubmit`. */
  | { readonly state: 'returned'; readonly procedureId: string; readonly reason: string }
  /** The filing was refused, by WeChat's own check, its reviewers, or the bureau. Mend the fields with `resubmit`. */
  | {
      readonly state: 'rejected';
      readonly by: 'check' | 'wechat' | 'bureau';
      readonly fields: readonly RefusedField[];
    };

/** Verification (认证) and ICP filing (备案) of a mini program in one procedure. The plain endpoints are in `wxVerify`. */
export interface VerificationAndFilingWorkflow {
  /**
   * For a mini program that is neither verified nor filed, has name, avatar, introduction and a category, and has no order in review.
   * Uploads the files, asks the administrator for consent, face and phone (24 hours), applies, and waits: for payment (24 hours, with
   * `payType` 2), for the verification's reviewer, and then for the filing as `filing.submit` does. `onProgress` tells who is waited
   * for: `FaceCheckProgress` in `detail` of the step `face check`, {@link VerificationAndFilingProgress} in that of `review`.
   *
   * It costs the verification's fee, once. Called again with the same input, in any process, it goes on or gives the result of the
   * last 30 days; it never applies while a procedure is open. The application is kept in the store, with id numbers and media ids,
   * until it is over, at most 90 days.
   *
   * @throws ValidationError by path before anything is sent; PlatformError of the application; WorkflowError `refused` when a check
   * failed, nobody paid in time, the reviewer refused for good or the procedure was ended: a new `submit` is a new application;
   * `timeout`, `aborted`, `other-input`.
   */
  submit(input: VerificationAndFilingInput, options?: ApplicationOptions): Promise<VerificationAndFilingResult>;
  /**
   * Hands in again what came back as `returned` or `rejected`, changed by `corrections` only. The administrator has to check once
   * more; nothing is paid again. The merchant's console and the plain filing take no corrections of such a procedure.
   * https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/wxverifyicp.html
   *
   * @throws as {@link submit}; ValidationError when nothing came back.
   */
  resubmit(
    corrections: Corrections<VerificationAndFilingInput>,
    options?: ApplicationOptions,
  ): Promise<VerificationAndFilingResult>;
}

type Decided =
  | VerificationAndFilingResult
  | { readonly state: 'ended'; readonly status: number; readonly reason: string };

/** @param invoke - sends calls for the account `appId`. */
export function verificationAndFilingWorkflow(
  context: WechatContext,
  invoke: Invoke,
  appId: string,
): VerificationAndFilingWorkflow {
  const pushed = pushedId(context, appId, 'procedure-push');
  const statusOf = (procedure_id: string, signal?: AbortSignal): Promise<GetVerifyAndFilingStatusResponse> =>
    invoke(getVerifyAndFilingStatus, { procedure_id }, { signal });
  return applications<VerificationAndFilingInput, VerificationAndFilingResult>(context, appId, {
    name: 'verification and filing',
    parts: {
      submission: 'procedure-submission',
      resubmission: 'procedure-resubmission',
      application: 'procedure-application',
    },
    applying: [uploadVerifyMaterial.id, uploadMedia.id, createVerifyTask.id, submitVerifyAndFiling.id],
    check: checkBoth,
    upload: (file, place) =>
      place.path.startsWith('verification.') ? uploadPicture(invoke, file) : uploadFilingMedia(invoke, file, place),
    async apply(run, input, _, pace): Promise<Applied<VerificationAndFilingResult>> {
      const verifyTaskId = await faceCheck({ context, invoke, appId }, run, true, pace);
      const applied = await applyOnce<Submitted>(context, run, 'apply', pushed, {
        async act() {
          const submitting = invoke(submitVerifyAndFiling, requestOf(input, verifyTaskId));
          const fields = await hintsOf(submitting);
          if (fields !== undefined) return { id: '', fields };
          const { procedure_id, pay_url } = await submitting;
          return { id: procedure_id, payUrl: pay_url };
        },
        endpointId: submitVerifyAndFiling.id,
      });
      const { fields, ...underWay } = applied as Submitted;
      return fields === undefined ? underWay : { result: { state: 'rejected', by: 'check', fields } };
    },
    wait: (run, underWay, pace) => waitForEnd(run, underWay, pace),
    isOver: ({ state }) => state === 'filed',
    isOpen: async (id) => isOpen(await statusOf(id)),
  });

  async function waitForEnd(run: Run, { id, payUrl }: UnderWay, pace: Pace): Promise<VerificationAndFilingResult> {
    const decided = await run.wait<Decided>('review', {
      async ask(signal) {
        const status = await statusOf(id, signal);
        const decision = decisionOf(id, status);
        return decision === undefined ? { pending: { ...progressOf(status), payUrl } } : { decided: decision };
      },
      ...pace,
      pushMark: pushed.key,
    });
    if (decided.state !== 'ended') return decided;
    const [en, zh] = endings[decided.status] ?? ['the procedure ended', '流程已结束'];
    const reason = decided.reason === '' ? en : `${en}: ${decided.reason}`;
    throw new WorkflowError('refused', `verification and filing of ${appId}`, reason, {
      step: 'review',
      advice: {
        en: `${reason}. A new submit is a new application.`,
        zh: `${zh}${decided.reason}。如需继续请重新提交。`,
      },
    });
  }
}

/** What came of handing in: a procedure, or the fields that were refused. */
interface Submitted extends UnderWay {
  readonly fields?: readonly RefusedField[];
}

function checkBoth(input: VerificationAndFilingInput): ValidationIssue[] {
  const issues = [...checkFiling(input), ...checkVerification(input.verification ?? {}, 'verification.')];
  if ((input.verification?.authIdentMaterial?.length ?? 0) > 1)
    issues.push({ path: 'verification.authIdentMaterial', message: 'holds more than 1 picture' });
  return issues;
}

function requestOf(input: VerificationAndFilingInput, verifyTaskId: string): SubmitVerifyAndFilingRequest {
  const { auth_ident_material: [proof] = [], ...data } = verificationData(input.verification);
  return {
    ...filingData(input, verifyTaskId),
    auth_data: { ...data, ...(proof !== undefined && { auth_ident_material: proof }) },
  };
}

/** `procedure_status` of procedures that end without a filing. */
const endings: Readonly<Record<number, readonly [en: string, zh: string]>> = {
  20: ['the reviewer refused for good', '认证最终失败：'],
  27: ['nobody paid within 24 hours', '24 小时内未支付，流程已过期'],
  28: ['the procedure was ended', '流程已终止'],
  29: ['the filing was withdrawn', '备案申请已撤回'],
};

function decisionOf(procedureId: string, status: GetVerifyAndFilingStatusResponse): Decided | undefined {
  const { procedure_status: code = 0, icp_audit: audit } = status;
  if (code in endings) return { state: 'ended', status: code, reason: status.fail_reason ?? '' };
  if (code === 18) return { state: 'returned', procedureId, reason: status.refill_reason ?? '' };
  if (code === 21) return { state: 'rejected', by: 'check', fields: hintFields(audit?.hints) };
  if (code === 23 || code === 25)
    return { state: 'rejected', by: code === 23 ? 'wechat' : 'bureau', fields: auditFields(audit?.audit_data) };
  return code === 26 ? { state: 'filed', procedureId } : undefined;
}

/** Whether a procedure is under way or came back: both must be gone on with, not begun anew. */
const isOpen = ({ procedure_status: code = 0 }: GetVerifyAndFilingStatusResponse): boolean =>
  code !== 26 && !(code in endings);

function progressOf({ procedure_status: code = 0, orderid, icp_audit }: GetVerifyAndFilingStatusResponse): Progress {
  const waitsFor =
    code <= 15
      ? 'payment'
      : code < 22
        ? 'reviewer'
        : code === 22
          ? 'wechat'
          : icp_audit?.sms_verify_status === 1
            ? 'sms'
            : 'bureau';
  return { waitsFor, orderId: orderid === undefined ? undefined : String(orderid) };
}

type Progress = Omit<VerificationAndFilingProgress, 'payUrl'>;
