import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AnyEndpoint, Download, InvokeOptions } from '../endpoint/endpoint.js';
import { MinigateError, PlatformError, TransportError, ValidationError } from '../errors/errors.js';
import { answer, clientOf, endpointOf, failureOf, sequence } from './__fixtures__/pipeline.js';
import type { ClientContext, CredentialSource } from './exchange.js';
import { createInvoke } from './invoke.js';
import type { Sender, StreamBody, WireResponse } from './wire.js';

const strict: Partial<AnyEndpoint> = {
  request: (z) => z.strictObject({ app_id: z.string(), items: z.array(z.strictObject({ id: z.number() })).optional() }),
  response: (z) => z.looseObject({ count: z.number() }),
};
const never: Sender = () => new Promise(() => undefined);
const networkFailure = new TypeError('fetch failed');

function setUp(send: Sender, changes: Partial<ClientContext> = {}) {
  const client = clientOf(send, changes);
  const invoke = createInvoke(client);
  return {
    client,
    names: () => client.events.map(([name]) => name),
    call: (endpoint: Partial<AnyEndpoint> = {}, request: unknown = {}, options?: InvokeOptions): Promise<unknown> =>
      invoke(endpointOf(endpoint), request, options),
  };
}

const token = (get: CredentialSource['get']): Partial<ClientContext> => ({
  credentials: { app: { placement: { in: 'query', name: 'access_token' }, get } },
});

describe('invoke: the request', () => {
  it('is checked before anything is sent or reported', async () => {
    const { client, call } = setUp(sequence());
    const request = { app_id: 'wx1', items: [{ id: 1 }, { id: 'S3CRET' }] };
    const failure = await failureOf(call(strict, request));
    expect(ValidationError.is(failure) && failure).toMatchObject({
      subject: 'request',
      endpointId: 'things.read',
      issues: [{ path: 'items.1.id' }],
    });
    expect((failure as Error).message).toContain('items.1.id: ');
    expect(JSON.stringify(failure)).not.toContain('S3CRET');
    expect(client.sent).toEqual([]);
    expect(client.events).toEqual([]);
  });

  it.each([[null], [undefined], ['text'], [[]]])('is refused when it is no object: %j', async (request) => {
    const { client, call } = setUp(sequence());
    expect(ValidationError.is(await failureOf(call(strict, request)))).toBe(true);
    expect(client.sent).toEqual([]);
  });

  it('is not sent when its path parameter would call another endpoint', async () => {
    const { client, call } = setUp(sequence());
    expect(await failureOf(call({ path: '/apps/{id}' }, { id: '..' }))).toMatchObject({ kind: 'validation' });
    expect(client.sent).toEqual([]);
    expect(client.clock.pending).toBe(0);
  });

  it.each([
    ['left out', {}, 'wx-own'],
    ['undefined', { app_id: undefined }, 'wx-own'],
    ["the caller's", { app_id: 'wx-other' }, 'wx-other'],
  ])('takes a supplied field when it is %s', async (_, request, sent) => {
    const { client, call } = setUp(sequence(answer({ count: 1 })), { supplied: { app_id: 'wx-own', other: 'unused' } });
    await call({ ...strict, supplied: ['app_id'] }, request);
    expect(client.sent[0]?.body).toBe(JSON.stringify({ app_id: sent }));
  });

  it('makes a supplied value anew for each call, and keeps it over its attempts', async () => {
    let made = 0;
    const supplied = { token: () => `t-${++made}` };
    const { client, call } = setUp(sequence(answer({ errcode: 1 }), answer({ count: 1 }), answer({ count: 1 })), {
      supplied,
    });
    const endpoint: Partial<AnyEndpoint> = { supplied: ['token'], retry: 'idempotent' };
    const first = call(endpoint, {});
    await client.clock.advance('1m');
    await first;
    await call(endpoint, {});
    expect(client.sent.map(({ body }) => body)).toEqual(['{"token":"t-1"}', '{"token":"t-1"}', '{"token":"t-2"}']);
  });

  it('is sent as the caller wrote it, not as the schema would turn it', async () => {
    const { client, call } = setUp(sequence(answer()));
    await call({ request: (z) => z.looseObject({ name: z.string().trim() }) }, { name: ' x ' });
    expect(client.sent[0]?.body).toBe('{"name":" x "}');
  });
});

