import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListCommentsRequest;

expectTypeOf(api.listComments).returns.resolves.toEqualTypeOf<family.ListCommentsResponse>();
// @ts-expect-error: snid is required
void api.listComments({ ...request, snid: undefined });
// @ts-expect-error: a number is no text
void api.listComments({ ...request, snid: 1 });
// @ts-expect-error: no such field
void api.listComments({ ...request, misspelt_field: 1 });
