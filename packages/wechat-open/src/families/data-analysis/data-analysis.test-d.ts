import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetDailyRetainRequest;

expectTypeOf(api.getDailyRetain).returns.resolves.toEqualTypeOf<family.GetDailyRetainResponse>();
// @ts-expect-error: begin_date is required
void api.getDailyRetain({ ...request, begin_date: undefined });
// @ts-expect-error: a number is no text
void api.getDailyRetain({ ...request, begin_date: 1 });
// @ts-expect-error: no such field
void api.getDailyRetain({ ...request, misspelt_field: 1 });
