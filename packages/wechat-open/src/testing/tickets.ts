import { componentNotice } from './notices.js';
import type { Delivery } from './pushes.js';
import { issueTicket } from './tokens.js';
import type { World } from './world.js';

/** A new ticket comes this often. */
const intervalMs = 10 * 60_000;

/** The ticket push, every ten minutes of the fake's clock. */
export interface Tickets {
  /** The newest ticket; one is there from the start, before any push. */
  current(): string;
  /** Makes a new ticket and pushes it. */
  pushNow(): Promise<Delivery>;
  /** Stops the pushes, as the platform does after many failures; `api_start_push_ticket` starts them again. */
  stop(): void;
  /** Starts the pushes; the next one comes in ten minutes. Nothing changes when they run already. */
  start(): void;
}

/** Makes {@link Tickets}, running. */
export function createTickets(world: World): Tickets & { restart(): void } {
  let cancel: (() => void) | undefined;
  const pushNow = (): Promise<Delivery> =>
    world.pushes.send(componentNotice(world, 'component_verify_ticket', { ComponentVerifyTicket: issueTicket(world) }));
  const schedule = (): void => {
    cancel = world.clock.schedule(world.clock.now() + intervalMs, async () => {
      schedule();
      await pushNow();
    });
  };
  const stop = (): void => {
    cancel?.();
    cancel = undefined;
  };
  const start = (): void => {
    if (cancel === undefined) schedule();
  };
  return {
    current: () => world.state.credentials.tickets.at(-1)?.value ?? '',
    pushNow,
    stop,
    start,
    /** After the clock has forgotten its tasks. */
    restart() {
      stop();
      start();
    },
  };
}
