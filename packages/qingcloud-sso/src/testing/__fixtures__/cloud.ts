import { type Callable, call, createInvoke, memoryStore } from '@minigate/core';
import { type QingCloudAccount, qingCloudAccount } from '../../client/account.js';
import { qingCloudContext } from '../../client/context.js';
import { createQingCloud } from '../../client/create.js';
import type { QingCloudOptions } from '../../client/options.js';
import { checkToken } from '../../families/sso/index.js';
import { createQingCloudFake, type QingCloudFake, type QingCloudFakeOptions } from '../index.js';

/** A second user of every cloud, for what is not the first one's. */
export const otherKey = { accessKeyId: 'OTHERACCESSKEYID', secretAccessKey: 'other-secret' };

/** Options of a client of a fake. */
const optionsFor = (fake: QingCloudFake, options: Partial<QingCloudOptions>): QingCloudOptions => ({
  sso: fake.origin,
  api: fake.origin,
  fetch: fake.fetch,
  runtime: { clock: fake.clock },
  store: memoryStore({ clock: fake.clock }),
  zone: 'pek3',
  retry: { retries: 0 },
  strict: true,
  ...options,
});

/** The client of an account's key on a fake. */
export const connect = (
  fake: QingCloudFake,
  options: Partial<QingCloudOptions> = {},
  key: QingCloudFake['key'] = fake.key,
): QingCloudAccount => createQingCloud(optionsFor(fake, options)).withKey(key);

/** The clients of the first user's login: of the single sign-on, and of the temporary key. */
export async function logIn(
  fake: QingCloudFake,
  options: Partial<QingCloudOptions> = {},
): Promise<{ sso: Callable; account: QingCloudAccount; tokens: URLSearchParams }> {
  const context = qingCloudContext(optionsFor(fake, options));
  const tokens = new URL(fake.login()).searchParams;
  const placement = { in: 'header', name: 'authorization', prefix: 'Bearer ' } as const;
  const get = async (): Promise<string> => tokens.get('access_token') ?? '';
  const sso = { invoke: createInvoke({ ...context.sso, credentials: { 'access-token': { placement, get } } }) };
  const { access_key, secret_key, token } = await call(sso, checkToken, {});
  const account = qingCloudAccount(context, {
    get: async () => access_key,
    keyOf: () => ({ accessKeyId: access_key, secretAccessKey: secret_key, token }),
    path: context.paths.iam,
    subject: undefined,
  });
  return { sso, account, tokens };
}

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
