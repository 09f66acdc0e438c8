import { once } from 'node:events';
import { createServer, request as httpRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach } from 'vitest';
import { WebhookError } from '../../../errors/errors.js';
import { systemRuntime } from '../../../runtime/system.js';
import type { WebhookAnswer } from '../../refusal-answer.js';
import type { PushRequest, PushTarget } from '../target.js';

/** A target that remembers, for one test at a time. */
export interface Recorder extends PushTarget {
  received: PushRequest[];
  errors: unknown[];
  /** What the target does; answers `success` unless a test says otherwise. */
  answer: (request: PushRequest) => Promise<WebhookAnswer>;
}

let closers: (() => void)[] = [];

/** Makes a {@link Recorder} that begins anew with every test, and closes the servers of each. */
export function createRecorder(): Recorder {
  const recorder: Recorder = {
    received: [],
    errors: [],
    answer: success,
    push: {
      maxBytes: 1000,
      handle(request) {
        recorder.received.push(request);
        return recorder.answer(request);
      },
    },
  };
  beforeEach(() => {
    Object.assign(recorder, { received: [], errors: [], answer: success });
  });
  afterEach(() => {
    for (const close of closers) close();
    closers = [];
  });
  return recorder;
}

const success = async (): Promise<WebhookAnswer> => ({ status: 200, contentType: 'text/plain', body: 'success' });

/** Reasons of the errors that a handler told. */
export const reasonsOf = ({ errors }: Recorder): unknown[] =>
  errors.map((error) => (WebhookError.is(error) ? error.reason : error));

/** Serves until the test ends. @returns the address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  closers.push(() => server.close().closeAllConnections());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves until the test ends. @returns the address. */
export async function serveFastify(app: FastifyInstance): Promise<string> {
  closers.push(() => void app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** Posts a body. */
export const post = (url: string, body: string, contentType = 'text/xml'): Promise<Response> =>
  systemRuntime().fetch(new Request(url, { method: 'POST', body, headers: { 'content-type': contentType } }));

/** Begins a body, hangs up, and resolves when the handler has noticed. */
export async function hangUp(url: string, noticed: Promise<unknown>): Promise<void> {
  const outgoing = httpRequest(url, { method: 'POST', headers: { 'content-length': 100, 'content-type': 'text/xml' } });
  outgoing.on('error', () => undefined);
  await new Promise((resolve) => outgoing.write('x', resolve));
  outgoing.destroy();
  await noticed;
}
