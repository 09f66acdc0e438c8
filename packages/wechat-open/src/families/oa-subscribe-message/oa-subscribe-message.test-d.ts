import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SendNoticeRequest;

expectTypeOf(api.sendNotice).returns.resolves.toEqualTypeOf<family.SendNoticeResponse>();
// @ts-expect-error: touser is required
void api.sendNotice({ ...request, touser: undefined });
// @ts-expect-error: a number is no text
void api.sendNotice({ ...request, touser: 1 });
// @ts-expect-error: no such field
void api.sendNotice({ ...request, misspelt_field: 1 });
