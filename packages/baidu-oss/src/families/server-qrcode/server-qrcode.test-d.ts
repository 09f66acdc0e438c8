import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.QrcodeGetRequest;

expectTypeOf(api.qrcodeGet).returns.resolves.toEqualTypeOf<family.QrcodeGetResponse>();
// @ts-expect-error: no such field
void api.qrcodeGet({ ...request, misspelt_field: 1 });
