import { ValidationError } from '@minigate/core';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from './families/wire.js';

/** Names what an application's code is: swapping it with another kind of code does not compile. @throws ValidationError when it is empty. */
export const appCode = (code: string): AppCode => named('appCode', code) as AppCode;

/** Names what an environment's code is. @throws ValidationError when it is empty. */
export const envCode = (code: string): EnvCode => named('envCode', code) as EnvCode;

/** Names what a tenant's code is. @throws ValidationError when it is empty. */
export const tenantCode = (code: string): TenantCode => named('tenantCode', code) as TenantCode;

/** Names what the code of a tenant's copy of an application is. @throws ValidationError when it is empty. */
export const tenantAppCode = (code: string): TenantAppCode => named('tenantAppCode', code) as TenantAppCode;

function named(path: string, code: string): string {
  if (typeof code !== 'string' || code === '')
    throw new ValidationError('request', [{ path, message: 'must not be empty' }]);
  return code;
}
