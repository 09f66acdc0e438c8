import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateAccountRequest;

expectTypeOf(api.createAccount).returns.resolves.toEqualTypeOf<family.CreateAccountResponse>();
// @ts-expect-error: business_scope is required
void api.createAccount({ ...request, business_scope: undefined });
// @ts-expect-error: a number is no text
void api.createAccount({ ...request, business_scope: 1 });
// @ts-expect-error: no such field
void api.createAccount({ ...request, misspelt_field: 1 });
