import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;
declare const request: family.GetRedPacketCoverUrlRequest;

expectTypeOf(api.getRedPacketCoverUrl).returns.resolves.toEqualTypeOf<family.GetRedPacketCoverUrlResponse>();
// @ts-expect-error: openid is required
void api.getRedPacketCoverUrl({ ...request, openid: undefined });
// @ts-expect-error: a number is no text
void api.getRedPacketCoverUrl({ ...request, openid: 1 });
// @ts-expect-error: no such field
void api.getRedPacketCoverUrl({ ...request, misspelt_field: 1 });
