import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetSessionKeyRequest;

expectTypeOf(api.getSessionKey).returns.resolves.toEqualTypeOf<family.GetSessionKeyResponse>();
// @ts-expect-error: code is required
void api.getSessionKey({ ...request, code: undefined });
// @ts-expect-error: a number is no text
void api.getSessionKey({ ...request, code: 1 });
// @ts-expect-error: no such field
void api.getSessionKey({ ...request, misspelt_field: 1 });
