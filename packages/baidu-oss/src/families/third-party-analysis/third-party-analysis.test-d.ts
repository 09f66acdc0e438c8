import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetAnalysisActivityUserRequest;

expectTypeOf(api.getAnalysisActivityUser).returns.resolves.toEqualTypeOf<family.GetAnalysisActivityUserResponse>();
// @ts-expect-error: start_date is required
void api.getAnalysisActivityUser({ ...request, start_date: undefined });
// @ts-expect-error: a number is no text
void api.getAnalysisActivityUser({ ...request, start_date: 1 });
// @ts-expect-error: no such field
void api.getAnalysisActivityUser({ ...request, misspelt_field: 1 });
