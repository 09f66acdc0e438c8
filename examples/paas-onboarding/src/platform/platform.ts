import { type Clock, systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import { createPaasFake, type PaasFake } from '@minigate/paas-openapi/testing';

/** The fake PaaS that runs beside the back office. */
export interface Platform {
  readonly fake: PaasFake;
  /** Where its interface is served. */
  readonly url: string;
  /** What the team was given at first. */
  readonly credentials: { readonly appId: string; readonly appSecret: string };
  /** The back office's clock, which may be wrong. */
  readonly ownClock: Clock;
  /** How far {@link ownClock} is behind the platform's, in milliseconds. */
  behindMs: number;
  /** Whether some openings fail. */
  openingsFail: boolean;
  /** Whether the platform may not read the repository. */
  repositoryClosed: boolean;
  /** Whether users complain about the version of an upgrade. */
  usersComplain: boolean;
  /** Throws everything away and begins anew. */
  reset(): Promise<void>;
  /** Starts the back office again; the fake and the database stay. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the fake: everything goes over HTTP, as with a real platform; only the time is shared. @param port - 0 takes a free one. */
export async function startPlatform(host: string, port: number): Promise<Platform> {
  const clock = flowingClock(systemRuntime().clock);
  // A person who opens two hundred tenants should not have to wait for the platform's limit.
  const fake = createPaasFake({
    clock,
    teams: [{ teamName: 'Harbour SaaS 港口软件' }],
    limits: { requestsPerMinute: 20_000 },
  });
  fake.tasks.take('tenantApp.open', 2_000);
  const { appId, appSecret } = fake.team;
  const { url, close } = await fake.listen({ host, port });
  const unset = (): Promise<void> => Promise.reject(new Error('the back office is not open'));
  const platform: Platform = {
    ...{
      fake,
      url,
      close,
      behindMs: 0,
      openingsFail: false,
      repositoryClosed: false,
      usersComplain: false,
      reset: unset,
      restart: unset,
    },
    credentials: { appId, appSecret },
    ownClock: { now: () => clock.now() - platform.behindMs, sleep: (ms, signal) => clock.sleep(ms, signal) },
  };
  return platform;
}
