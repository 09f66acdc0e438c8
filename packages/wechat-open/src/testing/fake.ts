import { createFakePlatform, type FakePlatform, seededRandom } from '@minigate/core/testing';
import { endpoints } from '../endpoints.js';
import { type Authorizers, createAuthorizers } from './accounts.js';
import { type Audits, createAudits, resumeReview } from './audits.js';
import { type ConsentRequest, type ConsentResult, giveConsent, revokeGrant } from './consent.js';
import { consentPage } from './consent-page.js';
import { createDrafts, type Drafts } from './drafts.js';
import { createIds } from './ids.js';
import { createOfficialAccounts, type OfficialAccounts } from './official-account/controls.js';
import { resumeJobs } from './official-account/jobs.js';
import { createOperationsControls, type Operations, resumeOperations } from './operations/controls.js';
import type { PushTo, WechatOpenFakeOptions } from './options.js';
import { createPlatformSide, type PlatformSide } from './platform-side.js';
import { createProgramSettingsControls, type ProgramSettingsControls } from './program-settings/controls.js';
import { resumeSettingsReviews } from './program-settings/index.js';
import { createPusher, type Pusher } from './pusher.js';
import { createPushes, type WaitingPush } from './pushes.js';
import { createRegistrations, type FakeRegistrations } from './registration/controls.js';
import { resumeRegistrations } from './registration/resume.js';
import { createRoutes } from './routes/index.js';
import { stubRoutes } from './routes/stubs.js';
import { guardRoutes, wechatRules } from './rules.js';
import { createScans, type Scans } from './scans.js';
import { createState } from './seeds.js';
import { componentOf, settingsOf } from './settings.js';
import type { State } from './state.js';
import { createTickets, type Tickets } from './tickets.js';
import { expireAccessTokens, revokeAccessTokens } from './tokens.js';
import { createFilings, type Filings } from './verification/filing-controls.js';
import { createPunishments, type Punishments } from './verification/punishments.js';
import { createVerifications, type Verifications } from './verification/verifications.js';
import type { FakeComponent, World } from './world.js';

/** What a restored fake needs. */
interface Snapshot {
  readonly state: State;
  readonly waiting: readonly WaitingPush[];
}

/** A running fake of WeChat Open, with the controls of the people and machines behind it. */
export interface WechatOpenFake extends FakePlatform, Pusher {
  /** The component's credentials: `createWechatOpen({ component: fake.component, … })`. */
  readonly component: FakeComponent;
  /** The ticket push, every ten minutes. */
  readonly tickets: Tickets;
  /** Access tokens that stop working before their time. */
  readonly tokens: {
    /** Makes every access token answer 40001, as when another system has refreshed them. */
    revokeAll(): void;
    /** Ends the lifetime of an authorizer's access tokens (42001), or of the component's without `appId` (42006). */
    expire(appId?: string): void;
  };
  /** The merchants' accounts. */
  readonly authorizers: Authorizers;
  /** The reviewers of submitted versions. */
  readonly audits: Audits;
  /** The reviewers of categories and privacy interfaces, and the users of links. */
  readonly programSettings: ProgramSettingsControls;
  /** The persons and reviewers of verifications (认证), alone or together with a filing. */
  readonly verifications: Verifications;
  /** The persons, reviewers and bureau of ICP filings (备案). */
  readonly filings: Filings;
  /** Violations of accounts, and their appeals. */
  readonly punishments: Punishments;
  /** Uploads of the developer tools. */
  readonly drafts: Drafts;
  /** The people who confirm registrations of programs. */
  readonly registrations: FakeRegistrations;
  /** The privacy scan after each commit. */
  readonly scans: Scans;
  /** What the platform's staff and consoles do: bans, allow list, publication, names, order paths. */
  readonly platform: PlatformSide;
  /** The people around official accounts: followers, readers and staff. */
  readonly officialAccounts: OfficialAccounts;
  /** The people around a mini program: users, anchors, reviewers of goods and places. */
  readonly operations: Operations;
  /** Grants an account, as its administrator would on the authorization page. */
  consent(request: ConsentRequest): Promise<ConsentResult>;
  /** Takes a grant back, as the administrator would in his console. */
  revoke(appId: string): Promise<void>;
  /** Where pushes go from now on. See {@link PushTo}. */
  pushTo(target: PushTo | undefined): void;
  /** Sends the pushes that are held back, and resolves when every push was answered or given up. */
  settled(): Promise<void>;
}

