import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteSkuRequest;

expectTypeOf(api.deleteSku).returns.resolves.toEqualTypeOf<family.DeleteSkuResponse>();
// @ts-expect-error: path_list is required
void api.deleteSku({ ...request, path_list: undefined });
// @ts-expect-error: a number is no text
void api.deleteSku({ ...request, path_list: 1 });
// @ts-expect-error: no such field
void api.deleteSku({ ...request, misspelt_field: 1 });
