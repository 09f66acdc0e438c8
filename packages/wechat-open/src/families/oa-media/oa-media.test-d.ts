import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateMassVideoRequest;

expectTypeOf(api.createMassVideo).returns.resolves.toEqualTypeOf<family.CreateMassVideoResponse>();
// @ts-expect-error: media_id is required
void api.createMassVideo({ ...request, media_id: undefined });
// @ts-expect-error: a number is no text
void api.createMassVideo({ ...request, media_id: 1 });
// @ts-expect-error: no such field
void api.createMassVideo({ ...request, misspelt_field: 1 });
