import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.BindTransferAccountRequest;

expectTypeOf(api.bindTransferAccount).returns.resolves.toEqualTypeOf<family.BindTransferAccountResponse>();
// @ts-expect-error: transfer_account_org_name is required
void api.bindTransferAccount({ ...request, transfer_account_org_name: undefined });
// @ts-expect-error: a number is no text
void api.bindTransferAccount({ ...request, transfer_account_org_name: 1 });
// @ts-expect-error: no such field
void api.bindTransferAccount({ ...request, misspelt_field: 1 });
