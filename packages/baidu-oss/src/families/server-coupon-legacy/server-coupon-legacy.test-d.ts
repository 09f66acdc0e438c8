import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateBannerRequest;

expectTypeOf(api.createBanner).returns.resolves.toEqualTypeOf<family.CreateBannerResponse>();
// @ts-expect-error: destUrl is required
void api.createBanner({ ...request, destUrl: undefined });
// @ts-expect-error: a number is no text
void api.createBanner({ ...request, destUrl: 1 });
// @ts-expect-error: no such field
void api.createBanner({ ...request, misspelt_field: 1 });
