import { describe, expect, it } from 'vitest';
import { turn } from '../runtime/turns.js';
import { fakeClock, flowingClock } from './clock.js';

const newYear = Date.parse('2026-01-01T00:00:00Z');

describe('fakeClock', () => {
  it('begins at 2026-01-01T00:00:00Z or where it is told, and stands still', async () => {
    const clock = fakeClock();
    await turn();
    expect(clock.now()).toBe(newYear);
    expect(fakeClock({ now: '2026-02-03T04:05:06Z' }).now()).toBe(Date.parse('2026-02-03T04:05:06Z'));
    expect(fakeClock({ now: 7 }).now()).toBe(7);
    expect(() => fakeClock({ now: 'soon' })).toThrow('"soon" is no date');
  });

  it.each([
    [250, 250],
    ['500ms', 500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1.5h', 5_400_000],
    ['1d', 86_400_000],
  ])('advances by %s', async (duration, ms) => {
    const clock = fakeClock();
    await clock.advance(duration);
    expect(clock.now() - newYear).toBe(ms);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '', '10', '10 m', '-1s', 'h', '1w', 'constructor'])(
    'refuses %j as a duration',
    async (duration) => {
      await expect(fakeClock().advance(duration)).rejects.toThrow(RangeError);
    },
  );

  it('runs chains of sleeps within the span, each at its time and in order', async () => {
    const clock = fakeClock({ now: 0 });
    const seen: string[] = [];
    const loop = async (name: string, ms: number): Promise<void> => {
      for (;;) {
        await clock.sleep(ms);
        seen.push(`${name}@${clock.now()}`);
      }
    };
    void loop('a', 30);
    void loop('b', 40);
    await clock.advance(100);
    expect(seen).toEqual(['a@30', 'b@40', 'a@60', 'b@80', 'a@90']);
    expect(clock.now()).toBe(100);
    expect(clock.pending).toBe(2);
  });

  it('keeps the order of entries with the same time', async () => {
    const clock = fakeClock();
    const seen: number[] = [];
    for (const number of [1, 2, 3]) clock.schedule(clock.now() + 10, () => void seen.push(number));
    await clock.advance(10);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('does not wait at all for zero milliseconds', async () => {
    const clock = fakeClock();
    await clock.sleep(0);
    expect(clock.pending).toBe(0);
  });

  it('ends a sleep with the reason of its signal, and forgets it', async () => {
    const clock = fakeClock();
    const controller = new AbortController();
    const sleeping = clock.sleep(10, controller.signal);
    controller.abort('enough');
    await expect(sleeping).rejects.toBe('enough');
    await expect(clock.sleep(10, controller.signal)).rejects.toBe('enough');
    expect(clock.pending).toBe(0);
  });

  it('runs tasks that schedule themselves again', async () => {
    const clock = fakeClock({ now: 0 });
    const ticks: number[] = [];
    const tick = (): void => {
      ticks.push(clock.now());
      clock.schedule(clock.now() + 600_000, tick);
    };
    tick();
    await clock.advance('30m');
    expect(ticks).toEqual([0, 600_000, 1_200_000, 1_800_000]);
  });

  it('awaits a task that does real work before time goes on', async () => {
    const clock = fakeClock({ now: 0 });
    let endedAt = -1;
    clock.schedule(10, async () => {
      for (let turns = 0; turns < 50; turns++) await turn();
      endedAt = clock.now();
    });
    clock.schedule(20, () => undefined);
    await clock.advance(100);
    expect(endedAt).toBe(10);
  });

  it('stands still during real work, so that time limits do not end it', async () => {
    const clock = fakeClock();
    const limit = new AbortController();
    let timedOut = false;
    clock.sleep(30_000, limit.signal).then(
      () => {
        timedOut = true;
      },
      () => undefined,
    );
    const call = clock.during(async () => {
      for (let turns = 0; turns < 50; turns++) await turn();
      limit.abort();
    });
    await clock.advance('1h');
    await call;
    expect(timedOut).toBe(false);
  });

  it('goes on when a task sleeps on the clock itself', async () => {
    const clock = fakeClock({ now: 0 });
    const seen: number[] = [];
    clock.schedule(10, async () => {
      seen.push(clock.now());
      await clock.sleep(50);
      seen.push(clock.now());
    });
    await clock.advance(100);
    expect(seen).toEqual([10, 60]);
  });

  it('cancels tasks', async () => {
    const clock = fakeClock();
    const cancel = clock.schedule(clock.now() + 1, () => expect.unreachable());
    cancel();
    await clock.advance('1s');
    expect(clock.pending).toBe(0);
  });

  it('fails with what a task threw, and can be advanced again', async () => {
    const clock = fakeClock();
    clock.schedule(clock.now() + 1, () => {
      throw new Error('task failed');
    });
    await expect(clock.advance('1s')).rejects.toThrow('task failed');
    await clock.advance('1s');
  });

  it('refuses to be advanced twice at a time', async () => {
    const clock = fakeClock();
    const first = clock.advance('1s');
    await expect(clock.advance('1s')).rejects.toThrow('being advanced already');
    await first;
  });

  it('goes back on reset: tasks are dropped, waits keep what is left of them', async () => {
    const clock = fakeClock();
    await clock.advance('1h');
    let woken = false;
    void clock.sleep(1_000).then(() => {
      woken = true;
    });
    clock.schedule(clock.now() + 1, () => expect.unreachable());
    clock.reset();
    expect(clock.now()).toBe(newYear);
    await clock.advance(999);
    expect(woken).toBe(false);
    await clock.advance(1);
    expect(woken).toBe(true);
    clock.reset(5);
    expect(clock.now()).toBe(5);
  });
});

describe('flowingClock', () => {
  it('flows with its base and runs what falls due by itself', async () => {
    const base = fakeClock({ now: 0 });
    const clock = flowingClock(base);
    const seen: string[] = [];
    clock.schedule(50, () => void seen.push(`task@${clock.now()}`));
    void clock.sleep(20).then(() => seen.push(`sleep@${clock.now()}`));
    await base.advance(30);
    expect(clock.now()).toBe(30);
    expect(seen).toEqual(['sleep@20']);
    await base.advance(30);
    expect(seen).toEqual(['sleep@20', 'task@50']);
    expect(base.pending).toBe(0);
  });

  it('is advanced beyond its base, and flows on from there', async () => {
    const base = fakeClock({ now: 0 });
    const clock = flowingClock(base);
    const seen: number[] = [];
    for (const at of [3_600_000, 7_200_000 + 10]) clock.schedule(at, () => void seen.push(clock.now()));
    await clock.advance('2h');
    expect(clock.now()).toBe(7_200_000);
    expect(seen).toEqual([3_600_000]);
    await base.advance(10);
    expect(seen).toEqual([3_600_000, 7_200_010]);
  });
});
