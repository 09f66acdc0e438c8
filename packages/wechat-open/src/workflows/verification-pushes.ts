import { stringifyJson } from '@minigate/core';
import type { WechatContext } from '../client/context.js';
import type { WechatPush } from '../push/events/index.js';

/**
 * Notes that a push about verification or filing came, for waits in this and other processes, with the id that it tells: where the
 * answer to an application was lost, nothing else does.
 */
export async function noteVerificationPush(
  { store, keys }: WechatContext,
  appId: string | undefined,
  push: WechatPush,
): Promise<void> {
  if (appId === undefined) return;
  const note = (part: Parameters<typeof keys.verification>[1], id?: string): Promise<unknown> =>
    store.set(keys.verification(appId, part), stringifyJson({ id }));
  if (push.type === 'notify_3rd_wxa_auth') await note('task-push', push.taskid);
  if (push.type === 'notify_icpfiling_verify_result') await note('face-push', push.task_id);
  if (push.type === 'notify_apply_icpfiling_result') await note('filing-push');
  if (push.type === 'notify_3rd_wxa_auth_and_icp') await note('procedure-push', push.procedure_id);
}
