import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AttachToS2SharedTargetRequest;

expectTypeOf(api.attachToS2SharedTarget).returns.resolves.toEqualTypeOf<family.AttachToS2SharedTargetResponse>();
// @ts-expect-error: shared_target is required
void api.attachToS2SharedTarget({ ...request, shared_target: undefined });
// @ts-expect-error: a number is no text
void api.attachToS2SharedTarget({ ...request, shared_target: 1 });
// @ts-expect-error: no such field
void api.attachToS2SharedTarget({ ...request, misspelt_field: 1 });
