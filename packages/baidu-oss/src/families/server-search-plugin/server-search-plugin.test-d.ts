import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SelectSearchAggregationRequest;

expectTypeOf(api.selectSearchAggregation).returns.resolves.toEqualTypeOf<family.SelectSearchAggregationResponse>();
// @ts-expect-error: aggregation_keys is required
void api.selectSearchAggregation({ ...request, aggregation_keys: undefined });
// @ts-expect-error: a number is no text
void api.selectSearchAggregation({ ...request, aggregation_keys: 1 });
// @ts-expect-error: no such field
void api.selectSearchAggregation({ ...request, misspelt_field: 1 });
