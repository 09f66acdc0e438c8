import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddEmbeddedRequest;

expectTypeOf(api.addEmbedded).returns.resolves.toEqualTypeOf<family.AddEmbeddedResponse>();
// @ts-expect-error: appid is required
void api.addEmbedded({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.addEmbedded({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.addEmbedded({ ...request, misspelt_field: 1 });
