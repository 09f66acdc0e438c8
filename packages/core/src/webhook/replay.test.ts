import { expect, it } from 'vitest';
import { failing, message, setup } from './__fixtures__/inbox.js';
import type { ReplayProgress } from './replay.js';

/** An inbox whose first messages are dead letters, and that handles everything from now on. */
async function withDead(count: number) {
  let mended = false;
  const parts = setup({
    maxAttempts: 1,
    concurrency: 50,
    handle: async () => {
      if (!mended) await failing();
    },
  });
  for (let index = 0; index < count; index++) {
    await parts.inbox.accept(message(`${index}`, `group ${index % 3}`));
    await parts.clock.advance(1_000);
  }
  await parts.inbox.drain();
  mended = true;
  parts.begun.length = 0;
  return parts;
}

it('makes all dead messages due again, in order, and tells how far it is', async () => {
  const { inbox, begun } = await withDead(250);
  const progress: ReplayProgress[] = [];
  const done = await inbox.replayAll({ onProgress: (step) => progress.push(step) });
  await inbox.drain();
  expect(done).toMatchObject({ seen: 250, replayed: 250 });
  expect(progress.map(({ seen }) => seen)).toEqual([100, 200, 250]);
  expect(await inbox.stats()).toMatchObject({ dead: 0, done: 250 });
  for (const group of [0, 1, 2]) {
    const ids = begun.map(Number).filter((id) => id % 3 === group);
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  }
});

it('replays between two times, and what a condition allows', async () => {
  const { inbox, begun } = await withDead(10);
  const arrivals = (await inbox.list({ after: 0 })).map(({ enqueuedAt }) => enqueuedAt);
  const report = await inbox.replayAll({
    after: arrivals[1],
    before: arrivals[8],
    where: ({ id }) => Number(id) % 2 === 0,
  });
  await inbox.drain();
  expect(report).toMatchObject({ seen: 6, replayed: 3, at: arrivals[7] });
  expect(begun.toSorted()).toEqual(['2', '4', '6']);
});

it('replays handled messages when asked, each once, and does nothing without any', async () => {
  const { inbox, begun } = await withDead(3);
  expect(await inbox.replayAll({ state: 'done' })).toEqual({ seen: 0, replayed: 0, at: undefined });
  await inbox.replayAll();
  await inbox.drain();
  expect(await inbox.replayAll({ state: 'done' })).toMatchObject({ seen: 3, replayed: 3 });
  await inbox.drain();
  expect(begun).toHaveLength(6);
});

it('stops where it is when it is aborted, and goes on after it', async () => {
  const { inbox } = await withDead(250);
  const abort = new AbortController();
  let reached: number | undefined;
  const replaying = inbox.replayAll({
    signal: abort.signal,
    onProgress({ at }) {
      reached = at;
      abort.abort(new Error('enough'));
    },
  });
  await expect(replaying).rejects.toThrow('enough');
  expect(await inbox.replayAll({ after: reached })).toMatchObject({ seen: 150, replayed: 150 });
});
