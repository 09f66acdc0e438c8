import { type Store, systemRuntime } from '@minigate/core';
import type * as shared from '../../shared/server.ts';
import { openEmptyStore, openStore } from '../../shared/store.ts';
import { createApp } from './app.ts';
import type { Config, Deployment } from './config.ts';
import { type Office, openOffice } from './office.ts';
import { type Platform, startPlatform } from './platform/platform.ts';

/** The back office with the platform that it talks to. */
export interface World extends shared.World {
  readonly platform: Platform | undefined;
}

/** What a world needs from the server around it. */
export interface Surroundings extends shared.Surroundings {
  readonly config: Config;
  /** Told of failures that nobody expected. */
  report(error: unknown): void;
}

/** The back office with a real platform. */
export async function realWorld(deployment: Deployment, { config, publicUrl, report }: Surroundings): Promise<World> {
  const { clock } = systemRuntime();
  const store = openStore(config, 'paas.sqlite', clock);
  const common = { deployment, store, clock, ownClock: clock, publicUrl, webhookUrl: `${publicUrl}/paas/events` };
  const office = await openOffice({ ...common, password: config.password, platform: undefined, report });
  return {
    app: createApp(office),
    platform: undefined,
    begin: office.begin,
    close: (served) => closeAll(office, store, served),
  };
}

/** Back offices with a fake, which can outlive them. */
export interface FakeWorlds {
  open(surroundings: Surroundings): Promise<World>;
}

/** Keeps the fake while the back office beside it is started again. */
export function fakeWorlds(): FakeWorlds {
  let kept: Platform | undefined;
  return {
    async open({ config, publicUrl, localUrl, report, reset }) {
      let isKept = false;
      const openFakeStore = kept ? openStore : openEmptyStore;
      const platform = kept ?? (await startPlatform(config.host, config.platformPort));
      kept = undefined;
      platform.reset = reset;
      platform.restart = async () => {
        isKept = true;
        kept = platform;
        await reset();
      };
      const { fake, url } = platform;
      const store = openFakeStore(config, 'fake.sqlite', fake.clock);
      const office = await openOffice({
        deployment: { baseUrl: url, ...platform.credentials, storageSecret: 'secret-of-the-storage' },
        store,
        clock: fake.clock,
        ownClock: platform.ownClock,
        publicUrl,
        webhookUrl: `${localUrl}/paas/events`,
        password: config.password,
        platform,
        report,
      });
      return {
        app: createApp(office),
        platform,
        begin: office.begin,
        async close(served) {
          await closeAll(office, store, served);
          if (!isKept) await platform.close();
        },
      };
    },
  };
}

async function closeAll(office: Office, store: Store, served: Promise<unknown> | undefined): Promise<void> {
  // With it the pages' event streams end, for which the server waits.
  office.log.close();
  await office.stop();
  await served;
  await store.close();
}
