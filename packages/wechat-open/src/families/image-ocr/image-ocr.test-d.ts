import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.RecognizeDriverLicenseRequest;

expectTypeOf(api.recognizeDriverLicense).returns.resolves.toEqualTypeOf<family.RecognizeDriverLicenseResponse>();
// @ts-expect-error: type is required
void api.recognizeDriverLicense({ ...request, type: undefined });
// @ts-expect-error: a number is no text
void api.recognizeDriverLicense({ ...request, type: 1 });
// @ts-expect-error: no such field
void api.recognizeDriverLicense({ ...request, misspelt_field: 1 });
