import { beforeEach, describe, expect, it } from 'vitest';
import { PlatformError, TransportError, WorkflowError } from '../errors/errors.js';
import { memoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { fakeClock } from '../testing/clock.js';
import { seededRandom } from '../testing/random.js';
import type { FakeClock } from '../testing/types.js';
import { type DurableOptions, type Run, type RunProgress, runDurably } from './run.js';

let clock: FakeClock;
let store: Store;
let random: ReturnType<typeof seededRandom>;
beforeEach(() => {
  clock = fakeClock();
  store = memoryStore({ clock });
  random = seededRandom(3);
});

const start = <T>(
  work: (run: Run) => Promise<T>,
  options?: DurableOptions,
  input: unknown = 1,
  over = store,
): Promise<T> =>
  runDurably({ store: over, runtime: { clock, random }, key: 'p/a/run', name: 'test' }, input, work, options);
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  );
const platformError = (retryable: boolean): PlatformError =>
  new PlatformError({
    platform: 'p',
    code: 1,
    platformMessage: 'no',
    endpointId: 'e',
    requestId: undefined,
    status: 200,
    class: retryable ? 'busy' : 'bug',
    retryable,
    retryAfterMs: undefined,
    advice: undefined,
  });
const lost = new TransportError('network', 'e', 'network failure');
/** A step that counts how often it acted, on a platform that remembers. */
const counted = () => {
  const counter = { acted: 0 };
  const step = {
    act: async () => ++counter.acted,
    find: async () => (counter.acted > 0 ? counter.acted : undefined),
  };
  return { counter, step };
};

/** The store, but for some of its operations. */
const overriding = (operations: Partial<Store>): Store =>
  new Proxy(store, { get: (target, name) => operations[name as keyof Store] ?? target[name as keyof Store] });

describe('a step', () => {
  it('is done once; a run that ended gives its result without any', async () => {
    const { counter, step } = counted();
    const work = (run: Run) => run.step('one', step);
    expect([await start(work), await start(work)]).toEqual([1, 1]);
    expect(counter.acted).toBe(1);
  });

  it.each([
    ['nothing', undefined],
    ['a list', [1, { a: 'b' }]],
    ['a large number', 12345678901234567890n],
  ])('keeps %s as its result', async (_, result) => {
    const fail = { act: () => Promise.reject(lost), find: 'repeat' as const };
    const work = async (run: Run, end: boolean) => {
      const kept = await run.step('one', { act: async () => result, find: 'repeat' });
      if (!end) await run.step('two', fail);
      return kept;
    };
    await failureOf(start((run) => work(run, false)));
    expect(await start((run) => work(run, true))).toEqual(result);
  });

  it.each([
    ['the answer was lost', lost],
    ['the platform was busy', platformError(true)],
  ])('looks first whether it was done when %s', async (_, error) => {
    const { counter, step } = counted();
    const broken = { ...step, act: () => step.act().then(() => Promise.reject(error)) };
    expect(await failureOf(start((run) => run.step('one', broken)))).toBe(error);
    expect(await start((run) => run.step('one', step))).toBe(1);
    expect(counter.acted).toBe(1);
  });

  it('acts again when looking finds nothing', async () => {
    const { counter, step } = counted();
    await failureOf(start((run) => run.step('one', { ...step, act: () => Promise.reject(lost) })));
    expect(await start((run) => run.step('one', step))).toBe(1);
    expect(counter.acted).toBe(1);
  });

  it('acts again without looking after a clear no', async () => {
    const no = platformError(false);
    const find = () => Promise.reject(new Error('nothing to look for'));
    expect(await failureOf(start((run) => run.step('one', { act: () => Promise.reject(no), find })))).toBe(no);
    expect(await start((run) => run.step('one', { act: async () => 'done', find }))).toBe('done');
  });

  it('that may be repeated is repeated', async () => {
    let acted = 0;
    const act = async () => {
      if (++acted === 1) throw lost;
      return acted;
    };
    await failureOf(start((run) => run.step('one', { act, find: 'repeat' })));
    expect(await start((run) => run.step('one', { act, find: 'repeat' }))).toBe(2);
  });
});

