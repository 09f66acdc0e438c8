import { expectTypeOf } from 'vitest';
import type { BaiduOss } from '../client/create.js';
import type { AlliancePackage, StoredPackage } from './types.js';

declare const baidu: BaiduOss;
declare const one: AlliancePackage;

expectTypeOf(baidu.packages.detail({ appId: 1n, status: 'published' })).resolves.toEqualTypeOf<
  StoredPackage | undefined
>();
// @ts-expect-error: either the id or the state
void baidu.packages.detail({ appId: 1, packageId: 2, status: 'published' });
// @ts-expect-error: a state that cannot be asked for
void baidu.packages.detail({ appId: 1, status: 'unknown(7)' });
// @ts-expect-error: no such state
void baidu.packages.detail({ appId: 1, status: 'online' });
if (one.kind === 'package') expectTypeOf(one.packageId).toBeString();
// @ts-expect-error: an upload has no id
else void one.packageId;
// @ts-expect-error: the alliance's own token endpoint is the client's business
void baidu.oss.oauth;
// @ts-expect-error: ids are no objects
void baidu.apps.get([{}]);
