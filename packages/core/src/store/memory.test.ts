import { expect, it } from 'vitest';
import { storeContract } from './__fixtures__/contract.js';
import { memoryStore } from './memory.js';

storeContract('memory', async (clock) => memoryStore({ clock }));

it('says what it is', () => {
  expect(memoryStore()).toMatchObject({ kind: 'memory', durable: false });
});
