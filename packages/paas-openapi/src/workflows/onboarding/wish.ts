import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../../families/wire.js';

/** A secret, or what gets it when it is needed. It goes to the platform, and nowhere else. */
export type Secret = string | (() => string | Promise<string>);

/** A storage that the platform is to write to. What is left out is left as it is. */
export interface StorageWish {
  /** Tells it from the others of its kind; environments refer to it by this name. */
  readonly name: string;
  /** Such as `aliyun-oss`. */
  readonly provider: string;
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
  readonly publicBaseUrl?: string | undefined;
  readonly remark?: string | undefined;
  readonly accessKeyId?: string | undefined;
  /**
   * Sent when the config is created, and when `accessKeyId` changes: the platform never gives it back, so that a changed secret of
   * the same key cannot be seen.
   */
  readonly accessKeySecret?: Secret | undefined;
}

/** A business environment. */
export interface EnvWish {
  readonly envCode: EnvCode;
  readonly envName: string;
  /** `dev`, `test`, `staging`, `production`: environments are made, and versions published, in this order; others come last. */
  readonly stage: string;
  readonly order?: number | undefined;
  /** Name of a deployment config, of the wish or of the platform. Left out: the platform's public cloud. */
  readonly deploymentConfig?: string | undefined;
  /** Name of a file-storage config. Left out: the platform's public cloud. */
  readonly fileStorageConfig?: string | undefined;
  /** Members of the platform that are not named here stay. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly apiDomains?: readonly string[] | undefined;
  readonly remark?: string | undefined;
}

/** How the designer shows a component. */
export interface ComponentWish {
  readonly componentName: string;
  readonly displayName?: string | undefined;
  readonly icon?: string | undefined;
  readonly previewImage?: string | undefined;
  readonly category?: string | undefined;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly order?: number | undefined;
  readonly visible?: boolean | undefined;
  readonly propsSchema?: Readonly<Record<string, unknown>> | undefined;
  readonly defaultProps?: Readonly<Record<string, unknown>> | undefined;
}

/** A package of the team's own components. */
export interface ComponentPackageWish {
  /** Tells it from the others; applications refer to it by this name. */
  readonly name: string;
  readonly displayName?: string | undefined;
  readonly description?: string | undefined;
  /** The platform must be allowed to read it. */
  readonly repoUrl?: string | undefined;
  readonly repoRef?: string | undefined;
  /** Version to build from the repository, unless it is built. */
  readonly version?: string | undefined;
  readonly components?: readonly ComponentWish[] | undefined;
}

/** A package that the application uses. */
export interface ReferenceWish {
  /** Name of the package, of the wish or of the platform. */
  readonly name: string;
  /** Default the version that the wish builds. */
  readonly version?: string | undefined;
  readonly order?: number | undefined;
}

/** The application. */
export interface AppWish {
  readonly appCode: AppCode;
  readonly appName: string;
  readonly description?: string | undefined;
  readonly logo?: string | undefined;
  readonly type?: string | undefined;
  readonly platforms?: readonly string[] | undefined;
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
  /** Packages that it uses; others that it uses stay. */
  readonly componentPackages?: readonly ReferenceWish[] | undefined;
  /** Its current environment. */
  readonly envCode?: EnvCode | undefined;
}

/** A version of the application, and where it goes. */
export interface VersionWish {
  /** Number; semver recommended. */
  readonly version: string;
  /** Notes. A version's notes cannot be changed. */
  readonly description?: string | undefined;
  /** Environments to publish it to, in the order of their stages. */
  readonly publish?: readonly EnvCode[] | undefined;
  /** Whether it becomes the online version there. Default true. */
  readonly online?: boolean | undefined;
}

/** A customer of the SaaS. */
export interface TenantWish {
  readonly tenantCode: TenantCode;
  readonly tenantName: string;
  readonly contact?:
    | {
        readonly name?: string | undefined;
        readonly mobile?: string | undefined;
        readonly email?: string | undefined;
      }
    | undefined;
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
}

/** A tenant's copy of the application. */
export interface TenantAppWish {
  readonly tenantCode: TenantCode;
  readonly tenantAppCode: TenantAppCode;
  /** Made from what is online there. */
  readonly envCode: EnvCode;
  readonly name?: string | undefined;
  readonly logo?: string | undefined;
  readonly versionPolicy?: 'pinned' | 'followOnline' | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** RFC 3339. */
  readonly expireAt?: string | undefined;
  readonly ext?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What the platform is to have. What is not named is not touched, and nothing is ever deleted. Fields that are left out are left as
 * they are.
 */
export interface OnboardingWish {
  readonly deploymentConfigs?: readonly StorageWish[] | undefined;
  readonly fileStorageConfigs?: readonly StorageWish[] | undefined;
  readonly envs?: readonly EnvWish[] | undefined;
  readonly componentPackages?: readonly ComponentPackageWish[] | undefined;
  readonly app: AppWish;
  readonly version?: VersionWish | undefined;
  /** For more than some dozens use `tenants.openAll`. */
  readonly tenants?: readonly TenantWish[] | undefined;
  readonly tenantApps?: readonly TenantAppWish[] | undefined;
}
