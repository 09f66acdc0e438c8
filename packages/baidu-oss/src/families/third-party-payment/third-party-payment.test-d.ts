import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreatePayAccountRequest;

expectTypeOf(api.createPayAccount).returns.resolves.toEqualTypeOf<family.CreatePayAccountResponse>();
// @ts-expect-error: business_scope is required
void api.createPayAccount({ ...request, business_scope: undefined });
// @ts-expect-error: a number is no text
void api.createPayAccount({ ...request, business_scope: 1 });
// @ts-expect-error: no such field
void api.createPayAccount({ ...request, misspelt_field: 1 });
