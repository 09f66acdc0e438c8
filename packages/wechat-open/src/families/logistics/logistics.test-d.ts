import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.BindAccountRequest;

expectTypeOf(api.bindAccount).returns.resolves.toEqualTypeOf<family.BindAccountResponse>();
// @ts-expect-error: biz_id is required
void api.bindAccount({ ...request, biz_id: undefined });
// @ts-expect-error: a number is no text
void api.bindAccount({ ...request, biz_id: 1 });
// @ts-expect-error: no such field
void api.bindAccount({ ...request, misspelt_field: 1 });
