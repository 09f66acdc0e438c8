import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetContactRequest;

expectTypeOf(api.getContact).returns.resolves.toEqualTypeOf<family.GetContactResponse>();
// @ts-expect-error: token is required
void api.getContact({ ...request, token: undefined });
// @ts-expect-error: a number is no text
void api.getContact({ ...request, token: 1 });
// @ts-expect-error: no such field
void api.getContact({ ...request, misspelt_field: 1 });
