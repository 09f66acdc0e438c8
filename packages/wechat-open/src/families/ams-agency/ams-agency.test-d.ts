import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetAgencyAdsDetailRequest;

expectTypeOf(api.getAgencyAdsDetail).returns.resolves.toEqualTypeOf<family.GetAgencyAdsDetailResponse>();
// @ts-expect-error: start_date is required
void api.getAgencyAdsDetail({ ...request, start_date: undefined });
// @ts-expect-error: a number is no text
void api.getAgencyAdsDetail({ ...request, start_date: 1 });
// @ts-expect-error: no such field
void api.getAgencyAdsDetail({ ...request, misspelt_field: 1 });
