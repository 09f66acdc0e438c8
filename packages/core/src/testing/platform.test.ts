import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { endpointOf } from '../http/__fixtures__/pipeline.js';
import { toyPlatform } from './__fixtures__/toy-platform.js';
import { maxBodyBytes } from './body.js';
import { fakeClock } from './clock.js';
import { reply } from './reply.js';

const origin = 'https://toy.test';

describe('a call', () => {
  it('is authenticated, checked, handled and answered', async () => {
    const { post, notes, fake } = toyPlatform();
    const response = await post('/notes/create', { text: 'hello' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toMatchObject({ id: 'note-1' });
    expect(notes.require('note-1').text).toBe('hello');
    expect(fake.calls('createNote')).toBe(1);
    expect(fake.violations()).toEqual([]);
  });

  it('ends with the refusal of authenticate, which may report a violation', async () => {
    const { fake, clock } = toyPlatform();
    const response = await fake.fetch(`${origin}/notes?count=1&token=wrong`);
    expect([response.status, await response.json()]).toEqual([401, { error: 'token' }]);
    expect(fake.violations()).toEqual([
      { at: clock.now(), endpointId: 'listNotes', kind: 'wrong-token', message: 'no such token' },
    ]);
  });

  it('ends with the refusal that a handler throws, or the reply that it returns', async () => {
    const { fake, post } = toyPlatform();
    const refused = await post('/notes/create', { text: 'forbidden' });
    expect([refused.status, await refused.json()]).toEqual([403, { error: 'forbidden-text' }]);
    expect((await fake.fetch(`${origin}/notes/nobody?token=token`)).status).toBe(404);
    expect(fake.violations()).toEqual([]);
  });

  it.each([
    ['', 'empty-body', []],
    ['{', 'unparsable-body', []],
    ['[]', 'unparsable-body', []],
    ['null', 'unparsable-body', []],
    ['{}', 'schema', ['text']],
    ['{"text":"a","stars":"3"}', 'schema', ['stars']],
    ['{"text":"a","colour":"red"}', 'schema', ['colour']],
  ])('with the body %j is refused', async (body, problem, fields) => {
    const { fake } = toyPlatform();
    const response = await fake.fetch(`${origin}/notes/create?token=token`, { method: 'POST', body });
    expect([response.status, await response.json()]).toEqual([400, { error: problem, fields }]);
    expect(fake.violations()).toMatchObject([{ endpointId: 'createNote', kind: 'invalid-body' }]);
  });

  it('keeps integers that JavaScript cannot hold', async () => {
    const { fake } = toyPlatform();
    const url = `${origin}/notes?token=token&count=90071992547409931`;
    const response = await fake.fetch(url);
    expect(response.status).toBe(400); // z.number() wants a number, and rounding would hide the mistake
    expect(fake.violations()).toMatchObject([{ message: expect.stringContaining('count') }]);
  });

  it('reads query values as the schema wants them', async () => {
    const { fake, notes } = toyPlatform();
    notes.add({ text: 'a' });
    const input = async (query: string): Promise<unknown> => {
      const response = await fake.fetch(`${origin}/notes?token=token&${query}`);
      const { input, error } = (await response.json()) as { input?: unknown; error?: unknown };
      return input ?? error;
    };
    expect(await input('count=20&full=true')).toEqual({ count: 20, full: true });
    expect(await input('count=1&ids=1')).toEqual({ count: 1, ids: ['1'] });
    expect(await input('count=1&ids=1&ids=b')).toEqual({ count: 1, ids: ['1', 'b'] });
    expect(await input('count=1&ids=["1"]')).toEqual({ count: 1, ids: ['1'] });
    expect(await input('count=many')).toBe('schema');
    expect(await input('full=true')).toBe('schema');
  });

  it('reads numbered names where the platform writes lists so, and tells of what no client writes', async () => {
    const { fake, notes } = toyPlatform({ fieldEncoding: 'indexed', credentialNames: ['token', 'signature'] });
    notes.add({ text: 'a' });
    const answer = async (query: string): Promise<unknown> =>
      (await fake.fetch(`${origin}/notes?token=token&${query}`)).json();
    expect(await answer('count=2&ids.2=b&ids.1=1')).toMatchObject({ input: { count: 2, ids: ['1', 'b'] } });
    const body = new URLSearchParams({ id: '9', signature: 's' });
    expect((await fake.fetch(`${origin}/download?token=token`, { method: 'POST', body })).status).toBe(200);
    expect(fake.violations()).toEqual([]);
    expect(await answer('count=2&ids.1=a&ids.3=b')).toEqual({ error: 'schema', fields: ['ids'] });
    expect(await answer('count=2&ids=a')).toEqual({ error: 'schema', fields: ['ids'] });
    expect(fake.violations()).toMatchObject([
      { kind: 'invalid-body', message: 'ids: ids must count its items from 1 without gaps' },
      { kind: 'invalid-body', message: 'ids: Invalid input: expected array, received string' },
    ]);
  });

  it('reads names that the deployment has of its own, in query and body', async () => {
    const places: string[] = [];
    const { fake, notes } = toyPlatform({
      readFields(fields, { endpoint, place }) {
        places.push(`${endpoint.id} ${place}`);
        return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.replace(/^my_/, ''), value]));
      },
    });
    const body = JSON.stringify({ my_text: 'a', stars: 1 });
    const made = await fake.fetch(`${origin}/notes/create?token=token`, { method: 'POST', body });
    expect([made.status, notes.find(() => true)?.text]).toEqual([200, 'a']);
    expect((await fake.fetch(`${origin}/notes?token=token&my_count=2`)).status).toBe(200);
    expect(new Set(places)).toEqual(
      new Set(['createNote query', 'createNote body', 'listNotes query', 'listNotes body']),
    );
    expect(fake.violations()).toEqual([]);
  });

  it('reads path segments', async () => {
    const { fake, notes } = toyPlatform();
    notes.add({ id: '7', text: 'seven' });
    const response = await fake.fetch(`${origin}/notes/7?token=token`);
    expect(await response.json()).toEqual({ id: '7', text: 'seven' });
  });

  it('takes query fields of a body endpoint only where the endpoint names them', async () => {
    const { fake } = toyPlatform();
    const response = await fake.fetch(`${origin}/notes/create?token=token&text=smuggled`, {
      method: 'POST',
      body: '{}',
    });
    expect(response.status).toBe(400);
    expect(fake.violations().map(({ kind }) => kind)).toEqual(['stray-query', 'invalid-body']);
  });

  it('reads multipart, binary and form bodies', async () => {
    const { fake } = toyPlatform();
    const form = new FormData();
    form.append('size', '3');
    form.append('file', new File(['abc'], 'a.txt'));
    const send = (path: string, body: BodyInit): Promise<Response> =>
      fake.fetch(`${origin}${path}token=token`, { method: 'POST', body });
    expect(await (await send('/notes/attach?note=1&', form)).json()).toEqual({ bytes: 3, name: 'a.txt' });
    expect(await (await send('/upload?', new Blob(['abcd'], { type: 'image/png' }))).json()).toEqual({
      bytes: 4,
      type: 'image/png',
    });
    const file = await send('/download?', new URLSearchParams({ id: '9' }));
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['application/octet-stream', 'file 9']);
    expect(await (await send('/notes/attach?note=1&', 'no form')).json()).toMatchObject({ error: 'unparsable-body' });
  });

  it('finds the meant one of several endpoints with the same path', async () => {
    const { fake, post } = toyPlatform();
    const done = async (response: Response): Promise<unknown> => Object.values((await response.json()) as object)[0];
    expect(await done(await post('/job?action=start', { name: 'a', hours: 1 }))).toBe('startJob');
    expect(await done(await post('/job?action=stop', { name: 'a' }))).toBe('stopJob');
    const byAdmin = await fake.fetch(`${origin}/job?action=stop&token=admin`, { method: 'POST', body: '{"name":"a"}' });
    expect(await done(byAdmin)).toBe('stopJobAsAdmin');
    expect(fake.violations()).toEqual([]);
    expect(await done(await post('/job?action=start', {}))).toBe('schema');
    expect(fake.violations()).toMatchObject([{ endpointId: 'startJob' }]);
    expect(await done(await fake.fetch(`${origin}/job?token=x`, { method: 'POST' }))).toBe('token');
  });

  it('means the endpoint whose action it names, however wrong its other fields are', async () => {
    const actions = ['Run', 'Stop'].map((action) => ({
      ...endpointOf({ id: action, method: 'GET', path: '/iaas/', body: 'none', fixed: { action } }),
      request: (zod: typeof z) => zod.strictObject({ action: zod.literal(action), [`${action}s`]: zod.string() }),
    }));
    const { fake } = toyPlatform({ endpoints: actions as readonly AnyEndpoint[], routes: {} });
    await fake.fetch(`${origin}/iaas/?action=Stop&Runs=i-1`);
    await fake.fetch(`${origin}/iaas/?action=Fly&Runs=i-1`);
    expect(fake.violations().map(({ endpointId }) => endpointId)).toEqual(['Stop', 'Run']);
  });

  it('of an endpoint without a route is answered as not implemented', async () => {
    expect((await toyPlatform().post('/unrouted', {})).status).toBe(501);
  });

  it('with a body over the limit is answered with 413', async () => {
    const { fake } = toyPlatform();
    const body = new Uint8Array(maxBodyBytes + 1);
    expect((await fake.fetch(`${origin}/upload?token=token`, { method: 'POST', body })).status).toBe(413);
    const announced = { method: 'POST', body: 'x', headers: { 'content-length': `${maxBodyBytes + 1}` } };
    expect((await fake.fetch(`${origin}/upload?token=token`, announced)).status).toBe(413);
    expect(fake.violations()).toMatchObject([{ kind: 'body-too-large' }, { kind: 'body-too-large' }]);
    expect(fake.journal()).toMatchObject([{ status: 413 }, { status: 413 }]);
  });

  it('that was aborted rejects with the reason', async () => {
    const { fake } = toyPlatform();
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    await expect(fake.fetch(`${origin}/notes`, { signal })).rejects.toThrow('no longer wanted');
  });
});

