import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetTpTokenRequest;

expectTypeOf(api.getTpToken).returns.resolves.toEqualTypeOf<family.GetTpTokenResponse>();
// @ts-expect-error: ticket is required
void api.getTpToken({ ...request, ticket: undefined });
// @ts-expect-error: a number is no text
void api.getTpToken({ ...request, ticket: 1 });
// @ts-expect-error: no such field
void api.getTpToken({ ...request, misspelt_field: 1 });
