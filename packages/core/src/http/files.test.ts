import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnyEndpoint, Download, InvokeOptions } from '../endpoint/endpoint.js';
import { clientOf, endpointOf, failureOf } from './__fixtures__/pipeline.js';
import type { ClientContext } from './exchange.js';
import { createInvoke } from './invoke.js';
import { kySender } from './ky-sender.js';
import { undiciSender } from './undici-sender.js';
import type { UploadStream } from './upload.js';
import type { Sender } from './wire.js';

const senders: { name: string; send: Sender }[] = [
  { name: 'kySender', send: kySender((input, init) => globalThis.fetch(input, init)) },
  { name: 'undiciSender', send: undiciSender() },
];

let server: Server;
let baseUrl: string;
let handle: (request: IncomingMessage, response: ServerResponse) => unknown;
beforeEach(async () => {
  server = createServer((request, response) => handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const readAll = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());
/** Resolves when the connection of the next answer is closed. */
const closing = (answer: (response: ServerResponse) => void): Promise<void> =>
  new Promise((resolve) => {
    handle = (_, response) => {
      response.on('close', resolve);
      answer(response);
    };
  });

describe.each(senders)('files with $name', ({ send }) => {
  const setUp = (changes: Partial<ClientContext> = {}) => {
    const client = clientOf(send, { baseUrl, ...changes });
    const invoke = createInvoke(client);
    const call = (endpoint: Partial<AnyEndpoint>, request: unknown = {}, options?: InvokeOptions): Promise<unknown> =>
      invoke(endpointOf(endpoint), request, options);
    return {
      client,
      upload: (media: UploadStream, options?: InvokeOptions, endpoint: Partial<AnyEndpoint> = {}) =>
        call({ body: 'multipart', retry: 'never', ...endpoint }, { media }, options),
      download: (options?: InvokeOptions) =>
        call({ reply: 'binary' }, {}, { ...options, stream: true }) as Promise<Download>,
      call,
    };
  };

  describe('an upload', () => {
    beforeEach(() => {
      handle = async (request, response) => {
        const body = await readAll(request).catch(() => Buffer.of());
        response.end(JSON.stringify({ bytes: body.length, length: request.headers['content-length'] }));
      };
    });

    it('reads a file as fast as it is sent, not before', async () => {
      let read = 0;
      let atArrival = 0;
      const chunk = new Uint8Array(64 * 1024);
      handle = async (request, response) => {
        await once(request, 'readable');
        for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
        atArrival = read;
        request.resume();
        await once(request, 'end');
        response.end('{}');
      };
      await setUp().upload({
        name: 'large.bin',
        async *open() {
          for (; read < 1_000; read++) yield chunk;
        },
      });
      expect(read).toBe(1_000);
      expect(atArrival).toBeLessThan(500);
    });

    it('of a file that cannot be read names the file as the cause, and is not repeated', async () => {
      const { upload, client } = setUp();
      const media = { name: 'x.bin', open: () => createReadStream('/nowhere/x.bin') };
      const failure = await failureOf(upload(media, {}, { retry: 'safe' }));
      expect(failure).toMatchObject({ kind: 'validation', issues: [{ path: 'media' }] });
      expect((failure as Error).message).toContain('ENOENT');
      expect(client.events.map(([name]) => name)).not.toContain('retry');
    });

    it('that breaks off half-way names the file as the cause', async () => {
      const failure = await failureOf(
        setUp().upload({
          name: 'x.bin',
          size: 1_000_000,
          async *open() {
            yield new Uint8Array(500_000);
            throw new Error('disk failed');
          },
        }),
      );
      expect(failure).toMatchObject({ kind: 'validation', issues: [{ path: 'media' }] });
      expect((failure as Error).message).toContain('disk failed');
    });

    it.each([
      ['shorter', 10],
      ['longer', 2],
    ])('that is not as long as it says names the file as the cause (%s)', async (_, size) => {
      const media = { name: 'x.bin', size, open: () => new Blob(['12345']).stream() as AsyncIterable<Uint8Array> };
      expect(await failureOf(setUp().upload(media))).toMatchObject({ kind: 'validation', issues: [{ path: 'media' }] });
    });

    /** A file without an end. */
    const endless = (onChunk: (chunks: number) => void = () => undefined) => {
      let close: () => void = () => undefined;
      const closed = new Promise<void>((resolve) => {
        close = resolve;
      });
      const media: UploadStream = {
        name: 'x.bin',
        async *open() {
          try {
            for (let chunks = 1; ; chunks++) {
              yield new Uint8Array(65_536);
              onChunk(chunks);
              await new Promise(setImmediate);
            }
          } finally {
            close();
          }
        },
      };
      return { media, closed };
    };

    it('that is aborted ends, and closes the file', async () => {
      const abort = new AbortController();
      const { media, closed } = endless((chunks) => {
        if (chunks === 20) abort.abort();
      });
      const failure = await failureOf(setUp().upload(media, { signal: abort.signal }));
      expect(failure).toMatchObject({ kind: 'transport', reason: 'aborted' });
      await closed;
    });

    it('closes the file when the platform answers before it has all', async () => {
      handle = (_, response) => response.writeHead(413, { connection: 'close' }).end('too large');
      const { media, closed } = endless();
      await failureOf(setUp().upload(media));
      await closed;
    });

    it('is not disturbed by a progress callback that throws or rejects', async () => {
      const media = { name: 'x.bin', open: () => new Blob(['12345']).stream() as AsyncIterable<Uint8Array> };
      const onUploadProgress = () => {
        throw new Error('broken display');
      };
      await expect(setUp().upload(media, { onUploadProgress })).resolves.toBeDefined();
      const rejecting = (async () => onUploadProgress()) as () => void;
      await expect(setUp().upload(media, { onUploadProgress: rejecting })).resolves.toBeDefined();
    });
  });

  describe('a download', () => {
    it('frees its connection when it is cancelled', async () => {
      const closed = closing((response) => response.writeHead(200).write('first'));
      const { body } = await setUp().download();
      await body.cancel();
      await closed;
    });

    it("frees its connection when the answer is a gateway's page", async () => {
      const closed = closing((response) => response.writeHead(502).write('<html>'));
      expect(await failureOf(setUp({ retry: { retries: 0, baseDelayMs: 1, maxDelayMs: 1 } }).download())).toMatchObject(
        {
          kind: 'http',
          status: 502,
        },
      );
      await closed;
    });

    it('is decompressed, and says no size then', async () => {
      handle = (request, response) =>
        /gzip/.test(request.headers['accept-encoding'] ?? '')
          ? response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('text'))
          : response.end('text');
      const { body } = await setUp().download();
      expect(await new Response(body).text()).toBe('text');
    });

    it('may be empty', async () => {
      handle = (_, response) => response.end();
      const { body, size } = await setUp().download();
      expect(size).toBe(0);
      expect(await new Response(body).text()).toBe('');
    });

    it('reads a file as fast as it is wanted', async () => {
      let written = 0;
      const closed = closing(async (response) => {
        const chunk = Buffer.alloc(1_000_000, 'x');
        response.on('error', () => undefined);
        for (; written < 1_000 && !response.destroyed; written++)
          if (!response.write(chunk)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      });
      const { body } = await setUp().download();
      for (let turn = 0; turn < 500; turn++) await new Promise(setImmediate);
      expect(written).toBeLessThan(100);
      await body.cancel();
      await closed;
    });

    it('fails without the token when the connection breaks', async () => {
      handle = (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        setImmediate(() => response.destroy());
      };
      const { body } = await setUp().download();
      const failure = await failureOf(new Response(body).text());
      expect(failure).toMatchObject({ kind: 'transport', reason: 'network' });
    });
  });

  it('an answer that is too large frees its connection', async () => {
    for (const headers of [{ 'content-length': '1000' }, {}]) {
      const closed = closing((response) => response.writeHead(200, headers).write('x'.repeat(500)));
      expect(await failureOf(setUp({ maxAnswerBytes: 100 }).call({}))).toMatchObject({ reason: 'too-large' });
      await closed;
    }
  });
});
