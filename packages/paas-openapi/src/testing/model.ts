import type { ComponentPackage } from '../families/component-package/index.js';
import type { DeploymentConfig } from '../families/deployment-config/index.js';

/** A secret of a team. Of several the first is the current one. */
export interface Secret {
  readonly value: string;
  /** Milliseconds since the epoch; `undefined` until it is replaced. */
  until: number | undefined;
}

/** What every object has that can be changed. Texts are RFC 3339. */
interface Dated {
  createdAt: string;
  updatedAt: string;
}

/** A deployment config or a file-storage config. */
export interface Config extends Dated, Omit<DeploymentConfig, 'configId' | 'usedByEnvs' | keyof Dated> {
  readonly id: string;
  readonly kind: 'deployment' | 'fileStorage';
  /** Goes in and never comes out. */
  accessKeySecret?: string | undefined;
}

/** A business environment, by its code. */
export interface Env extends Dated {
  readonly id: string;
  envName: string;
  stage: string;
  order?: number | undefined;
  isDefault: boolean;
  deploymentConfigId?: string | undefined;
  fileStorageConfigId?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  apiDomains?: string[] | undefined;
  remark?: string | undefined;
}

/** A component package. */
export interface Package
  extends Dated,
    Omit<ComponentPackage, 'packageId' | 'latestVersion' | 'repoAccess' | 'componentCount' | keyof Dated> {
  readonly id: string;
}

/** A component of a package, as the designer shows it. */
export interface Component {
  /** Package and name. */
  readonly id: string;
  readonly packageId: string;
  readonly componentName: string;
  readonly sinceVersion: string;
  /** What was edited. */
  details: Record<string, unknown>;
  updatedAt: string;
}

/** A version of a component package. */
export interface PackageVersion {
  /** Package and version. */
  readonly id: string;
  readonly packageId: string;
  readonly version: string;
  status: 'pending' | 'building' | 'ready' | 'failed';
  readonly isBuiltIn?: boolean | undefined;
  readonly isNightly?: boolean | undefined;
  readonly minEngineVersion?: string | undefined;
  readonly maxEngineVersion?: string | undefined;
  readonly remark?: string | undefined;
  readonly commit?: string | undefined;
  readonly sha256: string;
  error?: string | undefined;
  readonly createdAt: string;
}

/** A package that an app uses. */
export interface Reference {
  readonly packageId: string;
  /** As it was asked for: a version, or `latest`. */
  readonly version: string;
  readonly order?: number | undefined;
}

/** An application, by its code. */
export interface App extends Dated {
  readonly id: string;
  appName: string;
  description?: string | undefined;
  logo?: string | undefined;
  type: string;
  platforms?: string[] | undefined;
  ext?: Record<string, unknown> | undefined;
  status: 'active' | 'archived';
  currentEnvCode?: string | undefined;
  references: Reference[];
}

/** A version in an environment. */
export interface Deployment {
  readonly envCode: string;
  status: 'publishing' | 'published' | 'failed';
  publishedAt?: string | undefined;
  error?: string | undefined;
}

/** A version of an application. */
export interface Version {
  /** App and version. */
  readonly id: string;
  readonly appCode: string;
  readonly version: string;
  readonly description?: string | undefined;
  status: 'draft' | 'publishing' | 'published' | 'failed';
  /** Fixed when the version was made. */
  readonly packages: readonly (Reference & { readonly name: string; readonly resolvedVersion: string })[];
  readonly deployments: Deployment[];
  readonly createdAt: string;
}

/** The online version of an application in an environment. */
export interface Online {
  /** App and environment. */
  readonly id: string;
  readonly appCode: string;
  readonly envCode: string;
  version: string;
  publishedAt: string;
  previousVersion: string | undefined;
}

/** An entry of the history of publishes. */
export interface Release {
  readonly id: string;
  readonly appCode: string;
  readonly envCode: string;
  readonly version: string;
  readonly action: 'publish' | 'setOnline' | 'rollback';
  readonly status: 'succeeded' | 'failed';
  readonly createdAt: string;
}

/** A tenant, by its code. */
export interface Tenant extends Dated {
  readonly id: string;
  tenantName: string;
  status: 'active' | 'disabled';
  contact?: { name: string; mobile?: string; email?: string } | undefined;
  ext?: Record<string, unknown> | undefined;
}

