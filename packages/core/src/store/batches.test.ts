import { expect, it } from 'vitest';
import { TransportError } from '../errors/errors.js';
import { inBatches } from './batches.js';

it('does together what comes meanwhile, in order and up to the limit, and the first at once', async () => {
  const batches: (readonly number[])[] = [];
  const double = inBatches(3, async (inputs: readonly number[]) => {
    batches.push(inputs);
    return inputs.map((input) => input * 2);
  });
  expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
  expect(await double(6)).toBe(12);
  expect(batches).toEqual([[1], [2, 3, 4], [5], [6]]);
});

it('asks again one by one after a failure, and goes on', async () => {
  const work = inBatches(3, async (inputs: readonly number[]) => {
    if (inputs.includes(3)) throw new Error('no 3');
    return inputs;
  });
  expect(await Promise.allSettled([1, 2, 3, 4, 5].map(work))).toMatchObject([
    { value: 1 },
    { value: 2 },
    { reason: new Error('no 3') },
    { value: 4 },
    { value: 5 },
  ]);
});

it('does not ask again when nobody answers', async () => {
  const asked: number[] = [];
  const down = new TransportError('network', 'store', 'down');
  const work = inBatches(3, async (inputs: readonly number[]) => {
    asked.push(inputs.length);
    throw down;
  });
  expect(await Promise.allSettled([1, 2, 3].map(work))).toMatchObject([1, 2, 3].map(() => ({ reason: down })));
  expect(asked).toEqual([1, 2]);
});
