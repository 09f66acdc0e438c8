import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.LinkMiniProgramRequest;

expectTypeOf(api.linkMiniProgram).returns.resolves.toEqualTypeOf<family.LinkMiniProgramResponse>();
// @ts-expect-error: appid is required
void api.linkMiniProgram({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.linkMiniProgram({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.linkMiniProgram({ ...request, misspelt_field: 1 });
