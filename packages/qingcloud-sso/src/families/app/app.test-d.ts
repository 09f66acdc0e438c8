import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeployAppVersionRequest;

expectTypeOf(api.deployAppVersion).returns.resolves.toEqualTypeOf<family.DeployAppVersionResponse>();
// @ts-expect-error: no such field
void api.deployAppVersion({ ...request, misspelt_field: 1 });