describe('invoke: the answer', () => {
  it("is the platform's own object, unknown fields included", async () => {
    const { client, call } = setUp(sequence(answer('{"count":1,"new_field":12345678901234567890}')));
    await expect(call({ ...strict }, { app_id: 'wx1' })).resolves.toEqual({
      count: 1,
      new_field: 12345678901234567890n,
    });
    expect(client.events.map(([name]) => name)).toEqual(['start', 'attempt', 'end']);
  });

  it('that breaks its schema is reported as drift and handed out', async () => {
    const { client, call } = setUp(sequence(answer({ count: 'S3CRET' })));
    await expect(call(strict, { app_id: 'wx1' })).resolves.toEqual({ count: 'S3CRET' });
    expect(client.events.map(([name]) => name)).toEqual(['start', 'attempt', 'drift', 'end']);
    expect(client.events[2]?.[1]).toMatchObject({ endpointId: 'things.read', issues: [{ path: ['count'] }] });
    expect(JSON.stringify(client.events)).not.toContain('S3CRET');
    expect(client.events[3]?.[1]).toMatchObject({ status: 200, error: undefined });
  });

  it('that breaks its schema is thrown in strict mode, and not fetched again', async () => {
    const { client, call } = setUp(sequence(answer({ count: 'x' })), { strict: true });
    const failure = await failureOf(call(strict, { app_id: 'wx1' }));
    expect(ValidationError.is(failure) && failure).toMatchObject({ subject: 'response', issues: [{ path: 'count' }] });
    expect(client.sent).toHaveLength(1);
    expect(client.events.at(-1)).toMatchObject(['end', { status: 200, error: failure }]);
  });

  it('is given, whatever onResponse throws', async () => {
    const { call } = setUp(sequence(answer({ id: 1 })));
    const onResponse = () => {
      throw new Error('broken metrics');
    };
    expect(await call({}, {}, { onResponse })).toEqual({ id: 1 });
  });

  it('that counted is described to onResponse', async () => {
    const answers = sequence(answer('', { status: 502 }), answer({}, { status: 201, headers: { 'x-id': '7' } }));
    const { client, call } = setUp(answers);
    const seen: unknown[] = [];
    const result = call(
      {},
      {},
      {
        onResponse: ({ status, headers, attempts }) => void seen.push([status, headers.get('x-id'), attempts]),
      },
    );
    await client.clock.advance('1s');
    await result;
    expect(seen).toEqual([[201, '7', 2]]);
  });
});

describe('invoke: hooks', () => {
  it('are called in order with the same call id, and see every attempt', async () => {
    const { client, names, call } = setUp(
      sequence(networkFailure, answer({ errcode: 2 }), answer({})),
      token(async ({ rejected }) => (rejected === 'T1' ? 'T2' : 'T1')),
    );
    const result = call({ auth: 'app', path: '/x/{id}' }, { id: 'S3CRET' });
    await client.clock.advance('1s');
    await result;
    expect(names()).toEqual(['start', 'attempt', 'retry', 'attempt', 'attempt', 'end']);
    expect(client.events.filter(([name]) => name === 'attempt').map(([, event]) => event['attempt'])).toEqual([
      1, 2, 3,
    ]);
    expect(client.events[0]?.[1]).toMatchObject({
      platform: 'testing',
      endpointId: 'things.read',
      method: 'POST',
      path: '/x/{id}',
    });
    expect(client.events.at(-1)?.[1]).toMatchObject({ status: 200, attempts: 3, error: undefined });
    expect(new Set(client.events.map(([, event]) => event['callId'])).size).toBe(1);
    expect(client.sent.map(({ url }) => new URL(url).searchParams.get('access_token'))).toEqual(['T1', 'T1', 'T2']);
    expect(JSON.stringify(client.events)).not.toMatch(/S3CRET|T1|T2/);
  });

  it('hear of the end of a failed call, with its duration on the injected clock', async () => {
    const { client, call } = setUp(sequence(networkFailure, answer({ errcode: 99 })));
    const result = call();
    result.catch(() => undefined);
    await client.clock.advance('1s');
    const failure = await failureOf(result);
    expect(PlatformError.is(failure)).toBe(true);
    const [, retryEvent] = client.events[2] ?? [];
    expect(client.events.at(-1)).toMatchObject([
      'end',
      { attempts: 2, status: undefined, durationMs: retryEvent?.['delayMs'], error: failure },
    ]);
  });

  it('hear of the end of a call whose credential source fails with an error that is not ours', async () => {
    const failure = new Error('store is down');
    const { client, call } = setUp(
      sequence(),
      token(() => Promise.reject(failure)),
    );
    expect(await failureOf(call({ auth: 'app' }))).toBe(failure);
    expect(client.events.at(-1)).toMatchObject(['end', { attempts: 0, error: failure }]);
  });

  it('get a new call id for each call, and each client its own', async () => {
    const client = clientOf(async () => answer());
    const invokes = [createInvoke(client), createInvoke(client)];
    await Promise.all(invokes.flatMap((invoke) => Array.from({ length: 50 }, () => invoke(endpointOf(), {}))));
    expect(new Set(client.events.map(([, event]) => event['callId'])).size).toBe(100);
  });
});

