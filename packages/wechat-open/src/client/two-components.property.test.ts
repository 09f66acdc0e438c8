import { setImmediate } from 'node:timers/promises';
import { type Clock, memoryStore, type Store } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWechatOpenFake } from '../testing/index.js';
import { connect, merchant, receiver } from './__fixtures__/harness.js';

const kinds = ['call', 'expired', 'revoked', 'push', 'grant', 'recover', 'end'] as const;
const operation = fc.record({ component: fc.constantFrom(0, 1), kind: fc.constantFrom(...kinds) });
/** What may make a call fail that runs beside it. */
const endings: readonly string[] = ['end', 'grant', 'revoked', 'expired'];
type Operation = { readonly component: number; readonly kind: (typeof kinds)[number] };

const appIds = ['wxaaaaaaaaaaaaaaaa', 'wxbbbbbbbbbbbbbbbb'] as const;
const secret =
  /"(?:component_access_token|authorizer_access_token|authorizer_refresh_token|refresh_token|pre_auth_code)":"([^"]+)"/g;

/** Two components that the same account granted, on one store whose every access ends in the order that the scheduler chooses. */
async function setUp(scheduler: fc.Scheduler) {
  const base = fakeClock();
  let passedMs = 0;
  const clock: Clock = {
    now: () => base.now() + passedMs,
    // Waits for a lease end at any time; deadlines never.
    async sleep(ms, signal) {
      if (ms >= 1_000) return base.sleep(ms, signal);
      // Lets real I/O go on, which loops of promises alone would starve.
      await setImmediate();
      await scheduler.schedule(Promise.resolve(), 'sleep');
      passedMs += ms;
    },
  };
  const memory = memoryStore({ clock });
  const store = new Proxy(memory, {
    get(target, name: keyof Store) {
      const method = target[name];
      if (typeof method !== 'function' || name === 'list') return method;
      return async (...parameters: unknown[]) => {
        await scheduler.schedule(Promise.resolve(), `${name} asked`);
        return Reflect.apply(method, target, parameters);
      };
    },
  });
  const sides = appIds.map((appId, seed) => {
    const fake = createWechatOpenFake({
      seed,
      component: { appId },
      rotateRefreshTokens: 'always',
      authorizers: [{ appId: merchant, granted: true }],
      clock: base,
    });
    const issued = new Set<string>();
    const sent: string[] = [];
    const wx = connect(fake, store, {
      runtime: { clock },
      // The scheduler's time runs fast: no lease ends.
      tokens: { leaseMs: 1e9 },
      push: { autoHandle: false },
      async fetch(input, init) {
        const request = new Request(input, init);
        sent.push(decodeURIComponent(request.url), await request.clone().text());
        await scheduler.schedule(Promise.resolve(), 'request');
        const response = await fake.fetch(request);
        for (const [, value] of (await response.clone().text()).matchAll(secret)) issued.add(value as string);
        return response;
      },
    });
    const handled: string[] = [];
    wx.on('message.text', ({ Content }) => void handled.push(Content));
    fake.pushTo(receiver(wx));
    return { appId, fake, wx, issued, sent, handled };
  });
  return { memory, sides };
}

async function perform(
  { kind }: Operation,
  { appId, fake, wx }: Awaited<ReturnType<typeof setUp>>['sides'][number],
  number: number,
): Promise<void> {
  const call = () => wx.authorizer(merchant).basicInfo.getAccountBasicInfo();
  if (kind === 'call') await call();
  else if (kind === 'expired') {
    fake.tokens.expire(merchant);
    await call();
  } else if (kind === 'revoked') {
    fake.tokens.revokeAll();
    await call();
  } else if (kind === 'push') {
    const text = { MsgType: 'text', FromUserName: 'oVisitor', Content: appId, MsgId: number };
    await fake.push('text', text, { appId: merchant });
    await wx.push.drain();
  } else if (kind === 'grant') {
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: appId });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant });
    const { state } = await wx.authLinks.finish(Object.fromEntries(new URL(redirectUrl).searchParams));
    expect(state).toBe(appId);
  } else if (kind === 'recover') await wx.recover();
  else {
    if (fake.authorizers.get(merchant).granted) await fake.revoke(merchant);
    await wx.push.drain();
  }
}

it('lets two components with the same authorizer never meet in one process and one store', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(operation, { minLength: 4, maxLength: 10 }),
      async (scheduler, operations) => {
        const { memory, sides } = await setUp(scheduler);
        const begin = async (): Promise<void> => {
          await Promise.all(sides.map(({ fake }) => fake.tickets.pushNow()));
          await Promise.all(sides.map(({ wx }) => wx.recover()));
        };
        await scheduler.waitFor(begin());
        const work = operations.map((each, number) =>
          perform(each, sides[each.component] as (typeof sides)[number], number),
        );
        const results = await scheduler.waitFor(Promise.allSettled(work));
        // Grants and tokens that end meanwhile make calls of their own component fail, and none of the other's.
        for (const [index, result] of results.entries()) {
          const { component } = operations[index] as Operation;
          const disturbed = operations.some(
            (other, at) => at !== index && other.component === component && endings.includes(other.kind),
          );
          if (!disturbed) expect(result.status === 'rejected' ? result.reason : undefined).toBeUndefined();
          if (result.status === 'fulfilled') done++;
        }
        for (const [index, own] of sides.entries()) {
          const other = sides[1 - index] as (typeof sides)[number];
          expect(own.issued.size).toBeGreaterThan(0);
          const foreign = [...other.issued].filter((value) => own.sent.some((text) => text.includes(value)));
          expect(foreign).toEqual([]);
          for await (const { key, value } of memory.list(`wechat-open/${own.appId}/`))
            expect([key, [...other.issued].filter((token) => value.includes(token))]).toEqual([key, []]);
          expect(own.handled.filter((content) => content !== own.appId)).toEqual([]);
        }
        const owners = new Set<string | undefined>();
        for await (const { key } of memory.list('')) owners.add(key.split('/')[1]);
        expect(owners).toEqual(new Set(appIds));
      },
    ),
    { numRuns: 100 },
  );
  expect(done).toBeGreaterThan(200);
}, 60_000);
