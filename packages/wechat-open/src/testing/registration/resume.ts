import type { World } from '../world.js';
import { watchTrial } from './programs.js';
import { watchTask } from './tasks.js';

/** Waits again for what the clock has forgotten: the ends of tasks and of trial programs. */
export function resumeRegistrations(world: World): void {
  const { tasks, origins } = world.state.registrations;
  for (const task of tasks) watchTask(world, task);
  for (const appId of origins.keys()) watchTrial(world, appId);
}
