import { type AppCode, appCode, type EnvCode, envCode, type OnboardingWish } from '@minigate/paas-openapi';

/** The application of this SaaS. */
export const shop: AppCode = appCode('shop');

/** The environments, in the order in which versions go through them. */
export const stages: readonly {
  readonly envCode: EnvCode;
  readonly stage: string;
  readonly en: string;
  readonly zh: string;
}[] = [
  { envCode: envCode('dev'), stage: 'dev', en: 'Development', zh: '开发环境' },
  { envCode: envCode('test'), stage: 'test', en: 'Test', zh: '测试环境' },
  { envCode: envCode('staging'), stage: 'staging', en: 'Staging', zh: '预发环境' },
  { envCode: envCode('prod'), stage: 'production', en: 'Production', zh: '生产环境' },
];

/** Name of the component package of the wish. */
export const componentPackage = 'shop-components';

/** What a person decides about the wish. */
export interface Choices {
  readonly appName: string;
  readonly version: string;
  readonly notes: string;
  /** Of the component package. */
  readonly packageVersion: string;
  /** Codes of environments. */
  readonly publishTo: readonly string[];
}

export const firstChoices: Choices = {
  appName: 'Shop 小店',
  version: '1.0.0',
  notes: 'First release',
  packageVersion: '1.2.0',
  publishTo: ['test', 'prod'],
};

/** The wish that follows from the choices. @param storageSecret - called when the platform needs it. */
export function wishOf(
  { appName, version, notes, packageVersion, publishTo }: Choices,
  storageSecret: () => string,
): OnboardingWish {
  const storage = {
    provider: 'aliyun-oss',
    endpoint: 'https://oss-cn-hangzhou.aliyuncs.com',
    accessKeyId: 'LTAI-harbour',
    accessKeySecret: storageSecret,
  };
  return {
    deploymentConfigs: [{ ...storage, name: 'artefacts', bucket: 'harbour-artefacts' }],
    fileStorageConfigs: [{ ...storage, name: 'pictures', bucket: 'harbour-pictures' }],
    envs: stages.map(({ envCode: code, stage, en }) => ({
      envCode: code,
      envName: en,
      stage,
      // Development and test are in the platform's public cloud.
      ...(stage === 'production' && { deploymentConfig: 'artefacts', fileStorageConfig: 'pictures' }),
      ...(stage === 'staging' && { deploymentConfig: 'artefacts' }),
    })),
    componentPackages: [
      {
        name: componentPackage,
        displayName: 'Shop components',
        repoUrl: 'https://git.example.com/harbour/shop-components.git',
        repoRef: 'main',
        version: packageVersion,
        components: [{ componentName: componentPackage, displayName: 'Goods list 商品列表', category: 'shop' }],
      },
    ],
    app: {
      appCode: shop,
      appName,
      componentPackages: [{ name: componentPackage }],
      envCode: envCode('dev'),
    },
    version: {
      version,
      description: notes,
      publish: stages.filter((env) => publishTo.includes(env.envCode)).map((env) => env.envCode),
    },
  };
}
