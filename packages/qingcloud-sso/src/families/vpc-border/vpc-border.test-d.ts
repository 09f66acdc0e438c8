import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddBorderStaticsRequest;

expectTypeOf(api.addBorderStatics).returns.resolves.toEqualTypeOf<family.AddBorderStaticsResponse>();
// @ts-expect-error: no such field
void api.addBorderStatics({ ...request, misspelt_field: 1 });