describe('a request outside the endpoints', () => {
  it('goes to the pages, else it is unknown', async () => {
    const { fake } = toyPlatform();
    expect(await (await fake.fetch(`${origin}/login`)).text()).toBe('<h1>Log in</h1>');
    expect(fake.violations()).toEqual([]);
    expect(await (await fake.fetch(`${origin}/nowhere`)).json()).toEqual({ error: 'path' });
    expect(await (await fake.fetch(`${origin}/upload`)).json()).toEqual({ error: 'method' });
    expect(fake.violations()).toMatchObject([
      { kind: 'unknown-endpoint', endpointId: undefined, message: 'GET /nowhere' },
      { kind: 'wrong-method', endpointId: 'upload', message: 'GET /upload' },
    ]);
  });
});

describe('a page', () => {
  it('may advance the clock', async () => {
    const { fake } = toyPlatform({
      page: async () => {
        await fake.clock.advance('12h');
        return new Response('moved');
      },
      clock: fakeClock({ now: 0 }),
    });
    expect(await (await fake.fetch(`${origin}/control`)).text()).toBe('moved');
    expect(fake.clock.now()).toBe(43_200_000);
  });
});

describe('a defect of the fake', () => {
  it.each([
    ['throws', 'bug in the handler'],
    ['lies', 'the answer breaks the response schema: id'],
  ])('is loud: a handler that %s', async (how, message) => {
    const logged: string[] = [];
    const silent = (): void => undefined;
    const { post, fake } = toyPlatform({
      logger: { debug: silent, info: silent, warn: silent, error: (text) => void logged.push(text) },
    });
    const response = await post('/broken', { how });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain(`defect of the fake toy in broken: Error: ${message}`);
    expect(fake.violations()).toMatchObject([{ kind: 'fake-defect', endpointId: 'broken' }]);
    expect(fake.violations()[0]?.message).toContain(`${text}\n    at `);
    expect(logged).toEqual([fake.violations()[0]?.message]);
  });

  it('may be in the definition too', async () => {
    const { fake } = toyPlatform({
      page: () => {
        throw new Error('bad page');
      },
    });
    expect((await fake.fetch(`${origin}/nowhere`)).status).toBe(500);
    expect(fake.violations()).toMatchObject([{ kind: 'fake-defect' }]);
  });
});

