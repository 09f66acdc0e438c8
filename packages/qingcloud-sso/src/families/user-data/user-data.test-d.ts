import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.UploadUserDataAttachmentRequest;

expectTypeOf(api.uploadUserDataAttachment).returns.resolves.toEqualTypeOf<family.UploadUserDataAttachmentResponse>();
// @ts-expect-error: attachment_content is required
void api.uploadUserDataAttachment({ ...request, attachment_content: undefined });
// @ts-expect-error: a number is no text
void api.uploadUserDataAttachment({ ...request, attachment_content: 1 });
// @ts-expect-error: no such field
void api.uploadUserDataAttachment({ ...request, misspelt_field: 1 });
