import { AuthError, PlatformError } from '@minigate/core';
import { beforeEach, expect, it } from 'vitest';
import { connect as connectTo } from '../testing/__fixtures__/cloud.js';
import { createQingCloudFake } from '../testing/index.js';
import type { QingCloudOptions } from './options.js';

const fake = createQingCloudFake();
const connect = (options: Partial<QingCloudOptions> = {}) => connectTo(fake, options);
beforeEach(() => fake.reset());

it('calls actions by service and by name, signed with the key of an account', async () => {
  const account = connect();
  const status = Array.from({ length: 12 }, (_, index) => (index % 2 ? 'running' : 'stopped'));
  expect(await account.call('DescribeInstances', { status, verbose: 1 })).toHaveProperty('instance_set');
  expect(await account.instance.describeInstances({ zone: 'sh1a' })).toHaveProperty('instance_set');
  expect(
    await account.loadBalancer.createServerCertificate({
      server_certificate_name: "a '*' b",
      certificate_content: 'c',
      private_key: 'p',
    }),
  ).toBeDefined();
  expect(await account.raw({ action: 'DescribeInstances', params: { zone: 'pek3' }, retry: 'safe' })).toHaveProperty(
    'instance_set',
  );
  expect(fake.violations()).toEqual([]);
});

it('says what is wrong before anything is sent', async () => {
  const account = connect({ zone: undefined });
  await expect(account.call('DescribeJobs')).rejects.toMatchObject({
    kind: 'validation',
    issues: [{ path: 'zone' }],
  });
  await expect(account.call('DescribeNothing' as 'DescribeInstances')).rejects.toMatchObject({ kind: 'validation' });
  expect(fake.journal()).toEqual([]);
});

it('names a wrong clock with its difference, and corrects it where that is allowed', async () => {
  const late = { now: () => fake.clock.now() - 600_000, sleep: fake.clock.sleep };
  const runtime = { clock: late };
  const headers = { date: new Date(fake.clock.now()).toUTCString() };
  const fetch: QingCloudOptions['fetch'] = async (input, init) => {
    const answer = await fake.fetch(input as Request, init);
    return new Response(answer.body, {
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), ...headers },
    });
  };
  const error = await connect({ runtime, fetch })
    .call('DescribeInstances')
    .catch((caught: unknown) => caught);
  expect(AuthError.is(error) && error).toMatchObject({ reason: 'clock-skew' });
  expect(String(error)).toContain('600 seconds behind');
  expect(await connect({ runtime, fetch, correctClock: true }).call('DescribeInstances')).toHaveProperty(
    'instance_set',
  );
});

it('throws a refusal with its number', async () => {
  fake.faults.next('instance.describeInstances', {
    kind: 'answer',
    body: { ret_code: 2100, message: 'ResourceNotFound' },
  });
  const error = await connect()
    .call('DescribeInstances')
    .catch((caught: unknown) => caught);
  expect(PlatformError.is(error) && error).toMatchObject({ code: 2100, endpointId: 'instance.describeInstances' });
});

it('reads lists page by page', async () => {
  for (let count = 0; count < 150; count++) fake.resources.instances.add();
  const instances = [];
  for await (const instance of connect().instance.describeInstances.items({})) instances.push(instance);
  expect(instances).toHaveLength(150);
  expect(fake.calls('instance.describeInstances')).toBe(2);
});

it('has a fake that explains wrong signatures', async () => {
  const url = `${fake.origin}/iaas/?access_key_id=${fake.key.accessKeyId}&action=DescribeInstances&signature=x&signature_method=HmacSHA256&signature_version=1&time_stamp=2026-01-01T00%3A00%3A00Z&version=1&zone=pek3`;
  expect(await (await fake.fetch(url)).json()).toMatchObject({ ret_code: 1200 });
  expect(fake.signatureReports()).toMatchObject([{ action: 'DescribeInstances', mistake: undefined }]);
  expect(fake.signatureReports()[0]?.stringToSign).toMatch(/^GET\n\/iaas\/\naccess_key_id=/);
});