describe('a crash', () => {
  /** A store that dies with the process after so many operations. */
  const dying = (operations: number): Store => {
    let left = operations;
    return new Proxy(store, {
      get: (target, name) => {
        const value = target[name as keyof Store];
        if (typeof value !== 'function') return value;
        return (...parameters: unknown[]) =>
          left-- > 0 ? Reflect.apply(value, target, parameters) : new Promise(() => undefined);
      },
    });
  };

  it('at any moment lets another process end the run without doing a step twice', async () => {
    for (let operations = 0; operations < 40; operations++) {
      clock = fakeClock();
      store = memoryStore({ clock });
      const steps = ['one', 'two', 'three'].map((name) => ({ name, ...counted() }));
      const work = async (run: Run) => {
        for (const { name, step } of steps) await run.step(name, step);
        return 'end';
      };
      void start(work, {}, 1, dying(operations));
      for (let tick = 0; tick < 200; tick++) await Promise.resolve();
      const second = start(work);
      // The dead process's lease has to run out.
      await clock.advance('2m');
      expect(await second).toBe('end');
      expect(
        steps.map(({ counter }) => counter.acted),
        `after ${operations} operations`,
      ).toEqual([1, 1, 1]);
    }
  });
});

describe('a wait', () => {
  it('asks at its pace until it is decided, and tells what is pending', async () => {
    const asked: number[] = [];
    const seen: RunProgress[] = [];
    const from = clock.now();
    const ended = start(
      (run) =>
        run.wait('review', {
          ask: async () => {
            asked.push(clock.now() - from);
            return asked.length < 3 ? { pending: asked.length } : { decided: 'approved' };
          },
          pollMs: 300_000,
          timeoutMs: 86_400_000,
        }),
      { onProgress: (progress) => seen.push(progress) },
    );
    await clock.advance('1h');
    expect(await ended).toBe('approved');
    expect(asked).toEqual([0, 300_000, 600_000]);
    expect(seen).toEqual([
      { step: 'review', state: 'waiting', detail: 1 },
      { step: 'review', state: 'waiting', detail: 2 },
      { step: 'review', state: 'done', detail: 'approved' },
    ]);
  });

  it('asks at once after a push, also one that another process received', async () => {
    let decided = false;
    const ended = start((run) =>
      run.wait('review', {
        ask: async () => (decided ? { decided: clock.now() } : { pending: undefined }),
        pollMs: 3_600_000,
        timeoutMs: 86_400_000,
        pushMark: 'p/a/mark',
      }),
    );
    const from = clock.now();
    await clock.advance('10m');
    decided = true;
    await store.set('p/a/mark', 'pushed');
    await clock.advance('10s');
    expect((await ended) - from).toBeLessThanOrEqual(610_000);
  });

  it('outlives failures for a passing reason, and ends with others', async () => {
    const answers = [lost, platformError(true), platformError(false)];
    const ended = failureOf(
      start((run) =>
        run.wait('review', { ask: () => Promise.reject(answers.shift()), pollMs: 1_000, timeoutMs: 60_000 }),
      ),
    );
    await clock.advance('10s');
    expect(await ended).toMatchObject({ kind: 'platform', code: 1 });
    expect(answers).toEqual([]);
  });

  it.each([
    ['timeout', undefined],
    ['aborted', new AbortController()],
  ])('ends with %s and can be taken up again', async (reason, abort) => {
    const review = (decided: boolean) => (run: Run) =>
      run.wait('review', {
        ask: async () => (decided ? { decided: 'yes' } : { pending: 1 }),
        pollMs: 1_000,
        timeoutMs: 60_000,
      });
    const ended = failureOf(start(review(false), { signal: abort?.signal }));
    await clock.advance('5s');
    abort?.abort();
    await clock.advance('2m');
    expect(await ended).toMatchObject({ kind: 'workflow', reason, workflow: 'test', step: 'review' });
    expect(await start(review(true))).toBe('yes');
  });

  it('that is aborted while it asks says so', async () => {
    const abort = new AbortController();
    const ask = async () => {
      abort.abort();
      throw new TransportError('aborted', 'e', 'aborted by the caller');
    };
    const work = (run: Run) => run.wait('review', { ask, pollMs: 1_000, timeoutMs: 60_000 });
    expect(await failureOf(start(work, { signal: abort.signal }))).toMatchObject({
      kind: 'workflow',
      reason: 'aborted',
      step: 'review',
    });
  });

  it('asks on when the clock is set back', async () => {
    let asked = 0;
    const ask = async () => (++asked < 3 ? { pending: asked } : { decided: 'yes' });
    const ended = start((run) => run.wait('review', { ask, pollMs: 60_000, timeoutMs: 86_400_000 }));
    await clock.advance('10s');
    clock.reset(clock.now() - 3_600_000);
    await clock.advance('5m');
    expect(await ended).toBe('yes');
  });

  it('keeps the run for its process, however long it takes', async () => {
    let decided = false;
    let asking = 0;
    const work = (run: Run) =>
      run.wait('review', {
        ask: async () => {
          asking++;
          return decided ? { decided: 'yes' } : { pending: 1 };
        },
        pollMs: 3_600_000,
        timeoutMs: 86_400_000,
      });
    const both = [start(work), start(work)];
    await clock.advance('5h');
    decided = true;
    await clock.advance('2h');
    expect(await Promise.all(both)).toEqual(['yes', 'yes']);
    expect(asking).toBe(7);
  });
});

