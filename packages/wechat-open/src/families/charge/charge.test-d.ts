import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetUsageDetailRequest;

expectTypeOf(api.getUsageDetail).returns.resolves.toEqualTypeOf<family.GetUsageDetailResponse>();
// @ts-expect-error: spuId is required
void api.getUsageDetail({ ...request, spuId: undefined });
// @ts-expect-error: a number is no text
void api.getUsageDetail({ ...request, spuId: 1 });
// @ts-expect-error: no such field
void api.getUsageDetail({ ...request, misspelt_field: 1 });
