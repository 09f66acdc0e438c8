import type { Callable } from '@minigate/core';
import { allianceApps } from '../alliance/apps.js';
import { alliancePackages } from '../alliance/packages.js';
import { type SwanIds, swanIds } from '../alliance/swan-id.js';
import type { AllianceApps, AlliancePackages } from '../alliance/types.js';
import { createMirror } from '../mirror/mirror.js';
import type { Mirror, MirrorOptions } from '../mirror/types.js';
import { type OssApis, ossApis, type ServerApis, serverApis } from './apis.js';
import { baiduContext } from './context.js';
import { type Health, health } from './health.js';
import { type BaiduOssOptions, checkOptions } from './options.js';
import { type Raw, rawCalls } from './raw.js';

/** The client of one AK: of an alliance member, or of a mini program's owner. Any number fit in a process. */
export interface BaiduOss extends Callable {
  /** Mini programs of the alliance. */
  readonly apps: AllianceApps;
  /** Their packages. */
  readonly packages: AlliancePackages;
  /** Keeps them in a database of the caller's, by change notices. */
  mirror(options: MirrorOptions): Mirror;
  /** Signatures for device ids. */
  readonly swanId: SwanIds;
  /** The server APIs of a mini program's owner, by family. */
  readonly server: ServerApis;
  /** The alliance's endpoints as they are. */
  readonly oss: OssApis;
  /** Calls that the package does not have. */
  readonly raw: Raw;
  /** State of the client, for a health page. */
  health(): Promise<Health>;
  /** Waits until no token is being renewed. The store is the caller's to close. */
  close(): Promise<void>;
}

/**
 * Makes a client of Baidu's open-source alliance and of the server APIs. Nothing is sent and no state is touched until it is used.
 *
 * @throws ValidationError that names each wrong option and how to mend it.
 * @example
 * const baidu = createBaiduOss({ ak, sk, store: sqliteStore('baidu.sqlite') });
 * const { found, missing } = await baidu.apps.get(['16049317', '16049318']);
 */
export function createBaiduOss(options: BaiduOssOptions): BaiduOss {
  checkOptions(options);
  const context = baiduContext(options);
  const { invoke, client, store, token } = context;
  const apps = allianceApps(invoke, options.batchSize ?? 20);
  const packages = alliancePackages(invoke);
  return {
    invoke,
    apps,
    packages,
    mirror: (mirrorOptions) =>
      createMirror({ ak: options.ak, apps, packages, clientStore: store, runtime: client.runtime }, mirrorOptions),
    swanId: swanIds(invoke, client.runtime, options),
    server: serverApis(invoke),
    oss: ossApis(invoke),
    raw: rawCalls(invoke, 'app'),
    health: () => health(context),
    close: () => token.settled(),
  };
}
