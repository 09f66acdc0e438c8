import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AssociateEipRequest;

expectTypeOf(api.associateEip).returns.resolves.toEqualTypeOf<family.AssociateEipResponse>();
// @ts-expect-error: eip is required
void api.associateEip({ ...request, eip: undefined });
// @ts-expect-error: a number is no text
void api.associateEip({ ...request, eip: 1 });
// @ts-expect-error: no such field
void api.associateEip({ ...request, misspelt_field: 1 });
