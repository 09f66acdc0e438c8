import { describe, expect, it } from 'vitest';
import { guardHooks, type Hooks, type PushHandlingEvent, type StartEvent } from './hooks.js';

const event: StartEvent = {
  callId: 'c',
  platform: 'testing',
  endpointId: 'things.read',
  subject: undefined,
  method: 'GET',
  path: '/x',
};

const push: PushHandlingEvent = { platform: 'testing', id: 'p-1', type: 'audited', subject: undefined, attempt: 1 };
const settled = (): Promise<void> => new Promise(setImmediate);

describe('guardHooks', () => {
  it('passes events on with the hooks object as this', () => {
    const hooks = { seen: [] as unknown[], start: undefined as never };
    const guarded = guardHooks(
      Object.assign(hooks, {
        start(this: { seen: unknown[] }, started: StartEvent) {
          this.seen.push(started);
        },
      }),
      () => undefined,
    );
    guarded.start(event);
    expect(hooks.seen).toEqual([event]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('reports a hook that %s to the logger and to nobody else', async (_, start) => {
    const warned: unknown[] = [];
    const guarded = guardHooks({ start }, (...line) => void warned.push(line));
    expect(() => guarded.start(event)).not.toThrow();
    await Promise.resolve();
    expect(warned).toEqual([['hook start threw', { error: 'broken' }]]);
  });

  it('keeps the failure of the logger from the call, too', async () => {
    const fail = (): never => {
      throw new Error('broken');
    };
    expect(() => guardHooks({ start: fail }, fail).start(event)).not.toThrow();
    // A rejection that nobody handles would fail the run.
    guardHooks({ start: async () => fail() }, fail).start(event);
  });

  it('does nothing for an absent hook', () => {
    const warned: unknown[] = [];
    guardHooks({}, (...line) => void warned.push(line)).start(event);
    expect(warned).toEqual([]);
  });
});

describe('several hooks', () => {
  it('are called in their order, also after one that throws', () => {
    const seen: string[] = [];
    const warned: unknown[] = [];
    const broken: Hooks = {
      start() {
        seen.push('first');
        throw new Error('broken');
      },
    };
    guardHooks([broken, {}, { start: () => void seen.push('second') }], (...line) => void warned.push(line)).start(
      event,
    );
    expect(seen).toEqual(['first', 'second']);
    expect(warned).toHaveLength(1);
  });

  it('stand around the handling of a push, the first outermost', async () => {
    const seen: string[] = [];
    const around = (name: string): Hooks => ({
      async push(_, handle) {
        seen.push(`before ${name}`);
        await handle();
        seen.push(`after ${name}`);
      },
    });
    const hooks = guardHooks([around('a'), {}, around('b')], expect.unreachable);
    await hooks.push(push, async () => void seen.push('handled'));
    await settled();
    expect(seen).toEqual(['before a', 'before b', 'handled', 'after b', 'after a']);
  });
});

describe('the push hook', () => {
  const boom = new Error('the handler is broken');

  it.each<[string, Hooks['push'], warnings: string[]]>([
    ['is absent', undefined, []],
    ['does not handle', async () => undefined, []],
    ['handles late', async (_, handle) => Promise.resolve().then(handle), []],
    ['handles twice', async (_, handle) => void (await Promise.all([handle(), handle()])), []],
    ['swallows the failure', async (_, handle) => handle().catch(() => undefined), []],
    ['never ends', () => new Promise(() => undefined), []],
    ['fails', () => Promise.reject(new Error('broken')), ['broken']],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
      ['broken'],
    ],
  ])('that %s changes neither how often a push is handled nor its outcome', async (_, hook, warnings) => {
    const warned: unknown[] = [];
    const hooks = guardHooks(hook === undefined ? {} : { push: hook }, (...line) => void warned.push(line));
    let handled = 0;
    await hooks.push(push, async () => void handled++);
    await expect(
      hooks.push(push, async () => {
        handled++;
        throw boom;
      }),
    ).rejects.toBe(boom);
    await settled();
    expect(handled).toBe(2);
    expect(warned).toEqual(
      warnings.flatMap((error) => [
        ['hook push threw', { error }],
        ['hook push threw', { error }],
      ]),
    );
  });
});
