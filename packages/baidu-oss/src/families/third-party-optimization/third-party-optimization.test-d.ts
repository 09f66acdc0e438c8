import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SetPrelinksRequest;

expectTypeOf(api.setPrelinks).returns.resolves.toEqualTypeOf<family.SetPrelinksResponse>();
// @ts-expect-error: prelink_url is required
void api.setPrelinks({ ...request, prelink_url: undefined });
// @ts-expect-error: a number is no text
void api.setPrelinks({ ...request, prelink_url: 1 });
// @ts-expect-error: no such field
void api.setPrelinks({ ...request, misspelt_field: 1 });
