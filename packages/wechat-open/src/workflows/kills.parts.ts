import { beforeAll, describe, expect, it } from 'vitest';
import { merchant } from '../client/__fixtures__/harness.js';
import type { WechatOpen } from '../client/create.js';
import type { WechatOpenFake } from '../testing/index.js';
import { company } from './__fixtures__/applications.js';
import { type Killed, killEverywhere, reviewers } from './__fixtures__/kills.js';
import { bundleWorkflow } from './__fixtures__/processes.js';
import { registrants, usable, withTrial } from './__fixtures__/registrants.js';
import { unverified } from './__fixtures__/unverified.js';

// `KILLS=all npm test -- kills` kills before each request, too.
const official = 'wx2000000000000001';
const granted = { authorizers: [{ appId: merchant, granted: true }] };

async function registered(ended: object, fake: WechatOpenFake, wx: WechatOpen): Promise<void> {
  expect(ended).toMatchObject({ result: { appId: expect.any(String) } });
  await usable((ended as { result: { appId: string } }).result.appId, fake, wx);
}

/** Does the first thing that can be done now, so that the next one is waited for. */
const tryOne = (...deeds: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  deeds.reduce((done, deed) => done.catch(deed), Promise.reject<unknown>(new Error('nothing'))).catch(() => undefined);
const verifiers = ({ verifications }: WechatOpenFake): Promise<unknown> =>
  tryOne(
    () => verifications.check(merchant),
    () => verifications.pay(merchant),
    () => verifications.pass(merchant),
  );
const authorities = ({ verifications, filings }: WechatOpenFake): Promise<unknown> =>
  tryOne(
    () => filings.checkFace(merchant),
    () => verifications.pay(merchant),
    () => verifications.pass(merchant),
    () => filings.pass(merchant),
    () => filings.confirm(merchant),
    () => filings.approve(merchant),
  );

/** Who dies with a fresh code's tokens leaves a code that works no more; the grant is taken up without it. */
const violations = ['code-used'];

const all: readonly (Killed & { readonly least: { readonly requests: number; readonly pushes: number } })[] = [
  ...(['company', 'individual'] as const).map((kind): (typeof all)[number] => ({
    workflow: kind,
    fake: { authorizers: [] },
    meanwhile: (fake) => registrants(fake),
    // Create and query are one endpoint for some: the tasks that were made are what counts.
    costly: {},
    violations,
    least: { requests: 3, pushes: 4 },
    async check(ended, fake, wx) {
      await registered(ended, fake, wx);
      expect(fake.registrations.list()).toMatchObject([{ kind, status: 12 }]);
    },
  })),
  {
    workflow: 'trial',
    fake: { authorizers: [] },
    meanwhile: (fake, shown) => registrants(fake, (url) => shown.has(url)),
    // A link that nobody saw is replaced.
    costly: { registerBetaMiniprogram: 2 },
    violations,
    least: { requests: 3, pushes: 4 },
    check: registered,
  },
  ...(['company', 'individual'] as const).map((to): (typeof all)[number] => ({
    workflow: to === 'company' ? 'formalizeToCompany' : 'formalizeToIndividual',
    fake: { authorizers: [] },
    setUp: withTrial,
    // A new conversion may take the place of a link that nobody saw.
    meanwhile: (fake) => registrants(fake),
    costly: { verfifyBetaMiniprogram: 1 },
    least: { requests: 2, pushes: 2 },
    async check(ended, fake, wx) {
      await registered(ended, fake, wx);
      expect(fake.registrations.list()).toMatchObject([{ kind: 'trial' }, { kind: `trial-to-${to}`, status: 12 }]);
    },
  })),
  {
    workflow: 'copy',
    fake: { authorizers: [{ appId: official, kind: 'official-account', granted: true }] },
    setUp: (fake) => ({ officialAppId: official, ticket: fake.registrations.copyTicket(official) }),
    costly: { registerMiniprogramByOffiaccount: 1 },
    violations,
    least: { requests: 4, pushes: 0 },
    check: registered,
  },
  {
    workflow: 'domains',
    fake: granted,
    costly: {},
    least: { requests: 12, pushes: 0 },
    check(ended, fake) {
      expect(ended).toMatchObject({ result: { missing: { request: [], udp: [], webView: [] } } });
      const changes = fake.journal().filter(({ requestBody }) => /"action":"(?:add|set|delete)"/.test(requestBody));
      expect(changes).toHaveLength(4);
    },
  },
  {
    workflow: 'code',
    fake: granted,
    meanwhile: reviewers,
    costly: { commit: 1, submitAudit: 1, release: 1 },
    least: { requests: 15, pushes: 2 },
    async check(_ended, _fake, wx) {
      expect(await wx.authorizer(merchant).code.versions()).toMatchObject({
        release_info: { release_version: '1.0.0' },
      });
    },
  },
  {
    workflow: 'verification',
    fake: unverified,
    meanwhile: verifiers,
    costly: { secwxaapiWxaauth: 1 },
    least: { requests: 8, pushes: 10 },
    check(ended, fake) {
      expect(ended).toMatchObject({ result: { state: 'verified' } });
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  },
  {
    workflow: 'correction',
    fake: unverified,
    async setUp(fake, wx) {
      const first = wx.authorizer(merchant).verification.submit(company);
      for (const deed of ['check', 'pay', 'sendBack'] as const) {
        await fake.clock.advance('1m');
        await fake.verifications[deed](merchant);
      }
      await fake.clock.advance('1m');
      await first;
    },
    meanwhile: verifiers,
    costly: { secwxaapiWxaauth: 0, secwxaapiReauth: 1 },
    least: { requests: 5, pushes: 10 },
    check(ended, fake) {
      expect(ended).toMatchObject({ result: { state: 'verified' } });
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  },
  {
    workflow: 'filing',
    fake: granted,
    meanwhile: authorities,
    costly: { applyIcpFiling: 1, createIcpVerifyTask: 2 },
    least: { requests: 15, pushes: 8 },
    check: (ended) => expect(ended).toEqual({ result: { state: 'filed' } }),
  },
  {
    workflow: 'verificationAndFiling',
    fake: unverified,
    meanwhile: authorities,
    costly: { submitAuthAndIcp: 1, createIcpVerifyTask: 2 },
    least: { requests: 18, pushes: 20 },
    check(ended, fake) {
      expect(ended).toMatchObject({ result: { state: 'filed' } });
      expect(fake.verifications.fees()).toHaveLength(1);
    },
  },
  {
    workflow: 'naming',
    fake: granted,
    meanwhile: (fake) => tryOne(() => fake.platform.decideNickname(merchant)),
    costly: { setNickName: 1 },
    least: { requests: 7, pushes: 2 },
    check(ended, fake) {
      expect(ended).toMatchObject({ result: { name: 'WeChat shop' } });
      expect(fake.authorizers.get(merchant).nickName).toBe('WeChat shop');
    },
  },
  {
    workflow: 'categories',
    fake: granted,
    meanwhile: (fake) => tryOne(() => fake.programSettings.decideCategory(merchant)),
    costly: { addCategory: 1, modifyCategory: 0 },
    least: { requests: 6, pushes: 2 },
    check: (ended) => expect(ended).toMatchObject({ result: [{ status: 'approved' }, { status: 'approved' }] }),
  },
  {
    workflow: 'privacyGuideline',
    fake: {
      authorizers: [{ appId: merchant, granted: true, withoutGuideline: true }],
      templates: [{ templateId: 1, privacyKeys: ['Location'], withoutAuth: ['wx.getLocation'] }],
    },
    async setUp(_, wx) {
      await wx.authorizer(merchant).code.commit({ templateId: 1, version: '1.0.0', description: 'x' });
      return {
        owner: { email: 'shop@example.com', noticeMethod: '弹窗', keepDays: 30 },
        texts: { Location: '查找附近门店' },
        interfaces: { getLocation: { content: 'Finds the next shop', pages: ['https://shop.example/map'] } },
      };
    },
    meanwhile: (fake) => tryOne(() => fake.programSettings.decideInterface(merchant, 'wx.getLocation')),
    costly: { setPrivacySetting: 1, applyPrivacyInterface: 1 },
    least: { requests: 15, pushes: 2 },
    check: (ended) => expect(ended).toMatchObject({ result: { interfaces: [{ status: 'granted' }] } }),
  },
];

let script: string;
beforeAll(async () => {
  script = await bundleWorkflow();
});

describe('a workflow ends in the next process when one is killed with SIGKILL after any request or push', () => {
  it.concurrent.each(all)(
    '$workflow',
    async (killed) => {
      const { requests, pushes } = await killEverywhere(killed, script, process.env['KILLS'] === 'all');
      expect(requests).toBeGreaterThanOrEqual(killed.least.requests);
      expect(pushes).toBeGreaterThanOrEqual(killed.least.pushes);
    },
    600_000,
  );
});
