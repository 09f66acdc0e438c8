import { refusal } from '../errors.js';
import { componentNotice, seconds } from '../notices.js';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { dayMs, type VerificationTask } from './state.js';

/** Members of `auth_data` that the fake looks at. */
export interface AuthData {
  readonly customer_type?: number;
  readonly taskid?: string;
  readonly contact_info?: { readonly name?: string; readonly email?: string };
  readonly qualification?: string;
  readonly qualification_other?: readonly string[];
  readonly account_name?: string;
  readonly account_name_type?: number;
  readonly account_supplemental?: readonly string[];
  readonly pay_type?: 1 | 2;
  readonly auth_identification?: string;
  readonly auth_ident_material?: string | readonly string[];
  readonly service_appid?: string;
}

/** `customer_type` of persons. */
const person = 15;

/** Refuses an application whose data does not fit the account. @throws 40064, 47001, 89609, 89636. */
export function checkAuthData(world: World, account: Account, data: AuthData): void {
  const { customer_type, contact_info, account_name, account_name_type, pay_type } = data;
  // The combined endpoint marks nothing as required, but takes nothing without them.
  if (
    [customer_type, contact_info?.name, contact_info?.email, account_name, account_name_type, pay_type].includes(
      undefined,
    )
  )
    throw refusal(47001);
  if ((customer_type === person) !== (account.seed.personal === true)) throw refusal(40064);
  if (pay_type === 1 && !data.service_appid) throw refusal(89609);
  if (customer_type !== person && data.qualification === undefined) throw refusal(89636);
  if (data.auth_identification !== undefined && !data.auth_ident_material?.length) throw refusal(89636);
  const ids = [
    data.qualification ?? [],
    data.qualification_other ?? [],
    data.account_supplemental ?? [],
    data.auth_ident_material ?? [],
  ].flat();
  const usable = (id: string): boolean => {
    const material = world.state.verification.materials.get(id);
    return material?.purpose === 'verification' && material.appId === account.appId;
  };
  if (!ids.every(usable)) throw refusal(89636);
}

/** The newest task of an account, or the one with that id. */
export function taskOf(world: World, appId: string, taskId?: string): VerificationTask | undefined {
  const task = world.state.verification.tasks.findLast(
    (one) => one.appId === appId && (taskId === undefined || one.taskId === taskId),
  );
  if (task !== undefined) expire(world, task);
  return task;
}

/** Whether somebody still has to do something about a task. */
export function isOpenTask({ taskStatus, applyStatus }: VerificationTask): boolean {
  return isUnconfirmed(taskStatus) || (taskStatus === 12 && [1, 2, 3].includes(applyStatus));
}

const isUnconfirmed = (taskStatus: number): boolean => [0, 3, 4, 6, 7, 9, 15].includes(taskStatus);

function expire(world: World, task: VerificationTask): void {
  if (isUnconfirmed(task.taskStatus) && world.clock.now() >= task.deadline) task.taskStatus = 1;
}

/** Opens a task and tells the component. */
export function openTask(world: World, account: Account, data: AuthData, again: boolean): VerificationTask {
  const { ids, clock, state } = world;
  const taskId = ids.text(22);
  const task: VerificationTask = {
    taskId,
    appId: account.appId,
    authUrl: `https://mp.weixin.qq.com/wxawap/waverify?taskid=${taskId}`,
    payType: data.pay_type ?? 2,
    orderId: String(ids.sequence()),
    again,
    taskStatus: 0,
    applyStatus: 0,
    deadline: clock.now() + dayMs,
    reason: '',
    reviewer: undefined,
  };
  state.verification.tasks.push(task);
  // The answer does not wait for the push.
  void announceTask(world, task);
  return task;
}

/** Charges the fee of a verification. */
export function charge(world: World, appId: string, payType: 1 | 2): void {
  world.state.verification.fees.push({ appId, by: payType === 1 ? 'platform' : 'merchant', at: world.clock.now() });
}

/** Puts a task before the reviewers. */
export function makeOrder(world: World, task: VerificationTask): Promise<Delivery> {
  task.taskStatus = 12;
  task.applyStatus = 2;
  return announceTask(world, task);
}

/** Pushes the state of a task. */
export function announceTask(world: World, task: VerificationTask, message = ''): Promise<Delivery> {
  const { appId: appid, taskId: taskid, taskStatus: task_status, applyStatus: apply_status, reviewer } = task;
  return world.pushes.send({
    ...componentNotice(world, 'notify_3rd_wxa_auth', {
      appid,
      taskid,
      task_status,
      apply_status,
      ...(message !== '' && { message }),
      ...(reviewer !== undefined && { dispatch_info: { ...reviewer } }),
    }),
    withheld: world.state.accounts.get(appid)?.grant === undefined,
  });
}

/** Where the administrator's part of a task stops, with its `task_status`. */
const stops = {
  refused: 2,
  agreed: 3,
  'face-started': 4,
  'face-failed': 5,
  'code-sent': 7,
  'phone-failed': 8,
  'order-failed': 11,
  failed: 14,
} as const;

/** How far the administrator comes: to the end, or to a stop, from which he may go on unless it says refused or failed. */
export type AdministratorOutcome = 'passed' | keyof typeof stops;

/** The administrator's part of a task: consent, face, phone. */
export async function checkAdministrator(
  world: World,
  task: VerificationTask,
  outcome: AdministratorOutcome,
): Promise<void> {
  const stop: number = outcome === 'passed' ? Number.POSITIVE_INFINITY : stops[outcome];
  // Of all these states, WeChat tells the passed face and the passed phone.
  for (const passed of [6, 9]) {
    if (stop < passed || task.taskStatus >= passed) continue;
    task.taskStatus = passed;
    await announceTask(world, task);
  }
  if (outcome !== 'passed') {
    task.taskStatus = stop;
    return;
  }
  if (task.payType === 2 && !task.again) {
    task.taskStatus = 15;
    task.deadline = world.clock.now() + dayMs;
    return;
  }
  if (!task.again) charge(world, task.appId, 1);
  await makeOrder(world, task);
}

/** Whether a task waits for the administrator. */
export const waitsForAdministrator = ({ taskStatus }: VerificationTask): boolean =>
  [0, 3, 4, 6, 7].includes(taskStatus);

/** Sends a task's order to a company that reviews it. */
export function dispatchTask(
  world: World,
  task: VerificationTask,
  company: { readonly provider: string; readonly contact: string },
): Promise<Delivery> {
  task.reviewer = { ...company, dispatch_time: seconds(world) };
  return announceTask(world, task);
}
