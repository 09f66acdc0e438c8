import { describe, expect, it } from 'vitest';
import { createDispatcher } from './dispatcher.js';

interface Events {
  paid: { readonly amount: number };
  refunded: { readonly reason: string };
}

describe('createDispatcher', () => {
  it('awaits the handlers of a type in order, then those of *', async () => {
    const dispatcher = createDispatcher<Events, { readonly id: string }>();
    const seen: string[] = [];
    dispatcher.on('paid', async (event, { id }) => {
      await Promise.resolve();
      seen.push(`first ${event.amount} ${id}`);
    });
    dispatcher.on('*', () => void seen.push('any'));
    dispatcher.on('paid', () => void seen.push('second'));
    dispatcher.on('refunded', () => void seen.push('other type'));
    await dispatcher.dispatch('paid', { amount: 3 }, { id: 'a' });
    expect(seen).toEqual(['first 3 a', 'second', 'any']);
  });

  it('runs every handler although one fails, and throws the first failure', async () => {
    const dispatcher = createDispatcher<Events, undefined>();
    const seen: string[] = [];
    dispatcher.on('paid', () => {
      throw new Error('one');
    });
    dispatcher.on('paid', () => Promise.reject(new Error('two')));
    dispatcher.on('*', () => void seen.push('ran'));
    await expect(dispatcher.dispatch('paid', { amount: 1 }, undefined)).rejects.toThrow('one');
    expect(seen).toEqual(['ran']);
  });

  it('forgets a handler that was removed', async () => {
    const dispatcher = createDispatcher<Events, undefined>();
    const seen: number[] = [];
    const remove = dispatcher.on('paid', ({ amount }) => void seen.push(amount));
    await dispatcher.dispatch('paid', { amount: 1 }, undefined);
    remove();
    await dispatcher.dispatch('paid', { amount: 2 }, undefined);
    expect(seen).toEqual([1]);
  });

  it('keeps the second of two equal handlers when the first is removed', async () => {
    const dispatcher = createDispatcher<Events, undefined>();
    const seen: number[] = [];
    const handler = ({ amount }: Events['paid']): void => void seen.push(amount);
    const remove = dispatcher.on('paid', handler);
    dispatcher.on('paid', handler);
    remove();
    remove();
    await dispatcher.dispatch('paid', { amount: 1 }, undefined);
    expect(seen).toEqual([1]);
  });
});
