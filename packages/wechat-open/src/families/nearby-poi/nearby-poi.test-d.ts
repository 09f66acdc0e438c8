import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddNearbyPoiRequest;

expectTypeOf(api.addNearbyPoi).returns.resolves.toEqualTypeOf<family.AddNearbyPoiResponse>();
// @ts-expect-error: pic_list is required
void api.addNearbyPoi({ ...request, pic_list: undefined });
// @ts-expect-error: a number is no text
void api.addNearbyPoi({ ...request, pic_list: 1 });
// @ts-expect-error: no such field
void api.addNearbyPoi({ ...request, misspelt_field: 1 });
