import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddOrderInfoRequest;

expectTypeOf(api.addOrderInfo).returns.resolves.toEqualTypeOf<family.AddOrderInfoResponse>();
// @ts-expect-error: scene_id is required
void api.addOrderInfo({ ...request, scene_id: undefined });
// @ts-expect-error: a number is no text
void api.addOrderInfo({ ...request, scene_id: 1 });
// @ts-expect-error: no such field
void api.addOrderInfo({ ...request, misspelt_field: 1 });
