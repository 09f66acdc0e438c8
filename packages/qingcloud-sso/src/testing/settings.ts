import type { FakePaths, QingCloudFakeOptions } from './options.js';
import type { Settings } from './world.js';

const defaultPaths: FakePaths = {
  iaas: '/iaas/',
  iam: '/iam/',
  oauth2: '/sso/oauth2/',
  token: '/sso/token/',
  checkToken: '/sso/check_token/',
  refreshToken: '/sso/refresh_token/',
  appcenter: '/api/',
};

/** What the options say, with the defaults filled in. */
export const settingsOf = (options: QingCloudFakeOptions): Settings => ({
  paths: { ...defaultPaths, ...options.paths },
  zones: options.zones ?? ['pek3', 'sh1a'],
  accessTokenMs: (options.accessTokenSec ?? 7_200) * 1_000,
  idTokenMs: (options.idTokenSec ?? 3_600) * 1_000,
  refreshAnswer: options.refreshAnswer ?? 'tokens',
  origin: options.origin ?? 'https://qingcloud.fake',
  balance: options.balance ?? 1_000_000,
  jobMs: (options.jobSec ?? 5) * 1_000,
  quotas: options.quotas ?? {},
});
