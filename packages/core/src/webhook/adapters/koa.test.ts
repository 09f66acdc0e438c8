import Koa from 'koa';
import { describe, expect, it } from 'vitest';
import { createRecorder, hangUp, post, reasonsOf, serve } from './__fixtures__/servers.js';
import { koaHandler } from './koa.js';

const target = createRecorder();
const onError = (error: unknown): void => {
  target.errors.push(error);
};

describe('koaHandler', () => {
  const params = new Map([['/wx/wxa', { appId: 'wxa' }]]);

  it('takes the app id from the route parameter, or from where the option says', async () => {
    const app = new Koa();
    app.use(async (context, next) => {
      Object.assign(context, { params: params.get(context.path) });
      await next();
    });
    app.use(koaHandler(target));
    await post(`${await serve(app.callback())}/wx/wxa`, 'x');
    const other = new Koa().use(koaHandler(target, { appId: ({ req }) => req.url?.slice(4) }));
    await post(`${await serve(other.callback())}/wx/wxb`, 'x');
    expect(target.received.map(({ appId }) => appId)).toEqual(['wxa', 'wxb']);
  });

  it.each([
    ['rawBody', { body: { a: 1 }, rawBody: '{"a": 1}' }],
    ['a text', { body: '{"a": 1}' }],
    ['bytes', { body: Buffer.from('{"a": 1}') }],
  ])('takes %s that a parser left', async (_what, left) => {
    const app = new Koa();
    app.use(async ({ req, request }, next) => {
      for await (const _chunk of req);
      Object.assign(request, left);
      await next();
    });
    app.use(koaHandler(target, { onError }));
    const url = await serve(app.callback());
    expect((await post(url, '{"a": 1}')).status).toBe(200);
    expect(Buffer.from(target.received[0]?.body ?? '').toString()).toBe('{"a": 1}');
  });

  it('says what to do when a parser took the body', async () => {
    const app = new Koa();
    app.use(async ({ req, request }, next) => {
      for await (const _chunk of req);
      Object.assign(request, { body: { a: 1 } });
      await next();
    });
    app.use(koaHandler(target, { onError }));
    const response = await post(await serve(app.callback()), '{"a":1}', 'application/json');
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body was read before.*koaHandler\(\) before.*ctx\.request\.rawBody/s);
    expect(reasonsOf(target)).toEqual(['body-consumed']);
    expect(target.received).toEqual([]);
  });

  it('does not mind a parser that had nothing to read, nor calls what comes later', async () => {
    const app = new Koa();
    app.use(async ({ request }, next) => {
      Object.assign(request, { body: {} });
      await next();
    });
    app.use(koaHandler(target));
    app.use(() => {
      throw new Error('called');
    });
    expect((await post(await serve(app.callback()), 'x')).status).toBe(200);
    expect(Buffer.from(target.received[0]?.body ?? '').toString()).toBe('x');
  });

  it('survives a sender who hangs up', async () => {
    const noticed = Promise.withResolvers<unknown>();
    const app = new Koa().use(koaHandler(target, { onError: noticed.resolve }));
    // Koa itself would print the broken connection.
    app.silent = true;
    const url = await serve(app.callback());
    await hangUp(url, noticed.promise);
    expect(target.received).toEqual([]);
    expect((await post(url, 'x')).status).toBe(200);
  });
});
