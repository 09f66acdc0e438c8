import type { PaasApis } from '../../client/apis.js';
import type { App, ComponentPackage as Reference } from '../../families/app/index.js';
import type { Component } from '../../families/component/index.js';
import type { ComponentPackage, Version as PackageVersion } from '../../families/component-package/index.js';
import type { DeploymentConfig } from '../../families/deployment-config/index.js';
import type { Env } from '../../families/env/index.js';
import type { FileStorageConfig } from '../../families/file-storage-config/index.js';
import type { Tenant } from '../../families/tenant/index.js';
import type { TenantApp } from '../../families/tenant-app/index.js';
import type { Version } from '../../families/version/index.js';
import { unlessMissing } from '../context.js';
import type { OnboardingWish } from './wish.js';

/** The two kinds of storage. */
export type StorageConfigKind = 'deploymentConfig' | 'fileStorageConfig';

/** What the platform has, as far as a wish is about it. By name or code; of things inside others by {@link inside}. */
export interface Present {
  readonly deploymentConfig: ReadonlyMap<string, DeploymentConfig>;
  readonly fileStorageConfig: ReadonlyMap<string, FileStorageConfig>;
  readonly envs: ReadonlyMap<string, Env>;
  readonly packages: ReadonlyMap<string, ComponentPackage>;
  readonly packageVersions: ReadonlyMap<string, PackageVersion>;
  readonly components: ReadonlyMap<string, Component>;
  readonly app: App | undefined;
  /** Packages that the app uses. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly version: Version | undefined;
  /** Online versions by environment. */
  readonly online: ReadonlyMap<string, string>;
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly tenantApps: ReadonlyMap<string, TenantApp>;
}

/** Names a thing inside another one. */
export const inside = (outer: string, inner: string): string => `${outer}/${inner}`;

/** Reads what the platform has. Reads only. */
export async function readPresent(
  apis: PaasApis,
  wish: OnboardingWish,
  signal: AbortSignal | undefined,
): Promise<Present> {
  const options = { signal };
  const { appCode } = wish.app;
  const [deploymentConfig, fileStorageConfig, envs, packages, app] = await Promise.all([
    byKey(apis.deploymentConfig.list.items({}, options), ({ name }) => name),
    byKey(apis.fileStorageConfig.list.items({}, options), ({ name }) => name),
    byKey(apis.env.list.items({}, options), ({ envCode }) => envCode),
    byKey(apis.componentPackage.list.items({}, options), ({ name }) => name),
    unlessMissing(apis.app.get({ appCode }, options), 'AppNotFound'),
  ]);

  const packageVersions = new Map<string, PackageVersion>();
  const components = new Map<string, Component>();
  for (const { name, version, components: wanted = [] } of wish.componentPackages ?? []) {
    const packageId = packages.get(name)?.packageId;
    if (packageId === undefined) continue;
    const built =
      version === undefined
        ? undefined
        : await unlessMissing(
            apis.componentPackage.getVersion({ packageId, version }, options),
            'VersionNotFound',
            'ComponentPackageNotFound',
          );
    if (built !== undefined) packageVersions.set(inside(name, built.version), built);
    if (wanted.length === 0) continue;
    for await (const component of apis.component.list.items({ packageId }, options))
      components.set(inside(name, component.componentName), component);
  }

  const references = new Map<string, Reference>();
  const online = new Map<string, string>();
  let version: Version | undefined;
  if (app !== undefined) {
    if ((wish.app.componentPackages ?? []).length > 0) {
      const { items } = await apis.app.listComponentPackages({ appCode }, options);
      for (const reference of items) references.set(reference.name, reference);
    }
    if (wish.version !== undefined)
      version = await unlessMissing(
        apis.version.get({ appCode, version: wish.version.version }, options),
        'VersionNotFound',
      );
    for (const envCode of wantedOnline(wish)) {
      if (!envs.has(envCode)) continue;
      const known = await unlessMissing(
        apis.version.getOnline({ appCode, envCode }, options),
        'NoOnlineVersion',
        'EnvNotFound',
      );
      if (known !== undefined) online.set(envCode, known.version);
    }
  }

  const tenants = new Map<string, Tenant>();
  const { tenants: wantedTenants = [], tenantApps: wantedApps = [] } = wish;
  for (const tenantCode of new Set([...wantedTenants, ...wantedApps].map((each) => each.tenantCode))) {
    const tenant = await unlessMissing(apis.tenant.get({ tenantCode }, options), 'TenantNotFound');
    if (tenant !== undefined) tenants.set(tenantCode, tenant);
  }
  const tenantApps = new Map<string, TenantApp>();
  for (const { tenantCode, tenantAppCode, envCode } of wantedApps) {
    if (app === undefined || !tenants.has(tenantCode) || !envs.has(envCode)) continue;
    const tenantApp = await unlessMissing(
      apis.tenantApp.get({ appCode, envCode, tenantCode, tenantAppCode }, options),
      'TenantAppNotFound',
    );
    if (tenantApp !== undefined) tenantApps.set(tenantAppName({ tenantCode, tenantAppCode, envCode }), tenantApp);
  }
  return {
    ...{ deploymentConfig, fileStorageConfig, envs, packages, packageVersions, components },
    ...{ app, references, version, online, tenants, tenantApps },
  };
}

/** Tenant apps are told apart by all of their codes. */
export const tenantAppName = (codes: { tenantCode: string; tenantAppCode: string; envCode: string }): string =>
  inside(inside(codes.envCode, codes.tenantCode), codes.tenantAppCode);

/** Environments whose online version matters. */
const wantedOnline = ({ version, tenantApps = [] }: OnboardingWish) =>
  new Set([...(version?.publish ?? []), ...tenantApps.map(({ envCode }) => envCode)]);

async function byKey<T>(items: AsyncIterable<T>, keyOf: (item: T) => string): Promise<Map<string, T>> {
  const map = new Map<string, T>();
  for await (const item of items) map.set(keyOf(item), item);
  return map;
}
