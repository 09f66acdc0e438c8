import { memoryStore } from '@minigate/core';
import type { QingCloudAccount } from '../../client/account.js';
import { createQingCloud } from '../../client/create.js';
import type { QingCloudOptions } from '../../client/options.js';
import { createQingCloudFake, type QingCloudFake, type QingCloudFakeOptions } from '../index.js';

/** A second user of every cloud, for what is not the first one's. */
export const otherKey = { accessKeyId: 'OTHERACCESSKEYID', secretAccessKey: 'other-secret' };

/** The client of an account's key on a fake. */
export const connect = (
  fake: QingCloudFake,
  options: Partial<QingCloudOptions> = {},
  key = fake.key,
): QingCloudAccount =>
  createQingCloud({
    sso: fake.origin,
    api: fake.origin,
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
    store: memoryStore({ clock: fake.clock }),
    zone: 'pek3',
    retry: { retries: 0 },
    strict: true,
    ...options,
  }).withKey(key);

/** A fake with two users, and the client of the first. */
export function cloud(options: QingCloudFakeOptions = {}): { fake: QingCloudFake; account: QingCloudAccount } {
  const fake = createQingCloudFake({
    users: [{ userId: 'usr-first' }, { userId: 'usr-other', key: otherKey }],
    ...options,
  });
  return { fake, account: connect(fake) };
}

/** Waits for a job by moving the fake's clock. */
export async function done(
  fake: QingCloudFake,
  account: QingCloudAccount,
  answer: { job_id?: string | undefined },
): Promise<string> {
  const waiting = account.jobs.wait(answer.job_id ?? '').then(
    (job) => job.status ?? '',
    (error: unknown) => String(error),
  );
  await fake.clock.advance('1m');
  return waiting;
}
