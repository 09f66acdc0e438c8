import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AttachNicsRequest;

expectTypeOf(api.attachNics).returns.resolves.toEqualTypeOf<family.AttachNicsResponse>();
// @ts-expect-error: instance is required
void api.attachNics({ ...request, instance: undefined });
// @ts-expect-error: a number is no text
void api.attachNics({ ...request, instance: 1 });
// @ts-expect-error: no such field
void api.attachNics({ ...request, misspelt_field: 1 });
