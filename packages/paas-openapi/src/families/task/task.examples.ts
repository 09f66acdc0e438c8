import type { Examples } from '../example.js';
import type * as task from './task.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof task> = {
  get: {
    request: { taskId: '39edd244-0000-4000-8000-000000000001' },
    response: {
      taskId: '39edd244-0000-4000-8000-000000000001',
      type: 'component.sync',
      status: 'queued',
      progress: 100,
      subject: { appCode: 'shop', envCode: 'prod', version: '1.0.0', tenantCode: 't-42', tenantAppCode: 't-42-shop' },
      error: { code: 1, msg: 'An example' },
      result: {},
      createdAt: '2026-01-01T08:00:00+08:00',
      finishedAt: '2026-01-01T08:00:00+08:00',
    },
  },
  list: {
    request: {
      type: 'example',
      status: 'example',
      appCode: 'shop',
      envCode: 'prod',
      tenantCode: 't-42',
      page: 1,
      pageSize: 20,
    },
    response: {
      items: [
        {
          taskId: '39edd244-0000-4000-8000-000000000001',
          type: 'component.sync',
          status: 'queued',
          progress: 100,
          subject: {
            appCode: 'shop',
            envCode: 'prod',
            version: '1.0.0',
            tenantCode: 't-42',
            tenantAppCode: 't-42-shop',
          },
          error: { code: 1, msg: 'An example' },
          result: {},
          createdAt: '2026-01-01T08:00:00+08:00',
          finishedAt: '2026-01-01T08:00:00+08:00',
        },
      ],
      total: 1,
      page: 1,
      pageSize: 20,
    },
  },
  cancel: {
    request: { taskId: '39edd244-0000-4000-8000-000000000001' },
    response: {
      taskId: '39edd244-0000-4000-8000-000000000001',
      type: 'component.sync',
      status: 'queued',
      progress: 100,
      subject: { appCode: 'shop', envCode: 'prod', version: '1.0.0', tenantCode: 't-42', tenantAppCode: 't-42-shop' },
      error: { code: 1, msg: 'An example' },
      result: {},
      createdAt: '2026-01-01T08:00:00+08:00',
      finishedAt: '2026-01-01T08:00:00+08:00',
    },
  },
};
