import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddPathRequest;

expectTypeOf(api.addPath).returns.resolves.toEqualTypeOf<family.AddPathResponse>();
// @ts-expect-error: path is required
void api.addPath({ ...request, path: undefined });
// @ts-expect-error: a number is no text
void api.addPath({ ...request, path: 1 });
// @ts-expect-error: no such field
void api.addPath({ ...request, misspelt_field: 1 });
