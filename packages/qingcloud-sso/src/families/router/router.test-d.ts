import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddRouterStaticEntriesRequest;

expectTypeOf(api.addRouterStaticEntries).returns.resolves.toEqualTypeOf<family.AddRouterStaticEntriesResponse>();
// @ts-expect-error: router_static is required
void api.addRouterStaticEntries({ ...request, router_static: undefined });
// @ts-expect-error: a number is no text
void api.addRouterStaticEntries({ ...request, router_static: 1 });
// @ts-expect-error: no such field
void api.addRouterStaticEntries({ ...request, misspelt_field: 1 });
