import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ResetCustomerServiceQuotaRequest;

expectTypeOf(api.resetCustomerServiceQuota).returns.resolves.toEqualTypeOf<family.ResetCustomerServiceQuotaResponse>();
// @ts-expect-error: commentId is required
void api.resetCustomerServiceQuota({ ...request, commentId: undefined });
// @ts-expect-error: a number is no text
void api.resetCustomerServiceQuota({ ...request, commentId: 1 });
// @ts-expect-error: no such field
void api.resetCustomerServiceQuota({ ...request, misspelt_field: 1 });
