import { type Invoke, PlatformError, ValidationError } from '@minigate/core';
import { getPackageDetail, listPackages } from '../families/oss-package/index.js';
import { idTexts } from './ids.js';
import { entriesOf, readPackage, readStoredPackage } from './read.js';
import { packageStatuses, packageStatusNumber } from './states.js';
import type { AlliancePackages } from './types.js';
import type { AlliancePackageWire } from './wire.js';

/** @param invoke - sends calls with the token of the AK. */
export function alliancePackages(invoke: Invoke): AlliancePackages {
  return {
    async list(app, options) {
      const { appId } = idTexts({ appId: app });
      const answer = await invoke(listPackages, { app_id: appId }, options);
      return wiresOf(answer, listPackages).map(readPackage);
    },
    async detail({ appId: app, packageId, status }, options) {
      const { appId } = idTexts({ appId: app });
      const request = {
        app_id: appId,
        ...(packageId !== undefined && { package_id: idTexts({ packageId }).packageId }),
        ...(status !== undefined && { type: typeOf(status) }),
      };
      const answer = await invoke(getPackageDetail, request, options).catch((error: unknown) => {
        if (isNotFound(error)) return undefined;
        throw error;
      });
      // No sample is printed; the same page of the third-party platform shows an object.
      const [found] = answer === undefined ? [] : wiresOf(answer, getPackageDetail);
      return found && readStoredPackage(found);
    },
  };
}

/** QUERY_PACKAGE_NOT_FOUND of https://github.com/baidu/smartapp-openapi-java (SmartAppErrorCode). */
const isNotFound = (error: unknown): boolean =>
  PlatformError.is(error) && error.layer === 'business' && error.code === 69005;

const wiresOf = (answer: unknown, endpoint: { readonly id: string }): AlliancePackageWire[] =>
  entriesOf(answer, endpoint) as unknown as AlliancePackageWire[];

function typeOf(
  status: Parameters<typeof packageStatusNumber>[0],
): NonNullable<ReturnType<typeof packageStatusNumber>> {
  const type = packageStatusNumber(status);
  if (type !== undefined) return type;
  const message = `must be one of ${Object.values(packageStatuses).join(', ')}`;
  throw new ValidationError('request', [{ path: 'status', message }]);
}
