import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SetDynamicDataRequest;

expectTypeOf(api.setDynamicData).returns.resolves.toEqualTypeOf<family.SetDynamicDataResponse>();
// @ts-expect-error: query is required
void api.setDynamicData({ ...request, query: undefined });
// @ts-expect-error: a number is no text
void api.setDynamicData({ ...request, query: 1 });
// @ts-expect-error: no such field
void api.setDynamicData({ ...request, misspelt_field: 1 });
