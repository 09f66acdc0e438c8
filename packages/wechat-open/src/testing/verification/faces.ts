import { refusal } from '../errors.js';
import { componentNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { dayMs, type FaceTask } from './state.js';

/** How long a passed check may be used: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_createicpverifytask.html */
const usableDays = { filing: 3, alongWithAuth: 1 };

/** Asks the administrator for a face check. */
export function openFace(world: World, { appId }: Account, alongWithAuth: boolean): FaceTask {
  const task: FaceTask = {
    taskId: world.ids.text(22),
    appId,
    alongWithAuth,
    createdAt: world.clock.now(),
    status: 0,
    finished: false,
  };
  world.state.verification.faces.push(task);
  return task;
}

/** Page where the administrator does the check; told only along with a verification. */
export const faceUrl = ({ taskId }: FaceTask): string => `https://mp.weixin.qq.com/wxawap/icpverify?task_id=${taskId}`;

/** A face check of an account. @throws 86328 when there is none with this id. */
export function faceOf(world: World, { appId }: Account, taskId: string): FaceTask {
  const task = world.state.verification.faces.find((one) => one.appId === appId && one.taskId === taskId);
  if (task === undefined) throw refusal(86328);
  expire(world, task);
  return task;
}

/** Whether an application may name this check. */
export function isUsableFace(world: World, { appId }: Account, taskId: unknown, alongWithAuth: boolean): boolean {
  const { faces } = world.state.verification;
  const task = faces.find((one) => one.appId === appId && one.taskId === taskId);
  const days = alongWithAuth ? usableDays.alongWithAuth : usableDays.filing;
  return (
    task?.status === 3 && task.alongWithAuth === alongWithAuth && world.clock.now() < task.createdAt + days * dayMs
  );
}

/** The newest check that waits for an account's administrator. */
export function waitingFace(world: World, appId: string): FaceTask {
  const task = world.state.verification.faces.findLast((one) => one.appId === appId);
  if (task !== undefined) expire(world, task);
  if (task === undefined || task.finished) throw new Error(`${appId} waits for no face check`);
  return task;
}

/** Ends a check and tells the component. */
export function endFace(world: World, task: FaceTask, status: 2 | 3): Promise<Delivery> {
  task.status = status;
  task.finished = true;
  return world.pushes.send({
    ...componentNotice(world, 'notify_icpfiling_verify_result', {
      task_id: task.taskId,
      verify_appid: task.appId,
      result: status,
      ...(task.alongWithAuth && status === 3 && { along_with_auth_result: 9 }),
    }),
    withheld: world.state.accounts.get(task.appId)?.grant === undefined,
  });
}

// The notice is valid for a day; nothing is pushed when it runs out.
function expire(world: World, task: FaceTask): void {
  if (task.finished || world.clock.now() < task.createdAt + dayMs) return;
  task.status = 2;
  task.finished = true;
}
