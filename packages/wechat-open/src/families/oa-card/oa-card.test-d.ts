import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SetBoardingPassCheckInRequest;

expectTypeOf(api.setBoardingPassCheckIn).returns.resolves.toEqualTypeOf<family.SetBoardingPassCheckInResponse>();
// @ts-expect-error: code is required
void api.setBoardingPassCheckIn({ ...request, code: undefined });
// @ts-expect-error: a number is no text
void api.setBoardingPassCheckIn({ ...request, code: 1 });
// @ts-expect-error: no such field
void api.setBoardingPassCheckIn({ ...request, misspelt_field: 1 });
