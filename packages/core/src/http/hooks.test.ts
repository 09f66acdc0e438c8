import { describe, expect, it } from 'vitest';
import { guardHooks, type StartEvent } from './hooks.js';

const event: StartEvent = {
  callId: 'c',
  platform: 'testing',
  endpointId: 'things.read',
  subject: undefined,
  method: 'GET',
  path: '/x',
};

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
