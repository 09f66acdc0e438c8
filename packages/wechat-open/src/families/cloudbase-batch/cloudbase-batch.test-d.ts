import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateContainerVersionsRequest;

expectTypeOf(api.createContainerVersions).returns.resolves.toEqualTypeOf<family.CreateContainerVersionsResponse>();
// @ts-expect-error: service_name is required
void api.createContainerVersions({ ...request, service_name: undefined });
// @ts-expect-error: a number is no text
void api.createContainerVersions({ ...request, service_name: 1 });
// @ts-expect-error: no such field
void api.createContainerVersions({ ...request, misspelt_field: 1 });
