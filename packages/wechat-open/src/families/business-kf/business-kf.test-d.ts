import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.RegisterMerchantRequest;

expectTypeOf(api.registerMerchant).returns.resolves.toEqualTypeOf<family.RegisterMerchantResponse>();
// @ts-expect-error: account_name is required
void api.registerMerchant({ ...request, account_name: undefined });
// @ts-expect-error: a number is no text
void api.registerMerchant({ ...request, account_name: 1 });
// @ts-expect-error: no such field
void api.registerMerchant({ ...request, misspelt_field: 1 });
