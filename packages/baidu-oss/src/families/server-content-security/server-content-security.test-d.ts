import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.SendMisjudgeFeedbackRequest;

expectTypeOf(api.sendMisjudgeFeedback).returns.resolves.toEqualTypeOf<family.SendMisjudgeFeedbackResponse>();
// @ts-expect-error: retrieveId is required
void api.sendMisjudgeFeedback({ ...request, retrieveId: undefined });
// @ts-expect-error: a number is no text
void api.sendMisjudgeFeedback({ ...request, retrieveId: 1 });
// @ts-expect-error: no such field
void api.sendMisjudgeFeedback({ ...request, misspelt_field: 1 });
