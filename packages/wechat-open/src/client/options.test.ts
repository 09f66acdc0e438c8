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
  ])('names %s when it is wrong', (path, options) => {
    expect(issuesOf(options)).toEqual([path]);
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
