import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.QueryTraceRequest;

expectTypeOf(api.queryTrace).returns.resolves.toEqualTypeOf<family.QueryTraceResponse>();
// @ts-expect-error: waybill_token is required
void api.queryTrace({ ...request, waybill_token: undefined });
// @ts-expect-error: a number is no text
void api.queryTrace({ ...request, waybill_token: 1 });
// @ts-expect-error: no such field
void api.queryTrace({ ...request, misspelt_field: 1 });
