import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AppGradeRequest;

expectTypeOf(api.appGrade).returns.resolves.toEqualTypeOf<family.AppGradeResponse>();
// @ts-expect-error: no such field
void api.appGrade({ ...request, misspelt_field: 1 });