describe('the journal', () => {
  it('keeps what came and went, without secrets', async () => {
    const { post, fake, clock } = toyPlatform({
      routes: { createNote: { fidelity: 'stub', handle: () => ({ id: '1', access_token: 'secret-a' }) } },
    });
    await clock.advance('1m');
    await post('/notes/create', { text: 'x', refresh_token: 'secret-b' });
    await post('/notes/create', { text: 'hi' });
    const form = new URLSearchParams({ client_secret: 'secret-c', id: '1' });
    await fake.fetch(`${origin}/download?token=secret-d`, { method: 'POST', body: form });
    await fake.fetch(`${origin}/upload?token=token`, { method: 'POST', body: new Uint8Array(5) });
    expect(fake.journal()).toEqual([
      {
        sequence: 1,
        at: clock.now(),
        method: 'POST',
        target: '/notes/create?token=***',
        endpointId: 'createNote',
        status: 400,
        requestBody: '{"text":"x","refresh_token":"***"}',
        responseBody: '{"error":"schema","fields":["refresh_token"]}',
      },
      expect.objectContaining({ sequence: 2, status: 200, responseBody: '{"id":"1","access_token":"***"}' }),
      expect.objectContaining({ target: '/download?token=***', requestBody: 'client_secret=***&id=1', status: 401 }),
      expect.objectContaining({ requestBody: '(5 bytes of unknown type)' }),
    ]);
  });

  it('shows 4 KiB of a body, describes what is much larger, and keeps the last 1,000', async () => {
    const { post, fake } = toyPlatform();
    await post('/notes/create', { text: 'x'.repeat(10_000) });
    await post('/notes/create', { text: 'x'.repeat(100_000) });
    const [shown, described] = fake.journal();
    expect(shown?.requestBody).toHaveLength(4_096);
    expect(described?.requestBody).toBe('(100011 bytes of text/plain;charset=UTF-8)');
    for (let call = 0; call < 2_500; call++) await fake.fetch(`${origin}/login`);
    expect(fake.journal()).toHaveLength(1_000);
    expect(fake.journal().at(-1)?.sequence).toBe(2_502);
  });
});

