import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplyOrderRefundRequest;

expectTypeOf(api.applyOrderRefund).returns.resolves.toEqualTypeOf<family.ApplyOrderRefundResponse>();
// @ts-expect-error: bizRefundBatchId is required
void api.applyOrderRefund({ ...request, bizRefundBatchId: undefined });
// @ts-expect-error: a number is no text
void api.applyOrderRefund({ ...request, bizRefundBatchId: 1 });
// @ts-expect-error: no such field
void api.applyOrderRefund({ ...request, misspelt_field: 1 });
