import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.ReplyToCommentRequest;

expectTypeOf(api.replyToComment).returns.resolves.toEqualTypeOf<family.ReplyToCommentResponse>();
// @ts-expect-error: content is required
void api.replyToComment({ ...request, content: undefined });
// @ts-expect-error: a number is no text
void api.replyToComment({ ...request, content: 1 });
// @ts-expect-error: no such field
void api.replyToComment({ ...request, misspelt_field: 1 });
