import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SubmitBookAuditRequest;

expectTypeOf(api.submitBookAudit).returns.resolves.toEqualTypeOf<family.SubmitBookAuditResponse>();
// @ts-expect-error: book_id is required
void api.submitBookAudit({ ...request, book_id: undefined });
// @ts-expect-error: a number is no text
void api.submitBookAudit({ ...request, book_id: 1 });
// @ts-expect-error: no such field
void api.submitBookAudit({ ...request, misspelt_field: 1 });
