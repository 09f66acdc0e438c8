import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetResultRequest;

expectTypeOf(api.getResult).returns.resolves.toEqualTypeOf<family.GetResultResponse>();
// @ts-expect-error: verify_result is required
void api.getResult({ ...request, verify_result: undefined });
// @ts-expect-error: a number is no text
void api.getResult({ ...request, verify_result: 1 });
// @ts-expect-error: no such field
void api.getResult({ ...request, misspelt_field: 1 });
