import type { TenantApp } from '../model.js';
import { later, type Team, type World } from '../world.js';
import { setStatus } from './model.js';

/** Lets a tenant app expire when its time is over; anew after each change of the time. */
export function watchExpiry(world: World, team: Team, { id, expireAt }: TenantApp): void {
  if (expireAt !== undefined) later(world, team, 'expiry', id, Date.parse(expireAt));
}

/** Whether its time is over. */
export const isOver = ({ clock }: World, { expireAt }: TenantApp): boolean =>
  expireAt !== undefined && Date.parse(expireAt) <= clock.now();

/** What happens when the time is over. */
export function registerExpiry(world: World): void {
  world.timers['expiry'] = (team, id) => {
    const row = team.tables.tenantApps.get(id);
    // The time may have been moved since.
    if (row?.status === 'opened' && isOver(world, row))
      setStatus(world, team, row, 'expired', 'expired', { expireAt: row.expireAt });
  };
}
