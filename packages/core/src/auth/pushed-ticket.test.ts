import { describe, expect, it } from 'vitest';
import { TransportError } from '../errors/errors.js';
import { failureOf } from '../http/__fixtures__/pipeline.js';
import { memoryStore } from '../store/memory.js';
import { fakeClock } from '../testing/clock.js';
import { type PushedTicketOptions, pushedTicket } from './pushed-ticket.js';

const minute = 60_000;

function world(options: Partial<PushedTicketOptions> = {}) {
  const clock = fakeClock();
  const warnings: unknown[] = [];
  const logger = { debug() {}, info() {}, error() {}, warn: (...line: unknown[]) => void warnings.push(line) };
  const parts = {
    platform: 'testing',
    name: 'verify ticket',
    endpointId: 'auth.token',
    key: 'testing/app/ticket',
    store: memoryStore({ clock }),
    runtime: { clock, logger },
    lifeMs: 60 * minute,
    lateMs: 30 * minute,
    advice: { en: 'look at the URL', zh: '请检查 URL' },
    ...options,
  };
  return { clock, warnings, ticket: pushedTicket(parts), another: () => pushedTicket(parts) };
}

describe('a pushed ticket', () => {
  it('is the newest by the platform’s time, for all processes, whatever order it came in', async () => {
    const { ticket, another } = world();
    await ticket.save('second', 1_200);
    await another().save('first', 600);
    expect(await another().current()).toBe('second');
    await Promise.all([ticket.save('third', 1_800), another().save('fourth', 2_400)]);
    expect(await ticket.current()).toBe('fourth');
    await ticket.save('fourth again', 2_400);
    expect(await ticket.current()).toBe('fourth again');
  });

  it.each([
    ['an hour', 60],
    ['nobody knows how long', Number.POSITIVE_INFINITY],
  ])(
    'with a time far ahead keeps out others no longer than until it is late, where tickets work for %s',
    async (_what, life) => {
      const { clock, ticket } = world({ lifeMs: life * minute });
      await ticket.save('of milliseconds', 600_000);
      await clock.advance(30 * minute - 1);
      await ticket.save('a', 1_200);
      expect(await ticket.current()).toBe('of milliseconds');
      await clock.advance(1);
      await ticket.save('b', 1_800);
      expect(await ticket.current()).toBe('b');
    },
  );

  it('works for its life from its receipt, and is named with its age after that', async () => {
    const { clock, ticket } = world();
    expect(await ticket.ageMs()).toBeUndefined();
    expect(await failureOf(ticket.current())).toMatchObject({
      kind: 'auth',
      reason: 'not-ready',
      message: 'no valid verify ticket: none ever came',
      advice: { en: 'look at the URL' },
    });
    await ticket.save('a', 600);
    await clock.advance(60 * minute - 1);
    expect(await ticket.current()).toBe('a');
    expect(await ticket.ageMs()).toBe(60 * minute - 1);
    await clock.advance(1);
    expect(await failureOf(ticket.current())).toMatchObject({
      message: 'no valid verify ticket: the last one came 60 minutes ago',
    });
  });

  it('is asked for when it is late, once in ten minutes, and a failure of that harms nothing', async () => {
    let asked = 0;
    const { clock, ticket, warnings } = world({
      request: () => Promise.reject(new TransportError('network', 'auth.start', `no connection ${++asked}`)),
    });
    await ticket.save('a', 600);
    await clock.advance(30 * minute - 1);
    await ticket.current();
    expect(asked).toBe(0);
    await clock.advance(1);
    expect(await Promise.all([ticket.current(), ticket.current()])).toEqual(['a', 'a']);
    await clock.advance(10 * minute - 1);
    await ticket.current();
    expect(asked).toBe(1);
    await clock.advance(1);
    await ticket.current();
    expect(asked).toBe(2);
    await clock.advance(0);
    expect(warnings).toEqual([
      ['asking for a ticket failed', { error: 'auth.start: no connection 1' }],
      ['asking for a ticket failed', { error: 'auth.start: no connection 2' }],
    ]);
  });

  it('is waited for, and asked for once after 30 s', async () => {
    let asked = 0;
    const { clock, ticket } = world({
      async request() {
        asked++;
        throw new TransportError('network', 'auth.start', 'no connection');
      },
    });
    let ready = false;
    const waiting = ticket.wait().then(() => {
      ready = true;
    });
    await clock.advance(29_000);
    expect(asked).toBe(0);
    await clock.advance(5 * minute);
    expect([asked, ready]).toEqual([1, false]);
    await ticket.save('a', 600);
    await clock.advance(1_000);
    await waiting;
  });

  it('ends a wait that cannot succeed: time, abort, a final refusal of the request', async () => {
    const { clock, ticket } = world();
    const late = failureOf(ticket.wait({ timeoutMs: 45_000 }));
    const abort = new AbortController();
    const aborted = failureOf(ticket.wait({ signal: abort.signal }));
    await clock.advance(44_999);
    abort.abort();
    await clock.advance(1);
    expect(await late).toMatchObject({ kind: 'auth', reason: 'not-ready' });
    expect(await aborted).toMatchObject({
      kind: 'transport',
      reason: 'aborted',
      message: 'auth.token: waiting for the ticket was aborted by the caller',
    });

    const wrongSecret = new Error('wrong secret');
    const mistaken = world({ request: () => Promise.reject(wrongSecret) });
    const refused = failureOf(mistaken.ticket.wait());
    await mistaken.clock.advance(31_000);
    expect(await refused).toBe(wrongSecret);
  });
});
