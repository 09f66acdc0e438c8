import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SubmitVoiceRequest;

expectTypeOf(api.submitVoice).returns.resolves.toEqualTypeOf<family.SubmitVoiceResponse>();
// @ts-expect-error: format is required
void api.submitVoice({ ...request, format: undefined });
// @ts-expect-error: a number is no text
void api.submitVoice({ ...request, format: 1 });
// @ts-expect-error: no such field
void api.submitVoice({ ...request, misspelt_field: 1 });
