import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CouponBannerCreateRequest;

expectTypeOf(api.couponBannerCreate).returns.resolves.toEqualTypeOf<family.CouponBannerCreateResponse>();
// @ts-expect-error: destUrl is required
void api.couponBannerCreate({ ...request, destUrl: undefined });
// @ts-expect-error: a number is no text
void api.couponBannerCreate({ ...request, destUrl: 1 });
// @ts-expect-error: no such field
void api.couponBannerCreate({ ...request, misspelt_field: 1 });
