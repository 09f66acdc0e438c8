import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetActiveUsersRequest;

expectTypeOf(api.getActiveUsers).returns.resolves.toEqualTypeOf<family.GetActiveUsersResponse>();
// @ts-expect-error: start_date is required
void api.getActiveUsers({ ...request, start_date: undefined });
// @ts-expect-error: a number is no text
void api.getActiveUsers({ ...request, start_date: 1 });
// @ts-expect-error: no such field
void api.getActiveUsers({ ...request, misspelt_field: 1 });
