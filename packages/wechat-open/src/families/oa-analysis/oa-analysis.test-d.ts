import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetArticleSummaryRequest;

expectTypeOf(api.getArticleSummary).returns.resolves.toEqualTypeOf<family.GetArticleSummaryResponse>();
// @ts-expect-error: begin_date is required
void api.getArticleSummary({ ...request, begin_date: undefined });
// @ts-expect-error: a number is no text
void api.getArticleSummary({ ...request, begin_date: 1 });
// @ts-expect-error: no such field
void api.getArticleSummary({ ...request, misspelt_field: 1 });
