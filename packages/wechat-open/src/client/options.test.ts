import { memoryStore } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { createWechatOpen } from './create.js';
import type { WechatOpenOptions } from './types.js';

const good: WechatOpenOptions = {
  component: {
    appId: 'wx134c8103faa5a59e',
    secret: 'secret',
    pushKeys: [{ token: 'AAAAA', encodingAesKey: 'a'.repeat(43) }],
  },
  store: memoryStore(),
};
const issuesOf = (options: WechatOpenOptions): unknown => {
  try {
    createWechatOpen(options);
    return [];
  } catch (error) {
    return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
  }
};

describe('createWechatOpen', () => {
  it('takes good options and touches nothing', () => {
    expect(issuesOf(good)).toEqual([]);
  });

  it.each<[string, WechatOpenOptions]>([
    ['component.appId', { ...good, component: { ...good.component, appId: 'gh_123' } }],
    ['component.secret', { ...good, component: { ...good.component, secret: '' } }],
    ['component.pushKeys', { ...good, component: { ...good.component, pushKeys: [] } }],
    [
      'component.pushKeys.0.encodingAesKey',
      {
        ...good,
        component: { ...good.component, pushKeys: [{ token: 'AAAAA', encodingAesKey: `${'a'.repeat(43)}=` }] },
      },
    ],
    ['store', { ...good, store: undefined as never }],
    ['baseUrl', { ...good, baseUrl: 'api.weixin.qq.com' }],
    ['authorizationUrl', { ...good, authorizationUrl: 'localhost' }],
    ['mobileAuthorizationUrl', { ...good, mobileAuthorizationUrl: 'mailto:a@b.c' }],
    ['timeoutMs', { ...good, timeoutMs: -5 }],
    ['retry', { ...good, retry: 3 as never }],
    ['retry.retries', { ...good, retry: { retries: 1.5 } }],
    ['push.maxBytes', { ...good, push: { maxBytes: 0 } }],
    ['push.freshnessMs', { ...good, push: { freshnessMs: Number.NaN } }],
    ['push.order', { ...good, push: { order: 'account' as never } }],
    // Every call would renew the token.
    ['tokens.windows.mustMs', { ...good, tokens: { windows: { shouldMs: 600_000 } as never } }],
    ['tokens.leaseMs', { ...good, tokens: { leaseMs: '20 s' as never } }],
  ])('names %s when it is wrong', (path, options) => {
    expect(issuesOf(options)).toEqual([path]);
  });

  it('says what is missing when it gets nothing', () => {
    expect(issuesOf(undefined as never)).toEqual([
      'component.appId',
      'component.secret',
      'component.pushKeys',
      'store',
    ]);
  });

  it('refuses an account that is not named by its app id', () => {
    const wx = createWechatOpen(good);
    expect(() => wx.authorizer('gh_0123456789ab')).toThrow(/original id/);
    expect(() => wx.authorizer(undefined as never)).toThrow(/appId: must be/);
  });

  it('names everything that is wrong at once, and repeats no secret', () => {
    const secret = 'sEcReT-value';
    try {
      createWechatOpen({
        ...good,
        component: { appId: '', secret, pushKeys: [{ token: '', encodingAesKey: secret }] },
      });
      expect.unreachable();
    } catch (error) {
      expect((error as { issues: unknown[] }).issues).toHaveLength(3);
      expect(String(error)).not.toContain(secret);
    }
  });
});
