/** Every family of endpoints, by the name that it has on the clients. A new family is registered here. */
export * as app from './app/index.js';
export * as auth from './auth/index.js';
export * as component from './component/index.js';
export * as componentPackage from './component-package/index.js';
export * as deploymentConfig from './deployment-config/index.js';
export * as env from './env/index.js';
export * as file from './file/index.js';
export * as fileStorageConfig from './file-storage-config/index.js';
export * as migration from './migration/index.js';
export * as task from './task/index.js';
export * as team from './team/index.js';
export * as tenant from './tenant/index.js';
export * as tenantApp from './tenant-app/index.js';
export * as version from './version/index.js';
export * as webhook from './webhook/index.js';
