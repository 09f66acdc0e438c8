import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListAppealRecordsRequest;

expectTypeOf(api.listAppealRecords).returns.resolves.toEqualTypeOf<family.ListAppealRecordsResponse>();
// @ts-expect-error: illegal_record_id is required
void api.listAppealRecords({ ...request, illegal_record_id: undefined });
// @ts-expect-error: a number is no text
void api.listAppealRecords({ ...request, illegal_record_id: 1 });
// @ts-expect-error: no such field
void api.listAppealRecords({ ...request, misspelt_field: 1 });
