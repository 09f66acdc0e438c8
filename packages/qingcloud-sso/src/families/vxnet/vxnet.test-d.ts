import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteVxnetsRequest;

expectTypeOf(api.deleteVxnets).returns.resolves.toEqualTypeOf<family.DeleteVxnetsResponse>();
// @ts-expect-error: vxnets is required
void api.deleteVxnets({ ...request, vxnets: undefined });
// @ts-expect-error: a number is no text
void api.deleteVxnets({ ...request, vxnets: 1 });
// @ts-expect-error: no such field
void api.deleteVxnets({ ...request, misspelt_field: 1 });
