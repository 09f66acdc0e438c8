import { refusal } from '../errors.js';
import { temporaryFile } from '../official-account/files.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

/** Checks a file that an account uploaded in the last three days. @throws the refusal `errcode` when there is none. */
export function checkMedium(world: World, { official }: Account, id: string, errcode: number): void {
  try {
    temporaryFile(official, id, world.clock.now());
  } catch {
    throw refusal(errcode);
  }
}
