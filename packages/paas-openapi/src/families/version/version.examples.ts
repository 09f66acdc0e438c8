import type { Examples } from '../example.js';
import type * as version from './version.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof version> = {
  list: {
    request: { appCode: 'shop', envCode: 'prod', status: 'example', page: 1, pageSize: 20 },
    response: {
      items: [
        {
          version: '1.0.0',
          description: 'An example',
          status: 'draft',
          componentPackages: [
            {
              packageId: '39edd244-0000-4000-8000-000000000001',
              name: 'Corner shop',
              version: '1.0.0',
              resolvedVersion: 'example',
              order: 1,
            },
          ],
          deployments: [
            {
              envCode: 'prod',
              status: 'publishing',
              isOnline: true,
              publishedAt: '2026-01-01T08:00:00+08:00',
              artifactUrl: 'https://example.com/page',
              error: 'example',
            },
          ],
          createdBy: 'example',
          createdAt: '2026-01-01T08:00:00+08:00',
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
      version: '1.0.0',
      description: 'An example',
      clientToken: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
    response: {
      version: '1.0.0',
      description: 'An example',
      status: 'draft',
      componentPackages: [
        {
          packageId: '39edd244-0000-4000-8000-000000000001',
          name: 'Corner shop',
          version: '1.0.0',
          resolvedVersion: 'example',
          order: 1,
        },
      ],
      deployments: [
        {
          envCode: 'prod',
          status: 'publishing',
          isOnline: true,
          publishedAt: '2026-01-01T08:00:00+08:00',
          artifactUrl: 'https://example.com/page',
          error: 'example',
        },
      ],
      createdBy: 'example',
      createdAt: '2026-01-01T08:00:00+08:00',
      created: true,
    },
  },
  get: {
    request: { appCode: 'shop', version: '1.0.0' },
    response: {
      version: '1.0.0',
      description: 'An example',
      status: 'draft',
      componentPackages: [
        {
          packageId: '39edd244-0000-4000-8000-000000000001',
          name: 'Corner shop',
          version: '1.0.0',
          resolvedVersion: 'example',
          order: 1,
        },
      ],
      deployments: [
        {
          envCode: 'prod',
          status: 'publishing',
          isOnline: true,
          publishedAt: '2026-01-01T08:00:00+08:00',
          artifactUrl: 'https://example.com/page',
          error: 'example',
        },
      ],
      createdBy: 'example',
      createdAt: '2026-01-01T08:00:00+08:00',
    },
  },
  remove: { request: { appCode: 'shop', version: '1.0.0' }, response: {} },
  publish: {
    request: {
      appCode: 'shop',
      version: '1.0.0',
      envCode: 'prod',
      setOnline: true,
      upgradeTenantApps: true,
      remark: 'An example',
      clientToken: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
    response: { taskId: '39edd244-0000-4000-8000-000000000001', status: 'queued' },
  },
  getOnline: {
    request: { appCode: 'shop', envCode: 'prod' },
    response: {
      envCode: 'prod',
      version: '1.0.0',
      publishedAt: '2026-01-01T08:00:00+08:00',
      publishedBy: 'example',
      previousVersion: 'example',
    },
  },
  setOnline: {
    request: { appCode: 'shop', envCode: 'prod', version: '1.0.0' },
    response: { envCode: 'prod', version: '1.0.0', previousVersion: 'example' },
  },
  rollback: {
    request: {
      appCode: 'shop',
      envCode: 'prod',
      toVersion: 'example',
      clientToken: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    },
    response: { taskId: '39edd244-0000-4000-8000-000000000001', status: 'queued' },
  },
  listReleases: {
    request: { appCode: 'shop', envCode: 'prod', page: 1, pageSize: 20 },
    response: {
      items: [
        {
          releaseId: '39edd244-0000-4000-8000-000000000001',
          envCode: 'prod',
          version: '1.0.0',
          action: 'publish',
          status: 'succeeded',
          operator: 'example',
          createdAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  getArtifacts: {
    request: { appCode: 'shop', version: '1.0.0', envCode: 'prod' },
    response: {
      items: [
        {
          kind: 'metadata',
          url: 'https://shop.example.com/webhook',
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          size: 1024,
        },
      ],
    },
  },
};