/** The four codes of a tenant app. */
export interface TenantAppCodes {
  readonly tenantCode: string;
  readonly tenantAppCode: string;
  readonly appCode: string;
  readonly envCode: string;
}

/** A page of a tenant app. */
export interface TenantPage {
  readonly pageCode: string;
  title: string;
  route?: string | undefined;
  isHome: boolean;
  content: unknown;
  revision: number;
  updatedAt: string;
}

/** A tenant's copy of an application. */
export interface TenantApp extends TenantAppCodes, Dated {
  /** The four codes. */
  readonly id: string;
  name: string;
  logo?: string | undefined;
  version: string;
  versionPolicy: string;
  status: 'opening' | 'opened' | 'openFailed' | 'upgrading' | 'disabled' | 'expired' | 'deleting' | 'deleted';
  expireAt?: string | undefined;
  settings?: Record<string, unknown> | undefined;
  ext?: Record<string, unknown> | undefined;
  openedAt?: string | undefined;
  /** Of the metadata. */
  revision: number;
  meta: unknown;
  pages: TenantPage[];
  /** Task that holds it. */
  taskId?: string | undefined;
  /** When its data is gone for good, in milliseconds since the epoch. */
  purgeAt?: number | undefined;
  /** Whether it was disabled with its tenant, and comes back with it. */
  withTenant?: boolean | undefined;
  /** Whether a migration sent its traffic here. */
  cutOver?: boolean | undefined;
}

/** A stored file. */
export interface StoredFile {
  readonly id: string;
  readonly appCode: string;
  readonly envCode: string;
  readonly tenantCode?: string | undefined;
  readonly scene?: string | undefined;
  readonly key: string;
  readonly size: number;
  readonly mime: string;
  readonly sha256: string;
  readonly createdAt: string;
}

/** How a task ends that does not succeed. */
export interface TaskFailure {
  readonly code: number;
  readonly message: string;
}

/** An asynchronous operation. */
export interface Task {
  readonly id: string;
  readonly type: string;
  readonly subject: Readonly<Partial<TenantAppCodes> & { readonly version?: string | undefined }>;
  /** What the operation was asked. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly runsAt: number;
  readonly endsAt: number;
  /** Progress at its end, in percent; less than 100 where it breaks off. */
  readonly reaches: number;
  readonly failure: TaskFailure | undefined;
  end?: 'succeeded' | 'partial' | 'failed' | 'cancelled' | undefined;
  finishedAt?: number | undefined;
  error?: TaskFailure | undefined;
  result?: Record<string, unknown> | undefined;
}

/** A subscription. */
export interface Webhook extends Dated {
  readonly id: string;
  url: string;
  events: string[];
  appCode?: string | undefined;
  envCode?: string | undefined;
  secret?: string | undefined;
  enabled: boolean;
}

/** An event on its way to a subscriber. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly event: string;
  /** The body, as it is sent each time. */
  readonly body: string;
  attempt: number;
  status: 'pending' | 'delivered' | 'failed' | 'dead';
  httpStatus?: number | undefined;
  problem?: string | undefined;
  /** Milliseconds since the epoch. */
  nextAttemptAt?: number | undefined;
  readonly createdAt: string;
}

/** A record of a migration. */
export interface MigrationItem {
  readonly id: string;
  readonly migrationId: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly tenantCode: string;
  readonly tenantAppCode?: string | undefined;
  readonly payload: unknown;
  readonly checksum: string;
  status: 'pending' | 'running' | 'succeeded' | 'skipped' | 'failed' | 'rolledBack';
  error?: { readonly code: number; readonly msg: string; readonly path?: string | undefined } | undefined;
  attempts: number;
  /** How to take back what it wrote. */
  undo?: { readonly revision: number; readonly before: unknown } | undefined;
  updatedAt: string;
}

/** A migration job. */
export interface Migration extends Dated {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly appCode: string;
  readonly envCode: string;
  readonly mode: string;
  readonly onConflict: string;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly concurrency: number;
  status: string;
  /** Findings of the runs. */
  unmappedComponents: string[];
  missingFiles: string[];
}

/** Something that is to happen. */
export interface Timer {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Which of `World.timers` runs. */
  readonly kind: string;
  readonly subject: string;
}

/** What a call with an idempotency key was answered. */
export interface KeyedAnswer {
  readonly id: string;
  readonly request: string;
  readonly until: number;
  readonly answer: unknown;
}
