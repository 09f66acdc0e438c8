import { systemRuntime } from '../../runtime/system.js';
import { memoryStore } from '../../store/memory.js';
import type { Store } from '../../store/store.js';
import { fakeClock } from '../../testing/clock.js';
import type { FakeClock } from '../../testing/types.js';
import { createInbox, type Inbox, type InboxEvent, type InboxMessage, type InboxOptions } from '../inbox.js';

export const queue = 'platform/app/inbox';
export const message = (id: string, group?: string): InboxMessage => ({ id, payload: `payload of ${id}`, group });

/** An inbox on a fake clock and a memory store. */
export interface Setup {
  readonly clock: FakeClock;
  readonly store: Store;
  readonly inbox: Inbox;
  readonly events: InboxEvent[];
  /** Ids in the order in which their handlers began. */
  readonly begun: string[];
  /** Another process on the same store. */
  another(options?: Partial<InboxOptions>): Inbox;
}

export function setup(options: Partial<InboxOptions> = {}): Setup {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const random = { bytes: (length: number) => new Uint8Array(length), jitter: () => 0 };
  const events: InboxEvent[] = [];
  const begun: string[] = [];
  const handle: InboxOptions['handle'] = async (received, context) => {
    begun.push(received.id);
    await options.handle?.(received, context);
  };
  const another: Setup['another'] = (more = {}) =>
    createInbox({
      store,
      queue,
      runtime: systemRuntime({ clock, random }),
      onEvent: (event) => events.push(event),
      ...options,
      handle,
      ...more,
    });
  return { clock, store, events, begun, another, inbox: another() };
}

/** Handlers that wait until the test lets them end, by message id. */
export function gate(): { readonly handle: InboxOptions['handle']; open(id: string): void } {
  const gates = new Map<string, PromiseWithResolvers<void>>();
  const at = (id: string): PromiseWithResolvers<void> => {
    const found = gates.get(id) ?? Promise.withResolvers<void>();
    gates.set(id, found);
    return found;
  };
  return { handle: ({ id }) => at(id).promise, open: (id) => at(id).resolve() };
}

export const failing = async (): Promise<void> => {
  throw new Error('no luck');
};
