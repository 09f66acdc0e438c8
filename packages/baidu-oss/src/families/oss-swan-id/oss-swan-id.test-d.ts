import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SignSwanIdRequest;

expectTypeOf(api.signSwanId).returns.resolves.toEqualTypeOf<family.SignSwanIdResponse>();
// @ts-expect-error: swanid is required
void api.signSwanId({ ...request, swanid: undefined });
// @ts-expect-error: a number is no text
void api.signSwanId({ ...request, swanid: 1 });
// @ts-expect-error: no such field
void api.signSwanId({ ...request, misspelt_field: 1 });
