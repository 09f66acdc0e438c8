import { ValidationError, type ValidationIssue } from '@minigate/core';
import { checkId } from '../jobs.js';
import type { OpenAllOptions, TenantEntry } from './tenant-types.js';

/** @throws ValidationError that names each option that cannot work. */
export function checkOpenAll({ id, concurrency = 1, perMinute = 1 }: OpenAllOptions): void {
  checkId(id, 'tenants');
  const issues: ValidationIssue[] = [];
  if (!(Number.isInteger(concurrency) && concurrency >= 1))
    issues.push({ path: 'concurrency', message: 'must be a whole number from 1' });
  if (!(perMinute > 0)) issues.push({ path: 'perMinute', message: 'must be above 0' });
  if (issues.length > 0) throw new ValidationError('options', issues, { endpointId: 'tenants' });
}

/** @throws ValidationError that names what is missing. */
export function checkEntry({ tenantCode, tenantName, app }: TenantEntry, { appCode, envCode }: OpenAllOptions): void {
  const needed = { tenantCode, tenantName, ...(app && { 'app.tenantAppCode': app.tenantAppCode, appCode, envCode }) };
  const issues = Object.entries(needed).flatMap(([path, value]) => (value ? [] : [{ path, message: 'is missing' }]));
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'tenants' });
}
