import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetAuthorizationRequest;

expectTypeOf(api.getAuthorization).returns.resolves.toEqualTypeOf<family.GetAuthorizationResponse>();
// @ts-expect-error: order_id is required
void api.getAuthorization({ ...request, order_id: undefined });
// @ts-expect-error: a number is no text
void api.getAuthorization({ ...request, order_id: 1 });
// @ts-expect-error: no such field
void api.getAuthorization({ ...request, misspelt_field: 1 });
