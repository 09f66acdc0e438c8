import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AssociateDNSAliasRequest;

expectTypeOf(api.associateDNSAlias).returns.resolves.toEqualTypeOf<family.AssociateDNSAliasResponse>();
// @ts-expect-error: prefix is required
void api.associateDNSAlias({ ...request, prefix: undefined });
// @ts-expect-error: a number is no text
void api.associateDNSAlias({ ...request, prefix: 1 });
// @ts-expect-error: no such field
void api.associateDNSAlias({ ...request, misspelt_field: 1 });
