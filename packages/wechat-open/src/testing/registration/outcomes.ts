import { componentNotice } from '../notices.js';
import type { OutgoingPush } from '../pushes.js';
import type { World } from '../world.js';
import { type CreatingKind, convertProgram, createProgram } from './programs.js';
import type { RegistrationKind, RegistrationTask } from './state.js';

/** What reaches the component first: the result of the registration, the grant, or both at once. */
export type ConfirmOrder = 'result-first' | 'grant-first' | 'together';

/** Programs that one person can have; trial and personal ones count together. */
const programsOfPerson = 5;

const creating: readonly RegistrationKind[] = ['company', 'individual', 'upgraded-individual', 'trial'];
const isCreating = (kind: RegistrationKind): kind is CreatingKind => creating.includes(kind);

/** Does what a task was for, and tells the component. @returns the app id of the program. */
export async function completeTask(world: World, task: RegistrationTask, order: ConfirmOrder): Promise<string> {
  if (isCreating(task.kind)) return registerProgram(world, task.kind, task, order);
  if (task.kind !== 'official-account-consent') convertProgram(world, task);
  else
    world.state.registrations.tickets.set(world.ids.hex(32), {
      purpose: 'conversion',
      caller: task.appId ?? '',
      about: String(task.info['mp_appid']),
      expiresAt: world.clock.now() + 2 * 3_600_000,
    });
  task.status = 12;
  // The event with the consent's ticket is described nowhere by name: a test takes the ticket from the controls.
  if (task.kind !== 'official-account-consent') await world.pushes.send(resultOf(world, task, 0, 'OK'));
  return task.appId ?? '';
}

async function registerProgram(
  world: World,
  kind: CreatingKind,
  task: RegistrationTask,
  order: ConfirmOrder,
): Promise<string> {
  if (kind !== 'company' && programsOf(world, task.subject) >= programsOfPerson) {
    await failTask(world, task, 1003, 1003);
    return '';
  }
  const { appId, code, authorized } = createProgram(world, kind, task);
  task.appId = appId;
  task.status = 12;
  const result = resultOf(world, task, 0, 'OK', kind === 'trial' ? undefined : code);
  const pushes = order === 'result-first' ? [result, authorized] : [authorized, result];
  if (order === 'together') await Promise.all(pushes.map((push) => world.pushes.send(push)));
  else for (const push of pushes) await world.pushes.send(push);
  return appId;
}

function programsOf(world: World, owner: string): number {
  return [...world.state.registrations.origins.values()].filter((origin) => origin.owner === owner).length;
}

/** Ends a task without a program. @param told - `status` in the push. */
export async function failTask(world: World, task: RegistrationTask, status: number, told: number): Promise<void> {
  task.status = status;
  if (task.kind !== 'official-account-consent')
    await world.pushes.send(resultOf(world, task, told, `registration failed (${told})`));
}

function resultOf(world: World, task: RegistrationTask, status: number, msg: string, code?: string): OutgoingPush {
  const { kind, taskId, info } = task;
  if (kind === 'trial')
    return componentNotice(world, 'notify_third_fastregisterbetaapp', {
      ...(task.appId !== undefined && { appid: task.appId }),
      status,
      msg,
      info: { unique_id: taskId, ...info },
    });
  if (!isCreating(kind))
    return componentNotice(world, 'notify_third_fastverifybetaapp', {
      appid: task.appId ?? '',
      status,
      msg,
      // The members stay when the current form does not ask for them.
      info: {
        name: '',
        code: '',
        code_type: 1,
        legal_persona_wechat: '',
        legal_persona_name: '',
        component_phone: '',
        ...info,
      },
    });
  return componentNotice(world, 'notify_third_fasteregister', {
    ...(task.appId !== undefined && { appid: task.appId }),
    status,
    ...(code !== undefined && { auth_code: code }),
    msg,
    info: { ...info, taskid: taskId },
  });
}
