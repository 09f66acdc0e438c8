import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListRequest;

expectTypeOf(api.list).returns.resolves.toEqualTypeOf<family.ListResponse>();
// @ts-expect-error: packageId is required
void api.list({ ...request, packageId: undefined });
// @ts-expect-error: a number is no text
void api.list({ ...request, packageId: 1 });
// @ts-expect-error: no such field
void api.list({ ...request, misspelt_field: 1 });
