import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeployAppVersionRequest;

expectTypeOf(api.deployAppVersion).returns.resolves.toEqualTypeOf<family.DeployAppVersionResponse>();
// @ts-expect-error: conf is required
void api.deployAppVersion({ ...request, conf: undefined });
// @ts-expect-error: a number is no text
void api.deployAppVersion({ ...request, conf: 1 });
// @ts-expect-error: no such field
void api.deployAppVersion({ ...request, misspelt_field: 1 });
