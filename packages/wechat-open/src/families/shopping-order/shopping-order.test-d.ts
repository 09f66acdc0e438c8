import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.UploadCombinedShoppingInfoRequest;

expectTypeOf(
  api.uploadCombinedShoppingInfo,
).returns.resolves.toEqualTypeOf<family.UploadCombinedShoppingInfoResponse>();
// @ts-expect-error: upload_time is required
void api.uploadCombinedShoppingInfo({ ...request, upload_time: undefined });
// @ts-expect-error: a number is no text
void api.uploadCombinedShoppingInfo({ ...request, upload_time: 1 });
// @ts-expect-error: no such field
void api.uploadCombinedShoppingInfo({ ...request, misspelt_field: 1 });
