import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddProfitSharingAccountRequest;

expectTypeOf(api.addProfitSharingAccount).returns.resolves.toEqualTypeOf<family.AddProfitSharingAccountResponse>();
// @ts-expect-error: pay_sig is required
void api.addProfitSharingAccount({ ...request, pay_sig: undefined });
// @ts-expect-error: a number is no text
void api.addProfitSharingAccount({ ...request, pay_sig: 1 });
// @ts-expect-error: no such field
void api.addProfitSharingAccount({ ...request, misspelt_field: 1 });
