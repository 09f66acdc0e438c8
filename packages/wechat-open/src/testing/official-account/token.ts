import { callingAccount, type Routes, stateful } from '../routes/route.js';
import type { World } from '../world.js';
import { forOfficial, secondsOf } from './route.js';

const ticketMs = 7_200_000;

/** Tickets for pages and cards, and the website's automatic replies. */
export function ticketRoutes(world: World): Routes {
  return {
    // Mini programs get tickets, too.
    ticketGetTicket: stateful((input: { type: string }, { principal }) => {
      const { tickets } = callingAccount(world, principal).official;
      const now = world.clock.now();
      const stored = tickets.get(input.type);
      // The same for all who ask, until it expires.
      if (stored !== undefined && stored.expiresAt > now)
        return { ticket: stored.ticket, expires_in: secondsOf(stored.expiresAt - now) };
      const ticket = world.ids.text(86);
      tickets.set(input.type, { ticket, expiresAt: now + ticketMs });
      return { ticket, expires_in: secondsOf(ticketMs) };
    }),
    getCurrentAutoReplyInfo: forOfficial(
      world,
      ({ autoReplies }) => autoReplies ?? { is_add_friend_reply_open: 0, is_autoreply_open: 0 },
    ),
  };
}
