import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { signSpiQuery } from './signature.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  writeFileSync(join(folder, 'instances'), '');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const query = signSpiQuery(
  {
    action: 'CreateAppInstance',
    user_id: 'usr-1',
    app_id: 'app-1',
    spec: base64('plan'),
    period: '1_month',
    cloud_info: base64('{"sso_server":"sso.example.com","api_server":"api.example.com"}'),
    order_id: 'appor-1',
    time_stamp: '2026-01-01T00:00:00Z',
  },
  'example-app-key',
);

async function server(dies = false): Promise<ChildProcess> {
  const args = [join(folder, 'store.sqlite'), join(folder, 'instances'), dies ? '1' : '0'];
  const child = fork(join(import.meta.dirname, '__fixtures__/child.mjs'), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

async function deliver(child: ChildProcess): Promise<unknown> {
  const answer = once(child, 'message');
  child.send(query);
  return (await answer)[0];
}

const made = (): string[] => readFileSync(join(folder, 'instances'), 'utf8').trim().split('\n');

it('a creation that reaches two processes at once makes one instance', async () => {
  const [one, other] = await Promise.all([server(), server()]);
  const answers = await Promise.all([deliver(one), deliver(other)]);
  expect(made()).toHaveLength(1);
  expect(answers).toEqual(Array(2).fill({ success: true, instanceId: made()[0] }));
  expect(await deliver(one)).toEqual(answers[0]);
});

it('a creation whose process is killed after it made the instance makes no second one', async () => {
  const dying = await server(true);
  const closed = once(dying, 'exit');
  dying.send(query);
  expect((await closed)[1]).toBe('SIGKILL');
  expect(made()).toHaveLength(1);
  const other = await server();
  const answers = await Promise.all([deliver(other), deliver(other)]);
  expect(made()).toHaveLength(1);
  expect(answers).toEqual(Array(2).fill({ success: true, instanceId: made()[0] }));
});
