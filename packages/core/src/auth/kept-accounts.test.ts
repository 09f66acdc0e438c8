import { expect, it } from 'vitest';
import { keptAccounts } from './kept-accounts.js';

/** Accounts whose renewals end when the test says so. */
function world(limit: number) {
  const made: string[] = [];
  const renewals = new Map<string, PromiseWithResolvers<void>>();
  const accounts = keptAccounts(limit, (id) => {
    if (id === '') throw new Error('no account');
    made.push(id);
    const renewal = Promise.withResolvers<void>();
    renewals.set(id, renewal);
    return { id, tokens: { settled: () => renewal.promise } };
  });
  return { accounts, made, renewed: (id: string) => renewals.get(id)?.resolve() };
}

it('lets go of what was not used for longest', () => {
  const { accounts, made } = world(2);
  const a = accounts.get('a');
  accounts.get('b');
  expect(accounts.get('a')).toBe(a);
  expect(accounts.peek('b')?.id).toBe('b');
  accounts.get('c');
  expect(accounts.peek('b')).toBeUndefined();
  expect(accounts.get('a')).toBe(a);
  accounts.get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps nothing of an account that cannot be made', () => {
  const { accounts } = world(1);
  const a = accounts.get('a');
  expect(() => accounts.get('')).toThrow('no account');
  expect(accounts.get('a')).toBe(a);
});

it('waits for the renewals of all, also of those that had to go', async () => {
  const { accounts, renewed } = world(1);
  const ended: string[] = [];
  accounts.get('a');
  accounts.get('b');
  const settled = accounts.settled().then(() => ended.push('settled'));
  renewed('b');
  await new Promise(setImmediate);
  expect(ended).toEqual([]);
  renewed('a');
  await settled;
});
