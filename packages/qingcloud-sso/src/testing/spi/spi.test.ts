import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createQingCloudFake, type QingCloudFake } from '../index.js';
import { spiRequest } from './attempt.js';

const json = (body: unknown, status = 200): Response => Response.json(body, { status });
/** A vendor who makes one instance for an order. */
function vendor(answer: (url: URL, calls: number) => Response | Promise<Response> | undefined = () => undefined) {
  const urls: URL[] = [];
  const headers: Headers[] = [];
  const made = new Map<string, string>();
  const fake: QingCloudFake = createQingCloudFake({
    spi: {
      key: 'app-key',
      to: {
        url: 'https://vendor.example/spi?platform=qing%20cloud',
        fetch: (request) => {
          const url = new URL(request.url);
          urls.push(url);
          headers.push(request.headers);
          const own = answer(
            url,
            urls.filter((one) => one.searchParams.get('action') === url.searchParams.get('action')).length,
          );
          if (own !== undefined) return own;
          if (url.searchParams.get('action') !== 'CreateAppInstance') return json({ success: true });
          const order = url.searchParams.get('order_id') ?? '';
          made.set(order, made.get(order) ?? `instance-${made.size + 1}`);
          return json({
            success: true,
            instanceId: made.get(order),
            appInfo: { authUrl: 'https://vendor.example/in' },
          });
        },
      },
    },
  });
  return { fake, urls, headers, made, actions: () => urls.map((url) => url.searchParams.get('action')) };
}

