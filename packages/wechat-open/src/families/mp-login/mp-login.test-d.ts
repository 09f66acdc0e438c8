import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CheckSessionKeyRequest;

expectTypeOf(api.checkSessionKey).returns.resolves.toEqualTypeOf<family.CheckSessionKeyResponse>();
// @ts-expect-error: openid is required
void api.checkSessionKey({ ...request, openid: undefined });
// @ts-expect-error: a number is no text
void api.checkSessionKey({ ...request, openid: 1 });
// @ts-expect-error: no such field
void api.checkSessionKey({ ...request, misspelt_field: 1 });
