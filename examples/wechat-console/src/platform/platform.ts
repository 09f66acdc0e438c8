import { systemRuntime } from '@minigate/core';
import { flowingClock } from '@minigate/core/testing';
import type { WechatOpenOptions } from '@minigate/wechat-open';
import { createWechatOpenFake, type WechatOpenFake } from '@minigate/wechat-open/testing';
import { authorizers, templates } from './seed.ts';

/** The fake WeChat that runs beside the console. */
export interface Platform {
  readonly fake: WechatOpenFake;
  /** Where its interface and its consent page are served. */
  readonly url: string;
  /** What happens to pushes on their way. */
  pushTrouble: 'none' | 'duplicate' | 'drop-audit';
  /** Whether the console's own handler of pushes fails. */
  handlerFails: boolean;
  /** Throws everything away and begins anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the fake. @param port - 0 takes a free one. */
export async function startPlatform(host: string, port: number, reset: () => Promise<void>): Promise<Platform> {
  const clock = flowingClock(systemRuntime().clock);
  const fake = createWechatOpenFake({ clock, authorizers, templates, scanMs: 20_000 });
  const listening = await fake.listen({ host, port }).catch((error: unknown) => {
    // Its clock would keep the process alive.
    fake.tickets.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    fake.tickets.stop();
    await listening.close();
  };
  return { fake, url: listening.url, pushTrouble: 'none', handlerFails: false, reset, close };
}

/** Options that lead a client to the fake: everything goes over HTTP, as with WeChat; only the time is shared. */
export function clientOptions({ url }: Platform, consentOrigin: string): Partial<WechatOpenOptions> {
  return {
    baseUrl: url,
    authorizationUrl: consentOrigin,
    // A real reviewer takes hours; a person who plays him should not have to wait for the retries either.
    push: { maxAttempts: 4 },
  };
}
