import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateTokenRequest;

expectTypeOf(api.createToken).returns.resolves.toEqualTypeOf<family.CreateTokenResponse>();
// @ts-expect-error: appId is required
void api.createToken({ ...request, appId: undefined });
// @ts-expect-error: a number is no text
void api.createToken({ ...request, appId: 1 });
// @ts-expect-error: no such field
void api.createToken({ ...request, misspelt_field: 1 });
