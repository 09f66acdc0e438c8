import { memoryStore, PlatformError, TransportError, WorkflowError } from '@minigate/core';
import { expect, it } from 'vitest';
import { paasWebhookSignature } from '../webhook/verify.js';
import { ok, team } from './__fixtures__/server.js';
import { harness, newYear } from './__fixtures__/wire.js';

const task = (status: string, more: object = {}) =>
  ok({ taskId: 'k', type: 'version.publish', status, progress: 50, ...more });

it('asks with growing pauses until the task ends', async () => {
  const times: number[] = [];
  const { paas, clock } = harness((_, index) => {
    times.push(clock.time - newYear);
    return task(index < 4 ? 'running' : 'succeeded');
  });
  const waited: number[] = [];
  const done = await paas.tasks.wait('k', { onProgress: ({ waitedMs }) => waited.push(waitedMs) });
  expect(done).toMatchObject({ status: 'succeeded' });
  expect(times).toEqual([0, 1_000, 2_500, 4_750, 8_125]);
  expect(waited).toEqual([0, 1_000, 2_500, 4_750]);
});

it('wakes when an event about the task reaches any process on the store', async () => {
  const store = memoryStore({ clock: { now: () => newYear, sleep: () => new Promise(() => undefined) } });
  const other = harness(() => task('running'), { store });
  const body = JSON.stringify({ eventId: 'e', event: 'version.published', data: { taskId: 'k' } });
  const headers = {
    'x-paas-timestamp': String(newYear),
    'x-paas-nonce': 'n',
    'x-paas-signature': paasWebhookSignature(team.appSecret, String(newYear), 'n', body),
  };
  const times: number[] = [];
  const { paas, clock } = harness(
    () => {
      times.push(clock.time - newYear);
      return task(times.length < 7 ? 'running' : 'succeeded');
    },
    { store },
  );
  const { sleep } = clock;
  clock.sleep = async (ms, signal) => {
    await sleep(ms, signal);
    // The next look but for the event: 20.8 s.
    if (clock.time - newYear !== 14_187.5) return;
    await other.paas.webhooks.handle({ headers, body });
    await other.paas.webhooks.drain();
  };
  await paas.tasks.wait('k');
  expect(times).toEqual([0, 1_000, 2_500, 4_750, 8_125, 13_187.5, 14_187.5]);
});

it('says why a task failed, in our numbers', async () => {
  const { paas, caught } = harness(() => task('failed', { error: { code: 9, msg: 'build broke' } }), {
    errorMap: { 9: 'PublishFailed' },
  });
  const error = await caught(paas.tasks.wait('k'));
  expect(WorkflowError.is(error) && error).toMatchObject({ reason: 'refused' });
  expect(String(error)).toContain('version.publish ended as "failed": 50001 build broke');
  const { cause } = error as Error;
  expect(PlatformError.is(cause) && cause).toMatchObject({ code: 50001, class: 'state' });
  const cancelled = harness(() => task('cancelled'));
  expect(String(await cancelled.caught(cancelled.paas.tasks.wait('k')))).toContain('ended as "cancelled"');
});

it('gives up in time, and when it is told to', async () => {
  const { paas, clock } = harness(() => task('running'));
  await expect(paas.tasks.wait('k', { timeoutMs: 10_000 })).rejects.toMatchObject({ reason: 'timeout' });
  expect(clock.time - newYear).toBe(10_000);
  const controller = new AbortController();
  const onProgress = () => controller.abort();
  await expect(paas.tasks.wait('k', { signal: controller.signal, onProgress })).rejects.toMatchObject({
    kind: 'workflow',
    reason: 'aborted',
  });
});

it('returns a task that succeeded in part', async () => {
  const { paas } = harness(() => task('partial'));
  expect(await paas.tasks.wait('k')).toMatchObject({ status: 'partial' });
});

it('spreads calls over minutes where that is wanted', async () => {
  const times: number[] = [];
  const { paas, clock } = harness(
    () => {
      times.push(clock.time - newYear);
      return task('running');
    },
    { limits: { requestsPerMinute: 2 } },
  );
  const sleeps: number[] = [];
  const { sleep } = clock;
  clock.sleep = async (ms, signal) => {
    if (ms !== 60_000) return sleep(ms, signal);
    signal?.throwIfAborted();
    sleeps.push(ms);
    clock.time += ms;
  };
  for (let call = 0; call < 5; call++) await paas.task.get({ taskId: 'k' });
  expect(times).toEqual([0, 0, 60_000, 60_000, 120_000]);
  expect(sleeps).toEqual([60_000, 60_000]);
  await paas.task.get({ taskId: 'k' });
  const error = await paas.task
    .get({ taskId: 'k' }, { signal: AbortSignal.abort() })
    .catch((caught: unknown) => caught);
  expect(TransportError.is(error) && error.reason).toBe('aborted');
});
