import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteAccountRequest;

expectTypeOf(api.deleteAccount).returns.resolves.toEqualTypeOf<family.DeleteAccountResponse>();
// @ts-expect-error: kf_account is required
void api.deleteAccount({ ...request, kf_account: undefined });
// @ts-expect-error: a number is no text
void api.deleteAccount({ ...request, kf_account: 1 });
// @ts-expect-error: no such field
void api.deleteAccount({ ...request, misspelt_field: 1 });
