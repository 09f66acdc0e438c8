import { describe, expect, it } from 'vitest';
import { gate, message, setup } from './__fixtures__/inbox.js';

describe('an inbox that is started again before its handlers ended', () => {
  it('does not count the attempt that its stop interrupted', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    let runs = 0;
    const handle = async (): Promise<void> => (runs++ === 0 ? promise : undefined);
    const { inbox, clock, events } = setup({ handle, maxAttempts: 1 });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance(0);
    const stopped = inbox.stop();
    await clock.advance(0);
    inbox.start();
    reject(new Error('aborted'));
    await stopped;
    await inbox.stop();
    expect(events).toEqual([{ type: 'handed-back', id: 'a', attempt: 1 }]);
    expect(await inbox.list()).toMatchObject([{ state: 'done', attempts: 1 }]);
  });

  it('lets its handlers go on where their grace is not over', async () => {
    const { handle, open } = gate();
    const signals: AbortSignal[] = [];
    const { inbox, clock, events } = setup({
      handle: (received, context) => {
        signals.push(context.signal);
        return handle(received, context);
      },
    });
    await inbox.accept(message('a'));
    inbox.kick();
    await clock.advance(0);
    const stopped = inbox.stop({ graceMs: 5_000, handBackMs: 1_000 });
    inbox.start();
    await clock.advance(10_000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    open('a');
    await stopped;
    await clock.advance(0);
    expect(await inbox.list()).toMatchObject([{ state: 'done' }]);
    expect(events).toEqual([]);
    await inbox.stop();
  });
});
