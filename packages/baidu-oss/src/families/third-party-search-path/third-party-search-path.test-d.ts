import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AppPathAddPathAndKeywordsRequest;

expectTypeOf(api.appPathAddPathAndKeywords).returns.resolves.toEqualTypeOf<family.AppPathAddPathAndKeywordsResponse>();
// @ts-expect-error: path is required
void api.appPathAddPathAndKeywords({ ...request, path: undefined });
// @ts-expect-error: a number is no text
void api.appPathAddPathAndKeywords({ ...request, path: 1 });
// @ts-expect-error: no such field
void api.appPathAddPathAndKeywords({ ...request, misspelt_field: 1 });
