import { ValidationError } from '@minigate/core';
import { type Permissions, permissions } from '../permissions/permissions.js';
import type { SigningKey } from '../signing/sign-query.js';
import { type QingCloudAccount, qingCloudAccount } from './account.js';
import { qingCloudContext } from './context.js';
import { checkOptions, type QingCloudOptions } from './options.js';

/** The client of one cloud. Make one per cloud; any number fit in a process. */
export interface QingCloud {
  /**
   * Calls with an account's own key, such as in jobs without a user.
   *
   * @param key - from the cloud's console (API 密钥).
   */
  withKey(key: Pick<SigningKey, 'accessKeyId' | 'secretAccessKey'>): QingCloudAccount;
  /** The actions that can be ticked for applications. */
  readonly permissions: Permissions;
}

/**
 * Makes a client of a QingCloud cloud. Nothing is sent and no state is touched until it is used.
 *
 * @throws ValidationError that names each wrong option and how to mend it.
 */
export function createQingCloud(options: QingCloudOptions): QingCloud {
  checkOptions(options);
  const context = qingCloudContext(options);
  return {
    permissions: permissions(context),
    withKey(key) {
      const missing = (['accessKeyId', 'secretAccessKey'] as const).filter((name) => !key?.[name]);
      if (missing.length > 0)
        throw new ValidationError(
          'options',
          missing.map((path) => ({ path, message: 'is missing' })),
        );
      return qingCloudAccount(context, {
        get: async () => key.accessKeyId,
        keyOf: () => key,
        path: context.paths.iaas,
        subject: key.accessKeyId,
      });
    },
  };
}