describe('calls at the vendor', () => {
  it('are signed over all parameters as they travel, those of the address included', async () => {
    const { fake, urls, headers } = vendor();
    await fake.spi.create({ spec: '套餐名称1', specPackage: 'a+b/c', period: '1_year', debug: true });
    for (const [index, url] of urls.entries()) {
      const pairs = url.search.slice(1).split('&');
      const text = `GET\n${pairs
        .filter((pair) => !pair.startsWith('signature='))
        .toSorted()
        .join('&')}`;
      const signature = createHmac('sha256', 'app-key').update(text).digest('base64');
      expect(url.searchParams.get('signature')).toBe(signature);
      expect(headers[index]?.get('app_signature')).toBe(signature);
      expect(url.searchParams.get('platform')).toBe('qing cloud');
    }
    const created = Object.fromEntries(urls[1]?.searchParams ?? []);
    expect(created).toMatchObject({
      action: 'CreateAppInstance',
      period: '1_year',
      debug: 'true',
      app_id: fake.app.id,
    });
    const text = (name: string) => Buffer.from(created[name] ?? '', 'base64').toString();
    expect(text('spec')).toBe('套餐名称1');
    expect(JSON.parse(text('cloud_info'))).toEqual({ api_server: fake.origin, sso_server: fake.origin });
  });

  it.each([
    ['2021-06-23T07:10:45Z', 'ng+9i4PSisUNB8W74OcQkH4DfcyyVenSfTw4tmmbJso='],
    ['2021-06-23T07:11:23Z', 'MB/9ZhsVQkeAe016lrZuSwjN14lWnfRjakaL29IjiQ0='],
  ])('are signed as in the platform’s own sample of %s', (time_stamp, signature) => {
    // Key of the public sample: github.com/xiaoli9965/saas-demo
    const key = '2UNHjKQE9u6A4np4kI++o5iXPcn3cA6yZjDEdHN3iXfDFwCRaKtCQHSLT9HdeF+1';
    const to = { url: 'http://127.0.0.1/test/spi', fetch: () => json({}), key };
    const request = spiRequest(to, { action: 'TestConnection', time_stamp }, new AbortController().signal);
    expect(request.headers.get('app_signature')).toBe(signature);
  });

  it('make one instance of an order that is delivered three times, after a test of the connection', async () => {
    const { fake, made, actions } = vendor();
    const { instance } = await fake.spi.create({ orderId: 'appor-1', deliveries: 3 });
    expect(instance).toMatchObject({ id: 'instance-1', orderId: 'appor-1', status: 'running' });
    expect(made.size).toBe(1);
    expect(actions()).toEqual(['TestConnection', ...Array(3).fill('CreateAppInstance')]);
    expect(fake.violations()).toEqual([]);
  });

  it('follow an instance through its life', async () => {
    const { fake, urls } = vendor();
    const { instance } = await fake.spi.create({ period: '1_month' });
    const id = instance?.id ?? '';
    expect(instance?.expiresAt).toBe(Date.UTC(2026, 1, 1));
    await fake.spi.renew(id, { period: '7_day' });
    await fake.spi.upgrade(id, { spec: 'large' });
    expect(fake.spi.instances()).toMatchObject([{ spec: 'large', expiresAt: Date.UTC(2026, 1, 8) }]);
    await expect(fake.spi.delete(id)).rejects.toThrow('has not expired');
    await fake.spi.expire(id);
    await fake.spi.delete(id);
    expect(fake.spi.instances()).toMatchObject([{ status: 'deleted' }]);
    await expect(fake.spi.renew(id)).rejects.toThrow('nobody has');
    expect(urls.at(-1)?.searchParams.get('instance_id')).toBe(id);
  });

  it('are repeated with the same order until the answer keeps the convention', async () => {
    const broken = [json({ success: true }, 500), new Response('ok'), json({ success: 1 })];
    const { fake, urls } = vendor((url, calls) =>
      url.searchParams.get('action') === 'CreateAppInstance' ? broken[calls - 1] : undefined,
    );
    expect(await fake.spi.create()).toMatchObject({ success: true });
    const orders = urls.flatMap(({ searchParams }) => searchParams.getAll('order_id'));
    expect(orders).toHaveLength(4);
    expect(new Set(orders).size).toBe(1);
    expect(fake.spi.deliveries().map(({ outcome, problem }) => [outcome, problem])).toEqual([
      ['accepted', undefined],
      ['bad-answer', 'status 500 instead of 200'],
      ['bad-answer', expect.stringContaining('content-type')],
      ['bad-answer', 'success is not true or false'],
      ['accepted', undefined],
    ]);
    expect(fake.violations()).toHaveLength(3);
  });

  it('end after three repetitions, two of a test, and without any when the vendor refuses', async () => {
    const deaf = vendor(() => new Response('', { status: 503 }));
    expect(await deaf.fake.spi.create()).toMatchObject({ success: false, instance: undefined });
    expect(deaf.actions()).toEqual(Array(3).fill('TestConnection'));
    const full = vendor((url) =>
      url.searchParams.get('action') === 'CreateAppInstance'
        ? json({ success: false, message: 'sold out' })
        : undefined,
    );
    expect(await full.fake.spi.create()).toMatchObject({ success: false, problem: 'sold out' });
    expect(full.actions()).toEqual(['TestConnection', 'CreateAppInstance']);
    expect(full.fake.violations()).toEqual([]);
  });

  it('give up a silent vendor after 15 seconds, and a broken connection at once', async () => {
    const { fake } = vendor((_, calls) =>
      calls === 1 ? new Promise(() => undefined) : Promise.reject(new TypeError('refused')),
    );
    const test = fake.spi.test();
    await fake.clock.advance('15s');
    expect(await test).toMatchObject({ success: false });
    expect(fake.spi.deliveries().map(({ outcome }) => outcome)).toEqual([
      'timeout',
      'transport-error',
      'transport-error',
    ]);
  });

  it('tell two instances of one order, one of two orders, and ids that are too long', async () => {
    const ids = ['one', 'one', 'x'.repeat(129), 'two'];
    const { fake } = vendor((url, calls) =>
      url.searchParams.get('action') === 'CreateAppInstance'
        ? json({ success: true, instanceId: ids[calls - 1] ?? 'three' })
        : undefined,
    );
    await fake.spi.create({ orderId: 'appor-1' });
    expect(await fake.spi.create({ orderId: 'appor-2', deliveries: 2 })).toMatchObject({ success: false });
    expect(fake.violations().map(({ message }) => message)).toEqual([
      expect.stringContaining('another order'),
      expect.stringContaining('1 to 128'),
      ...Array(4).fill(expect.stringContaining('appor-2 made a second instance')),
    ]);
    expect(fake.spi.instances().map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('open the vendor’s console with a token of the user', async () => {
    const { fake } = vendor();
    const { instance } = await fake.spi.create();
    const url = new URL(fake.spi.open(instance?.id ?? ''));
    expect(url.origin + url.pathname).toBe('https://vendor.example/in');
    const checked = await fake.fetch(`${fake.origin}/sso/check_token/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${url.searchParams.get('token')}` },
    });
    expect(await checked.json()).toMatchObject({ user: { user_id: instance?.userId } });
  });

  it('reach a vendor over HTTP', async () => {
    const seen: (string | string[] | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(
        request.method,
        request.headers['app_signature'],
        new URL(request.url ?? '', 'http://x').searchParams.get('signature') ?? '',
      );
      response.setHeader('content-type', 'application/json; charset=utf-8').end('{"success":true}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const fake = createQingCloudFake();
    fake.spi.target(`http://127.0.0.1:${(server.address() as AddressInfo).port}/spi`);
    expect(await fake.spi.test()).toMatchObject({ success: true });
    expect(seen).toEqual(['GET', seen[2], expect.stringMatching(/^[\w+/]{43}=$/)]);
    server.close();
    await once(server, 'close');
    expect(await fake.spi.test()).toMatchObject({ success: false });
    expect(fake.spi.deliveries().map(({ outcome }) => outcome)).toEqual([
      'accepted',
      ...Array(3).fill('transport-error'),
    ]);
  });

  it('need an address', async () => {
    await expect(createQingCloudFake().spi.test()).rejects.toThrow('fake.spi.target');
  });
});
