import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CompleteAdminRebindRequest;

expectTypeOf(api.completeAdminRebind).returns.resolves.toEqualTypeOf<family.CompleteAdminRebindResponse>();
// @ts-expect-error: taskid is required
void api.completeAdminRebind({ ...request, taskid: undefined });
// @ts-expect-error: a number is no text
void api.completeAdminRebind({ ...request, taskid: 1 });
// @ts-expect-error: no such field
void api.completeAdminRebind({ ...request, misspelt_field: 1 });
