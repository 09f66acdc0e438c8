import { type MirrorStore, sqliteMirror } from '@minigate/baidu-oss/mirror-sqlite';
import { type Store, systemRuntime } from '@minigate/core';
import type * as shared from '../../shared/server.ts';
import { databaseFile, emptyDatabaseFile, openEmptyStore, openStore } from '../../shared/store.ts';
import { createApp } from './app.ts';
import type { Config, RealPlatform } from './config.ts';
import { type Host, openHost } from './host.ts';
import { kafkaSource } from './intake.ts';
import { type Platform, startPlatform } from './platform/platform.ts';

/** The host server with the platform that it talks to. */
export interface World extends shared.World {
  readonly platform: Platform | undefined;
}

/** What a world needs from the server around it. */
export interface Surroundings extends shared.Surroundings {
  readonly config: Config;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
}

/** The host server with the real platform. */
export function realWorld(real: RealPlatform, { config, report }: Surroundings): World {
  const { clock } = systemRuntime();
  const { appIds, kafka, ...membership } = real;
  const stores = {
    store: openStore(config, 'baidu.sqlite', clock),
    mirrorStore: sqliteMirror(databaseFile(config, 'mirror.sqlite')),
  };
  const host = openHost({
    ...{ membership, appIds, clock, report, ...stores, rate: 5 },
    baseUrl: undefined,
    source: kafka && kafkaSource(kafka),
    password: config.password,
    platform: undefined,
  });
  return {
    app: createApp(host),
    platform: undefined,
    begin: async () => host.begin(),
    close: (served) => closeAll(host, stores, served),
  };
}

/** The host server with a fake platform of its own. */
export async function fakeWorld({ config, publicUrl, localUrl, report, reset }: Surroundings): Promise<World> {
  const { host: address, platformPort, withBroker } = config;
  const platform = await startPlatform({
    ...{ host: address, port: platformPort, withBroker, reset },
    coverUrl: `${publicUrl}/covers`,
    sessionUrl: `${localUrl}/baidu/session`,
  });
  const { fake, url, source } = platform;
  const stores = {
    store: openEmptyStore(config, 'fake.sqlite', fake.clock),
    mirrorStore: sqliteMirror(emptyDatabaseFile(config, 'fake-mirror.sqlite')),
  };
  const host = openHost({
    ...{ source, clock: fake.clock, report, platform, ...stores, rate: 100 },
    membership: { ...fake.member, hostName: 'harbour' },
    baseUrl: url,
    appIds: fake.apps.list().map(({ appId }) => appId),
    password: config.password,
  });
  return {
    app: createApp(host),
    platform,
    begin: async () => host.begin(),
    async close(served) {
      await closeAll(host, stores, served);
      await platform.close();
    },
  };
}

async function closeAll(
  host: Host,
  { store, mirrorStore }: { readonly store: Store; readonly mirrorStore: MirrorStore },
  served: Promise<unknown> | undefined,
): Promise<void> {
  // With it the pages' event streams end, for which the server waits.
  host.log.close();
  await host.stop();
  await served;
  await mirrorStore.close();
  await store.close();
}