/**
 * Makes a fake of WeChat Open: tickets, tokens, grants, templates, code management, domains, members, basic
 * information and official accounts as state machines; encrypted and signed pushes; the authorization pages.
 *
 * Time is its clock's alone, and pushes are stamped with it: give the client the same one, or run the fake in real time with
 * `clock: flowingClock(systemRuntime().clock)`. Pass `fake.fetch` to a client, `fake.mswHandlers()` to MSW, or call
 * `fake.listen()`; its address is the base of the authorization pages, too.
 *
 * @example
 * const fake = createWechatOpenFake({ pushTo: (request) => handler(request) });
 * const wx = createWechatOpen({ component: fake.component, store, fetch: fake.fetch, runtime: { clock: fake.clock } });
 * await fake.tickets.pushNow();
 */
export function createWechatOpenFake(options: WechatOpenFakeOptions = {}): WechatOpenFake {
  const settings = settingsOf(options);
  const { clock, origin, seed } = settings;
  const random = seededRandom(seed);
  const component = componentOf(settings, random);
  const newIds = (): Pick<World, 'ids' | 'pushIds'> => ({
    ids: createIds(random.fork('ids')),
    // Of their own, so that the timing of pushes changes no token.
    pushIds: createIds(random.fork('pushes')),
  });
  const first = newIds();
  const world: World = {
    settings,
    clock,
    component,
    ...first,
    state: createState(settings, first.ids, clock.now()),
    pushes: createPushes({
      clock,
      componentAppId: component.appId,
      keys: component.pushKeys,
      ids: () => world.pushIds,
      target: settings.pushTo,
    }),
  };
  const tickets = createTickets(world);
  tickets.start();

  const played = createRoutes(world, tickets);
  const fake = createFakePlatform({
    name: 'wechat-open',
    origin,
    clock,
    seed: typeof seed === 'number' ? seed : Math.floor(seededRandom(seed).jitter() * 2 ** 32),
    endpoints,
    routes: guardRoutes(world, { ...stubRoutes(endpoints, played), ...played }),
    page: (request, url) => consentPage(world, request, url),
    resetState() {
      Object.assign(world, newIds());
      world.state = createState(settings, world.ids, clock.now());
      world.pushes.reset();
      tickets.restart();
    },
    snapshotState: (): Snapshot => structuredClone({ state: world.state, waiting: world.pushes.waiting() }),
    restoreState(snapshot) {
      const { state, waiting } = structuredClone(snapshot as Snapshot);
      world.state = state;
      world.pushes.resume(waiting);
      tickets.restart();
      resumeRegistrations(world);
      for (const account of world.state.accounts.values()) {
        // Nobody finishes a commit that the clock has forgotten.
        account.committing = false;
        for (const order of account.orders) resumeReview(world, order);
      }
      resumeSettingsReviews(world);
      resumeJobs(world);
      resumeOperations(world);
    },
    ...wechatRules(world),
  });

  return {
    ...fake,
    async listen(options) {
      tickets.start();
      const server = await fake.listen(options);
      // On a clock that flows, the next ticket would keep the process alive.
      const close = async (): Promise<void> => {
        tickets.stop();
        await server.close();
      };
      return { ...server, close };
    },
    ...createPusher(world),
    component,
    tickets,
    tokens: {
      revokeAll: () => revokeAccessTokens(world, 'everything'),
      expire: (appId) => expireAccessTokens(world, appId),
    },
    authorizers: createAuthorizers(world),
    audits: createAudits(world),
    programSettings: createProgramSettingsControls(world),
    verifications: createVerifications(world),
    filings: createFilings(world),
    punishments: createPunishments(world),
    drafts: createDrafts(world),
    registrations: createRegistrations(world),
    scans: createScans(world),
    platform: createPlatformSide(world),
    officialAccounts: createOfficialAccounts(world),
    operations: createOperationsControls(world),
    consent: (request) => giveConsent(world, request),
    revoke: (appId) => revokeGrant(world, appId),
    pushTo: (target) => world.pushes.pushTo(target),
    settled: () => world.pushes.settled(),
  };
}
