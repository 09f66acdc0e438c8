import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { trialType } from './state.js';

/** @throws 89255 for anything that does not look like a unified social credit code. */
export function checkCompanyCode(code: string): void {
  if (!/^[0-9A-Z]{18}$/.test(code)) throw refusal(89255);
}

/** Refuses anything but a trial program that waits for its conversion; with 91021 where the call is a conversion. */
export function checkTrial(world: World, { appId }: Account, otherwise = 91021): void {
  if (world.state.registrations.origins.get(appId)?.registerType !== trialType) throw refusal(otherwise);
}
