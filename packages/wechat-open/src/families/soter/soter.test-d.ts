import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CheckSignatureRequest;

expectTypeOf(api.checkSignature).returns.resolves.toEqualTypeOf<family.CheckSignatureResponse>();
// @ts-expect-error: openid is required
void api.checkSignature({ ...request, openid: undefined });
// @ts-expect-error: a number is no text
void api.checkSignature({ ...request, openid: 1 });
// @ts-expect-error: no such field
void api.checkSignature({ ...request, misspelt_field: 1 });
