import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ApplyUploadRequest;

expectTypeOf(api.applyUpload).returns.resolves.toEqualTypeOf<family.ApplyUploadResponse>();
// @ts-expect-error: media_name is required
void api.applyUpload({ ...request, media_name: undefined });
// @ts-expect-error: a number is no text
void api.applyUpload({ ...request, media_name: 1 });
// @ts-expect-error: no such field
void api.applyUpload({ ...request, misspelt_field: 1 });