describe('a run', () => {
  const open = (run: Run) => run.step('one', { act: () => Promise.reject(lost), find: async () => undefined });

  it('with other input is refused until the first has ended', async () => {
    await failureOf(start(open, {}, { name: 'a' }));
    expect(await failureOf(start(async () => 2, {}, { name: 'b' }))).toMatchObject({ reason: 'other-input' });
    await start(async () => 1, {}, { name: 'a' });
    expect(await start(async () => 2, {}, { name: 'b' })).toBe(2);
  });

  it.each<[string, (run: Run) => Promise<unknown>]>([
    ['broke off before its first step', () => Promise.reject(lost)],
    [
      'has done what may be repeated only',
      (run) => run.step('look', { act: async () => 1, find: 'repeat' }).then(() => Promise.reject(lost)),
    ],
    [
      'got a clear no',
      (run) => run.step('one', { act: () => Promise.reject(platformError(false)), find: async () => 1 }),
    ],
    ['was forgotten', (run) => open(run).catch((error) => run.forget().then(() => Promise.reject(error)))],
  ])('that %s makes room for other input, and counts for nothing', async (_, work) => {
    expect(await failureOf(start(work, {}, { name: 'a' }))).toBeDefined();
    const again = (run: Run) => run.step('look', { act: async () => 2, find: 'repeat' });
    expect(await start(again, {}, { name: 'b' })).toBe(2);
  });

  it('is given up for other input by `restart`, which changes nothing for its own', async () => {
    const { counter, step } = counted();
    const half = (run: Run) => run.step('one', step).then(() => Promise.reject(lost));
    await failureOf(start(half, {}, { name: 'a' }));
    await failureOf(start(half, { restart: true }, { name: 'a' }));
    expect(counter.acted).toBe(1);
    expect(await start((run) => run.step('one', step), { restart: true }, { name: 'b' })).toBe(2);
  });

  it('that the platform refused is begun anew by the next call, but not by a process that waited for it', async () => {
    const { counter, step } = counted();
    const advice = { en: 'mend it', zh: '请修改' };
    const refused = async (run: Run) => {
      const number = await run.step('one', step);
      await run.wait('review', {
        ask: async () => (clock.now() > begunAt + 10_000 ? { decided: 1 } : { pending: 1 }),
        pollMs: 1_000,
        timeoutMs: 60_000,
      });
      throw new WorkflowError('refused', 'part of test', `no ${number}`, { step: 'review', advice });
    };
    const begunAt = clock.now();
    const both = [failureOf(start(refused)), failureOf(start(refused))];
    await clock.advance('1m');
    const no = { kind: 'workflow', reason: 'refused', workflow: 'part of test', step: 'review', advice };
    expect(await Promise.all(both)).toEqual([expect.objectContaining(no), expect.objectContaining(no)]);
    expect((await Promise.all(both)).map(String)).toEqual(Array(2).fill('WorkflowError: part of test: no 1'));
    expect(counter.acted).toBe(1);
    expect(await start((run) => run.step('one', { ...step, find: async () => undefined }))).toBe(2);
  });

  it('that nobody goes on with is forgotten after half a year', async () => {
    await failureOf(start(open));
    await clock.advance('179d');
    expect(await store.get('p/a/run')).toBeDefined();
    await clock.advance('2d');
    expect(await store.get('p/a/run')).toBeUndefined();
  });

  it('begins no step once it is aborted', async () => {
    const { counter, step } = counted();
    const signal = AbortSignal.abort();
    expect(await failureOf(start((run) => run.step('one', step), { signal }))).toMatchObject({
      kind: 'workflow',
      reason: 'aborted',
      step: 'one',
    });
    expect(counter.acted).toBe(0);
  });

  it('calls an abort during a question by the same name', async () => {
    const abort = new AbortController();
    const ask = async () => {
      abort.abort();
      throw new TransportError('aborted', 'e', 'aborted');
    };
    const wait = (run: Run) => run.wait('review', { ask, pollMs: 1_000, timeoutMs: 60_000 });
    expect(await failureOf(start(wait, { signal: abort.signal }))).toMatchObject({
      kind: 'workflow',
      reason: 'aborted',
    });
  });

  it('keeps no input, and no results of its steps after its end', async () => {
    const secret = 'Zhang San 440101199001010000';
    await start(
      (run) => run.step('one', { act: async () => secret, find: 'repeat' }).then(() => 'end'),
      {},
      { secret },
    );
    expect((await store.get('p/a/run'))?.value).not.toContain('Zhang');
  });

  it('with other input may follow one of which nothing was done', async () => {
    const no = platformError(false);
    const refused = (run: Run) => run.step('one', { act: () => Promise.reject(no), find: 'repeat' });
    expect(await failureOf(start(refused, {}, { name: 'misspelt' }))).toBe(no);
    expect(await start(async () => 2, {}, { name: 'right' })).toBe(2);
  });

  it('with other input is refused, also when the other one began at the same moment', async () => {
    const open = (run: Run) => run.step('one', { act: () => Promise.reject(lost), find: async () => undefined });
    const late = overriding({
      async acquire(...parameters) {
        await failureOf(start(open, {}, { name: 'a' }));
        return store.acquire(...parameters);
      },
    });
    expect(await failureOf(start(async () => 2, {}, { name: 'b' }, late))).toMatchObject({ reason: 'other-input' });
    expect(await start(async () => 1, {}, { name: 'a' })).toBe(1);
  });

  it('is the same with the members of its input in another order, or without input', async () => {
    const open = (run: Run) => run.step('one', { act: () => Promise.reject(lost), find: 'repeat' });
    expect(await failureOf(start(open, {}, { a: { x: 1, y: 2 }, b: 12345678901234567890n }))).toBe(lost);
    expect(await start(async () => 1, {}, { b: 12345678901234567890n, a: { y: 2, x: 1 } })).toBe(1);
    expect(await start(async () => 2, {}, undefined)).toBe(2);
  });

  it('gives at once what a later process would get: results as JSON', async () => {
    const result = { at: new Date(0), left: undefined };
    const seen: unknown[] = [];
    const work = async (run: Run) => {
      const wait = { ask: async () => ({ decided: result }), pollMs: 1, timeoutMs: 1 };
      seen.push(await run.step('one', { act: async () => result, find: 'repeat' }), await run.wait('two', wait));
      return result;
    };
    const kept = { at: '1970-01-01T00:00:00.000Z' };
    expect([await start<unknown>(work), await start<unknown>(work), ...seen]).toStrictEqual([kept, kept, kept, kept]);
  });

  it('refuses a second step of the same name, which would get the result of the first', async () => {
    const step = { act: async () => 1, find: 'repeat' as const };
    const work = async (run: Run) => [await run.step('one', step), await run.step('one', step)];
    expect(await failureOf(start(work))).toMatchObject({ message: 'test: two steps are named one' });
  });

  it('may try a step again that failed', async () => {
    const { step } = counted();
    const failing = { ...step, act: () => Promise.reject(platformError(false)) };
    const work = async (run: Run) => {
      await failureOf(run.step('one', failing));
      return run.step('one', step);
    };
    expect(await start(work)).toBe(1);
  });

  it('does steps at the same time without forgetting one', async () => {
    const [one, two] = [counted(), counted()];
    const both = async (run: Run) => {
      await Promise.all([run.step('one', one.step), run.step('two', two.step)]);
      return run.step('three', { act: () => Promise.reject(lost), find: 'repeat' });
    };
    const slow = overriding({
      async renew(...parameters) {
        for (let tick = 0; tick < 10; tick++) await Promise.resolve();
        return store.renew(...parameters);
      },
    });
    await failureOf(start(both, {}, 1, slow));
    const { steps } = JSON.parse((await store.get('p/a/run'))?.value ?? '{}') as { steps: object };
    expect(steps).toMatchObject({
      one: { state: 'done', result: 1 },
      two: { state: 'done', result: 1 },
      three: { state: 'begun' },
    });
  });

  it('is kept for its process while a step takes long, also when the store fails for a moment', async () => {
    let failures = 1;
    const shaky = overriding({
      renew: (...parameters) =>
        clock.now() > began && failures-- > 0 ? Promise.reject(new Error('away')) : store.renew(...parameters),
    });
    const began = clock.now();
    let acted = 0;
    const act = async () => {
      acted++;
      await clock.sleep(300_000);
      return acted;
    };
    const work = (run: Run) => run.step('one', { act, find: async () => undefined });
    const both = [start(work, {}, 1, shaky), start(work)];
    await clock.advance('10m');
    expect(await Promise.all(both)).toEqual([1, 1]);
    expect(failures).toBeLessThan(1);
  });

  it('fails with what made it fail, although the store fails too', async () => {
    const no = platformError(false);
    let away = false;
    const fails = () => Promise.reject(new Error('away'));
    const broken = overriding({
      renew: (...parameters) => (away ? fails() : store.renew(...parameters)),
      release: fails,
    });
    const act = async () => {
      away = true;
      throw no;
    };
    expect(await failureOf(start((run) => run.step('one', { act, find: 'repeat' }), {}, 1, broken))).toBe(no);
  });

  it('that has ended gives its result, although the store fails to let it go', async () => {
    const broken = overriding({ release: () => Promise.reject(new Error('away')) });
    expect(await start(async () => 1, {}, 1, broken)).toBe(1);
  });

  it('lets the next one begin at once when it could not be read', async () => {
    let reads = 0;
    const broken = overriding({
      get: (key) => (++reads === 2 ? Promise.reject(new Error('away')) : store.get(key)),
    });
    expect(await failureOf(start(async () => 1, {}, 1, broken))).toMatchObject({ message: 'away' });
    expect(await start(async () => 1)).toBe(1);
  });

  it('that lost its store for long stops when another process took over', async () => {
    let away = true;
    let release: (value: string) => void = () => undefined;
    const partitioned = overriding({
      renew: (...parameters) =>
        away && clock.now() > began ? Promise.reject(new Error('away')) : store.renew(...parameters),
    });
    const began = clock.now();
    const act = () =>
      new Promise<string>((resolve) => {
        release = resolve;
      });
    const slow = failureOf(start((run) => run.step('one', { act, find: 'repeat' }), {}, 1, partitioned));
    await clock.advance('2m');
    expect(await start((run) => run.step('one', { act: async () => 'second', find: 'repeat' }))).toBe('second');
    away = false;
    release('first');
    expect(await slow).toMatchObject({ kind: 'workflow', reason: 'taken-over' });
  });
});

