import { systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { createQingCloudFake, type QingCloudFake } from '@minigate/qingcloud-sso/testing';
import { app, plans, resources, users } from './seed.ts';

/** The fake cloud that runs beside the application. */
export interface Platform {
  readonly fake: QingCloudFake;
  /** Where its interfaces and its login page are served. */
  readonly url: string;
  /** Throws everything away and begins anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** How the fake is started. */
export interface PlatformOptions extends Pick<Platform, 'reset'> {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The application's landing page. */
  readonly landingUrl: string;
}

/** Starts the fake. Everything goes over HTTP, as with a real cloud; only the time is shared. */
export async function startPlatform({ host, port, landingUrl, reset }: PlatformOptions): Promise<Platform> {
  const clock = flowingClock(systemRuntime().clock);
  const fake = createQingCloudFake({
    clock,
    users,
    apps: [app(landingUrl)],
    plans,
    resources,
    balance: 1_000,
    jobSec: 8,
  });
  const { url, close } = await fake.listen({ host, port });
  return { fake, url, reset, close };
}
