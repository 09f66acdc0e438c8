import { memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { createWechatOpenFake } from '../testing/index.js';
import { accountsKept, createWechatOpen } from './create.js';

it('bounds what a client keeps of tens of thousands of accounts', () => {
  const fake = createWechatOpenFake();
  const wx = createWechatOpen({ component: fake.component, store: memoryStore(), fetch: fake.fetch });
  const first = wx.authorizer('wx0000000000000000');
  expect(wx.authorizer('wx0000000000000000')).toBe(first);
  for (let index = 1; index <= accountsKept; index++) wx.authorizer(`wx${String(index).padStart(16, '0')}`);
  expect(wx.authorizer('wx0000000000000000')).not.toBe(first);
});
