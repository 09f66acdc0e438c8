import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { turn } from '../runtime/turns.js';
import { toyPlatform } from './__fixtures__/toy-platform.js';
import type { Fault } from './types.js';

const note = { text: 'a' };

/** What a call came to, as text. */
async function outcome(call: Promise<Response>): Promise<string> {
  try {
    const response = await call;
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    return `${(error as Error).message}: ${String((error as Error & { cause?: { code?: unknown } }).cause?.code)}`;
  }
}

describe('a fault', () => {
  it.each<[Fault, string]>([
    [{ kind: 'answer', body: { error: 'busy' } }, '200 {"error":"busy"}'],
    [{ kind: 'answer', body: { error: 'busy' }, status: 429 }, '429 {"error":"busy"}'],
    [{ kind: 'status', status: 502 }, '502 <html><body><h1>502</h1></body></html>'],
    [{ kind: 'status', status: 503, text: 'later' }, '503 later'],
    [{ kind: 'raw', text: '{"broken":' }, '200 {"broken":'],
    [{ kind: 'refuse' }, 'fetch failed: ECONNRESET'],
  ])('%o comes instead of the handling', async (fault, expected) => {
    const { fake, post, notes, clock } = toyPlatform();
    fake.faults.next('createNote', fault);
    expect(await outcome(post('/notes/create', note))).toBe(expected);
    expect(notes.size).toBe(0);
    expect(fake.faults.injected).toEqual([{ at: clock.now(), endpointId: 'createNote', kind: fault.kind }]);
    expect(fake.journal()).toMatchObject([{ fault: fault.kind, requestBody: '{"text":"a"}' }]);
    expect((await post('/notes/create', note)).status).toBe(200);
  });

  it('cut breaks the connection after the handling', async () => {
    const { fake, post, notes } = toyPlatform();
    fake.faults.next('createNote', { kind: 'cut' });
    expect(await outcome(post('/notes/create', note))).toBe('fetch failed: ECONNRESET');
    expect(notes.size).toBe(1);
    expect(fake.journal()).toMatchObject([{ status: 0, responseBody: '', fault: 'cut' }]);
  });

  it('slow lets the answer come later, or not at all when the caller gives up', async () => {
    const { fake, post, clock, notes } = toyPlatform();
    fake.faults.next('createNote', { kind: 'slow', ms: 5_000 }, { times: 2 });
    let answered = false;
    const call = post('/notes/create', note).then(() => {
      answered = true;
    });
    await clock.advance(4_999);
    expect([answered, notes.size]).toEqual([false, 1]);
    await clock.advance(1);
    await call;
    const controller = new AbortController();
    const given = fake.fetch('https://toy.test/notes/create?token=token', {
      method: 'POST',
      body: '{"text":"b"}',
      signal: controller.signal,
    });
    while (clock.pending === 0) await turn();
    controller.abort(new Error('gave up'));
    await expect(given).rejects.toThrow('gave up');
    expect(clock.pending).toBe(0);
  });

  it('is aimed at an endpoint by id or path, or at all', async () => {
    const { fake, post } = toyPlatform();
    fake.faults.next('/notes/create', { kind: 'status', status: 500 }, { times: 2 });
    fake.faults.next('upload', { kind: 'status', status: 501 });
    fake.faults.on('*', { kind: 'status', status: 502 });
    const statuses = [];
    for (let call = 0; call < 3; call++) statuses.push((await post('/notes/create', note)).status);
    expect(statuses).toEqual([500, 500, 502]);
    fake.faults.clear();
    expect((await post('/notes/create', note)).status).toBe(200);
    expect(() => fake.faults.next('creatNote', { kind: 'cut' })).toThrow('no endpoint has the id or path "creatNote"');
    expect(() => fake.faults.next('*', { kind: 'cut' }, { times: 0 })).toThrow(RangeError);
    expect(() => fake.faults.on('*', { kind: 'cut' }, { rate: 1.1 })).toThrow(RangeError);
  });

  it('with a rate hits the same calls again after a reset, and others with another seed', async () => {
    const hits = async (seed: number, reset: boolean): Promise<string> => {
      const { fake, post } = toyPlatform({ seed });
      const run = async (): Promise<string> => {
        fake.faults.on('createNote', { kind: 'status', status: 502 }, { rate: 0.3 });
        let statuses = '';
        for (let call = 0; call < 40; call++) statuses += (await post('/notes/create', note)).ok ? '.' : 'x';
        return statuses;
      };
      if (!reset) return run();
      await run();
      fake.reset();
      return run();
    };
    const first = await hits(1, false);
    expect(first).toMatch(/x/);
    expect(first).toMatch(/\./);
    expect(await hits(1, true)).toBe(first);
    expect(await hits(2, false)).not.toBe(first);
  });
});

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), body: fc.jsonValue(), status: fc.integer({ min: 200, max: 599 }) }),
  fc.record({ kind: fc.constant('status' as const), status: fc.integer({ min: 200, max: 599 }) }),
  fc.record({ kind: fc.constant('raw' as const), text: anyText() }),
  fc.record({ kind: fc.constantFrom('refuse' as const, 'cut' as const) }),
  fc.record({ kind: fc.constant('slow' as const), ms: fc.nat(100_000) }),
);
const target = fc.constantFrom('*', 'createNote', '/notes', 'listNotes', '/job', 'broken');
const plan = fc.array(
  fc.record({ target, fault: anyFault, rate: fc.double({ min: 0, max: 1, noNaN: true }), once: fc.boolean() }),
);
const requests = fc.array(
  fc.record({
    path: fc.constantFrom(
      '/notes/create',
      '/notes?count=1',
      '/notes/1',
      '/job?action=stop',
      '/broken',
      '/nowhere',
      '/login',
    ),
    token: fc.constantFrom('token', 'admin', 'other'),
    method: fc.constantFrom('GET', 'POST'),
    body: fc.oneof(fc.json(), fc.string(), fc.constant('{"text":"a"}'), fc.constant('{"how":"lies"}')),
  }),
  { maxLength: 12 },
);

describe('any plan of faults', () => {
  it('ends every call, and gives the same bytes in a second run with the same seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), plan, requests, async (seed, rules, calls) => {
        const run = async (): Promise<unknown> => {
          const { fake, clock } = toyPlatform({ seed });
          for (const { target, fault, rate, once } of rules) {
            if (once) fake.faults.next(target, fault);
            else fake.faults.on(target, fault, { rate });
          }
          const outcomes: string[] = [];
          for (const { path, token, method, body } of calls) {
            const url = `https://toy.test${path}${path.includes('?') ? '&' : '?'}token=${token}`;
            const call = outcome(fake.fetch(url, { method, ...(method === 'POST' ? { body } : {}) }));
            await clock.advance('2m');
            outcomes.push(await call);
          }
          expect(outcomes.filter((text) => !/^\d{3} |ECONNRESET$/.test(text))).toEqual([]);
          return { outcomes, journal: fake.journal(), violations: fake.violations(), injected: fake.faults.injected };
        };
        expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()));
      }),
      { numRuns: 100 },
    );
  });
});
