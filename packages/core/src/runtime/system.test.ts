import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemRuntime } from './system.js';

describe('systemRuntime', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
  afterEach(() => void vi.useRealTimers());

  const { clock, random } = systemRuntime();
  const ended = async (wait: Promise<void>): Promise<boolean> => {
    let result = false;
    wait.then(
      () => {
        result = true;
      },
      () => undefined,
    );
    await vi.advanceTimersByTimeAsync(0);
    return result;
  };

  it('tells the time', () => {
    expect(clock.now()).toBe(1_000);
  });

  it('sleeps as long as it is told', async () => {
    const wait = clock.sleep(500);
    await vi.advanceTimersByTimeAsync(499);
    expect(await ended(wait)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended(wait)).toBe(true);
  });

  it('sleeps longer than one timer can', async () => {
    const month = 30 * 86_400_000;
    const wait = clock.sleep(month);
    await vi.advanceTimersByTimeAsync(month - 1);
    expect(await ended(wait)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended(wait)).toBe(true);
  });

  it('does not wake from an endless sleep but by the signal', async () => {
    const controller = new AbortController();
    const wait = clock.sleep(Number.POSITIVE_INFINITY, controller.signal);
    await vi.advanceTimersByTimeAsync(1e11);
    expect(await ended(wait)).toBe(false);
    controller.abort('enough');
    await expect(wait).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a sleep with the reason of the signal and leaves no timer', async () => {
    const controller = new AbortController();
    const wait = clock.sleep(500, controller.signal);
    controller.abort('enough');
    await expect(wait).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
    await expect(clock.sleep(500, controller.signal)).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, 'removeEventListener');
    const wait = clock.sleep(500, signal);
    await vi.advanceTimersByTimeAsync(500);
    await wait;
    expect(removed).toHaveBeenCalledOnce();
  });

  it('gives random bytes and jitter in range', () => {
    expect(random.bytes(16)).toHaveLength(16);
    expect(random.bytes(16)).not.toEqual(random.bytes(16));
    expect(random.jitter()).toBeGreaterThanOrEqual(0);
    expect(random.jitter()).toBeLessThan(1);
  });

  it('takes replacements', () => {
    const replaced = { ...clock, now: () => 5 };
    expect(systemRuntime({ clock: replaced }).clock.now()).toBe(5);
  });
});
