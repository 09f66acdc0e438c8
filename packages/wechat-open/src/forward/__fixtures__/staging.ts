import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryStore } from '@minigate/core';
import { onTestFinished } from 'vitest';
import { connect } from '../../client/__fixtures__/harness.js';
import type { WechatOpen } from '../../client/create.js';
import type { WechatPush } from '../../push/events/index.js';
import type { WechatOpenFake } from '../../testing/index.js';
import { nodeHandler } from '../../webhook.js';

/** Push key of a second system; nobody but it and the rule knows it. */
export const stagingKey = { token: 'stagingToken', encodingAesKey: 'zyxwvutsrqponmlkjihgfedcba9876543210ZYXWVUT' };

/** A second client with a store and a push key of its own, served over HTTP. It takes what it gets for WeChat's. */
export interface Staging {
  /** Such as `http://127.0.0.1:4711/wx`. */
  readonly url: string;
  readonly wx: WechatOpen;
  /** Pushes that reached its handlers, with the account and the id that it knows. */
  readonly seen: { readonly push: WechatPush; readonly appId: string | undefined; readonly id: string }[];
  /** While false it answers 503. */
  up: boolean;
}

/** Serves until the test ends. */
export async function startStaging(fake: WechatOpenFake): Promise<Staging> {
  const wx = connect(fake, memoryStore({ clock: fake.clock }), {
    component: { ...fake.component, pushKeys: [stagingKey] },
  });
  const handle = nodeHandler(wx, { appId: ({ url }) => /^\/wx\/(wx\w+)/.exec(url ?? '')?.[1] });
  const server = createServer((request, response) => {
    if (staging.up) void handle(request, response);
    else response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const staging: Staging = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wx`,
    wx,
    seen: [],
    up: true,
  };
  wx.on('*', (push, { appId, id }) => void staging.seen.push({ push, appId, id }));
  return staging;
}
