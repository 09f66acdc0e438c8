import { type Callable, memoryStore } from '@minigate/core';
import { type BaiduOss, createBaiduOss } from '../../client/create.js';
import { createBaiduThirdParty } from '../../third-party/create.js';
import { fetchHandler } from '../../webhook.js';
import type { BaiduOssFake } from '../fake.js';

/** Clients for every side of a fake that listens. */
export interface Sides {
  readonly member: BaiduOss;
  readonly owner: BaiduOss;
  /** The third-party platform. */
  readonly platform: Callable;
  /** The first mini program, through it. */
  readonly authorizer: Callable;
}

/** Connects to a fake, and authorizes the third-party platform for the first mini program. @param baseUrl - where it listens. */
export async function connect(fake: BaiduOssFake, baseUrl: string): Promise<Sides> {
  const options = {
    baseUrl,
    store: memoryStore({ clock: fake.clock }),
    runtime: { clock: fake.clock },
    retry: { retries: 0 },
    strict: true,
  };
  const [{ appId } = { appId: '' }] = fake.apps.list();
  const platform = createBaiduThirdParty({
    ...fake.thirdParty.account,
    ...options,
    // Below, or its calls would fall among those that a test counts.
    push: { autoHandle: false },
  });
  fake.thirdParty.pushes.pushTo(fetchHandler(platform));
  await fake.thirdParty.tickets.pushNow();
  const { url } = await platform.authLinks.create({ redirectUri: 'https://platform.example/bound' });
  const { redirectUrl } = await fake.thirdParty.authorize(appId, { url, order: 'race' });
  await platform.authLinks.finish(Object.fromEntries(new URL(redirectUrl).searchParams));
  await fake.thirdParty.pushes.settled();
  // Its handlers read the profile, which must not be counted as a call of a test.
  await platform.push.drain();
  return {
    member: createBaiduOss({ ...fake.member, ...options }),
    owner: createBaiduOss({ ...fake.apps.owner(appId), ...options }),
    platform: platform.platform,
    authorizer: platform.authorizer(appId),
  };
}
