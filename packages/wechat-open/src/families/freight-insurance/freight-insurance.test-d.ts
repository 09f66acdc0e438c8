import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddReturnIdRequest;

expectTypeOf(api.addReturnId).returns.resolves.toEqualTypeOf<family.AddReturnIdResponse>();
// @ts-expect-error: shop_order_id is required
void api.addReturnId({ ...request, shop_order_id: undefined });
// @ts-expect-error: a number is no text
void api.addReturnId({ ...request, shop_order_id: 1 });
// @ts-expect-error: no such field
void api.addReturnId({ ...request, misspelt_field: 1 });
