import type { World } from '../world.js';
import { createFollowersSide, type FollowersSide } from './followers.js';
import { createStaffSide, type StaffSide } from './staff.js';

/** The people around official accounts: followers, readers and staff. */
export interface OfficialAccounts extends FollowersSide, StaffSide {}

/** Makes {@link OfficialAccounts}. */
export function createOfficialAccounts(world: World): OfficialAccounts {
  return { ...createFollowersSide(world), ...createStaffSide(world) };
}
