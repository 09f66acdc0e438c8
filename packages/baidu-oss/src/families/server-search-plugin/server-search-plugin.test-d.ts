import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListAggregationsRequest;

expectTypeOf(api.listAggregations).returns.resolves.toEqualTypeOf<family.ListAggregationsResponse>();
// @ts-expect-error: aggregation_keys is required
void api.listAggregations({ ...request, aggregation_keys: undefined });
// @ts-expect-error: a number is no text
void api.listAggregations({ ...request, aggregation_keys: 1 });
// @ts-expect-error: no such field
void api.listAggregations({ ...request, misspelt_field: 1 });
