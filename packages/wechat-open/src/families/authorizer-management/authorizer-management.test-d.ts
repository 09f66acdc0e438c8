import type { Api } from '@minigate/core';
import { expectTypeOf } from 'vitest';
import type { FuncInfoList } from '../func-info.js';
import type { Empty } from '../wire.js';
import type * as family from './index.js';
import type { GetAuthorizerInfoResponse, MiniProgramInfo } from './index.js';

declare const api: Api<typeof family>;

expectTypeOf<GetAuthorizerInfoResponse['authorizer_info']['MiniProgramInfo']>().toEqualTypeOf<
  MiniProgramInfo | Empty | undefined
>();
expectTypeOf<GetAuthorizerInfoResponse['authorization_info']['func_info']>().toEqualTypeOf<FuncInfoList | undefined>();

// @ts-expect-error: the account is required
void api.getAuthorizerInfo({});
// @ts-expect-error: offset is a number
void api.getAuthorizerList({ offset: '0', count: 100 });
// @ts-expect-error: no such option
void api.getAuthorizerOption({ option_name: 'location' });
// @ts-expect-error: option values are text
void api.setAuthorizerOption({ option_name: 'voice_recognize', option_value: 1 });
