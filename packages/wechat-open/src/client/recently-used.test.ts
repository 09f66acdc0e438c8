import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { createWechatOpenFake } from '../testing/index.js';
import { createWechatOpen, keptAccounts } from './create.js';
import { recentlyUsed } from './recently-used.js';

it('lets go of what was not used for longest', () => {
  const gone: string[] = [];
  const kept = recentlyUsed<string>(2, (value) => gone.push(value));
  kept.set('a', 'A');
  kept.set('b', 'B');
  expect(kept.get('a')).toBe('A');
  kept.set('c', 'C');
  expect(gone).toEqual(['B']);
  expect(kept.get('b')).toBeUndefined();
  expect([...kept.values()]).toEqual(['A', 'C']);
});

it('bounds what a client keeps of tens of thousands of accounts', () => {
  const fake = createWechatOpenFake();
  const wx = createWechatOpen({ component: fake.component, store: memoryStore(), fetch: fake.fetch });
  const first = wx.authorizer('wx0000000000000000');
  expect(wx.authorizer('wx0000000000000000')).toBe(first);
  for (let index = 1; index <= keptAccounts; index++) wx.authorizer(`wx${String(index).padStart(16, '0')}`);
  expect(wx.authorizer('wx0000000000000000')).not.toBe(first);
});