it('does a step again when no connection was made, without looking', async () => {
  const unsent = new TransportError('network', 'e', 'refused', { unsent: true });
  const find = async () => 'found';
  expect(await failureOf(start((run) => run.step('one', { act: () => Promise.reject(unsent), find })))).toBe(unsent);
  expect(await start((run) => run.step('one', { act: async () => 'done', find }))).toBe('done');
});

describe('the context', () => {
  const key = 'p/a/kept';
  it.each([
    ['as long as it says', 60_000, '59s', '2s'],
    ['30 days by default', undefined, '29d', '2d'],
  ])('keeps the result %s', async (_, keepMs, before, after) => {
    let acted = 0;
    const again = () =>
      runDurably({ store, runtime: { clock, random }, key, name: 'test', keepMs }, 1, async () => ++acted);
    await again();
    await clock.advance(before);
    expect(await again()).toBe(1);
    await clock.advance(after);
    expect(await again()).toBe(2);
  });

  it('keeps for ever what must not be done twice', async () => {
    const { step } = counted();
    const again = () =>
      runDurably({ store, runtime: { clock, random }, key, name: 'test', keepMs: Number.POSITIVE_INFINITY }, 1, (run) =>
        run.step('one', step),
      );
    await again();
    await clock.advance('1000d');
    expect(await again()).toBe(1);
  });

  it('says how long a process that died keeps others waiting', async () => {
    await store.acquire(`${key}/lock`, 'dead', 5_000);
    const context = { store, runtime: { clock, random }, key, name: 'test', leaseMs: 5_000 };
    const next = runDurably(context, 1, async () => 'done');
    await clock.advance('6s');
    expect(await next).toBe('done');
    const slow = runDurably({ ...context, key: 'p/a/slow' }, 1, async () => {
      await clock.sleep(60_000);
      return 'slow';
    });
    await clock.advance('20s');
    // Renewed every third of it, so that it is not lost on the way.
    expect(await store.acquire('p/a/slow/lock', 'other', 1_000)).toBeUndefined();
    await clock.advance('41s');
    expect(await slow).toBe('slow');
  });
});
