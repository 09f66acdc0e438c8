import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SubmitAliasRequest;

expectTypeOf(api.submitAlias).returns.resolves.toEqualTypeOf<family.SubmitAliasResponse>();
// @ts-expect-error: word is required
void api.submitAlias({ ...request, word: undefined });
// @ts-expect-error: a number is no text
void api.submitAlias({ ...request, word: 1 });
// @ts-expect-error: no such field
void api.submitAlias({ ...request, misspelt_field: 1 });
