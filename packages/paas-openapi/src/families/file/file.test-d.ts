import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.UploadRequest;

expectTypeOf(api.upload).returns.resolves.toEqualTypeOf<family.UploadResponse>();
// @ts-expect-error: appCode is required
void api.upload({ ...request, appCode: undefined });
// @ts-expect-error: a number is no text
void api.upload({ ...request, appCode: 1 });
// @ts-expect-error: no such field
void api.upload({ ...request, misspelt_field: 1 });
