import { systemRuntime } from '@minigate/core';
import { expect } from 'vitest';
import { type Counts, createCounts } from './counts.js';
import type { Lane, StoreKind } from './lanes.js';
import { longPause, type Scenario, scenarios } from './scenarios.js';
import { type Handling, leaseMs, newcomer, type Stage, setStage, tenants } from './stage.js';

/** What one seed stands for. */
export interface Run {
  readonly seed: number;
  readonly store: StoreKind;
  readonly scenario: Scenario;
  readonly point: string;
  readonly name: string;
}

/** The runs of the seeds 0 to `count` - 1: each scenario on each store it fits, at each of its points in turn. */
export function runs(count: number): readonly Run[] {
  const pairs = scenarios.flatMap((scenario) => scenario.stores.map((store) => ({ scenario, store })));
  return Array.from({ length: count }, (_, seed) => {
    const { scenario, store } = pairs[seed % pairs.length] as (typeof pairs)[number];
    const turn = Math.floor(seed / pairs.length);
    const point = scenario.points[turn % scenario.points.length] as string;
    return { seed, store, scenario, point, name: `seed ${seed}, ${store}: ${scenario.name}, ${point}` };
  });
}

/** Runs with a server that stands still for so long that leases, claims and patience are over; begin them before all others. */
export const longRuns: readonly Run[] = (['redis', 'postgres'] as const).map((store, index) => {
  const [seed, point] = [1_000 + index, 'before set token'];
  return { seed, store, scenario: longPause, point, name: `seed ${seed}, ${store}: ${longPause.name}, ${point}` };
});

/** Plays a run and checks what must hold after any. */
export async function play({ seed, scenario, point }: Run, lane: Lane, total: Counts): Promise<void> {
  const counts = createCounts(total);
  counts.add('runs');
  counts.add("calls answered with another's token", 0);
  const calm = scenario.calm?.(point) === true;
  const stage = await setStage(lane, seed, counts, { leaseMs: calm ? 20_000 : leaseMs });
  await scenario.play(stage, point);
  await stage.victim.ask('resume');
  await checkPushes(stage, counts);
  await checkGrants(stage, counts);
  checkExchange(stage, counts, calm);
  expect(counts.get("calls answered with another's token")).toBe(0);
  await stage.close();
}

/** Lets the living handle what is left, and compares what was answered with what was handled. */
async function checkPushes({ fake, steady, victim, others, handled }: Stage, counts: Counts): Promise<void> {
  await fake.settled();
  const living = [victim, ...others].filter(({ killed }) => !killed);
  for (;;) {
    await Promise.all(living.map((process) => process.ask('drain')));
    const { pending, claimed } = await steady.push.stats();
    if (pending + claimed === 0) break;
    // What a dead process had claimed is due when its claim runs out.
    await systemRuntime().clock.sleep(20);
  }
  // By what was sent, not by the client's own id for it, which a broken dedupe would multiply.
  const times = new Map<string, number>();
  for (const { content } of [...handled.values()].flat())
    if (content !== undefined) times.set(content, (times.get(content) ?? 0) + 1);
  const again = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
  counts.add('pushes handled', times.size);
  counts.add('pushes handled again', again);
  const missing = counts.get('pushes answered') - times.size;
  counts.add(counts.get('servers flushed') > 0 ? 'pushes lost with a flush' : 'pushes lost', missing);
  expect(counts.get('pushes lost')).toBe(0);
  expect((await steady.push.stats()).dead).toBe(0);
  for (const handlings of handled.values()) checkHandlings(handlings, counts);
}

/** A push is handled again only when nobody can know that it was done: each time but the last must have such a reason. */
function checkHandlings(handlings: readonly Handling[], counts: Counts): void {
  // After a flush the store knows of no push that it had.
  const flushed = counts.get('servers flushed') > 0;
  const attempts = handlings.map(({ attempt }) => attempt);
  if (!flushed) expect(new Set(attempts).size).toBe(attempts.length);
  for (const { attempt, process, settled } of handlings) {
    if (settled === undefined) expect(process.killed).toBe(true);
    if (settled?.outcome === 'claim lost' && !flushed) expect(settled.heldMs).toBeGreaterThanOrEqual(leaseMs);
    if (attempt === Math.max(...attempts)) continue;
    if (!flushed) expect(settled?.outcome).not.toBe('done');
    counts.add(`pushes handled again: ${settled?.outcome ?? 'killed'}`);
  }
}

/** Every grant must still work, with the refresh token that the platform holds. */
async function checkGrants({ fake, steady, stored }: Stage, counts: Counts): Promise<void> {
  const granted = fake.authorizers.list().filter(({ granted }) => granted);
  for (const { appId, refreshToken } of granted) {
    if ((await stored(appId))?.refreshToken !== refreshToken) counts.add('refresh tokens that a death left behind');
    fake.tokens.expire(appId);
    const answer = await steady.authorizer(appId).basicInfo.getAccountBasicInfo();
    expect(answer.appid).toBe(appId);
    const kept = (await stored(appId))?.refreshToken === fake.authorizers.get(appId).refreshToken;
    counts.add('refresh tokens lost', kept ? 0 : 1);
  }
  expect(granted.map(({ appId }) => appId)).toEqual(expect.arrayContaining([...tenants]));
  expect(counts.get('refresh tokens lost')).toBe(0);
  const renewals = answers(fake, 'getAuthorizerAccessToken');
  counts.add('renewals', renewals.done);
  counts.add('renewals refused: old refresh token', renewals.refused);
}

/** A code is exchanged once, and its push reached a handler with the state of its link. */
function checkExchange({ fake, handled }: Stage, counts: Counts, calm: boolean): void {
  const codes = counts.get('codes given');
  const { done, refused } = answers(fake, 'getAuthorizerRefreshToken');
  counts.add('codes exchanged', done);
  counts.add('codes exchanged twice', Math.max(0, done - codes));
  counts.add('exchanges refused: code used', refused);
  expect(done).toBe(codes);
  if (calm) expect(refused).toBe(0);
  if (codes === 0) return;
  expect(fake.authorizers.get(newcomer).granted).toBe(true);
  const states = [...handled.values()].flat().filter(({ type }) => type === 'authorized');
  expect(states.length).toBeGreaterThan(0);
  for (const { state } of states) expect(state).toEqual({ order: 7 });
}

function answers(fake: Stage['fake'], endpointId: string): { readonly done: number; readonly refused: number } {
  const all = fake.journal().filter((entry) => entry.endpointId === endpointId);
  const refused = all.filter(({ responseBody }) => responseBody.includes('errcode')).length;
  return { done: all.length - refused, refused };
}
