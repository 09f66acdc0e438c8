import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddTemplateRequest;

expectTypeOf(api.addTemplate).returns.resolves.toEqualTypeOf<family.AddTemplateResponse>();
// @ts-expect-error: id is required
void api.addTemplate({ ...request, id: undefined });
// @ts-expect-error: no such field
void api.addTemplate({ ...request, misspelt_field: 1 });
