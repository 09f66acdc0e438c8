import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.OpenMicroservicesRequest;

expectTypeOf(api.openMicroservices).returns.resolves.toEqualTypeOf<family.OpenMicroservicesResponse>();
// @ts-expect-error: env_id is required
void api.openMicroservices({ ...request, env_id: undefined });
// @ts-expect-error: a number is no text
void api.openMicroservices({ ...request, env_id: 1 });
// @ts-expect-error: no such field
void api.openMicroservices({ ...request, misspelt_field: 1 });
