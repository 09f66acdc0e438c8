import { ValidationError, type ValidationIssue } from '@minigate/core';
import { checkId } from '../jobs.js';
import type { UpgradeInput } from './upgrade-types.js';

const defaultWaves: NonNullable<UpgradeInput['waves']> = [1, 10, 'rest'];

/** The wave, from 0, of the tenant app that comes at a place. */
export function waveOf(place: number, waves: UpgradeInput['waves'] = defaultWaves): number {
  let end = 0;
  let last = 1;
  for (const [wave, size] of waves.entries()) {
    if (size === 'rest') return wave;
    end += size;
    last = size;
    if (place < end) return wave;
  }
  return waves.length + Math.floor((place - end) / last);
}

/** @throws ValidationError that names what cannot work. */
export function checkUpgrade({
  id,
  appCode,
  envCode,
  to,
  apps,
  waves = defaultWaves,
  maxFailures = 0,
}: UpgradeInput): void {
  checkId(id, 'upgrades');
  const issues: ValidationIssue[] = [];
  const check = (isRight: boolean, path: string, message: string): void => {
    if (!isRight) issues.push({ path, message });
  };
  for (const [path, value] of Object.entries({ appCode, envCode, to })) check(Boolean(value), path, 'is missing');
  check(apps === undefined || apps.length > 0, 'apps', 'must hold a tenant app');
  const seen = new Set<string>();
  for (const [at, { tenantCode, tenantAppCode }] of (apps ?? []).entries()) {
    check(Boolean(tenantCode && tenantAppCode), `apps.${at}`, 'must have tenantCode and tenantAppCode');
    check(!seen.has(`${tenantCode}/${tenantAppCode}`), `apps.${at}`, 'is named before');
    seen.add(`${tenantCode}/${tenantAppCode}`);
  }
  const isSize = (size: number | 'rest', at: number): boolean =>
    size === 'rest' ? at === waves.length - 1 : Number.isInteger(size) && size >= 1;
  check(
    waves.length > 0 && waves.every(isSize),
    'waves',
    'must hold whole numbers from 1, and perhaps "rest" at the end',
  );
  check(maxFailures >= 0 && maxFailures <= 1, 'maxFailures', 'must be from 0 to 1');
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'upgrades' });
}
