import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CeaseInstancesRequest;

expectTypeOf(api.ceaseInstances).returns.resolves.toEqualTypeOf<family.CeaseInstancesResponse>();
// @ts-expect-error: instances is required
void api.ceaseInstances({ ...request, instances: undefined });
// @ts-expect-error: a number is no text
void api.ceaseInstances({ ...request, instances: 1 });
// @ts-expect-error: no such field
void api.ceaseInstances({ ...request, misspelt_field: 1 });
