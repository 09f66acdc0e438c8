import type { Delivery } from '../model.js';
import type { World } from '../world.js';
import type { WebhookTarget } from './attempt.js';
import type { Deliveries } from './deliveries.js';

/** A delivery as the platform's operators see it. */
export type FakeDelivery = Readonly<Delivery>;

/** Events on their way to the subscribers of the first team. */
export interface WebhookControls {
  /** Where events go, instead of by the system's `fetch`; `undefined` for that again. */
  target(to: WebhookTarget | undefined): void;
  /** Lets subscribers know of something. `data` has the names of this package. */
  emit(event: string, data?: Readonly<Record<string, unknown>>): void;
  /** Sends one delivery once more, as it was, as after a lost answer. */
  repeat(deliveryId: string): Promise<void>;
  /** Sends what is due next, until nothing waits but repetitions of failed ones. */
  settled(): Promise<void>;
  /** All deliveries, oldest first. */
  deliveries(): readonly FakeDelivery[];
}

/** Makes the controls. */
export function createWebhookControls(world: World, deliveries: Deliveries): WebhookControls {
  const first = () => {
    const [team] = world.teams.values();
    if (team === undefined) throw new Error('there is no team');
    return team;
  };
  return {
    target: deliveries.target,
    emit: (event, data = {}) => world.emit(first(), event, data),
    repeat: (deliveryId) => deliveries.attempt(first(), deliveryId),
    async settled() {
      const team = first();
      const { timers, deliveries: rows } = team.tables;
      for (;;) {
        const timer = timers.find(({ kind, subject }) => kind === 'deliver' && rows.get(subject)?.status === 'pending');
        if (timer === undefined) return;
        timers.delete(timer.id);
        await deliveries.attempt(team, timer.subject);
      }
    },
    deliveries: () =>
      first()
        .tables.deliveries.filter()
        .map((row) => ({ ...row })),
  };
}
