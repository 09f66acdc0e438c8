import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GenerateNfcSchemeRequest;

expectTypeOf(api.generateNfcScheme).returns.resolves.toEqualTypeOf<family.GenerateNfcSchemeResponse>();
// @ts-expect-error: model_id is required
void api.generateNfcScheme({ ...request, model_id: undefined });
// @ts-expect-error: a number is no text
void api.generateNfcScheme({ ...request, model_id: 1 });
// @ts-expect-error: no such field
void api.generateNfcScheme({ ...request, misspelt_field: 1 });
