import { type Invoke, PlatformError, type Run, type Upload, WorkflowError } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import {
  applyFiling,
  createVerifyTask,
  type GetFilingStatusResponse,
  getFilingStatus,
  uploadMedia,
} from '../families/icp-filing/index.js';
import { type ApplicationOptions, type Applied, applications, type Pace, pushedId } from './application.js';
import { faceCheck } from './face-check.js';
import type { Corrections, FilePlace } from './files.js';
import { checkFiling } from './filing-check.js';
import { type FilingInput, filingData, filingMedia, inputPath } from './filing-input.js';

/** A field that was refused, and what to do. */
export interface RefusedField {
  /** Path in the input, where WeChat's own check refused it; reviewers name fields in Chinese instead. */
  readonly path?: string | undefined;
  /** The reviewer's name of the field. */
  readonly name?: string | undefined;
  readonly reason: string;
  readonly suggestion?: string | undefined;
  /** Error number of WeChat's own check, such as 86328: a picture cannot be read. */
  readonly code?: number | undefined;
}

/** What came of a filing. */
export type FilingResult =
  | { readonly state: 'filed' }
  /** Mend the fields with `resubmit`. `by`: WeChat's own check before any review, its reviewers, or the bureau of the province. */
  | {
      readonly state: 'rejected';
      readonly by: 'check' | 'wechat' | 'bureau';
      readonly fields: readonly RefusedField[];
    };

/** Who a filing waits for, in the progress of its wait. */
export interface FilingProgress {
  readonly waitsFor: 'wechat' | 'sms' | 'bureau';
  /** The persons did not answer the ministry's SMS within 24 hours: the bureau will refuse. */
  readonly smsTimedOut: boolean;
}

/** ICP filing (备案) of a mini program. The plain endpoints are in `icpFiling`. */
export interface FilingWorkflow {
  /**
   * Uploads pictures and videos, asks the administrator for a face check (24 hours), applies, and waits: for WeChat's review, for the
   * responsible persons to answer the ministry's SMS (24 hours), and for the bureau (up to 20 working days). Costs nothing, but a
   * face check and an application of a day's quota. `onProgress` tells who is waited for: `FaceCheckProgress` in `detail` of the step
   * `face check`, {@link FilingProgress} in that of `review`.
   *
   * A filing that is under review already is waited for; one that is granted is the result. The same input goes on in any process, or
   * gives the result of the last 30 days. The application is kept in the store, with id numbers and media ids, until it is granted,
   * at most 90 days.
   *
   * @throws ValidationError by path before anything is sent; PlatformError of the application, after which another input may be
   * submitted; WorkflowError `refused` when the face check failed or WeChat takes no filing now; `timeout`, `aborted`, `other-input`.
   */
  submit(input: FilingInput, options?: ApplicationOptions): Promise<FilingResult>;
  /**
   * Applies again with what came back as `rejected`, changed by `corrections` only: files that stay are not uploaded again. The
   * administrator has to do another face check. The same corrections go on or give their result; a second rejection needs others.
   *
   * @throws as {@link submit}; ValidationError when nothing was rejected.
   */
  resubmit(corrections: Corrections<FilingInput>, options?: ApplicationOptions): Promise<FilingResult>;
}

/** `status` of a filing. */
const filed = 6;
const underReview: readonly number[] = [2, 4];

/** @param invoke - sends calls for the account `appId`. */
export function filingWorkflow(context: WechatContext, invoke: Invoke, appId: string): FilingWorkflow {
  const pushMark = pushedId(context, appId, 'filing-push').key;
  const parts = { context, invoke, appId };
  const infoNow = async (signal?: AbortSignal): Promise<FilingInfo> =>
    (await invoke(getFilingStatus, {}, { signal })).info;
  return applications<FilingInput, FilingResult>(context, appId, {
    name: 'filing',
    parts: {
      submission: 'filing-submission',
      resubmission: 'filing-resubmission',
      application: 'filing-application',
    },
    applying: [uploadMedia.id, createVerifyTask.id, applyFiling.id],
    check: checkFiling,
    upload: (file, place) => uploadFilingMedia(invoke, file, place),
    async apply(run, input, _, pace) {
      const status = await run.step('look', { act: async () => checkEntrance(appId, await infoNow()), find: 'repeat' });
      if (status === filed) return { result: { state: 'filed' } };
      if (underReview.includes(status)) return { id: appId };
      const verifyTaskId = await faceCheck(parts, run, false, pace);
      return run.step<Applied<FilingResult>>('apply', {
        async act() {
          const fields = await hintsOf(invoke(applyFiling, filingData(input, verifyTaskId)));
          return fields === undefined ? { id: appId } : { result: { state: 'rejected', by: 'check', fields } };
        },
        async find() {
          const { status: now } = await infoNow();
          return now === filed || underReview.includes(now) ? { id: appId } : undefined;
        },
      });
    },
    wait: (run, _, pace) => waitForBureau(run, pace),
    isOver: ({ state }) => state === 'filed',
    isOpen: async () => underReview.includes((await infoNow()).status),
  });

  async function waitForBureau(run: Run, pace: Pace): Promise<FilingResult> {
    const decided = await run.wait<FilingResult | { readonly state: 'withdrawn' }>('review', {
      async ask(signal) {
        const info = await infoNow(signal);
        const decision = decisionOf(info);
        return decision === undefined ? { pending: progressOf(info) } : { decided: decision };
      },
      ...pace,
      pushMark,
    });
    if (decided.state !== 'withdrawn') return decided;
    throw new WorkflowError('refused', `filing of ${appId}`, 'the application was withdrawn', {
      step: 'review',
      advice: { en: 'Submit it again when it shall be filed.', zh: '备案申请已撤回；如仍需备案请重新提交。' },
    });
  }
}

