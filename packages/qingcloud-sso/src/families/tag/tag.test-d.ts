import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.DeleteTagsRequest;

expectTypeOf(api.deleteTags).returns.resolves.toEqualTypeOf<family.DeleteTagsResponse>();
// @ts-expect-error: tags is required
void api.deleteTags({ ...request, tags: undefined });
// @ts-expect-error: a number is no text
void api.deleteTags({ ...request, tags: 1 });
// @ts-expect-error: no such field
void api.deleteTags({ ...request, misspelt_field: 1 });
