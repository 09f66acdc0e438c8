import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.CheckEncryptedDataRequest;

expectTypeOf(api.checkEncryptedData).returns.resolves.toEqualTypeOf<family.CheckEncryptedDataResponse>();
// @ts-expect-error: encrypted_msg_hash is required
void api.checkEncryptedData({ ...request, encrypted_msg_hash: undefined });
// @ts-expect-error: a number is no text
void api.checkEncryptedData({ ...request, encrypted_msg_hash: 1 });
// @ts-expect-error: no such field
void api.checkEncryptedData({ ...request, misspelt_field: 1 });
