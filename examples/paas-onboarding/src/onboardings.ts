import type { OnboardingPlan } from '@minigate/paas-openapi';
import type { Words } from '../../shared/notices.ts';
import type { OfficeParts } from './office.ts';
import { type Choices, firstChoices, wishOf } from './wish.ts';

/** The way onto the platform: choose, look at the plan, carry it out. */
export interface Onboardings {
  choices(): Promise<Choices>;
  /** Keeps the choices, and reads what they would change. */
  choose(choices: Choices): Promise<void>;
  /** Reads the platform, and compares. */
  plan(): Promise<void>;
  /** The plan as it was read last. */
  latest(): { readonly plan: OnboardingPlan; readonly at: number } | undefined;
  /** Carries the wish out in the background. */
  apply(): Promise<void>;
  /** Goes on with what a stop of the server interrupted. */
  resume(): Promise<void>;
}

/** Name of the work. */
export const onboardingWork = 'onboarding';
const words: Words = { en: 'Onboarding', zh: '接入' };

/** Makes {@link Onboardings}. */
export function createOnboardings({ paas, works, records, clock }: OfficeParts, storageSecret: string): Onboardings {
  let latest: ReturnType<Onboardings['latest']>;
  const choices = async (): Promise<Choices> => (await records.choices.get()) ?? firstChoices;
  const wish = async () => wishOf(await choices(), () => storageSecret);
  const plan = async (): Promise<void> => {
    latest = { plan: await paas().onboarding.plan(await wish()), at: clock.now() };
  };

  const carryOut = (): void =>
    works.start(onboardingWork, '/onboarding', words, async (signal, tell) => {
      try {
        await paas().onboarding.apply(await wish(), {
          signal,
          onProgress({ step, state, done, total }) {
            const percent = (100 * done) / total;
            if (state !== 'done')
              tell({
                en: `${done + 1} of ${total}: ${step}`,
                zh: `第 ${done + 1} 步，共 ${total} 步：${step}`,
                percent,
              });
          },
        });
      } finally {
        if (!signal.aborted) {
          await records.isOnboarding.set(false);
          // Whether it ended well or not, what is left to do is another plan.
          await plan().catch(() => undefined);
        }
      }
    });

  return {
    choices,
    async choose(chosen) {
      await records.choices.set(chosen);
      await plan();
    },
    plan,
    latest: () => latest,
    async apply() {
      await records.isOnboarding.set(true);
      carryOut();
    },
    async resume() {
      if (await records.isOnboarding.get()) carryOut();
    },
  };
}
