import { describe, expect, it } from 'vitest';
import { HttpError, PlatformError, TransportError } from '../../errors/errors.js';
import { answer, clientOf, endpointOf, exchangeOf, failureOf, replyOf, sequence } from '../__fixtures__/pipeline.js';
import type { ClientContext, Exchange } from '../exchange.js';
import type { WireResponse } from '../wire.js';
import { checkEnvelope } from './envelope.js';

const json = endpointOf();
const binary = endpointOf({ id: 'things.image', reply: 'binary' });
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0x00);

const run = (response: WireResponse, endpoint = json, changes: Partial<Exchange> = {}) =>
  checkEnvelope(exchangeOf(clientOf(sequence()), { endpoint, ...changes }), async () => replyOf(response));

describe('checkEnvelope', () => {
  it('reads JSON, whatever its content type', async () => {
    const { body } = await run(
      answer('{"errcode":0,"id":12345678901234567890}', { headers: { 'content-type': 'text/plain' } }),
    );
    expect(body).toEqual({ errcode: 0, id: 12345678901234567890n });
  });

  it('takes the content out of the platform’s envelope', async () => {
    const wrapped = answer({ code: 0, data: { id: 1 } });
    const client = clientOf(sequence());
    const platform = { ...client.platform, content: (body: unknown) => (body as { data: unknown }).data };
    expect((await run(wrapped, json, { client: { ...client, platform } })).body).toEqual({ id: 1 });
  });

  it('throws what the platform refuses with HTTP 200', async () => {
    const failure = await failureOf(
      run(answer({ errcode: 1, errmsg: 'system busy' }, { headers: { 'retry-after': '3' } })),
    );
    expect(PlatformError.is(failure) && failure).toMatchObject({
      platform: 'testing',
      endpointId: 'things.read',
      code: 1,
      platformMessage: 'system busy',
      requestId: 'r-1',
      status: 200,
      class: 'busy',
      retryable: true,
      retryAfterMs: 3_000,
      advice: { en: 'wait', zh: '稍候' },
    });
  });

  it('tells which layer refused, and asks what its number means', async () => {
    const client = clientOf(sequence());
    const platform: ClientContext['platform'] = {
      ...client.platform,
      refusal: () => ({ code: 110, message: 'no', layer: 'gateway' }),
      explain: (_code, _endpoint, layer) => (layer === 'gateway' ? { class: 'token', retryable: false } : undefined),
    };
    const failure = (await failureOf(run(answer({}), json, { client: { ...client, platform } }))) as PlatformError;
    expect(failure).toMatchObject({ code: 110, layer: 'gateway', class: 'token' });
    expect(failure.toJSON()).toMatchObject({ layer: 'gateway' });
  });

  it('throws an unknown refusal as final, also from an HTTP failure', async () => {
    const failure = await failureOf(run(answer({ errcode: 99, errmsg: 'odd' }, { status: 400 })));
    expect(failure).toMatchObject({ kind: 'platform', code: 99, status: 400, class: 'unknown', retryable: false });
  });

  it('takes secrets out of what the platform says, also the credential that it repeats', async () => {
    const errmsg = 'bad https://x.test/?secret=S3CRET and token T0KEN';
    const progress = { attempts: 1, credential: 'T0KEN' };
    const failure = (await failureOf(run(answer({ errcode: 2, errmsg }), json, { progress }))) as PlatformError;
    expect(failure.platformMessage).toBe('bad https://x.test/?secret=*** and token ***');
    expect(JSON.stringify(failure)).not.toMatch(/S3CRET|T0KEN/);
  });

  it.each([
    ['a page', '<html>502 Bad Gateway</html>'],
    ['nothing', ''],
  ])("leaves a gateway's %s to the status step", async (_, text) => {
    await expect(run(answer(text, { status: 502 }))).resolves.toMatchObject({ status: 502, body: undefined });
  });

  it.each([
    ['HTML', '<html>S3CRET</html>', 'not JSON (19 characters)'],
    ['an image', png, 'not JSON'],
    ['nothing', '', 'not JSON (0 characters)'],
    ['half of an answer', '{"errcode":0,"data":{"token":"S3CRET', 'not JSON (36 characters)'],
  ])('names a 200 with %s unreadable, without repeating it', async (_, body, message) => {
    const failure = await failureOf(run(answer(body)));
    expect(HttpError.is(failure) && failure).toMatchObject({ status: 200, reason: 'unreadable' });
    expect((failure as Error).message).toContain(message);
    expect((failure as Error).message).not.toContain('S3CRET');
  });

  it('reads nicknames with raw control characters', async () => {
    await expect(run(answer('{"nick":"a\u0008b"}'))).resolves.toMatchObject({ body: { nick: 'a\bb' } });
  });

  it.each([
    ['JSON', json],
    ['binary', binary],
  ])('names a body that breaks off a network failure (%s)', async (_, endpoint) => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"errc'));
        controller.error(Object.assign(new TypeError('terminated'), { cause: new Error('other side closed') }));
      },
    });
    const failure = await failureOf(run(new Response(cut) as WireResponse, endpoint));
    expect(TransportError.is(failure) && failure.reason).toBe('network');
    expect((failure as Error).message).toBe(`${endpoint.id}: network failure: other side closed`);
  });
});

