import type { PushSecret } from '@minigate/core';

/** Keys made up for tests. */
export const secret: PushSecret = {
  appId: 'OdxUiUVpVxH2Ai7G02cIjXGnnnMEUntD',
  token: 'token1',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ',
};

/** Keys before a change. */
export const previous: PushSecret = { ...secret, token: 'token0', encodingAesKey: secret.encodingAesKey.toUpperCase() };
