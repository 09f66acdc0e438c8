import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.BindOpenAccountRequest;

expectTypeOf(api.bindOpenAccount).returns.resolves.toEqualTypeOf<family.BindOpenAccountResponse>();
// @ts-expect-error: open_appid is required
void api.bindOpenAccount({ ...request, open_appid: undefined });
// @ts-expect-error: a number is no text
void api.bindOpenAccount({ ...request, open_appid: 1 });
// @ts-expect-error: no such field
void api.bindOpenAccount({ ...request, misspelt_field: 1 });
