import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddCacheNodesRequest;

expectTypeOf(api.addCacheNodes).returns.resolves.toEqualTypeOf<family.AddCacheNodesResponse>();
// @ts-expect-error: cache is required
void api.addCacheNodes({ ...request, cache: undefined });
// @ts-expect-error: a number is no text
void api.addCacheNodes({ ...request, cache: 1 });
// @ts-expect-error: no such field
void api.addCacheNodes({ ...request, misspelt_field: 1 });
