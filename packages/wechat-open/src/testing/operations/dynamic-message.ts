import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

const livesSeconds = 24 * 3600;
const versions: readonly string[] = ['develop', 'trial', 'release'];
/** Parameters that each state needs. */
const parametersOf = { 0: ['member_count', 'room_limit'], 1: ['path', 'version_type'] } as const;

/** A message that can change after it was shared. */
export interface Activity {
  /** Seconds since the epoch. */
  readonly expiresAt: number;
  state: 0 | 1;
  parameters: Readonly<Record<string, string>>;
}

interface UpdateInput {
  readonly activity_id: string;
  readonly target_state: 0 | 1;
  readonly template_info: { readonly parameter_list: readonly { readonly name: string; readonly value: string }[] };
}

/**
 * Updatable messages. State 1 is final (47502 after it). A state without one of its parameters answers 47001, an assumption.
 */
export function dynamicMessageRoutes(world: World): Routes {
  return {
    createActivityId: forProgram(world, ({ operations }) => {
      const activityId = `${world.ids.sequence()}_${world.ids.text(64)}`;
      const expiresAt = seconds(world) + livesSeconds;
      operations.activities.set(activityId, { expiresAt, state: 0, parameters: {} });
      return { activity_id: activityId, expiration_time: expiresAt };
    }),
    setUpdatableMsg: forProgram(world, (program, input: UpdateInput) => {
      const activity = activityOf(world, program, input.activity_id);
      if (activity.state === 1) throw refusal(47502);
      const parameters = Object.fromEntries(input.template_info.parameter_list.map(({ name, value }) => [name, value]));
      if (parametersOf[input.target_state].some((name) => parameters[name] === undefined)) throw refusal(47001);
      if (input.target_state === 1 && !versions.includes(parameters['version_type'] ?? '')) throw refusal(47503);
      activity.state = input.target_state;
      activity.parameters = parameters;
      return {};
    }),
    // The platform has withdrawn it.
    sendUniformMessage: forProgram(world, () => {
      throw refusal(45109);
    }),
    // Its page excludes third-party platforms, so their tokens are refused.
    sendChatToolMsg: forProgram(world, () => {
      throw refusal(48001);
    }),
  };
}

function activityOf(world: World, { operations }: Account, id: string): Activity {
  const activity = operations.activities.get(id);
  if (activity === undefined) throw refusal(47501);
  if (activity.expiresAt <= seconds(world)) throw refusal(47504);
  return activity;
}
