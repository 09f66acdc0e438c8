import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.RegisterAccountRequest;

expectTypeOf(api.registerAccount).returns.resolves.toEqualTypeOf<family.RegisterAccountResponse>();
// @ts-expect-error: authorization_code is required
void api.registerAccount({ ...request, authorization_code: undefined });
// @ts-expect-error: a number is no text
void api.registerAccount({ ...request, authorization_code: 1 });
// @ts-expect-error: no such field
void api.registerAccount({ ...request, misspelt_field: 1 });
