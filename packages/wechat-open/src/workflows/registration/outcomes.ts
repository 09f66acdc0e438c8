import { createHash } from 'node:crypto';
import { parseJson, stringifyJson } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import type { RegistrationPush } from '../../push/events/registration.js';

/** What a push told of a registration. Holds no authorization code. */
export interface RegistrationOutcome {
  /** 0 done, else why not. */
  readonly status: number;
  readonly message: string;
  readonly appId?: string | undefined;
  readonly taskId?: string | undefined;
  /** Seconds; tells two outcomes with the same words apart. */
  readonly createTime: number;
}

/** A stored outcome and the generation of its key. */
export interface NotedOutcome extends RegistrationOutcome {
  readonly generation: number;
}

/** Names something in a store key without storing it. */
export const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/** By what pushes and workflows know the same registration; part of a store key. */
export const outcomeName = {
  company: (code: string): string => `company/${hashed(code)}`,
  individual: (wechatId: string): string => `individual/${hashed(wechatId)}`,
  task: (taskId: string): string => `task/${hashed(taskId)}`,
  trial: (uniqueId: string): string => `trial/${hashed(uniqueId)}`,
  formal: (appId: string): string => `formal/${appId}`,
};

/** Notes what a push tells of a registration, for waits in this and other processes. Twice changes nothing. */
export async function noteRegistration(context: WechatContext, push: RegistrationPush): Promise<void> {
  const { store, keys } = context;
  const taskId = push.type === 'notify_third_fasteregister' ? push.info?.taskid : undefined;
  const outcome: RegistrationOutcome = {
    // A trial program has a number of its own for the link that nobody used in time:
    // developers.weixin.qq.com/community/develop/doc/000a4ac84905684762bf14c6453c00
    status: push.type === 'notify_third_fastregisterbetaapp' && push.status === 3 ? 1 : push.status,
    message: push.msg,
    ...(push.appid && { appId: push.appid }),
    ...(taskId && { taskId }),
    createTime: push.createTime,
  };
  const names = namesOf(push);
  for (const name of names) {
    const key = keys.registrationOutcome(name);
    const value = stringifyJson(outcome);
    if ((await store.get(key))?.value !== value) await store.set(key, value);
  }
  const [name] = names;
  if (push.status === 0 && push.appid && name !== undefined) await claimProgram(context, push.appid, name);
}

function namesOf(push: RegistrationPush): string[] {
  if (push.type === 'notify_third_fastverifybetaapp') return [outcomeName.formal(push.appid)];
  if (push.type === 'notify_third_fastregisterbetaapp')
    return push.info ? [outcomeName.trial(push.info.unique_id)] : [];
  const { code, wxuser, taskid } = push.info ?? {};
  return [
    ...(code ? [outcomeName.company(code)] : []),
    ...(wxuser ? [outcomeName.individual(wxuser)] : []),
    ...(taskid ? [outcomeName.task(taskid)] : []),
  ];
}

/** What was noted last of a registration. */
export async function readOutcome({ store, keys }: WechatContext, name: string): Promise<NotedOutcome | undefined> {
  const stored = await store.get(keys.registrationOutcome(name));
  return stored && { ...(parseJson(stored.value) as RegistrationOutcome), generation: stored.generation };
}

/** Says to which registration a new program belongs. @returns whether it does, also when it was said before. */
export async function claimProgram({ store, keys }: WechatContext, appId: string, name: string): Promise<boolean> {
  const key = keys.registeredProgram(appId);
  if ((await store.set(key, name, { ifGeneration: 0 })) !== undefined) return true;
  return (await store.get(key))?.value === name;
}
