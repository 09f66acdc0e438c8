import { once } from 'node:events';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { unsignedPayload } from '@minigate/core/service';
import { describe, expect, it } from 'vitest';
import { merchant } from '../client/__fixtures__/harness.js';
import { behind } from './__fixtures__/behind.js';
import { codeOf, signed } from './__fixtures__/stage.js';

const mebibyte = 1_048_576;
const total = 64 * mebibyte;
/** What sockets and streams on the way may hold together. */
const buffers = 32 * mebibyte;

/** Writes as fast as the other side takes. @returns the bytes written so far. */
function pour(into: Writable): () => number {
  const chunk = Buffer.alloc(mebibyte);
  let sent = 0;
  const more = (): void => {
    while (sent < total) {
      sent += chunk.length;
      if (!into.write(chunk)) return void into.once('drain', more);
    }
    into.end();
  };
  more();
  return () => sent;
}

/** Waits until a number grows no more. */
async function standstill(count: () => number): Promise<void> {
  let before = -1;
  const same = (): boolean => {
    const now = count();
    const stands = now === before;
    before = now;
    return stands;
  };
  await expect.poll(same, { interval: 100, timeout: 20_000 }).toBe(true);
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const part of stream) bytes += part.length;
  return bytes;
}

async function answerOf(outgoing: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  return answer;
}

/** WeChat that lets the test decide. */
function waiting() {
  const { promise, resolve } = Promise.withResolvers<[request: IncomingMessage, response: ServerResponse]>();
  return { arrived: promise, listener: (...both: [IncomingMessage, ServerResponse]): void => resolve(both) };
}

describe('streams through the proxy', () => {
  it('hold an upload back while WeChat does not read', async () => {
    const { arrived, listener } = waiting();
    const { begin } = await behind(listener);
    const outgoing = begin({ 'content-length': String(total) });
    const sent = pour(outgoing);
    const [request, response] = await arrived;
    await standstill(sent);
    expect(sent()).toBeLessThan(buffers);
    expect(await bytesOf(request)).toBe(total);
    response.end('{"errcode":0}');
    expect(await text(await answerOf(outgoing))).toBe('{"errcode":0}');
  });

  it('hold a download back while the caller does not read', async () => {
    const { arrived, listener } = waiting();
    const { begin } = await behind(listener);
    const outgoing = begin();
    outgoing.end();
    const [, response] = await arrived;
    const sent = pour(response);
    const answer = await answerOf(outgoing);
    await standstill(sent);
    expect(sent()).toBeLessThan(buffers);
    expect(await bytesOf(answer)).toBe(total);
  });

  it('say so when WeChat drops an upload', async () => {
    const { arrived, listener } = waiting();
    const { begin, proxy } = await behind(listener);
    const outgoing = begin({ 'content-length': String(total) });
    const answering = answerOf(outgoing);
    pour(outgoing);
    const [request] = await arrived;
    request.destroy();
    const answer = await answering;
    expect([answer.statusCode, JSON.parse(await text(answer)).error.code]).toEqual([502, 'upstream']);
    expect(proxy.counts()).toEqual({ served: 0, refused: { upstream: 1 } });
  });

  it('break off when WeChat drops a download', async () => {
    const { begin } = await behind((_request, response) => {
      response.write('x'.repeat(100), () => response.destroy());
    });
    const outgoing = begin();
    outgoing.end();
    await expect(text(await answerOf(outgoing))).rejects.toThrow('aborted');
  });

  it('say so when WeChat drops what may have been a refusal', async () => {
    const { ask } = await behind((_request, response) => {
      response.write('{"errcode":', () => response.destroy());
    });
    expect(codeOf(await ask({ target: `/${merchant}/wxa/x` }))).toBe('upstream');
  });

  it('end the upload to WeChat when the caller goes', async () => {
    const { arrived, listener } = waiting();
    const { begin } = await behind(listener);
    const outgoing = begin({ 'content-length': '100' });
    outgoing.write('x');
    const [request] = await arrived;
    const ended = once(request, 'error');
    request.resume();
    outgoing.destroy();
    expect(String(await ended)).toContain('aborted');
  });

  it('end when WeChat does not begin to answer in time', async () => {
    const { arrived, listener } = waiting();
    const { begin, fake, proxy } = await behind(listener, { timeoutMs: 20_000 });
    const outgoing = begin();
    outgoing.end();
    const [, response] = await arrived;
    const gone = once(response, 'close');
    const answering = answerOf(outgoing);
    await fake.clock.advance('19s');
    expect(response.destroyed).toBe(false);
    await fake.clock.advance('1s');
    const answer = await answering;
    expect([answer.statusCode, JSON.parse(await text(answer)).error.code]).toEqual([504, 'timeout']);
    await gone;
    expect(proxy.counts().refused).toEqual({ timeout: 1 });
  });

  it('pass on what begins like a refusal and goes on slowly', async () => {
    const { arrived, listener } = waiting();
    const { begin, fake } = await behind(listener);
    const outgoing = begin();
    outgoing.end();
    const [, response] = await arrived;
    const answering = answerOf(outgoing);
    response.write('{"progress":');
    let over = false;
    void answering.then(() => {
      over = true;
    });
    // Until the proxy has begun to wait, the clock moves for nobody.
    await expect
      .poll(async () => {
        await fake.clock.advance('500ms');
        return over;
      })
      .toBe(true);
    const answer = await answering;
    expect(String((await once(answer, 'data'))[0])).toBe('{"progress":');
    response.end('1}');
    expect(await text(answer)).toBe('1}');
  });

  it('pass no more on than the length that they say', async () => {
    const seen: (string | undefined)[] = [];
    const { proxy, now } = await behind((request, response) => {
      seen.push(request.url?.split('?')[0]);
      request.resume().once('end', () => response.end('{}'));
    });
    const target = `/${merchant}/wxa/file`;
    const body = 'abcdPOST /wxa/smuggled HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n';
    for (const length of ['4', '4, 70', '-1', '1e1']) {
      const headers = signed({ method: 'POST', target }, now(), { payload: unsignedPayload });
      const answer = await proxy.fetch(
        new Request(`http://x${target}`, { method: 'POST', body, headers: { ...headers, 'content-length': length } }),
      );
      expect([length, answer.status]).toEqual([length, 502]);
    }
    expect(seen).not.toContain('/wxa/smuggled');
  });

  it('pass chunks on as chunks, without trailers', async () => {
    const { arrived, listener } = waiting();
    const { begin } = await behind(listener);
    const outgoing = begin({ trailer: 'x-more' });
    outgoing.addTrailers({ 'x-more': 'a' });
    outgoing.write('abc');
    outgoing.end('def');
    const [request, response] = await arrived;
    expect(await text(request)).toBe('abcdef');
    expect([request.headers['content-length'], request.headers['transfer-encoding']]).toEqual([undefined, 'chunked']);
    expect([request.headers.trailer, request.trailers]).toEqual([undefined, {}]);
    response.end('{}');
    expect(await text(await answerOf(outgoing))).toBe('{}');
  });
});
