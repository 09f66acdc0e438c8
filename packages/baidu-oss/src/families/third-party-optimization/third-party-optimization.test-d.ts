import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SetPrelinkRequest;

expectTypeOf(api.setPrelink).returns.resolves.toEqualTypeOf<family.SetPrelinkResponse>();
// @ts-expect-error: prelink_url is required
void api.setPrelink({ ...request, prelink_url: undefined });
// @ts-expect-error: a number is no text
void api.setPrelink({ ...request, prelink_url: 1 });
// @ts-expect-error: no such field
void api.setPrelink({ ...request, misspelt_field: 1 });
