import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddBannerRequest;

expectTypeOf(api.addBanner).returns.resolves.toEqualTypeOf<family.AddBannerResponse>();
// @ts-expect-error: coupon_id is required
void api.addBanner({ ...request, coupon_id: undefined });
// @ts-expect-error: a number is no text
void api.addBanner({ ...request, coupon_id: 1 });
// @ts-expect-error: no such field
void api.addBanner({ ...request, misspelt_field: 1 });
