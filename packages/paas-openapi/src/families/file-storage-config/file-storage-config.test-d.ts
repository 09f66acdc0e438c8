import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateRequest;

expectTypeOf(api.create).returns.resolves.toEqualTypeOf<family.CreateResponse>();
// @ts-expect-error: name is required
void api.create({ ...request, name: undefined });
// @ts-expect-error: a number is no text
void api.create({ ...request, name: 1 });
// @ts-expect-error: no such field
void api.create({ ...request, misspelt_field: 1 });
