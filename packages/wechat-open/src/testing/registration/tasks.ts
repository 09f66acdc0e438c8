import { refusal } from '../errors.js';
import type { World } from '../world.js';
import { failTask } from './outcomes.js';
import { confirmMs, isWaiting, type RegistrationTask } from './state.js';

/** Event numbers of a task that ran out of time, by how far the people had come. */
function expiryOf({ kind, status }: RegistrationTask): number {
  if (kind === 'trial') return 3;
  if (status === 0) return 100_001;
  return status < 6 ? 100_002 : 100_003;
}

/** Begins a task and its 24 hours. */
export function openTask(
  world: World,
  task: Pick<RegistrationTask, 'kind' | 'subject' | 'info'> & { readonly appId?: string },
): RegistrationTask {
  const taskId = world.ids.text(task.kind === 'trial' ? 64 : 32);
  const opened: RegistrationTask = {
    ...task,
    taskId,
    authorizeUrl: `https://mp.weixin.qq.com/wxawap/${task.kind}?action=show&create_token=${world.ids.text(40)}`,
    createdAt: world.clock.now(),
    status: 0,
    appId: task.appId,
  };
  world.state.registrations.tasks.push(opened);
  watchTask(world, opened);
  return opened;
}

/** Ends a task when its time is up. */
export function watchTask(world: World, task: RegistrationTask): void {
  if (!isWaiting(task)) return;
  world.clock.schedule(task.createdAt + confirmMs, async () => {
    // A restored snapshot has copies of the tasks; people may have confirmed meanwhile.
    if (world.state.registrations.tasks.includes(task) && isWaiting(task)) await expireTask(world, task);
  });
}

/** Lets the time of a task be up. */
export function expireTask(world: World, task: RegistrationTask): Promise<void> {
  return failTask(world, task, 1, expiryOf(task));
}

/** @throws 89249 while a task about the same subject waits for people. */
export function checkSerial(world: World, kinds: readonly RegistrationTask['kind'][], subject: string): void {
  const { tasks } = world.state.registrations;
  if (tasks.some((task) => kinds.includes(task.kind) && task.subject === subject && isWaiting(task)))
    throw refusal(89249);
}

/** The answer about a task, as create and query give it. */
export function taskAnswer({ taskId, status, authorizeUrl }: RegistrationTask): Record<string, unknown> {
  return { taskid: taskId, status, authorize_url: authorizeUrl };
}

/** @throws 89250 when there is no such task of that kind. */
export function taskOf(world: World, kind: RegistrationTask['kind'], taskId: string): RegistrationTask {
  const task = world.state.registrations.tasks.find((one) => one.kind === kind && one.taskId === taskId);
  if (task === undefined) throw refusal(89250);
  return task;
}
