import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddMongoInstancesRequest;

expectTypeOf(api.addMongoInstances).returns.resolves.toEqualTypeOf<family.AddMongoInstancesResponse>();
// @ts-expect-error: mongo is required
void api.addMongoInstances({ ...request, mongo: undefined });
// @ts-expect-error: a number is no text
void api.addMongoInstances({ ...request, mongo: 1 });
// @ts-expect-error: no such field
void api.addMongoInstances({ ...request, misspelt_field: 1 });
