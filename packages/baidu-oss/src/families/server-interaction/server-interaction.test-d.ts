import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetCommentListRequest;

expectTypeOf(api.getCommentList).returns.resolves.toEqualTypeOf<family.GetCommentListResponse>();
// @ts-expect-error: snid is required
void api.getCommentList({ ...request, snid: undefined });
// @ts-expect-error: a number is no text
void api.getCommentList({ ...request, snid: 1 });
// @ts-expect-error: no such field
void api.getCommentList({ ...request, misspelt_field: 1 });