type FilingInfo = GetFilingStatusResponse['info'];

/** Uploads a picture or video of a filing. @returns its media id. */
export async function uploadFilingMedia(invoke: Invoke, file: Upload, place: FilePlace): Promise<string> {
  return (await invoke(uploadMedia, filingMedia(file, place))).media_id;
}

/** @returns the fields that WeChat's own check of an application refused, or `undefined` when it took it. */
export async function hintsOf(applying: Promise<unknown>): Promise<readonly RefusedField[] | undefined> {
  try {
    await applying;
    return undefined;
  } catch (error) {
    const fields = PlatformError.is(error) ? hintFields(error.details?.['hints']) : [];
    if (fields.length === 0) throw error;
    return fields;
  }
}

/** Hints of an answer as fields of the input. */
export function hintFields(hints: unknown): RefusedField[] {
  const list = Array.isArray(hints) ? (hints as readonly Hint[]) : [];
  return list.map((hint) => ({
    ...(typeof hint.err_field === 'string' && { path: inputPath(hint.err_field) }),
    // One source has them as plain texts.
    reason: typeof hint === 'string' ? hint : (hint.errmsg ?? ''),
    ...(hint.errcode !== undefined && { code: hint.errcode }),
  }));
}

interface Hint {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly err_field?: string;
}

/** Reasons of a reviewer as fields. */
export const auditFields = (rows: FilingInfo['audit_data'] | readonly Partial<AuditRow>[] = []): RefusedField[] =>
  rows.map(({ key_name, error = '', suggest }) => ({
    ...(key_name !== undefined && { name: key_name }),
    reason: error,
    ...(suggest !== undefined && { suggestion: suggest }),
  }));

interface AuditRow {
  readonly key_name: string | undefined;
  readonly error: string | undefined;
  readonly suggest: string | undefined;
}

const rejectedBy: Readonly<Record<number, 'wechat' | 'bureau'>> = { 3: 'wechat', 5: 'bureau' };
/** Not filed; the bits above it say what is missing. */
const unfiled = 1024;

function decisionOf({ status, audit_data }: FilingInfo): FilingResult | { readonly state: 'withdrawn' } | undefined {
  if (status === filed) return { state: 'filed' };
  if (status >= unfiled) return { state: 'withdrawn' };
  const by = rejectedBy[status];
  return by && { state: 'rejected', by, fields: auditFields(audit_data) };
}

/** Who a filing under review waits for. */
const progressOf = ({ status, sms_verify_status: sms }: FilingInfo): FilingProgress => ({
  waitsFor: status === 2 ? 'wechat' : sms === 1 ? 'sms' : 'bureau',
  smsTimedOut: sms === 3,
});

const missing: readonly (readonly [bit: number, en: string, zh: string])[] = [
  [1, 'name, avatar and introduction', '名称、头像与简介'],
  [2, 'an approved category', '审核通过的类目'],
  [4, 'verification', '微信认证'],
];

/** @returns the status. @throws WorkflowError `refused` when WeChat would take no application. */
function checkEntrance(appId: string, { status, available, is_canceling }: FilingInfo): number {
  const lacks = status > unfiled ? missing.filter(([bit]) => ((status - unfiled) & bit) !== 0) : [];
  const isClosed = available === 0 && status !== filed && !underReview.includes(status);
  if (lacks.length === 0 && !isClosed && !is_canceling) return status;
  const [en, zh] =
    lacks.length > 0
      ? [
          `complete first: ${lacks.map(([, name]) => name).join(', ')}`,
          `请先完善：${lacks.map(([, , name]) => name).join('、')}`,
        ]
      : is_canceling
        ? ['wait for the end of the cancellation', '请等待注销完成']
        : ['WeChat takes no filing of this program now: a word in its name, or the bureau is down', '备案入口未开放'];
  throw new WorkflowError('refused', `filing of ${appId}`, `no application is taken: ${en}`, {
    step: 'look',
    advice: { en: `${en}.`, zh: `${zh}。` },
  });
}
