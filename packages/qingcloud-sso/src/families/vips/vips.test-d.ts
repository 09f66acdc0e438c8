import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AllocateVipsRequest;

expectTypeOf(api.allocateVips).returns.resolves.toEqualTypeOf<family.AllocateVipsResponse>();
// @ts-expect-error: vxnet_id is required
void api.allocateVips({ ...request, vxnet_id: undefined });
// @ts-expect-error: a number is no text
void api.allocateVips({ ...request, vxnet_id: 1 });
// @ts-expect-error: no such field
void api.allocateVips({ ...request, misspelt_field: 1 });
