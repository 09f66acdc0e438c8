import { expect, it } from 'vitest';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { closing } from './closing.js';

it('waits for all parts and for the program, then for what is under way, and tells what failed at the end', async () => {
  const order: string[] = [];
  const part = Promise.withResolvers<void>();
  const after = Promise.withResolvers<void>();
  const { begun, close } = closing(
    ({ graceMs }) => [part.promise.then(() => order.push(`stopped ${graceMs}`)), Promise.reject(new Error('part'))],
    async () => order.push('settled'),
  );
  expect(begun()).toBe(false);
  const closed = failureOf(close({ graceMs: 5, after: after.promise }));
  expect(begun()).toBe(true);
  after.resolve();
  await new Promise(setImmediate);
  expect(order).toEqual([]);
  part.resolve();
  expect(await closed).toMatchObject({ message: 'part' });
  expect(order).toEqual(['stopped 5', 'settled']);
});
