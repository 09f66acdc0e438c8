import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetTemplateLibraryByIDRequest;

expectTypeOf(api.getTemplateLibraryByID).returns.resolves.toEqualTypeOf<family.GetTemplateLibraryByIDResponse>();
// @ts-expect-error: id is required
void api.getTemplateLibraryByID({ ...request, id: undefined });
// @ts-expect-error: a number is no text
void api.getTemplateLibraryByID({ ...request, id: 1 });
// @ts-expect-error: no such field
void api.getTemplateLibraryByID({ ...request, misspelt_field: 1 });
