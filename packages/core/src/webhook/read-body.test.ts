import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { WebhookError } from '../errors/errors.js';
import { readBody } from './read-body.js';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error) => (WebhookError.is(error) ? error.reason : error),
  );

describe('readBody', () => {
  it('joins the chunks as they were sent', async () => {
    const bytes = Buffer.from('小程序');
    const body = await readBody(chunks(bytes.subarray(0, 4), bytes.subarray(4), 'x'), 10);
    expect(Buffer.from(body).toString()).toBe('小程序x');
    expect(await readBody(chunks(), 0)).toHaveLength(0);
  });

  it('takes exactly the limit, and stops at the first chunk beyond it', async () => {
    expect(await readBody(chunks('12', '34'), 4)).toHaveLength(4);
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 1;
        yield new Uint8Array(3);
      }
    }
    expect(await reasonOf(readBody(endless(), 10))).toBe('too-large');
    expect(sent).toBe(4);
  });

  it('takes raw bytes or text that middleware left, and nothing that a parser made', async () => {
    const given = (...bodies: unknown[]) => readBody(chunks('sent'), 6, { given: bodies });
    expect(Buffer.from(await given({ parsed: true }, '小', 'other')).toString()).toBe('小');
    expect(Buffer.from(await given(Buffer.from('raw'))).toString()).toBe('raw');
    expect(Buffer.from(await given(undefined, { parsed: true })).toString()).toBe('sent');
    expect(await reasonOf(given('小小小'))).toBe('too-large');
  });

  it('counts characters by their bytes', async () => {
    expect(await reasonOf(readBody(chunks('小'), 2))).toBe('too-large');
  });

  it('refuses by the content-length without reading', async () => {
    let started = false;
    async function* body(): AsyncGenerator<Uint8Array> {
      started = true;
      yield new Uint8Array();
    }
    expect(await reasonOf(readBody(body(), 10, { contentLength: '11' }))).toBe('too-large');
    expect(started).toBe(false);
    expect(await readBody(chunks('1'), 10, { contentLength: '1' })).toHaveLength(1);
    expect(await readBody(chunks('1'), 10, { contentLength: 'nonsense' })).toHaveLength(1);
  });

  it('notices a stream that was read before', async () => {
    const read = Readable.from([Buffer.from('x')]);
    for await (const _ of read);
    expect(await reasonOf(readBody(read, 10))).toBe('body-consumed');

    const web = new Response('x').body;
    web?.getReader();
    expect(await reasonOf(readBody(web as NonNullable<typeof web>, 10))).toBe('body-consumed');

    expect(await reasonOf(readBody(chunks(), 10, { contentLength: 5 }))).toBe('body-consumed');
  });

  it('says that a body broke off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw new Error('aborted');
    }
    expect(await reasonOf(readBody(broken(), 10))).toBe('malformed');
  });
});

describe('readBody on a server', () => {
  let server: Server;
  afterEach(() => server.close());

  /** Posts 200,000 bytes. @returns status and text of the answer. */
  const post = (listener: Parameters<typeof createServer>[1]): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      server = createServer(listener).listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        const headers = { 'content-type': 'application/json' };
        const sending = request({ port, host: '127.0.0.1', method: 'POST', headers }, async (answer) => {
          const text = await answer.setEncoding('utf8').toArray();
          resolve([answer.statusCode, text.join('')]);
        });
        sending.on('error', reject).end(JSON.stringify({ text: 'x'.repeat(199_989) }));
      });
    });
  const answerLength =
    (maxBytes: number) =>
    (incoming: IncomingMessage, response: { statusCode: number; end(text: string): unknown }): Promise<unknown> =>
      readBody(incoming, maxBytes).then(
        (body) => response.end(String(body.byteLength)),
        (error: WebhookError) => {
          response.statusCode = error.status;
          response.end(error.message);
        },
      );

  it('reads a request', async () => {
    expect(await post(answerLength(200_000))).toEqual([200, '200000']);
  });

  it('leaves the connection open for the answer when the body is too large', async () => {
    expect(await post(answerLength(100_000))).toEqual([413, 'body larger than 100000 bytes']);
  });

  it('names the parser and the cure behind express.json()', async () => {
    const app = express();
    app.use(express.json({ limit: '1mb' }));
    app.post('/', answerLength(200_000));
    const [status, message] = await post(app);
    expect(status).toBe(500);
    expect(message).toMatch(/read before .*express\.json\(\).*body-parser.*before the parser.*express\.raw.*verify/);
  });
});
