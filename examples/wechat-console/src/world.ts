import { type Store, systemRuntime } from '@minigate/core';
import type { ComponentOptions } from '@minigate/wechat-open';
import type * as shared from '../../shared/server.ts';
import { openEmptyStore, openStore } from '../../shared/store.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { type Console, learnName, openConsole } from './console.ts';
import { clientOptions, startPlatform } from './platform/platform.ts';

/** A console with the WeChat that it talks to. */
export interface World extends shared.World {
  readonly console: Console;
}

/** What a world needs from the server around it. */
export interface Surroundings extends shared.Surroundings {
  readonly config: Config;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
}

/** The console with the real WeChat. */
export function realWorld(component: ComponentOptions, { config, publicUrl, report }: Surroundings): World {
  const { clock } = systemRuntime();
  const store = openStore(config, 'wechat.sqlite', clock);
  const parts = openConsole({
    component,
    store,
    clock,
    publicUrl,
    consentOrigin: 'https://mp.weixin.qq.com',
    password: config.password,
    platform: undefined,
    client: {},
    report,
  });
  return {
    app: createApp(parts),
    console: parts,
    begin: async () => {},
    close: (served) => closeAll(parts, store, served),
  };
}

/** The console with a fake WeChat of its own. */
export async function fakeWorld({ config, publicUrl, localUrl, report, reset }: Surroundings): Promise<World> {
  const platform = await startPlatform(config.host, config.platformPort, reset);
  const { fake } = platform;
  const store = openEmptyStore(config, 'fake.sqlite', fake.clock);
  const consentOrigin = `http://${new URL(publicUrl).hostname}:${new URL(platform.url).port}`;
  const parts = openConsole({
    component: fake.component,
    store,
    clock: fake.clock,
    publicUrl,
    consentOrigin,
    password: config.password,
    platform,
    client: clientOptions(platform, consentOrigin),
    report,
  });
  fake.pushTo({ ticket: `${localUrl}/wechat/ticket`, message: `${localUrl}/wechat/message/$APPID$` });
  return {
    app: createApp(parts),
    console: parts,
    async begin() {
      await fake.tickets.pushNow();
      // One merchant has authorized already; WeChat's list knows him.
      for (const appId of (await parts.wx.recover()).added) await learnName(parts, appId);
    },
    async close(served) {
      await closeAll(parts, store, served);
      await platform.close();
    },
  };
}

async function closeAll(parts: Console, store: Store, served: Promise<unknown> | undefined): Promise<void> {
  // With it the pages' event streams end, for which the server waits.
  parts.log.close();
  await parts.stop(served);
  await store.close();
}
