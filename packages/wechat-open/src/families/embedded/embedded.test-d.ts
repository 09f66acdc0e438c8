import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.AddEmbeddedMiniProgramRequest;

expectTypeOf(api.addEmbeddedMiniProgram).returns.resolves.toEqualTypeOf<family.AddEmbeddedMiniProgramResponse>();
// @ts-expect-error: appid is required
void api.addEmbeddedMiniProgram({ ...request, appid: undefined });
// @ts-expect-error: a number is no text
void api.addEmbeddedMiniProgram({ ...request, appid: 1 });
// @ts-expect-error: no such field
void api.addEmbeddedMiniProgram({ ...request, misspelt_field: 1 });
