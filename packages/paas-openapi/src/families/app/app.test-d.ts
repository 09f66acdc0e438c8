import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CreateRequest;

expectTypeOf(api.create).returns.resolves.toEqualTypeOf<family.CreateResponse>();
// @ts-expect-error: appCode is required
void api.create({ ...request, appCode: undefined });
// @ts-expect-error: a number is no text
void api.create({ ...request, appCode: 1 });
// @ts-expect-error: no such field
void api.create({ ...request, misspelt_field: 1 });
