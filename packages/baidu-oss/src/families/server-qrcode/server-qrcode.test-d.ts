import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetQrCodeImageRequest;

expectTypeOf(api.getQrCodeImage).returns.resolves.toEqualTypeOf<family.GetQrCodeImageResponse>();
// @ts-expect-error: no such field
void api.getQrCodeImage({ ...request, misspelt_field: 1 });
