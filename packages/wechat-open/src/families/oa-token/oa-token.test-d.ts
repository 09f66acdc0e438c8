import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetTicketRequest;

expectTypeOf(api.getTicket).returns.resolves.toEqualTypeOf<family.GetTicketResponse>();
// @ts-expect-error: no such field
void api.getTicket({ ...request, misspelt_field: 1 });
