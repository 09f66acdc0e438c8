import type { PushDelivery } from '../deliveries.js';
import type { Ids } from '../ids.js';
import type { ThirdPartySeed } from '../options.js';
import { knownApp, type ThirdPartyAccount, type World } from '../world.js';
import { createBrandWordReviews } from './brand-words.js';
import { type AuthorizeRequest, type AuthorizeResult, authorize, grant, revoke } from './consent.js';
import { appEvent } from './events.js';
import { addCode, createLibrary, type Library } from './library.js';
import { createProfileReviews, type ProfileReviews } from './profile.js';
import type { FakePushKey, Pushes } from './pushes.js';
import { createRegistrations, type Registrations } from './registrations.js';
import type { Reviews } from './reviews.js';
import { createServiceReviews, type ServiceReviews } from './services.js';
import type { Grant } from './state.js';
import { createSubChainReviews } from './sub-chains.js';
import { issueTicket, type Tickets } from './tickets.js';

/** The third-party platform, and the people and pushes around it. */
export interface ThirdParty {
  /** `createBaiduThirdParty({ ...fake.thirdParty.account, … })`. */
  readonly account: ThirdPartyAccount;
  /** The ticket push, every ten minutes. */
  readonly tickets: Tickets;
  /** Where pushes go, their troubles and their log. */
  readonly pushes: Pushes;
  /** Drafts and templates. */
  readonly library: Library;
  /** The reviewers of names, icons, descriptions and categories. */
  readonly profiles: ProfileReviews;
  /** The reviewers of requests for phone numbers, to come back online, and for traffic. */
  readonly services: ServiceReviews;
  /** The reviewers of sub-links, by their ids. */
  readonly subChains: Reviews;
  /** The reviewers of brand words, by the word. */
  readonly brandWords: Reviews;
  /** The people who let the platform register accounts, and the reviewers of those. */
  readonly registrations: Registrations;
  /** Mini programs that have authorized the platform. */
  grants(): readonly Grant[];
  /** Authorizes the platform for a mini program, as its administrator would on the page. */
  authorize(appId: string, request: AuthorizeRequest): Promise<AuthorizeResult>;
  /** Takes the authorization back, as the administrator would in his console. */
  revoke(appId: string): Promise<void>;
  /**
   * Pushes an event of a mini program, whether or not it has authorized the platform.
   *
   * @example
   * await fake.thirdParty.push(appId, 'APP_FORCE_OFFLINE', { offlineReason: 2, reason: 'violation' });
   */
  push(appId: string, event: string, fields?: Readonly<Record<string, unknown>>): Promise<PushDelivery>;
  /** Pushes a document as it is, to the address of tickets or to that of messages (default). */
  pushRaw(content: Readonly<Record<string, unknown>>, to?: 'authorization' | 'message'): Promise<PushDelivery>;
}

/** Makes {@link ThirdParty}. */
export function createThirdParty(world: World, tickets: Tickets): ThirdParty {
  return {
    account: world.account,
    tickets,
    pushes: world.pushes,
    library: createLibrary(world),
    profiles: createProfileReviews(world),
    services: createServiceReviews(world),
    subChains: createSubChainReviews(world),
    brandWords: createBrandWordReviews(world),
    registrations: createRegistrations(world),
    grants: () => [...world.state.thirdParty.grants.values()],
    authorize: (appId, request) => authorize(world, appId, request),
    revoke: (appId) => revoke(world, appId),
    push: (appId, event, fields) => world.pushes.send(appEvent(world, appId, event, fields)),
    pushRaw: (content, to = 'message') => world.pushes.send({ type: 'raw', to, content }),
  };
}

/** The platform's credentials: what the options give, the rest from the seed. */
export function thirdPartyAccount(
  seed: ThirdPartySeed = {},
  ids: Ids,
): ThirdPartyAccount & { readonly pushKeys: FakePushKey[] } {
  return {
    clientId: seed.clientId ?? ids.text(32),
    tpAppId: seed.tpAppId ?? '17328232',
    pushKeys: [seed.pushKey ?? { token: ids.text(24), encodingAesKey: ids.text(43) }],
  };
}

/** What is there before the first call. */
export function seedThirdParty(world: World, seed: ThirdPartySeed = {}): void {
  issueTicket(world);
  for (const one of seed.templates ?? [{}]) addCode(world, 'templates', one);
  for (const one of seed.drafts ?? []) addCode(world, 'drafts', one);
  for (const appId of seed.granted ?? []) grant(world, knownApp(world, appId));
}
