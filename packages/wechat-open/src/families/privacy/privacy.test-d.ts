import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetPrivacySettingRequest;

expectTypeOf(api.getPrivacySetting).returns.resolves.toEqualTypeOf<family.GetPrivacySettingResponse>();
// @ts-expect-error: no such field
void api.getPrivacySetting({ ...request, misspelt_field: 1 });
