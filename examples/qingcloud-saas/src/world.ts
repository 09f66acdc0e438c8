import { randomBytes } from 'node:crypto';
import { type Store, systemRuntime } from '@minigate/core';
import type * as shared from '../../shared/server.ts';
import { openEmptyStore, openStore } from '../../shared/store.ts';
import { createApp } from './app.ts';
import type { Cloud, Config } from './config.ts';
import { type Platform, startPlatform } from './platform/platform.ts';
import { openSaas, type Saas } from './saas.ts';

/** The application with the cloud that it talks to. */
export interface World extends shared.World {
  readonly platform: Platform | undefined;
}

/** What a world needs from the server around it. */
export interface Surroundings extends shared.Surroundings {
  readonly config: Config;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
}

/** The application in a real cloud. */
export function realWorld(cloud: Cloud, { config, publicUrl, report }: Surroundings): World {
  const { clock } = systemRuntime();
  const store = openStore(config, 'qingcloud.sqlite', clock);
  const saas = openSaas({ cloud, store, clock, publicUrl, helpUrl: config.helpUrl, platform: undefined, report });
  return {
    app: createApp(saas),
    platform: undefined,
    begin: async () => {},
    close: (served) => closeAll(saas, store, served),
  };
}

/** The application in a fake cloud of its own. */
export async function fakeWorld({ config, publicUrl, localUrl, report, reset }: Surroundings): Promise<World> {
  const { host, platformPort } = config;
  const platform = await startPlatform({ host, port: platformPort, landingUrl: `${publicUrl}/landing`, reset });
  const { fake, url } = platform;
  const store = openEmptyStore(config, 'fake.sqlite', fake.clock);
  const cloud: Cloud = {
    // Browsers come here, so it is named as they name this server.
    sso: `http://${new URL(publicUrl).hostname}:${new URL(url).port}`,
    api: url,
    appId: fake.app.id,
    appSecret: fake.app.secret,
    appKey: fake.spi.key,
    cookieSecret: randomBytes(32).toString('base64'),
  };
  const saas = openSaas({ cloud, store, clock: fake.clock, publicUrl, helpUrl: config.helpUrl, platform, report });
  fake.spi.target(`${localUrl}/qingcloud/spi`);
  return {
    app: createApp(saas),
    platform,
    begin: async () => {},
    async close(served) {
      await closeAll(saas, store, served);
      await platform.close();
    },
  };
}

async function closeAll(saas: Saas, store: Store, served: Promise<unknown> | undefined): Promise<void> {
  // With it the pages' event streams end, for which the server waits.
  saas.log.close();
  await saas.desks.stop();
  await served;
  await saas.qc.close();
  await store.close();
}
