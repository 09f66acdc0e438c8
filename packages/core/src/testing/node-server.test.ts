import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { toyPlatform } from './__fixtures__/toy-platform.js';
import { maxBodyBytes } from './body.js';

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function serve(): Promise<ReturnType<typeof toyPlatform> & { url: string; port: number }> {
  const toy = toyPlatform({
    page: async (pageRequest, url) => {
      if (url.pathname === '/login') {
        const headers = new Headers([
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2; HttpOnly'],
          ['x-cookie', pageRequest.headers.get('cookie') ?? ''],
        ]);
        return new Response(`posted ${await pageRequest.text()}`, { headers });
      }
      return undefined;
    },
  });
  const server = await toy.fake.listen();
  running.push(server);
  return { ...toy, url: server.url, port: server.port };
}

it('serves endpoints on a free port of the loopback interface', async () => {
  const { url, port, fake, notes } = await serve();
  expect(url).toBe(`http://127.0.0.1:${port}`);
  const created = await fetch(`${url}/notes/create?token=token`, { method: 'POST', body: '{"text":"你好"}' });
  expect([created.status, await created.json()]).toMatchObject([200, { id: 'note-1' }]);
  expect(notes.require('note-1').text).toBe('你好');
  const list = await fetch(`${url}/notes?token=token&count=1`);
  expect(await list.json()).toMatchObject({ notes: [{ id: 'note-1' }] });
  const file = await fetch(`${url}/download?token=token`, { method: 'POST', body: new URLSearchParams({ id: '9' }) });
  expect(await file.text()).toBe('file 9');
  expect(fake.violations()).toEqual([]);
});

it('passes pages, cookies and HEAD', async () => {
  const { url } = await serve();
  const page = await fetch(`${url}/login`, { method: 'POST', body: 'name=x', headers: { cookie: 'session=1' } });
  expect(await page.text()).toBe('posted name=x');
  expect(page.headers.getSetCookie()).toEqual(['a=1', 'b=2; HttpOnly']);
  expect(page.headers.get('x-cookie')).toBe('session=1');
  const head = await fetch(`${url}/login`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

it('keeps a connection after a body that nobody read', async () => {
  const { url } = await serve();
  for (let call = 0; call < 3; call++) {
    const response = await fetch(`${url}/nowhere`, { method: 'POST', body: new Uint8Array(200_000) });
    expect([response.status, await response.text()]).toEqual([404, '{"error":"path"}']);
  }
});

it('does not end a connection that waits for its next request', async () => {
  const { url } = await serve();
  const response = await fetch(`${url}/nowhere`);
  await response.text();
  expect([response.headers.get('connection'), response.headers.get('keep-alive')]).toEqual(['keep-alive', null]);
});

it('refuses a streamed body over the limit without keeping it', async () => {
  const { url } = await serve();
  const chunk = new Uint8Array(1_048_576);
  let left = maxBodyBytes / chunk.length + 1;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
  });
  const response = await fetch(`${url}/upload?token=token`, { method: 'POST', body, duplex: 'half' } as RequestInit);
  expect(response.status).toBe(413);
});

it.each(['refuse', 'cut'] as const)('destroys the socket for %s', async (kind) => {
  const { url, fake, notes } = await serve();
  fake.faults.next('createNote', { kind });
  const call = fetch(`${url}/notes/create?token=token`, { method: 'POST', body: '{"text":"a"}' });
  await expect(call).rejects.toThrow('fetch failed');
  expect(notes.size).toBe(kind === 'cut' ? 1 : 0);
});

it('outlives a client that goes in the middle of its body', async () => {
  const { url, port, fake } = await serve();
  const socket = connect(port, '127.0.0.1');
  const head = 'POST /upload?token=token HTTP/1.1\r\nhost: toy.test\r\ncontent-length: 1000\r\n\r\n';
  await new Promise<void>((resolve) => {
    socket.write(`${head}abc`, () => resolve());
  });
  socket.resetAndDestroy();
  expect((await fetch(`${url}/login`)).status).toBe(200);
  expect(fake.violations()).toEqual([]);
});

it('ends the wait of a slow answer when its client goes', async () => {
  const { url, fake, clock } = await serve();
  fake.faults.next('listNotes', { kind: 'slow', ms: 60_000 });
  const controller = new AbortController();
  const call = fetch(`${url}/notes?token=token&count=1`, { signal: controller.signal });
  await expect.poll(() => clock.pending).toBe(1);
  controller.abort();
  await expect(call).rejects.toThrow('aborted');
  await expect.poll(() => clock.pending).toBe(0);
});

it('answers 400 for a target that is no URL, and goes on', async () => {
  const { url, port } = await serve();
  const status = await new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: 'http://[', method: 'GET' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
  expect(status).toBe(400);
  expect((await fetch(`${url}/login`)).status).toBe(200);
});

it('closes connections that are open, and rejects for a port that is taken', async () => {
  const { fake, clock } = toyPlatform();
  const server = await fake.listen();
  await expect(fake.listen({ port: server.port })).rejects.toThrow('EADDRINUSE');
  fake.faults.next('listNotes', { kind: 'slow', ms: 60_000 });
  const open = fetch(`${server.url}/notes?token=token&count=1`);
  await expect.poll(() => clock.pending).toBe(1);
  await Promise.all([server.close(), expect(open).rejects.toThrow('fetch failed')]);
});