describe('invoke: the time limit', () => {
  const limits: [string, Partial<AnyEndpoint>, Sender, Partial<ClientContext>, number][] = [
    ['a credential that does not come', { auth: 'app' }, sequence(), token(() => new Promise(() => undefined)), 0],
    ['an answer that does not come', {}, never, {}, 1],
    [
      'a body that does not end',
      {},
      async () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })) as WireResponse,
      {},
      1,
    ],
    [
      'the wait before a repetition',
      {},
      sequence(networkFailure),
      { retry: { retries: 2, baseDelayMs: 60_000, maxDelayMs: 60_000 } },
      1,
    ],
  ];

  it.each(limits)('covers %s', async (_, endpoint, send, changes, requests) => {
    const { client, call } = setUp(send, { ...changes, timeoutMs: 5_000 });
    const result = failureOf(call(endpoint));
    await client.clock.advance(4_999);
    expect(client.events.filter(([name]) => name === 'end')).toEqual([]);
    await client.clock.advance(1);
    const failure = await result;
    expect(TransportError.is(failure) && failure).toMatchObject({ reason: 'timeout', retryable: false });
    expect(client.events.at(-1)).toMatchObject(['end', { durationMs: 5_000, attempts: requests, error: failure }]);
    expect(client.sent).toHaveLength(requests);
    expect(client.clock.pending).toBe(0);
  });

  it('counts attempts and waits together, and can be set for one call', async () => {
    const late: Sender = ({ signal }) =>
      new Promise((_, reject) => {
        client.clock.sleep(400, signal).then(() => reject(networkFailure), reject);
      });
    const { client, call } = setUp(late, { retry: { retries: 9, baseDelayMs: 100, maxDelayMs: 100 } });
    const result = failureOf(call({}, {}, { timeoutMs: 1_200 }));
    await client.clock.advance('1m');
    expect(await result).toMatchObject({ kind: 'transport', reason: 'timeout' });
    expect(client.events.at(-1)).toMatchObject(['end', { durationMs: 1_200, attempts: 3 }]);
  });

  it('leaves no timer and no listener behind after a call that ended well', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...parameters: Parameters<typeof add>) => {
      listeners++;
      add(...parameters);
    };
    signal.removeEventListener = (...parameters: Parameters<typeof remove>) => {
      listeners--;
      remove(...parameters);
    };
    const { client, call } = setUp(sequence(answer()));
    await call({}, {}, { signal });
    expect(listeners).toBe(0);
    expect(client.clock.pending).toBe(0);
  });
});