describe('going back', () => {
  it('reset returns to the seed: clock, state, faults, violations, journal and counts', async () => {
    const { post, fake, notes, clock } = toyPlatform();
    const start = clock.now();
    await post('/notes/create', { text: 'a' });
    await post('/notes/create', {});
    fake.faults.on('*', { kind: 'refuse' });
    await expect(post('/notes/create', {})).rejects.toThrow('fetch failed');
    await clock.advance('1d');
    fake.reset();
    expect(clock.now()).toBe(start);
    expect([notes.size, fake.violations(), fake.journal(), fake.calls('createNote')]).toEqual([0, [], [], 0]);
    expect(fake.faults.injected).toEqual([]);
    expect(await (await post('/notes/create', { text: 'b' })).json()).toMatchObject({ id: 'note-1' });
  });

  it('restore returns to a snapshot, and the journal goes on', async () => {
    const { post, fake, notes, clock } = toyPlatform();
    await post('/notes/create', { text: 'a' });
    const snapshot = fake.snapshot();
    await clock.advance('1d');
    await post('/notes/create', { text: 'b' });
    fake.restore(snapshot);
    expect([notes.size, clock.now()]).toEqual([1, snapshot.at]);
    expect(fake.journal()).toHaveLength(2);
  });
});

describe('reply', () => {
  it('may have no body and further headers', async () => {
    const { post } = toyPlatform({
      routes: {
        createNote: {
          fidelity: 'stub',
          handle: () => ({ ...reply.text('', 204), headers: { 'x-request-id': 'r-1' } }),
        },
      },
    });
    const response = await post('/notes/create', { text: 'a' });
    expect([response.status, response.body, response.headers.get('x-request-id')]).toEqual([204, null, 'r-1']);
  });
});
