import { fakeClock, type SeededRandom } from '@minigate/core/testing';
import { createIds } from './ids.js';
import { miniProgramSets, officialAccountSets, type Settings, type WechatOpenFakeOptions } from './options.js';
import type { FakeComponent, FakePushKey } from './world.js';

/** Fills in every default. */
export function settingsOf(options: WechatOpenFakeOptions): Settings {
  return {
    seed: options.seed ?? 1,
    clock: options.clock ?? fakeClock(),
    origin: options.origin ?? 'https://api.weixin.qq.com',
    component: options.component ?? {},
    authorizers: options.authorizers ?? [
      { appId: 'wx1000000000000001' },
      { appId: 'wx2000000000000001', kind: 'official-account' },
    ],
    drafts: options.drafts ?? [],
    templates: options.templates ?? [{ templateId: 1 }],
    plugins: options.plugins ?? [],
    auditPolicy: options.auditPolicy ?? 'manual',
    settingsPolicy: options.settingsPolicy ?? 'manual',
    scanMs: options.scanMs ?? 30_000,
    commitMs: options.commitMs ?? 0,
    dailyLimits: options.dailyLimits ?? {},
    auditLimits: options.auditLimits ?? {},
    published: options.published ?? true,
    permissionSets: options.permissionSets ?? [...miniProgramSets, ...officialAccountSets],
    serverDomains: options.serverDomains ?? [],
    jumpDomains: options.jumpDomains ?? [],
    domainsWithoutIcp: options.domainsWithoutIcp ?? [],
    unverifiedDomains: options.unverifiedDomains ?? [],
    unknownUsers: options.unknownUsers ?? [],
    preAuthCodeSeconds: options.preAuthCodeSeconds ?? 1800,
    authorizationCodeSeconds: options.authorizationCodeSeconds ?? 3600,
    rotateRefreshTokens: options.rotateRefreshTokens ?? true,
    pushTo: options.pushTo,
    allowedIps: options.allowedIps,
  };
}

/** The component's credentials: what the options give, the rest from the seed. */
export function componentOf(
  { component }: Settings,
  random: SeededRandom,
): FakeComponent & { pushKeys: FakePushKey[] } {
  const ids = createIds(random.fork('component'));
  return {
    appId: component.appId ?? `wx${ids.hex(16)}`,
    secret: component.secret ?? ids.hex(32),
    pushKeys: [
      {
        id: 'current',
        token: component.token ?? ids.text(24),
        encodingAesKey: component.encodingAesKey ?? ids.text(43),
      },
    ],
  };
}
