import { PlatformError } from '@minigate/core';

/** Name of the action that an endpoint calls. @param endpointId - `instance.describeInstances`, or the action itself for a raw call. */
export function actionOf(endpointId: string): string {
  const name = endpointId.slice(endpointId.lastIndexOf('.') + 1);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * The action that the cloud denied (`ret_code` 1400): not ticked in the console, not granted by the user, or not for this resource; the
 * error's `advice` says what to do.
 *
 * @returns `undefined` for another error.
 */
export const deniedAction = (error: unknown): string | undefined =>
  PlatformError.is(error) && error.platform === 'qingcloud' && error.code === 1400
    ? actionOf(error.endpointId)
    : undefined;
