import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListGradesRequest;

expectTypeOf(api.listGrades).returns.resolves.toEqualTypeOf<family.ListGradesResponse>();
// @ts-expect-error: no such field
void api.listGrades({ ...request, misspelt_field: 1 });
