import type { Examples } from '../example.js';
import type * as app from './app.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof app> = {
  list: {
    request: { name: 'Corner shop', status: 'example', page: 1, pageSize: 20 },
    response: {
      items: [
        {
          appCode: 'shop',
          appName: 'Corner shop',
          description: 'An example',
          logo: 'https://example.com/image.png',
          type: 'miniprogram',
          platforms: ['wechat'],
          currentEnvCode: 'currentenvcode-1',
          onlineVersions: [{ envCode: 'prod', version: '1.0.0' }],
          status: 'active',
          ext: {},
          createdAt: '2026-01-01T08:00:00+08:00',
          updatedAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  create: {
    request: {
      appCode: 'shop',
      appName: 'Corner shop',
      description: 'An example',
      logo: 'https://example.com/image.png',
      type: 'miniprogram',
      platforms: ['wechat'],
      ext: {},
      clientToken: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
    response: {
      appCode: 'shop',
      appName: 'Corner shop',
      description: 'An example',
      logo: 'https://example.com/image.png',
      type: 'miniprogram',
      platforms: ['wechat'],
      currentEnvCode: 'currentenvcode-1',
      onlineVersions: [{ envCode: 'prod', version: '1.0.0' }],
      status: 'active',
      ext: {},
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
      created: true,
    },
  },
  get: {
    request: { appCode: 'shop' },
    response: {
      appCode: 'shop',
      appName: 'Corner shop',
      description: 'An example',
      logo: 'https://example.com/image.png',
      type: 'miniprogram',
      platforms: ['wechat'],
      currentEnvCode: 'currentenvcode-1',
      onlineVersions: [{ envCode: 'prod', version: '1.0.0' }],
      status: 'active',
      ext: {},
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  update: {
    request: {
      appCode: 'shop',
      appName: 'Corner shop',
      description: 'An example',
      logo: 'https://example.com/image.png',
      type: 'miniprogram',
      platforms: ['wechat'],
      ext: {},
    },
    response: {
      appCode: 'shop',
      appName: 'Corner shop',
      description: 'An example',
      logo: 'https://example.com/image.png',
      type: 'miniprogram',
      platforms: ['wechat'],
      currentEnvCode: 'currentenvcode-1',
      onlineVersions: [{ envCode: 'prod', version: '1.0.0' }],
      status: 'active',
      ext: {},
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  archive: { request: { appCode: 'shop' }, response: {} },
  listComponentPackages: {
    request: { appCode: 'shop' },
    response: {
      items: [
        {
          packageId: '39edd244-0000-4000-8000-000000000001',
          name: 'Corner shop',
          version: '1.0.0',
          resolvedVersion: 'example',
          order: 1,
        },
      ],
    },
  },
  setComponentPackages: {
    request: {
      appCode: 'shop',
      items: [{ packageId: '39edd244-0000-4000-8000-000000000001', version: '1.0.0', order: 1 }],
    },
    response: {
      items: [
        {
          packageId: '39edd244-0000-4000-8000-000000000001',
          name: 'Corner shop',
          version: '1.0.0',
          resolvedVersion: 'example',
          order: 1,
        },
      ],
    },
  },
  addComponentPackage: {
    request: { appCode: 'shop', packageId: '39edd244-0000-4000-8000-000000000001', version: '1.0.0', order: 1 },
    response: {
      packageId: '39edd244-0000-4000-8000-000000000001',
      name: 'Corner shop',
      version: '1.0.0',
      resolvedVersion: 'example',
      order: 1,
    },
  },
  removeComponentPackage: {
    request: { appCode: 'shop', packageId: '39edd244-0000-4000-8000-000000000001' },
    response: {},
  },
  setEnv: {
    request: { appCode: 'shop', envCode: 'prod' },
    response: {
      appCode: 'shop',
      appName: 'Corner shop',
      description: 'An example',
      logo: 'https://example.com/image.png',
      type: 'miniprogram',
      platforms: ['wechat'],
      currentEnvCode: 'currentenvcode-1',
      onlineVersions: [{ envCode: 'prod', version: '1.0.0' }],
      status: 'active',
      ext: {},
      createdAt: '2026-01-01T08:00:00+08:00',
      updatedAt: '2026-01-01T08:00:00+08:00',
    },
  },
};
