import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddCategoriesRequest;

expectTypeOf(api.addCategories).returns.resolves.toEqualTypeOf<family.AddCategoriesResponse>();
// @ts-expect-error: no such field
void api.addCategories({ ...request, misspelt_field: 1 });
