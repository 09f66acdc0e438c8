import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteStoreRequest;

expectTypeOf(api.deleteStore).returns.resolves.toEqualTypeOf<family.DeleteStoreResponse>();
// @ts-expect-error: poi_id is required
void api.deleteStore({ ...request, poi_id: undefined });
// @ts-expect-error: a number is no text
void api.deleteStore({ ...request, poi_id: 1 });
// @ts-expect-error: no such field
void api.deleteStore({ ...request, misspelt_field: 1 });
