import { PassThrough } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createRecorder, hangUp, post, reasonsOf, serveFastify } from './__fixtures__/servers.js';
import { fastifyHandler } from './fastify.js';

const target = createRecorder();
const onError = (error: unknown): void => {
  target.errors.push(error);
};

describe('fastifyHandler', () => {
  const app = (options = {}): FastifyInstance => fastify({ forceCloseConnections: true, ...options });

  it.each(['appId', 'appid', 'authorizerAppId'])('takes the app id from :%s', async (name) => {
    const server = app();
    server.register(fastifyHandler(target), { prefix: `/wx/:${name}/callback` });
    await post(`${await serveFastify(server)}/wx/wxa/callback`, 'x');
    expect(target.received[0]?.appId).toBe('wxa');
  });

  it('takes the app id from where the option says', async () => {
    const server = app();
    server.register(fastifyHandler(target, { appId: ({ raw }) => raw.url?.slice(4) }), { prefix: '/wx/:account' });
    await post(`${await serveFastify(server)}/wx/wxb`, 'x');
    expect(target.received[0]?.appId).toBe('wxb');
  });

  it.each([
    'text/xml',
    'application/json',
    'text/plain',
    'application/octet-stream',
    'multipart/form-data; boundary=x',
  ])('takes the raw bytes of %s, whatever the application parses and however little it allows', async (contentType) => {
    const server = app({ bodyLimit: 4 });
    server.addContentTypeParser('text/xml', { parseAs: 'string' }, (_request, _body, done) => done(null, 'parsed'));
    server.post('/other', async ({ body }) => ({ body }));
    server.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
    const url = await serveFastify(server);
    expect((await post(`${url}/wx`, '{"not json"', contentType)).status).toBe(200);
    expect(Buffer.from(target.received[0]?.body ?? '').toString()).toBe('{"not json"');
    const other = await post(`${url}/other`, '{}', 'application/json');
    expect(await other.json()).toEqual({ body: {} });
  });

  it('says what to do when a hook took the body', async () => {
    const server = app();
    server.addHook('preParsing', async (_request, _reply, payload) => {
      for await (const _chunk of payload);
      return payload;
    });
    server.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
    const response = await post(`${await serveFastify(server)}/wx`, 'x');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before.*a hook.*fastifyHandler\(\)/s);
    expect(reasonsOf(target)).toEqual(['body-consumed']);
    expect(target.received).toEqual([]);
  });

  it('reads what a hook puts in the place of the body', async () => {
    const server = app();
    server.addHook('preParsing', async (_request, _reply, payload) => payload.pipe(new PassThrough()));
    server.register(fastifyHandler(target, { onError }), { prefix: '/wx' });
    expect((await post(`${await serveFastify(server)}/wx`, 'abc')).status).toBe(200);
    expect(Buffer.from(target.received[0]?.body ?? '').toString()).toBe('abc');
  });

  it('survives a sender who hangs up', async () => {
    const noticed = Promise.withResolvers<unknown>();
    const server = app();
    server.register(fastifyHandler(target, { onError: noticed.resolve }), { prefix: '/wx' });
    const url = `${await serveFastify(server)}/wx`;
    await hangUp(url, noticed.promise);
    expect(target.received).toEqual([]);
    expect((await post(url, 'x')).status).toBe(200);
  });
});
