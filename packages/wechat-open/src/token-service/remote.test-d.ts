import { describe, expectTypeOf, it } from 'vitest';
import type { AuthorizerClient, WechatOpen } from '../index.js';
import type { RemoteWechatOpen } from './index.js';

describe('remote client', () => {
  it('has the typed families, and nothing that needs the secret or the store', () => {
    type Account = ReturnType<RemoteWechatOpen['authorizer']>;
    expectTypeOf<Account['category']>().toEqualTypeOf<AuthorizerClient['category']>();
    expectTypeOf<RemoteWechatOpen['component']['templateLibrary']>().toEqualTypeOf<
      WechatOpen['component']['templateLibrary']
    >();
    expectTypeOf<RemoteWechatOpen>().not.toHaveProperty('push');
    expectTypeOf<RemoteWechatOpen>().not.toHaveProperty('backend');
    expectTypeOf<RemoteWechatOpen['component']>().not.toHaveProperty('componentToken');
  });
});
