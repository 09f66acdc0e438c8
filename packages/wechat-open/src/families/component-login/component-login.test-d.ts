import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ExchangeLoginCodeRequest;

expectTypeOf(api.exchangeLoginCode).returns.resolves.toEqualTypeOf<family.ExchangeLoginCodeResponse>();
// @ts-expect-error: js_code is required
void api.exchangeLoginCode({ ...request, js_code: undefined });
// @ts-expect-error: a number is no text
void api.exchangeLoginCode({ ...request, js_code: 1 });
// @ts-expect-error: no such field
void api.exchangeLoginCode({ ...request, misspelt_field: 1 });
