import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SendDeviceMessageRequest;

expectTypeOf(api.sendDeviceMessage).returns.resolves.toEqualTypeOf<family.SendDeviceMessageResponse>();
// @ts-expect-error: template_id is required
void api.sendDeviceMessage({ ...request, template_id: undefined });
// @ts-expect-error: a number is no text
void api.sendDeviceMessage({ ...request, template_id: 1 });
// @ts-expect-error: no such field
void api.sendDeviceMessage({ ...request, misspelt_field: 1 });
