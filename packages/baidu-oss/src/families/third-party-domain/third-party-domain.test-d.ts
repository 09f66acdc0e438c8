import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type * as family from './index.js';

declare const api: Api<typeof family>;

expectTypeOf(api.downloadCheckFile).returns.resolves.toEqualTypeOf<family.DownloadCheckFileResponse>();
