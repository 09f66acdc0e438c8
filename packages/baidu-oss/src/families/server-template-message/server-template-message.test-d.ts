import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetLibraryTemplateRequest;

expectTypeOf(api.getLibraryTemplate).returns.resolves.toEqualTypeOf<family.GetLibraryTemplateResponse>();
// @ts-expect-error: id is required
void api.getLibraryTemplate({ ...request, id: undefined });
// @ts-expect-error: no such field
void api.getLibraryTemplate({ ...request, misspelt_field: 1 });
