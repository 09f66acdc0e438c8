import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteMaterialRequest;

expectTypeOf(api.deleteMaterial).returns.resolves.toEqualTypeOf<family.DeleteMaterialResponse>();
// @ts-expect-error: media_id is required
void api.deleteMaterial({ ...request, media_id: undefined });
// @ts-expect-error: a number is no text
void api.deleteMaterial({ ...request, media_id: 1 });
// @ts-expect-error: no such field
void api.deleteMaterial({ ...request, misspelt_field: 1 });
