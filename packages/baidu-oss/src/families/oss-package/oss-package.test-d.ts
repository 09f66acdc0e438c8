import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ListPackagesRequest;

expectTypeOf(api.listPackages).returns.resolves.toEqualTypeOf<family.ListPackagesResponse>();
// @ts-expect-error: no such field
void api.listPackages({ ...request, misspelt_field: 1 });
