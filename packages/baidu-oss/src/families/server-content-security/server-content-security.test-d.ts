import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.MisjudgeFeedbackRequest;

expectTypeOf(api.misjudgeFeedback).returns.resolves.toEqualTypeOf<family.MisjudgeFeedbackResponse>();
// @ts-expect-error: retrieveId is required
void api.misjudgeFeedback({ ...request, retrieveId: undefined });
// @ts-expect-error: a number is no text
void api.misjudgeFeedback({ ...request, retrieveId: 1 });
// @ts-expect-error: no such field
void api.misjudgeFeedback({ ...request, misspelt_field: 1 });
