import { merchant } from '../../client/__fixtures__/harness.js';
import type { WechatOpenFakeOptions } from '../../testing/index.js';

/** A fake with one granted program that is not verified yet. */
export const unverified: WechatOpenFakeOptions = {
  authorizers: [{ appId: merchant, granted: true, verified: false }],
};
