import type { SettingsReview } from '../options.js';
import type { World } from '../world.js';

/** A review of the settings as the policy sees it. */
interface Scheduled {
  /** Milliseconds; `undefined` leaves the decision to the test. */
  decideAt: number | undefined;
}

/** A review, and what becomes of it. */
export interface Review {
  readonly about: SettingsReview;
  /** Whether it still waits, in the state as it is now. */
  isOpen(): boolean;
  /** @param reason - refuses it. */
  decide(reason: string | undefined): Promise<unknown>;
}

/** Sets the time at which the policy decides a review that begins now. */
export function scheduleDecision(world: World, record: Scheduled, review: Review): void {
  const { settingsPolicy: policy } = world.settings;
  if (policy === 'manual') return;
  record.decideAt = world.clock.now() + policy.afterMs;
  awaitDecision(world, record, review);
}

/** Waits for the policy's decision; again, after the clock has forgotten it. */
export function awaitDecision(world: World, record: Scheduled, review: Review): void {
  const { decideAt } = record;
  const { settingsPolicy: policy } = world.settings;
  if (decideAt === undefined || policy === 'manual') return;
  world.clock.schedule(decideAt, async () => {
    // The test may have decided meanwhile, and the program may have asked again.
    if (record.decideAt === decideAt && review.isOpen()) await review.decide(policy.refuse?.(review.about));
  });
}
