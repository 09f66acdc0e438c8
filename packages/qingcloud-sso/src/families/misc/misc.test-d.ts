import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetQuotaLeftRequest;

expectTypeOf(api.getQuotaLeft).returns.resolves.toEqualTypeOf<family.GetQuotaLeftResponse>();
// @ts-expect-error: no such field
void api.getQuotaLeft({ ...request, misspelt_field: 1 });
