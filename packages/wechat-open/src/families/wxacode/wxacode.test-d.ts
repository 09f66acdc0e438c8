import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateQrCodeRequest;

expectTypeOf(api.createQrCode).returns.resolves.toEqualTypeOf<family.CreateQrCodeResponse>();
// @ts-expect-error: path is required
void api.createQrCode({ ...request, path: undefined });
// @ts-expect-error: a number is no text
void api.createQrCode({ ...request, path: 1 });
// @ts-expect-error: no such field
void api.createQrCode({ ...request, misspelt_field: 1 });
