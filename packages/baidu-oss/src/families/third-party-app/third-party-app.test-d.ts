import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListCategoriesRequest;

expectTypeOf(api.listCategories).returns.resolves.toEqualTypeOf<family.ListCategoriesResponse>();
// @ts-expect-error: category_type is required
void api.listCategories({ ...request, category_type: undefined });
// @ts-expect-error: no such field
void api.listCategories({ ...request, misspelt_field: 1 });
