import {
  crashEverywhere as crash,
  type Crashes as PlatformCrashes,
} from '../../../../../scripts/test-support/crashes.js';
import { connect, receiver } from '../../client/__fixtures__/harness.js';
import type { WechatOpen } from '../../client/create.js';
import { createWechatOpenFake, type WechatOpenFake, type WechatOpenFakeOptions } from '../../testing/index.js';

/** A workflow to be killed at every call, and what must hold however often that happens. */
export interface Crashes<Result> extends PlatformCrashes<WechatOpenFake, WechatOpen, Result> {
  readonly fake?: WechatOpenFakeOptions | undefined;
  /** Brings the platform to where the workflow begins. */
  setUp?(fake: WechatOpenFake, wx: WechatOpen): Promise<void> | void;
}

/**
 * Runs the workflow once for each of its calls, and kills its process there.
 *
 * @returns how many deaths were tried.
 */
export function crashEverywhere<Result>({ fake: options, setUp, ...crashes }: Crashes<Result>): Promise<number> {
  const stage = () => {
    const fake = createWechatOpenFake(options);
    return {
      fake,
      connect: (store: Parameters<typeof connect>[1], fetch = fake.fetch) => connect(fake, store, { fetch }),
      async begin(staying: WechatOpen) {
        fake.pushTo(receiver(staying));
        await fake.tickets.pushNow();
        await staying.recover();
        await setUp?.(fake, staying);
      },
      acted: (answer: unknown) => ((answer as { readonly errcode?: number }).errcode ?? 0) === 0,
      settled: () => fake.settled(),
    };
  };
  return crash(stage, crashes);
}
