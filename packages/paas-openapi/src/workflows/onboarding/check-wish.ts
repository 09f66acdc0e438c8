import { ValidationError, type ValidationIssue } from '@minigate/core';
import { referencedVersion } from './app-items.js';
import { type Present, tenantAppName } from './present.js';
import type { OnboardingWish } from './wish.js';

type Check = (isRight: boolean, path: string, message: string) => void;

/** Collects what is wrong. @throws ValidationError that names each. */
function checked(checks: (check: Check) => void): void {
  const issues: ValidationIssue[] = [];
  checks((isRight, path, message) => void (isRight || issues.push({ path, message })));
  if (issues.length > 0) throw new ValidationError('request', issues, { endpointId: 'onboarding' });
}

/** Checks what can be known without the platform. @throws ValidationError with the path of each wrong field. */
export function checkWish(wish: OnboardingWish): void {
  checked((check) => {
    const named = (list: string, keys: readonly (string | undefined)[], key: string): void => {
      const seen = new Set<string>();
      for (const [at, value] of keys.entries()) {
        check(typeof value === 'string' && value !== '', `${list}.${at}.${key}`, 'is missing');
        check(!seen.has(value ?? ''), `${list}.${at}.${key}`, `"${value}" is named before`);
        seen.add(value ?? '');
      }
    };
    const { deploymentConfigs = [], fileStorageConfigs = [], envs = [], componentPackages = [] } = wish;
    check(typeof wish.app?.appCode === 'string' && wish.app.appCode !== '', 'app.appCode', 'is missing');
    check(typeof wish.app?.appName === 'string' && wish.app.appName !== '', 'app.appName', 'is missing');
    named(
      'deploymentConfigs',
      deploymentConfigs.map(({ name }) => name),
      'name',
    );
    named(
      'fileStorageConfigs',
      fileStorageConfigs.map(({ name }) => name),
      'name',
    );
    named(
      'envs',
      envs.map(({ envCode }) => envCode),
      'envCode',
    );
    named(
      'componentPackages',
      componentPackages.map(({ name }) => name),
      'name',
    );
    for (const [at, { components = [] }] of componentPackages.entries())
      named(
        `componentPackages.${at}.components`,
        components.map(({ componentName }) => componentName),
        'componentName',
      );
    named(
      'app.componentPackages',
      (wish.app?.componentPackages ?? []).map(({ name }) => name),
      'name',
    );
    named('version.publish', wish.version?.publish ?? [], 'envCode');
    check(wish.version === undefined || wish.version.version !== '', 'version.version', 'is missing');
    named(
      'tenants',
      (wish.tenants ?? []).map(({ tenantCode }) => tenantCode),
      'tenantCode',
    );
    named('tenantApps', (wish.tenantApps ?? []).map(tenantAppName), 'tenantAppCode');
    for (const [at, { expireAt }] of (wish.tenantApps ?? []).entries())
      check(
        expireAt === undefined || !Number.isNaN(Date.parse(expireAt)),
        `tenantApps.${at}.expireAt`,
        'is no RFC 3339 date',
      );
  });
}

/**
 * Checks that all that the wish refers to is wished as well, or there: what comes later in the order needs it first.
 *
 * @throws ValidationError that says which is missing.
 */
export function checkOrder(wish: OnboardingWish, present: Present): void {
  checked((check) => {
    const { deploymentConfigs = [], fileStorageConfigs = [], envs = [], componentPackages = [], tenants = [] } = wish;
    const storages = { deploymentConfig: deploymentConfigs, fileStorageConfig: fileStorageConfigs };
    const hasEnv = (code: string): boolean => present.envs.has(code) || envs.some(({ envCode }) => envCode === code);
    const env = (code: string | undefined, path: string): void =>
      check(code === undefined || hasEnv(code), path, `there is no environment "${code}": add it to envs`);
    for (const [at, wished] of envs.entries())
      for (const kind of ['deploymentConfig', 'fileStorageConfig'] as const) {
        const name = wished[kind];
        check(
          name === undefined || present[kind].has(name) || storages[kind].some((storage) => storage.name === name),
          `envs.${at}.${kind}`,
          `there is no config "${name}", and it must be there before an environment refers to it: add it to ${kind}s`,
        );
      }
    for (const [at, reference] of (wish.app.componentPackages ?? []).entries()) {
      const path = `app.componentPackages.${at}`;
      const isWished = componentPackages.some(({ name }) => name === reference.name);
      check(
        isWished || present.packages.has(reference.name),
        `${path}.name`,
        `there is no component package "${reference.name}", and it must be registered before an application uses it: add it to componentPackages`,
      );
      check(referencedVersion(wish, reference) !== undefined, `${path}.version`, 'is missing');
    }
    env(wish.app.envCode, 'app.envCode');
    for (const [at, code] of (wish.version?.publish ?? []).entries()) env(code, `version.publish.${at}`);
    const { publish = [], online = true } = wish.version ?? {};
    for (const [at, { tenantCode, envCode }] of (wish.tenantApps ?? []).entries()) {
      const path = `tenantApps.${at}`;
      env(envCode, `${path}.envCode`);
      check(
        present.tenants.has(tenantCode) || tenants.some((tenant) => tenant.tenantCode === tenantCode),
        `${path}.tenantCode`,
        `there is no tenant "${tenantCode}": add it to tenants`,
      );
      check(
        present.online.has(envCode) || (online && publish.includes(envCode)) || !hasEnv(envCode),
        `${path}.envCode`,
        `no version is online in "${envCode}", and tenant apps are made from it: add the environment to version.publish`,
      );
    }
  });
}
