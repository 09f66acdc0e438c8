import { memoryStore, systemRuntime } from '@minigate/core';
import { type FakeClock, fakeClock } from '@minigate/core/testing';
import type {
  AllianceApp,
  AlliancePackage,
  AppStatus,
  PackageStatus,
  StoredPackage,
  UploadingPackage,
} from '../../alliance/types.js';
import type { MirrorSource } from '../types.js';

/** Id of an app beyond 2^53. */
export const idOf = (number: number): string => String(9_007_199_254_740_993n + BigInt(number));

export const anApp = (appId: string, name: string, status: AppStatus = 'normal'): AllianceApp => ({
  ...{
    appId,
    name,
    status,
    description: '',
    covers: [],
    qualification: undefined,
    categories: [],
    minSwanVersion: '3.0',
  },
  raw: { app_id: BigInt(appId), app_name: name } as unknown as AllianceApp['raw'],
});

export const aPackage = (packageId: string, version: string, status: PackageStatus = 'developing'): StoredPackage => ({
  ...{ kind: 'package', packageId, version, status, description: '', committedAtText: '2026/01/01 08:00:00' },
  ...{ committedAt: 1_767_225_600_000, remark: '', auditMessage: '', committer: undefined, rollbackVersion: undefined },
  raw: { package_id: BigInt(packageId) } as unknown as StoredPackage['raw'],
});

export const anUpload = (version: string): UploadingPackage => ({
  ...{ kind: 'upload', version, status: 'uploading', statusText: 'uploading', description: '' },
  ...{ committedAtText: '', committedAt: undefined, raw: {} as UploadingPackage['raw'] },
});

/** A platform in memory. */
export interface Truth {
  readonly source: MirrorSource;
  readonly clock: FakeClock;
  readonly apps: Map<string, AllianceApp>;
  readonly packages: Map<string, AlliancePackage[]>;
  /** What only `detail` knows, by package id. */
  readonly details: Map<string, StoredPackage>;
  /** Calls so far, such as `apps 1,2`, `list 1` and `detail 1/7`. */
  readonly calls: string[];
  /** Called after an answer is made and before it is given. */
  delay: (call: string) => Promise<unknown>;
}

export function truth(ak = 'ak'): Truth {
  const clock = fakeClock();
  const found: Truth = {
    clock,
    apps: new Map(),
    packages: new Map(),
    details: new Map(),
    calls: [],
    delay: async () => undefined,
    source: {
      ak,
      clientStore: memoryStore({ clock }),
      runtime: systemRuntime({ clock }),
      apps: {
        async get(ids) {
          const texts = ids.map(String);
          const call = `apps ${texts.join()}`;
          found.calls.push(call);
          const answer = {
            found: texts.flatMap((id) => found.apps.get(id) ?? []),
            missing: texts.filter((id) => !found.apps.has(id)),
          };
          await found.delay(call);
          return answer;
        },
      },
      packages: {
        async list(appId) {
          const call = `list ${appId}`;
          found.calls.push(call);
          const answer = [...(found.packages.get(String(appId)) ?? [])];
          await found.delay(call);
          return answer;
        },
        async detail({ appId, packageId }) {
          const call = `detail ${appId}/${packageId}`;
          found.calls.push(call);
          const answer = found.details.get(String(packageId));
          await found.delay(call);
          return answer;
        },
      },
    },
  };
  return found;
}

export const appNotice = (appId: string): string => `{"code":100,"data":{"app_id":${appId}}}`;
export const packageNotice = (appId: string, packageId: string): string =>
  `{"code":101,"data":{"app_id":"${appId}","package_id":${packageId}}}`;
