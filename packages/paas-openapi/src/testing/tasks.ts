import type { ErrorName } from '../errors/table.js';
import { codeOf } from './errors.js';
import type { Task, TaskFailure } from './model.js';
import { fits, need, pageOf } from './rows.js';
import { type Call, fraction, later, type Routes, route, type Team, timeText, type World } from './world.js';

/** Share of a task's time in which it is queued. */
const queuedShare = 0.2;

/** Begins a task; it ends by the clock. */
export function startTask(
  world: World,
  team: Team,
  type: string,
  { subject, request = {} }: { readonly subject: Task['subject']; readonly request?: Task['request'] },
): Task {
  const now = world.clock.now();
  const plan = world.taskPlans.get(type);
  const next = plan?.next.shift();
  const count = team.tables.tasks.size;
  const isUnlucky = fraction(world, `${team.id}/${type}/${count}`) < (plan?.rate ?? 0);
  const fails = next ?? (isUnlucky ? { at: 50, message: 'broke off' } : undefined);
  const durationMs = plan?.durationMs ?? world.settings.taskMs;
  const reaches = fails?.at ?? 100;
  const task = team.tables.tasks.add({
    type,
    subject,
    request,
    createdAt: now,
    runsAt: now + Math.round(durationMs * queuedShare),
    endsAt: now + Math.round(durationMs * (queuedShare + ((1 - queuedShare) * reaches) / 100)),
    reaches,
    failure: fails && { code: codeOf(fails.code ?? usualCode(type)), message: fails.message },
  });
  later(world, team, 'task', task.id, task.endsAt);
  return task;
}

const usualCode = (type: string): ErrorName => (type === 'version.publish' ? 'PublishFailed' : 'InternalError');

/** How the platform answers a call that began a task. */
export const accepted = (world: World, task: Task): { taskId: string; status: string } => ({
  taskId: task.id,
  status: statusOf(world, task),
});

/** Lets tasks end. */
export function registerTasks(world: World): void {
  world.timers['task'] = (team, id) => {
    const task = team.tables.tasks.get(id);
    if (task !== undefined && task.end === undefined) endTask(world, team, task, task.failure);
  };
}

function endTask(world: World, team: Team, task: Task, failure: TaskFailure | undefined): void {
  const operation = world.operations[task.type];
  task.finishedAt = world.clock.now();
  if (failure === undefined) {
    task.end = 'succeeded';
    const { result, partial = false } = operation?.succeed(team, task) ?? {};
    if (partial) task.end = 'partial';
    task.result = result;
  } else {
    task.end = 'failed';
    task.error = failure;
    operation?.fail(team, task, failure);
  }
}

function statusOf({ clock }: World, { end, runsAt }: Task): string {
  return end ?? (clock.now() < runsAt ? 'queued' : 'running');
}

function progressOf({ clock }: World, { end, runsAt, endsAt, reaches, finishedAt }: Task): number {
  if (end === 'succeeded' || end === 'partial') return 100;
  const passed = Math.max(0, (finishedAt ?? clock.now()) - runsAt);
  return Math.min(reaches, Math.floor((passed / Math.max(1, endsAt - runsAt)) * reaches));
}

const taskView = (world: World, task: Task): object => ({
  taskId: task.id,
  type: task.type,
  status: statusOf(world, task),
  progress: progressOf(world, task),
  subject: task.subject,
  error: task.error === undefined ? null : { code: task.error.code, msg: task.error.message },
  result: task.result,
  createdAt: timeText(task.createdAt),
  finishedAt: task.finishedAt === undefined ? null : timeText(task.finishedAt),
});

/** Tasks as clients see them. */
export const taskRoutes = (world: World): Routes => ({
  'task.get': route(({ taskId }: { taskId: string }, { tables }) =>
    taskView(world, need(world, tables.tasks, taskId, 'TaskNotFound')),
  ),
  'task.list': route((input: Call<never>['input'] & Record<string, never>, { tables }) => {
    const { type, status, page, pageSize, ...subject } = input as Readonly<Record<string, unknown>>;
    const rows = tables.tasks.filter(
      (task) =>
        fits(task, { type }) &&
        (status === undefined || statusOf(world, task) === status) &&
        fits(task.subject as Record<string, unknown>, subject),
    );
    return pageOf(world, rows, { page, pageSize } as never, (task) => taskView(world, task));
  }),
  'task.cancel': route(({ taskId }: { taskId: string }, team) => {
    const task = need(world, team.tables.tasks, taskId, 'TaskNotFound');
    if (task.end !== 'cancelled') {
      if (task.end !== undefined || world.clock.now() >= task.runsAt) world.refuse('NotCancellable');
      endTask(world, team, task, { code: codeOf('NotCancellable'), message: 'cancelled' });
      task.end = 'cancelled';
      task.error = undefined;
    }
    return taskView(world, task);
  }),
});

/** The machines that work tasks off. */
export interface TaskControls {
  /**
   * Lets the next tasks of a type fail, such as `tenantApp.open`.
   *
   * @param options.at - progress in percent at which they break off. Default 50.
   * @param options.times - default 1.
   * @param options.code - name of the error. Default `InternalError`, of publishes `PublishFailed`.
   */
  failNext(
    type: string,
    options?: {
      readonly at?: number | undefined;
      readonly times?: number | undefined;
      readonly code?: ErrorName | undefined;
      readonly message?: string | undefined;
    },
  ): void;
  /** Lets a share of all tasks of a type fail half-way, 0 to 1; which ones is decided by the fake's seed. */
  failShare(type: string, rate: number): void;
  /** How long tasks of a type take from now on, in milliseconds. */
  take(type: string, durationMs: number): void;
}

/** Makes the controls. */
export function createTaskControls({ taskPlans }: World): TaskControls {
  const planOf = (type: string) => {
    const plan = taskPlans.get(type) ?? { next: [], rate: 0 };
    taskPlans.set(type, plan);
    return plan;
  };
  return {
    failNext(type, { at = 50, times = 1, code, message = 'broke off' } = {}) {
      for (let time = 0; time < times; time++) planOf(type).next.push({ at, code, message });
    },
    failShare(type, rate) {
      if (!(rate >= 0 && rate <= 1)) throw new RangeError('rate must be between 0 and 1');
      planOf(type).rate = rate;
    },
    take(type, durationMs) {
      planOf(type).durationMs = durationMs;
    },
  };
}
