import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetVerifyAndFilingStatusRequest;

expectTypeOf(api.getVerifyAndFilingStatus).returns.resolves.toEqualTypeOf<family.GetVerifyAndFilingStatusResponse>();
// @ts-expect-error: procedure_id is required
void api.getVerifyAndFilingStatus({ ...request, procedure_id: undefined });
// @ts-expect-error: a number is no text
void api.getVerifyAndFilingStatus({ ...request, procedure_id: 1 });
// @ts-expect-error: no such field
void api.getVerifyAndFilingStatus({ ...request, misspelt_field: 1 });
