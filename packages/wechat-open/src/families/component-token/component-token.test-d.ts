import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.exchangeAuthorizationCode)
  .returns.resolves.toHaveProperty('authorization_info')
  .toHaveProperty('authorizer_access_token')
  .toEqualTypeOf<string | undefined>();

// The client supplies the platform's app id.
void api.createPreAuthCode();
// @ts-expect-error: the code is required
void api.exchangeAuthorizationCode({});
// @ts-expect-error: startPushTicket calls the secret component_secret
void api.startPushTicket({ component_appsecret: 'secret' });
// @ts-expect-error: expires_in may be text
void api.createPreAuthCode().then(({ expires_in }) => expires_in.toFixed());