describe("invoke: the caller's abort", () => {
  it.each<[string, Partial<AnyEndpoint>, Sender, Partial<ClientContext>]>([
    ['the credential', { auth: 'app' }, sequence(), token(() => new Promise(() => undefined))],
    ['the answer', {}, never, {}],
    ['the repetition', {}, sequence(networkFailure), {}],
  ])('ends the waiting for %s', async (_, endpoint, send, changes) => {
    const { client, call } = setUp(send, changes);
    const controller = new AbortController();
    const result = failureOf(call(endpoint, {}, { signal: controller.signal }));
    await client.clock.advance(1);
    controller.abort(new Error('user left'));
    const failure = await result;
    expect(TransportError.is(failure) && failure).toMatchObject({ reason: 'aborted', retryable: false });
    expect(client.events.at(-1)).toMatchObject(['end', { error: failure }]);
    expect(client.clock.pending).toBe(0);
  });

  it('before the call sends nothing', async () => {
    const { client, call } = setUp(sequence());
    const failure = await failureOf(call({}, {}, { signal: AbortSignal.abort() }));
    expect(failure).toMatchObject({ kind: 'transport', reason: 'aborted' });
    expect(client.sent).toEqual([]);
  });

  it('keeps a credential that comes too late from being sent', async () => {
    let hand: (value: string) => void = () => undefined;
    const { client, call } = setUp(
      sequence(),
      token(
        () =>
          new Promise((resolve) => {
            hand = resolve;
          }),
      ),
    );
    const controller = new AbortController();
    const result = failureOf(call({ auth: 'app' }, {}, { signal: controller.signal }));
    await client.clock.advance(1);
    controller.abort();
    await result;
    hand('T1');
    await client.clock.advance(1);
    expect(client.sent).toEqual([]);
  });
});

it('repeats the token nowhere: message, JSON, inspection, events', async () => {
  const send: Sender = () => Promise.reject(new TypeError('"T0KEN" is an invalid header value'));
  const { client, call } = setUp(
    send,
    token(async () => 'T0KEN'),
  );
  const failure = await failureOf(call({ auth: 'app', retry: 'never' }));
  expect(MinigateError.is(failure)).toBe(true);
  expect((failure as Error).message).toBe('things.read: network failure: "***" is an invalid header value');
  expect(JSON.stringify([failure, client.events])).not.toContain('T0KEN');
  expect(inspect([failure, client.events], { depth: 9, showHidden: true })).not.toContain('T0KEN');
});

