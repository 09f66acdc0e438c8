import { appCode, envCode, tenantAppCode, tenantCode } from '../../codes.js';
import type { OnboardingWish } from '../onboarding/wish.js';

export const secret = 'storage-secret-9f2c';
export const shop = appCode('shop');
export const dev = envCode('dev');
export const test = envCode('test');
export const staging = envCode('staging');
export const production = envCode('prod');
export const first = tenantCode('t-1');
export const second = tenantCode('t-2');

/** The whole way onto the platform. */
export const wholeWish: OnboardingWish = {
  deploymentConfigs: [
    {
      name: 'artefacts',
      provider: 'aliyun-oss',
      endpoint: 'https://oss-cn-hangzhou.aliyuncs.com',
      bucket: 'artefacts',
      accessKeyId: 'LTAI-1',
      accessKeySecret: () => Promise.resolve(secret),
    },
  ],
  fileStorageConfigs: [
    { name: 'pictures', provider: 'aliyun-oss', bucket: 'pictures', accessKeyId: 'LTAI-1', accessKeySecret: secret },
  ],
  envs: [
    // Not in their order.
    {
      envCode: production,
      envName: 'Production',
      stage: 'production',
      deploymentConfig: 'artefacts',
      fileStorageConfig: 'pictures',
    },
    { envCode: dev, envName: 'Development', stage: 'dev' },
    { envCode: staging, envName: 'Staging', stage: 'staging', deploymentConfig: 'artefacts' },
    { envCode: test, envName: 'Test', stage: 'test', variables: { api: 'https://test.example' } },
  ],
  componentPackages: [
    {
      name: 'shop-components',
      displayName: 'Shop',
      repoUrl: 'https://git.example/shop-components.git',
      repoRef: 'main',
      version: '1.2.0',
      components: [{ componentName: 'shop-components', displayName: 'Goods list', category: 'shop', tags: ['goods'] }],
    },
  ],
  app: {
    appCode: shop,
    appName: 'Shop',
    description: 'The shop of all tenants',
    componentPackages: [{ name: 'shop-components' }],
    envCode: dev,
  },
  version: { version: '2.3.0', description: 'First release', publish: [production, test] },
  tenants: [
    { tenantCode: first, tenantName: 'First', contact: { name: 'Li' } },
    { tenantCode: second, tenantName: 'Second' },
  ],
  tenantApps: [
    { tenantCode: first, tenantAppCode: tenantAppCode('t-1-shop'), envCode: production, name: 'First shop' },
    { tenantCode: second, tenantAppCode: tenantAppCode('t-2-shop'), envCode: test },
  ],
};
