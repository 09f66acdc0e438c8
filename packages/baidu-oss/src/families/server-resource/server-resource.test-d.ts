import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteResourceRequest;

expectTypeOf(api.deleteResource).returns.resolves.toEqualTypeOf<family.DeleteResourceResponse>();
// @ts-expect-error: path is required
void api.deleteResource({ ...request, path: undefined });
// @ts-expect-error: a number is no text
void api.deleteResource({ ...request, path: 1 });
// @ts-expect-error: no such field
void api.deleteResource({ ...request, misspelt_field: 1 });
