import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddMsgTemplateRequest;

expectTypeOf(api.addMsgTemplate).returns.resolves.toEqualTypeOf<family.AddMsgTemplateResponse>();
// @ts-expect-error: id is required
void api.addMsgTemplate({ ...request, id: undefined });
// @ts-expect-error: a number is no text
void api.addMsgTemplate({ ...request, id: 1 });
// @ts-expect-error: no such field
void api.addMsgTemplate({ ...request, misspelt_field: 1 });