describe('invoke: files', () => {
  const image: Partial<AnyEndpoint> = { reply: 'binary', response: (z) => z.instanceof(Blob) };
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const textOf = (download: Download): Promise<string> => new Response(download.body).text();

  it('are a Blob, or a stream with what the headers say', async () => {
    const headers = {
      'content-type': 'image/png',
      'content-length': '4',
      'content-disposition': 'attachment; filename="a.png"',
    };
    const { call } = setUp(sequence(answer(png, { headers }), answer(png, { headers })), { strict: true });
    expect(await ((await call(image)) as Blob).bytes()).toEqual(png);
    const { body, ...rest } = (await call(image, {}, { stream: true })) as Download;
    expect(rest).toEqual({ type: 'image/png', size: 4, fileName: 'a.png' });
    expect(await new Response(body).bytes()).toEqual(png);
  });

  it('are told apart from a refusal, also as a stream', async () => {
    const { call } = setUp(sequence(answer(' {"errcode":40007,"errmsg":"invalid media_id"}')));
    expect(await failureOf(call(image, {}, { stream: true }))).toMatchObject({ kind: 'platform', code: 40007 });
  });

  it('that are JSON themselves are streamed all the same', async () => {
    const { call } = setUp(sequence(answer('{"news_item":[]}')));
    expect(await textOf((await call(image, {}, { stream: true })) as Download)).toBe('{"news_item":[]}');
  });

  it('that break off fail with a transport error while they are read', async () => {
    let pulls = 0;
    const broken = new ReadableStream({
      pull(controller) {
        if (++pulls === 1) controller.enqueue(png);
        else controller.error(new TypeError('terminated'));
      },
    });
    const { call } = setUp(sequence(new Response(broken) as WireResponse));
    const { body } = (await call(image, {}, { stream: true })) as Download;
    expect(await failureOf(new Response(body).bytes())).toMatchObject({ kind: 'transport', reason: 'network' });
  });

  it('can be aborted while they are read, long after the time limit of the call', async () => {
    const abort = new AbortController();
    const send: Sender = async ({ signal }) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(png);
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body) as WireResponse;
    };
    const { call, client } = setUp(send);
    const { body } = (await call(image, {}, { stream: true, signal: abort.signal, timeoutMs: 1_000 })) as Download;
    const reader = body.getReader();
    expect((await reader.read()).value).toEqual(png);
    await client.clock.advance('1h');
    abort.abort();
    expect(await failureOf(reader.read())).toMatchObject({ kind: 'transport', reason: 'aborted' });
  });

  it.each([
    ['attachment; filename="a; b.png"', 'a; b.png'],
    ['attachment; filename=a.png; size=4', 'a.png'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\x\\\\a.png"', 'a.png'],
    ['attachment; filename=""', undefined],
    ['inline', undefined],
  ])('with %s are named without folders', async (disposition, expected) => {
    const { call } = setUp(sequence(answer(png, { headers: { 'content-disposition': disposition } })));
    expect(((await call(image, {}, { stream: true })) as Download).fileName).toBe(expected);
  });

  it('that begin with zeros are not held in memory to find their beginning', async () => {
    let pulls = 0;
    const zeros = new ReadableStream({
      pull(controller) {
        pulls++;
        controller.enqueue(new Uint8Array(10));
      },
    });
    const { call } = setUp(sequence(new Response(zeros) as WireResponse));
    const download = call(image, {}, { stream: true }) as Promise<Download>;
    await (await download).body.cancel();
    expect(pulls).toBeLessThan(5);
  });

  it.each([
    ['read', (body: Download['body']) => new Response(body).bytes()],
    ['cancelled', (body: Download['body']) => body.cancel()],
  ])("let go of the caller's signal when they are %s", async (_, end) => {
    const { signal } = new AbortController();
    const { call } = setUp(sequence(answer(png)));
    const { body } = (await call(image, {}, { stream: true, signal })) as Download;
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await end(body);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('that are JSON let go of the signal, too', async () => {
    const { signal } = new AbortController();
    const { call } = setUp(sequence(answer('{"news_item":[]}')));
    await textOf((await call(image, {}, { stream: true, signal })) as Download);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each([true, false])('can be aborted after an attempt that was refused (streamed: %s)', async (stream) => {
    const abort = new AbortController();
    const sent: number[] = [];
    const { call, client } = setUp(async ({ signal }) => {
      if (sent.push(1) === 1) return answer({ errcode: 1 });
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const failure = failureOf(call(image, {}, { stream, signal: abort.signal, timeoutMs: 10_000 }));
    await client.clock.advance('1s');
    abort.abort();
    await client.clock.advance('1m');
    expect(await failure).toMatchObject({ kind: 'transport', reason: 'aborted' });
    expect(sent).toHaveLength(2);
  });

  it('are streamed only where the answer is one', async () => {
    const { call } = setUp(sequence(answer({ id: 'x' })), { strict: true });
    const failure = failureOf(call({ response: (z) => z.object({ id: z.number() }) }, {}, { stream: true }));
    expect(await failure).toMatchObject({ kind: 'validation', subject: 'response' });
  });

  it('are sent with progress', async () => {
    const progress: number[] = [];
    const { call, client } = setUp(async ({ body }) => {
      await new Response((body as StreamBody).open()).bytes();
      return answer({});
    });
    const onUploadProgress = (sent: number) => void progress.push(sent);
    await call({ body: 'multipart' }, { media: new Blob([png]) }, { onUploadProgress });
    expect(client.sent[0]?.body).toMatchObject({ length: progress.at(-1) });
  });
});

describe('invoke: fixed fields', () => {
  it('are sent whatever the caller says', async () => {
    const { call, client } = setUp(sequence(answer({})));
    await call({ fixed: { action: 'list' } }, { action: 'delete', id: 1 });
    expect(client.sent[0]?.body).toBe('{"action":"list","id":1}');
  });
});
