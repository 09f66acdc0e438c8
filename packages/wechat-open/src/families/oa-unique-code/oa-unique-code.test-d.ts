import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplyForCodesRequest;

expectTypeOf(api.applyForCodes).returns.resolves.toEqualTypeOf<family.ApplyForCodesResponse>();
// @ts-expect-error: isv_application_id is required
void api.applyForCodes({ ...request, isv_application_id: undefined });
// @ts-expect-error: a number is no text
void api.applyForCodes({ ...request, isv_application_id: 1 });
// @ts-expect-error: no such field
void api.applyForCodes({ ...request, misspelt_field: 1 });
