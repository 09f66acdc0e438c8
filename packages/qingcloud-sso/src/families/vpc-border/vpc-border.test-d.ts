import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddBorderStaticsRequest;

expectTypeOf(api.addBorderStatics).returns.resolves.toEqualTypeOf<family.AddBorderStaticsResponse>();
// @ts-expect-error: border is required
void api.addBorderStatics({ ...request, border: undefined });
// @ts-expect-error: a number is no text
void api.addBorderStatics({ ...request, border: 1 });
// @ts-expect-error: no such field
void api.addBorderStatics({ ...request, misspelt_field: 1 });
