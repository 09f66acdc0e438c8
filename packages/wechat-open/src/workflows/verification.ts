import { type Invoke, type Run, type Upload, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import {
  applyVerify,
  type GetVerifyStatusResponse,
  getVerifyStatus,
  reapplyVerify,
  uploadVerifyMaterial,
} from '../families/wx-verify/index.js';
import { type ApplicationOptions, applications, applyOnce, type Pace, pushedId } from './application.js';
import type { Corrections } from './files.js';
import { checkVerification, type VerificationInput, verificationData } from './verification-input.js';

/** Who a verification waits for, in the progress of its wait. */
export interface VerificationProgress {
  readonly waitsFor: 'administrator' | 'payment' | 'reviewer';
  /** Page for the administrator, valid 24 hours: consent, face check, phone code, payment. Show it as a link or a QR code. */
  readonly authUrl: string | undefined;
  /** Order number as the console shows it. */
  readonly orderId: string | undefined;
  /** Company that reviews, once it got the order. */
  readonly reviewer: { readonly provider: string | undefined; readonly contact: string | undefined } | undefined;
}

/** What came of a verification. */
export type VerificationResult =
  | { readonly state: 'verified'; readonly taskId: string; readonly orderId: string | undefined }
  /** To be completed: mend what `reason` says with {@link VerificationWorkflow.resubmit}. The fee is not charged again. */
  | { readonly state: 'returned'; readonly taskId: string; readonly reason: string };

/** Verification (认证) of a mini program. The plain endpoints are in `wxVerify`. */
export interface VerificationWorkflow {
  /**
   * Uploads the pictures, applies, and waits: for the administrator (24 hours), for payment (24 hours, with `payType` 2) and for the
   * reviewer (working days). `onProgress` tells who is waited for, as {@link VerificationProgress} in `detail` of the step `review`.
   *
   * It costs a fee: the platform's package after the administrator's check, or the merchant's payment. Called again with the same
   * input, in any process, it goes on or gives the result of the last 30 days; it never applies while an application is open.
   * The application is kept in the store, with names and media ids, until it is over, at most 90 days.
   *
   * @throws ValidationError by path before anything is sent; PlatformError 40064, 89609, 89636 and others of the application, after
   * which another input may be submitted; WorkflowError `refused` when the administrator refused, a check failed, time ran out or the
   * reviewer refused for good: a new `submit` is a new application; `timeout`, `aborted`, `other-input`.
   */
  submit(input: VerificationInput, options?: ApplicationOptions): Promise<VerificationResult>;
  /**
   * Hands in again what came back as `returned`, changed by `corrections` only: files that stay are not uploaded again. The
   * administrator has to check once more. The same corrections go on or give their result; a second return needs others.
   *
   * @throws as {@link submit}; ValidationError when nothing was returned.
   */
  resubmit(corrections: Corrections<VerificationInput>, options?: ApplicationOptions): Promise<VerificationResult>;
}

type Decided =
  | { readonly state: 'verified'; readonly orderId: string | undefined }
  | { readonly state: 'returned'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'broken-off'; readonly taskStatus: number };

/** @param invoke - sends calls for the account `appId`. */
export function verificationWorkflow(context: WechatContext, invoke: Invoke, appId: string): VerificationWorkflow {
  const pushed = pushedId(context, appId, 'task-push');
  return applications<VerificationInput, VerificationResult>(context, appId, {
    name: 'verification',
    parts: { submission: 'submission', resubmission: 'resubmission', application: 'application' },
    applying: [uploadVerifyMaterial.id, applyVerify.id, reapplyVerify.id],
    check: (input) => checkVerification(input),
    upload: (file) => uploadPicture(invoke, file),
    async apply(run, input, before) {
      const data = verificationData(input);
      if (before === undefined) {
        const act = async () => ({ id: (await invoke(applyVerify, { auth_data: data })).taskid });
        return applyOnce(context, run, 'apply', pushed, { act, endpointId: applyVerify.id });
      }
      const act = async () => ({
        id: (await invoke(reapplyVerify, { auth_data: { ...data, taskid: before } })).taskid,
      });
      const look = async () => {
        const { apply_status } = await invoke(getVerifyStatus, { taskid: before });
        return apply_status === returned ? undefined : before;
      };
      return applyOnce(context, run, 'apply again', pushed, { act, look, endpointId: reapplyVerify.id });
    },
    wait: (run, { id }, pace) => waitForReview(run, id, pace),
    isOver: ({ state }) => state === 'verified',
    async isOpen(taskid) {
      const decided = decisionOf(await invoke(getVerifyStatus, { taskid }));
      return decided === undefined || decided.state === 'returned';
    },
  });

  async function waitForReview(run: Run, taskId: string, pace: Pace): Promise<VerificationResult> {
    const decided = await run.wait<Decided>('review', {
      async ask(signal) {
        const status = await invoke(getVerifyStatus, { taskid: taskId }, { signal });
        const decision = decisionOf(status);
        return decision === undefined ? { pending: progressOf(status) } : { decided: decision };
      },
      ...pace,
      pushMark: pushed.key,
    });
    if (decided.state === 'verified' || decided.state === 'returned') return { ...decided, taskId };
    throw refused(appId, decided);
  }
}

/** Uploads a picture of a verification. @returns its media id. */
export async function uploadPicture(invoke: Invoke, file: Upload): Promise<string> {
  return (await invoke(uploadVerifyMaterial, { media: file })).mediaid;
}

/** `apply_status` of an order to be completed. */
const returned = 3;

function decisionOf({ task_status, apply_status, orderid, ...status }: GetVerifyStatusResponse): Decided | undefined {
  if (task_status in endings) return { state: 'broken-off', taskStatus: task_status };
  if (task_status !== 12) return undefined;
  if (apply_status === 4) return { state: 'verified', orderId: textOf(orderid) };
  if (apply_status === returned) return { state: 'returned', reason: status.refill_reason ?? '' };
  return apply_status === 5 ? { state: 'failed', reason: status.fail_reason ?? '' } : undefined;
}

function progressOf({ task_status, apply_status, ...status }: GetVerifyStatusResponse): VerificationProgress {
  const unpaid = task_status === 15 || (task_status === 12 && apply_status === 1);
  const { provider, contact } = status.dispatch_info ?? {};
  return {
    waitsFor: unpaid ? 'payment' : task_status === 12 ? 'reviewer' : 'administrator',
    authUrl: status.auth_url,
    orderId: textOf(status.orderid),
    reviewer: status.dispatch_info && { provider, contact },
  };
}

// A number by the page, a text in the type.
const textOf = (id: unknown): string | undefined => (id === undefined ? undefined : String(id));

/** `task_status` of tasks that end without an order. */
const endings: Readonly<Record<number, readonly [en: string, zh: string]>> = {
  1: ['nobody confirmed or paid within 24 hours', '任务超时：24 小时内未确认或未支付'],
  2: ['the administrator refused', '管理员拒绝授权'],
  5: ['the face check failed', '人脸核身失败'],
  8: ['the phone check failed', '手机验证失败'],
  11: ['no order could be made', '创建认证审核单失败'],
  14: ['the check failed', '验证失败'],
};

function refused(appId: string, decided: Exclude<Decided, { state: 'verified' | 'returned' }>): WorkflowError {
  const name = `verification of ${appId}`;
  if (decided.state !== 'broken-off')
    return new WorkflowError('refused', name, `the reviewer refused for good: ${decided.reason}`, {
      step: 'review',
      advice: {
        en: `${decided.reason} This order cannot be corrected; a new application costs the fee again.`,
        zh: `${decided.reason}。该审核单不可再修改；重新申请将再次收费。`,
      },
    });
  const [en, zh] = endings[decided.taskStatus] ?? ['it ended', '任务已结束'];
  return new WorkflowError('refused', name, en, {
    step: 'review',
    advice: { en: `${en}. Submit again when the administrator is ready.`, zh: `${zh}。请在管理员准备好后重新提交。` },
  });
}
