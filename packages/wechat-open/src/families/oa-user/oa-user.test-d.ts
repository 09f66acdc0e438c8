import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetMigratedOpenidsRequest;

expectTypeOf(api.getMigratedOpenids).returns.resolves.toEqualTypeOf<family.GetMigratedOpenidsResponse>();
// @ts-expect-error: from_appid is required
void api.getMigratedOpenids({ ...request, from_appid: undefined });
// @ts-expect-error: a number is no text
void api.getMigratedOpenids({ ...request, from_appid: 1 });
// @ts-expect-error: no such field
void api.getMigratedOpenids({ ...request, misspelt_field: 1 });
