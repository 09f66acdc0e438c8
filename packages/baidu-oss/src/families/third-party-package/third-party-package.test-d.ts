import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ReleasePackageRequest;

expectTypeOf(api.releasePackage).returns.resolves.toEqualTypeOf<family.ReleasePackageResponse>();
// @ts-expect-error: package_id is required
void api.releasePackage({ ...request, package_id: undefined });
// @ts-expect-error: no such field
void api.releasePackage({ ...request, misspelt_field: 1 });
