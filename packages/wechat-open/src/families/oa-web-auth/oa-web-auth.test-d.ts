import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CheckUserTokenRequest;

expectTypeOf(api.checkUserToken).returns.resolves.toEqualTypeOf<family.CheckUserTokenResponse>();
// @ts-expect-error: access_token is required
void api.checkUserToken({ ...request, access_token: undefined });
// @ts-expect-error: a number is no text
void api.checkUserToken({ ...request, access_token: 1 });
// @ts-expect-error: no such field
void api.checkUserToken({ ...request, misspelt_field: 1 });
