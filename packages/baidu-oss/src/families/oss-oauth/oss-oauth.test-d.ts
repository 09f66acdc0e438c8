import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetAccessTokenRequest;

expectTypeOf(api.getAccessToken).returns.resolves.toEqualTypeOf<family.GetAccessTokenResponse>();
// @ts-expect-error: client_secret is required
void api.getAccessToken({ ...request, client_secret: undefined });
// @ts-expect-error: a number is no text
void api.getAccessToken({ ...request, client_secret: 1 });
// @ts-expect-error: no such field
void api.getAccessToken({ ...request, misspelt_field: 1 });
