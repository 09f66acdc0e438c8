import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetStoreCardRequest;

expectTypeOf(api.getStoreCard).returns.resolves.toEqualTypeOf<family.GetStoreCardResponse>();
// @ts-expect-error: poi_id is required
void api.getStoreCard({ ...request, poi_id: undefined });
// @ts-expect-error: a number is no text
void api.getStoreCard({ ...request, poi_id: 1 });
// @ts-expect-error: no such field
void api.getStoreCard({ ...request, misspelt_field: 1 });
