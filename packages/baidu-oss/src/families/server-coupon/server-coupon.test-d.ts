import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddCouponBannerRequest;

expectTypeOf(api.addCouponBanner).returns.resolves.toEqualTypeOf<family.AddCouponBannerResponse>();
// @ts-expect-error: couponId is required
void api.addCouponBanner({ ...request, couponId: undefined });
// @ts-expect-error: a number is no text
void api.addCouponBanner({ ...request, couponId: 1 });
// @ts-expect-error: no such field
void api.addCouponBanner({ ...request, misspelt_field: 1 });
