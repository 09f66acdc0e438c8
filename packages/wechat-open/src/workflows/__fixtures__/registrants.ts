import { expect } from 'vitest';
import type { WechatOpen } from '../../client/create.js';
import type { WechatOpenFake } from '../../testing/index.js';

/** People who do what they are asked, two minutes later. @param isAsked - by a link. */
export async function registrants(fake: WechatOpenFake, isAsked: (url: string) => boolean = () => true): Promise<void> {
  for (const { status, createdAt, taskId, authorizeUrl } of fake.registrations.list())
    if (status === 0 && fake.clock.now() >= createdAt + 120_000 && isAsked(authorizeUrl))
      await fake.registrations.confirm(taskId);
}

/** The only mini program, which calls can be made for. */
export async function usable(appId: string, fake: WechatOpenFake, wx: WechatOpen): Promise<void> {
  const programs = fake.authorizers.list().filter(({ kind }) => kind === 'mini-program');
  expect(programs).toMatchObject([{ appId, granted: true }]);
  expect(await wx.authorizer(appId).basicInfo.getAccountBasicInfo()).toMatchObject({ appid: appId });
}

/** A trial program to begin with, and its app id. */
export async function withTrial(fake: WechatOpenFake, wx: WechatOpen): Promise<string> {
  await wx.component.registration.registerBeta({ name: 'Wheat chicken', openid: 'oOwner' });
  const appId = await fake.registrations.confirm();
  await wx.push.drain();
  return appId;
}
