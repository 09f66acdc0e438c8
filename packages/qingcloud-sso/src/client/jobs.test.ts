import { WorkflowError } from '@minigate/core';
import { expect, it } from 'vitest';
import { cloud } from '../testing/__fixtures__/cloud.js';
import type { JobWaitOptions } from './jobs.js';

/** A job that takes five seconds. */
async function stopping() {
  const { fake, account } = cloud({ resources: { instances: [{ id: 'i-1', status: 'running' }] } });
  const { job_id = '' } = await account.call('StopInstances', { instances: ['i-1'] });
  const wait = (options?: JobWaitOptions): Promise<unknown> =>
    account.jobs.wait(job_id, options).catch((error: unknown) => error);
  return { fake, account, wait };
}

it('waits for a job, less and less often, and tells how far it is', async () => {
  const { fake, wait } = await stopping();
  const seen: unknown[] = [];
  const waiting = wait({ onProgress: ({ job, waitedMs }) => void seen.push([job?.status, waitedMs]) });
  await fake.clock.advance('10s');
  expect(await waiting).toMatchObject({ status: 'successful', job_action: 'StopInstances' });
  expect(seen).toEqual([
    ['pending', 0],
    ['working', 1_000],
    ['working', 2_500],
    ['working', 4_750],
  ]);
});

it('says how the waiting ended when the job goes on, or failed', async () => {
  const { fake, account, wait } = await stopping();
  const late = wait({ timeoutMs: 1_500 });
  await fake.clock.advance('2s');
  const caller = new AbortController();
  const aborted = wait({ signal: caller.signal });
  caller.abort();
  fake.jobs.fail('StartInstances');
  await fake.clock.advance('10s');
  const { job_id = '' } = await account.call('StartInstances', { instances: ['i-1'] });
  const failed = account.jobs.wait(job_id).catch((error: unknown) => error);
  await fake.clock.advance('10s');
  const reasons = (await Promise.all([late, aborted, failed])).map((error) => WorkflowError.is(error) && error.reason);
  expect(reasons).toEqual(['timeout', 'aborted', 'refused']);
});

it('does not wait for a job that an answer did not name', async () => {
  const { account } = await stopping();
  await expect(account.jobs.wait('')).rejects.toMatchObject({ kind: 'validation', issues: [{ path: 'jobId' }] });
});

it('waits through an outage', async () => {
  const { fake, wait } = await stopping();
  fake.faults.next('job.describeJobs', { kind: 'status', status: 502 }, { times: 2 });
  const waiting = wait();
  await fake.clock.advance('20s');
  expect(await waiting).toMatchObject({ status: 'successful' });
});
