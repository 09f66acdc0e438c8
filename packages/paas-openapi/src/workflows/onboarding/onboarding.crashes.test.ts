import { expect, it } from 'vitest';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { stateOf } from '../__fixtures__/state.js';
import { wholeWish } from '../__fixtures__/wishes.js';

it('an onboarding ends in the same state, with nothing made twice, wherever its process dies', async () => {
  const deaths = await crashEverywhere({ start: (paas) => paas.onboarding.apply(wholeWish), look: stateOf }, [true]);
  expect(deaths).toBeGreaterThan(50);
}, 60_000);
