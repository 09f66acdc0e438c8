import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddMaterialRequest;

expectTypeOf(api.addMaterial).returns.resolves.toEqualTypeOf<family.AddMaterialResponse>();
// @ts-expect-error: imageUrl is required
void api.addMaterial({ ...request, imageUrl: undefined });
// @ts-expect-error: a number is no text
void api.addMaterial({ ...request, imageUrl: 1 });
// @ts-expect-error: no such field
void api.addMaterial({ ...request, misspelt_field: 1 });
