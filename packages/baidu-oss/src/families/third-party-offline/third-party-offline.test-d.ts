import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SubmitBasicInfoRequest;

expectTypeOf(api.submitBasicInfo).returns.resolves.toEqualTypeOf<family.SubmitBasicInfoResponse>();
// @ts-expect-error: no such field
void api.submitBasicInfo({ ...request, misspelt_field: 1 });
