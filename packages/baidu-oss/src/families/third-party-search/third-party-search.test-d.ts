import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SubmitSitemapRequest;

expectTypeOf(api.submitSitemap).returns.resolves.toEqualTypeOf<family.SubmitSitemapResponse>();
// @ts-expect-error: url_list is required
void api.submitSitemap({ ...request, url_list: undefined });
// @ts-expect-error: a number is no text
void api.submitSitemap({ ...request, url_list: 1 });
// @ts-expect-error: no such field
void api.submitSitemap({ ...request, misspelt_field: 1 });
