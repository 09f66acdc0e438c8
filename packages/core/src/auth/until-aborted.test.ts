import { describe, expect, it, vi } from 'vitest';
import { untilAborted } from './until-aborted.js';

describe('untilAborted', () => {
  const never = new Promise<never>(() => undefined);

  it('is the promise itself without a signal', () => {
    expect(untilAborted(never, undefined)).toBe(never);
  });

  it('ends like the promise and leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await expect(untilAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(untilAborted(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });

  it('ends with the reason of the signal, before or while it waits', async () => {
    await expect(untilAborted(never, AbortSignal.abort('before'))).rejects.toBe('before');
    const controller = new AbortController();
    const waiting = untilAborted(never, controller.signal);
    controller.abort('meanwhile');
    await expect(waiting).rejects.toBe('meanwhile');
  });
});
