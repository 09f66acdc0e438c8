import { memoryStore, type Store } from '@minigate/core';
import { fetchHandler } from '@minigate/core/webhook';
import { type BaiduOssFake, type BaiduOssFakeOptions, createBaiduOssFake } from '../../testing/index.js';
import { type BaiduThirdParty, createBaiduThirdParty } from '../create.js';
import type { BaiduThirdPartyOptions } from '../options.js';

/** A mini program whose id exceeds 2^53. */
export const program = '16123456789012345678';

/** A fake with {@link program}. */
export const createFake = (options: BaiduOssFakeOptions = {}): BaiduOssFake =>
  createBaiduOssFake({ apps: [{ appId: program, packages: [{ version: '1.0.0' }] }], ...options });

/** A client of the fake's third-party platform, such as one more process on the store. */
export const connect = (
  fake: BaiduOssFake,
  store: Store,
  changes: Partial<BaiduThirdPartyOptions> = {},
): BaiduThirdParty =>
  createBaiduThirdParty({
    ...fake.thirdParty.account,
    store,
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
    strict: true,
    ...changes,
  });

/** A fake, and a client that gets its pushes and has a ticket. */
export async function stage(
  options: BaiduOssFakeOptions = {},
  changes: Partial<BaiduThirdPartyOptions> = {},
): Promise<{ readonly fake: BaiduOssFake; readonly store: Store; readonly tp: BaiduThirdParty }> {
  const fake = createFake(options);
  const store = memoryStore({ clock: fake.clock });
  const tp = connect(fake, store, changes);
  fake.thirdParty.pushes.pushTo(fetchHandler(tp));
  await fake.thirdParty.tickets.pushNow();
  await tp.push.drain();
  return { fake, store, tp };
}

/** Authorizes the platform for {@link program} as its administrator would. @returns the query with which his browser comes back. */
export async function consent({
  fake,
  tp,
}: {
  readonly fake: BaiduOssFake;
  readonly tp: BaiduThirdParty;
}): Promise<Record<string, string>> {
  const { url } = await tp.authLinks.create({ redirectUri: 'https://saas.example/bound', state: { orderId: 7 } });
  return queryOf((await fake.thirdParty.authorize(program, { url })).redirectUrl);
}

/** What a web framework gives of the address of a redirect. */
export const queryOf = (url: string): Record<string, string> => Object.fromEntries(new URL(url).searchParams);

/** Lets time pass until something ended. */
export async function passing<T>({ clock }: BaiduOssFake, work: Promise<T>): Promise<T> {
  let over = false;
  const noted = work.finally(() => {
    over = true;
  });
  noted.catch(() => undefined);
  for (let turn = 0; turn < 2_000 && !over; turn++) await clock.advance('1s');
  return await noted;
}
