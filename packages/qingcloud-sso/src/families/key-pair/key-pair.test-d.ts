import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AttachKeyPairsRequest;

expectTypeOf(api.attachKeyPairs).returns.resolves.toEqualTypeOf<family.AttachKeyPairsResponse>();
// @ts-expect-error: instances is required
void api.attachKeyPairs({ ...request, instances: undefined });
// @ts-expect-error: a number is no text
void api.attachKeyPairs({ ...request, instances: 1 });
// @ts-expect-error: no such field
void api.attachKeyPairs({ ...request, misspelt_field: 1 });
