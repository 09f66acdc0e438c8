import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.UploadImageRequest;

expectTypeOf(api.uploadImage).returns.resolves.toEqualTypeOf<family.UploadImageResponse>();
// @ts-expect-error: no such field
void api.uploadImage({ ...request, misspelt_field: 1 });
