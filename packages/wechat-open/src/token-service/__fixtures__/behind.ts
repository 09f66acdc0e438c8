import { type ClientRequest, request as httpRequest, type RequestListener } from 'node:http';
import { systemRuntime } from '@minigate/core';
import { type ServiceHandler, unsignedPayload } from '@minigate/core/service';
import { type Harness, harness, merchant } from '../../client/__fixtures__/harness.js';
import { type ApiProxyOptions, apiProxy } from '../index.js';
import { type Got, key, type Sent, send, serve, signed, watched } from './stage.js';

/** A proxy with WeChat replaced by a server that shows what reaches it. */
export interface Behind extends Harness {
  readonly proxy: ServiceHandler;
  readonly url: string;
  now(): number;
  ask(sent: Sent): Promise<Got>;
  /** Begins a call with an unsigned body, which is the test's business. */
  begin(headers?: Readonly<Record<string, string>>): ClientRequest;
}

/** @param listener - WeChat. */
export async function behind(listener: RequestListener, options: Partial<ApiProxyOptions> = {}): Promise<Behind> {
  const world = await harness();
  world.secrets.add(key);
  const runtime = { ...world.wx.backend.runtime, fetch: systemRuntime().fetch };
  const backend = { ...world.wx.backend, baseUrl: await serve(listener), runtime };
  const clients = [{ id: 'cron', key, apps: [merchant], allow: ['/wxa/*'], unsignedPayload: true }];
  const proxy = apiProxy({ backend }, { clients, allow: ['/wxa/*'], ...options });
  const url = await serve(watched(proxy, world.output));
  const now = (): number => world.fake.clock.now();
  return {
    ...world,
    proxy,
    url,
    now,
    ask: (sent) => send(url, { ...sent, headers: { ...sent.headers, ...signed(sent, now()) } }),
    begin(headers) {
      const sent: Sent = { method: 'POST', target: `/${merchant}/wxa/file` };
      const all = { ...headers, ...signed(sent, now(), { payload: unsignedPayload }) };
      return httpRequest(url + sent.target, { method: 'POST', headers: all, agent: false }).on(
        'error',
        () => undefined,
      );
    },
  };
}
