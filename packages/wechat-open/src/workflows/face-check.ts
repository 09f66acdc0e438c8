import { type Run, WorkflowError } from '@minigate/core';
import { createVerifyTask, getVerifyTask } from '../families/icp-filing/index.js';
import { type ApplicationParts, applyOnce, type Pace, pushedId } from './application.js';

/** The administrator's face check, in the progress of its wait. He gets a notice in WeChat, valid 24 hours. */
export interface FaceCheckProgress {
  readonly waitsFor: 'administrator';
  /** Page of the check; told only along with a verification. Show it as a link or a QR code. */
  readonly verifyUrl: string | undefined;
}

const passed = 3;

/**
 * Asks the administrator for a face check and waits for it.
 *
 * @returns the task, for an application within 3 days, or 1 day along with a verification.
 * @throws WorkflowError `refused` when it failed or nobody did it within 24 hours.
 */
export async function faceCheck(
  { context, invoke, appId }: ApplicationParts,
  run: Run,
  alongWithAuth: boolean,
  pace: Pace,
): Promise<string> {
  const pushed = pushedId(context, appId, 'face-push');
  const task: { readonly id: string; readonly verifyUrl?: string | undefined } = await applyOnce(
    context,
    run,
    'ask for the face check',
    pushed,
    {
      async act() {
        const made = await invoke(createVerifyTask, alongWithAuth ? { along_with_auth: true } : {});
        return { id: made.task_id, verifyUrl: made.verify_url };
      },
      endpointId: createVerifyTask.id,
    },
  );
  const hasPassed = await run.wait('face check', {
    async ask(signal) {
      const { is_finish, face_status } = await invoke(getVerifyTask, { task_id: task.id }, { signal });
      const pending: FaceCheckProgress = { waitsFor: 'administrator', verifyUrl: task.verifyUrl };
      return is_finish ? { decided: face_status === passed } : { pending };
    },
    ...pace,
    pushMark: pushed.key,
  });
  if (hasPassed) return task.id;
  throw new WorkflowError('refused', `face check of ${appId}`, 'the face check failed, or nobody did it in 24 hours', {
    step: 'face check',
    advice: {
      en: 'Submit again when the administrator is ready: light background, nothing that covers the face.',
      zh: '请在管理员准备好后重新提交：背景为白色或浅色，面部无遮挡。',
    },
  });
}
