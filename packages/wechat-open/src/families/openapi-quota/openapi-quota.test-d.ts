import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ClearQuotaRequest;

expectTypeOf(api.clearQuota).returns.resolves.toEqualTypeOf<family.ClearQuotaResponse>();
// @ts-expect-error: appid is required
void api.clearQuota({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.clearQuota({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.clearQuota({ ...request, misspelt_field: 1 });
