import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.NBCreatePrdOrderRequest;

expectTypeOf(api.nBCreatePrdOrder).returns.resolves.toEqualTypeOf<family.NBCreatePrdOrderResponse>();
// @ts-expect-error: app_id is required
void api.nBCreatePrdOrder({ ...request, app_id: undefined });
// @ts-expect-error: a number is no text
void api.nBCreatePrdOrder({ ...request, app_id: 1 });
// @ts-expect-error: no such field
void api.nBCreatePrdOrder({ ...request, misspelt_field: 1 });
