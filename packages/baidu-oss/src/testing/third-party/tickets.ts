import type { PushDelivery } from '../deliveries.js';
import type { World } from '../world.js';

/** A new ticket comes this often. */
const intervalMs = 10 * 60_000;
/** How long a ticket is accepted. No document says so; as long as WeChat's. */
const ticketMs = 12 * 3_600_000;

/** The ticket push, every ten minutes of the fake's clock. */
export interface Tickets {
  /** The newest ticket; one is there from the start, before any push. */
  current(): string;
  /** Makes a new ticket and pushes it. */
  pushNow(): Promise<PushDelivery>;
  /** Stops the pushes. */
  stop(): void;
  /** Starts them; the next one comes in ten minutes. Nothing changes when they run already. */
  start(): void;
}

/** Makes {@link Tickets}, not yet running. */
export function createTickets(world: World): Tickets & { restart(): void } {
  let cancel: (() => void) | undefined;
  const pushNow = (): Promise<PushDelivery> =>
    world.pushes.send({
      type: 'TICKET',
      to: 'authorization',
      content: {
        Ticket: issueTicket(world),
        FromUserName: 'SmartAPP',
        CreateTime: Math.floor(world.clock.now() / 1_000),
        MsgType: 'ticket',
        Event: 'push',
      },
    });
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
    current: () => world.state.thirdParty.tickets.at(-1)?.value ?? '',
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

/** Issues a ticket; the older ones stay valid. */
export function issueTicket({ state, ids, clock }: World): string {
  const value = ids.hex(32);
  state.thirdParty.tickets.push({ value, issuedAt: clock.now() });
  return value;
}

/** Whether a ticket is accepted. */
export const isTicket = ({ state, clock }: World, value: string): boolean =>
  state.thirdParty.tickets.some((one) => one.value === value && clock.now() - one.issuedAt < ticketMs);
