import { stringifyJson } from '@minigate/core';
import type { StoreKeys, WechatContext } from '../client/context.js';
import type { PushOf, WechatPush, WechatPushType } from '../push/events/index.js';

/** Which key a push of a type raises, and the id that it tells, where an answer that was lost had the only other copy. */
type Mark<Type extends WechatPushType> = (
  keys: StoreKeys,
  appId: string,
  push: PushOf<Type>,
) => { readonly key: string; readonly id?: string | undefined };

const audit = (keys: StoreKeys, appId: string) => ({ key: keys.auditDecision(appId) });

/** Which push wakes which wait. Those of registrations say more and are kept by `noteRegistration`. */
const marks: { readonly [Type in WechatPushType]?: Mark<Type> } = {
  weapp_audit_success: audit,
  weapp_audit_fail: audit,
  weapp_audit_delay: audit,
  wxa_nickname_audit: (keys, appId) => ({ key: keys.settingsDecision(appId, 'name') }),
  wxa_category_audit: (keys, appId) => ({ key: keys.settingsDecision(appId, 'categories') }),
  wxa_privacy_apply: (keys, appId) => ({ key: keys.settingsDecision(appId, 'privacy-interfaces') }),
  notify_3rd_wxa_auth: (keys, appId, { taskid }) => ({ key: keys.verification(appId, 'task-push'), id: taskid }),
  notify_icpfiling_verify_result: (keys, appId, { task_id }) => ({
    key: keys.verification(appId, 'face-push'),
    id: task_id,
  }),
  notify_apply_icpfiling_result: (keys, appId) => ({ key: keys.verification(appId, 'filing-push') }),
  notify_3rd_wxa_auth_and_icp: (keys, appId, { procedure_id }) => ({
    key: keys.verification(appId, 'procedure-push'),
    id: procedure_id,
  }),
};

/**
 * Notes that a push came, for waits in this and other processes: the generation of its key grows. It only says that it is time to
 * ask, so an old or repeated one does no harm.
 *
 * @param appId - the account that the push is about.
 */
export async function markPush({ store, keys }: WechatContext, appId: string, push: WechatPush): Promise<void> {
  if (!Object.hasOwn(marks, push.type)) return;
  const mark = marks[push.type as WechatPushType] as Mark<WechatPushType>;
  const { key, id } = mark(keys, appId, push as PushOf<WechatPushType>);
  await store.set(key, stringifyJson({ id }));
}
