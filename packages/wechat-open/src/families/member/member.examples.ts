import type { Examples } from '../example.js';
import type * as member from './member.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof member> = {
  bindTester: { request: { wechatid: 'shop-tester' }, response: { userstr: 'u0123456789abcdef' } },
  unbindTester: { request: { userstr: 'u0123456789abcdef' }, response: {} },
  getTesters: {
    request: { action: 'get_experiencer' },
    response: { members: [{ userstr: 'u0123456789abcdef' }] },
  },
};
