import type { GetInfoResponse } from '../families/oss-app/index.js';
import type { ListPackagesResponse } from '../families/oss-package/index.js';

/** A mini program in the answer of `oss/app/info`. */
export type AllianceAppWire = GetInfoResponse['data'][number];

/** An entry in the answer of `oss/package/get`. */
export type AlliancePackageWire = ListPackagesResponse['data'][number];
