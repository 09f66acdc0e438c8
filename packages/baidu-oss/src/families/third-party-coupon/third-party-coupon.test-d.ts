import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CouponTpBannerAddRequest;

expectTypeOf(api.couponTpBannerAdd).returns.resolves.toEqualTypeOf<family.CouponTpBannerAddResponse>();
// @ts-expect-error: coupon_id is required
void api.couponTpBannerAdd({ ...request, coupon_id: undefined });
// @ts-expect-error: a number is no text
void api.couponTpBannerAdd({ ...request, coupon_id: 1 });
// @ts-expect-error: no such field
void api.couponTpBannerAdd({ ...request, misspelt_field: 1 });
