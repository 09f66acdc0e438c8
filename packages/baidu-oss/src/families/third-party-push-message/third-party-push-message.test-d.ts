import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetMsgRequest;

expectTypeOf(api.getMsg).returns.resolves.toEqualTypeOf<family.GetMsgResponse>();
// @ts-expect-error: no such field
void api.getMsg({ ...request, misspelt_field: 1 });