describe('checkEnvelope of a large answer', () => {
  const text = JSON.stringify({ errcode: 0, text: '小'.repeat(100) });
  const bytes = Buffer.byteLength(text);
  const chunks = (sizes: number[]): ReadableStream =>
    new ReadableStream({
      pull(controller) {
        const all = new TextEncoder().encode(text);
        const begin = sizes.pop();
        if (begin === undefined) controller.close();
        else controller.enqueue(all.subarray(begin, begin + 7));
      },
    });
  const inChunks = (): WireResponse =>
    new Response(
      chunks(Array.from({ length: Math.ceil(bytes / 7) }, (_, index) => index * 7).reverse()),
    ) as WireResponse;
  const limited = (maxAnswerBytes: number) => ({ client: clientOf(sequence(), { maxAnswerBytes }) });

  it.each<[string, () => WireResponse]>([
    ['that says its length', () => answer(text, { headers: { 'content-length': String(bytes) } })],
    ['in chunks that cut characters', inChunks],
  ])('%s: up to the limit it is read, above it nothing is parsed', async (_, response) => {
    const { body } = await run(response(), json, limited(bytes));
    expect(body).toEqual(JSON.parse(text));
    const failure = await failureOf(run(response(), json, limited(bytes - 1)));
    expect(HttpError.is(failure) && failure).toMatchObject({ reason: 'too-large', retryable: false });
  });
});

describe('checkEnvelope of a binary answer', () => {
  it('hands out the bytes with their type', async () => {
    const { body } = await run(answer(png, { headers: { 'content-type': 'image/png' } }), binary);
    expect((body as Blob).type).toBe('image/png');
    expect(new Uint8Array(await (body as Blob).arrayBuffer())).toEqual(png);
  });

  it.each(['{"errcode":1}', ' \r\n{"errcode":1}'])(
    'throws the refusal %j, although it calls itself an image',
    async (text) => {
      const response = answer(text, { headers: { 'content-type': 'image/png' } });
      expect(await failureOf(run(response, binary))).toMatchObject({ kind: 'platform', code: 1 });
    },
  );

  it('hands out JSON that is no refusal as a file, too', async () => {
    const { body } = await run(answer('{"news_item":[]}', { headers: { 'content-type': 'text/plain' } }), binary);
    expect((body as Blob).type).toBe('text/plain');
    expect(await (body as Blob).text()).toBe('{"news_item":[]}');
  });

  it('hands out an empty file', async () => {
    const { body } = await run(answer(''), binary);
    expect((body as Blob).size).toBe(0);
  });
});
