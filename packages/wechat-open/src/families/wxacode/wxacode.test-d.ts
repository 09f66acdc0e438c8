import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateQRCodeRequest;

expectTypeOf(api.createQRCode).returns.resolves.toEqualTypeOf<family.CreateQRCodeResponse>();
// @ts-expect-error: path is required
void api.createQRCode({ ...request, path: undefined });
// @ts-expect-error: a number is no text
void api.createQRCode({ ...request, path: 1 });
// @ts-expect-error: no such field
void api.createQRCode({ ...request, misspelt_field: 1 });
