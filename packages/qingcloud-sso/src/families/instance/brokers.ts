import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Remote desktop brokers, one per instance. */
interface Broker {
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  /** TCP port of the broker. */
  broker_port?: number | undefined;
  /** Host name of the broker. */
  broker_host?: string | undefined;
}

const broker = (z: Zod) =>
  z.looseObject({
    instance_id: z.string().optional(),
    broker_port: z.number().optional(),
    broker_host: z.string().optional(),
  });

/** Input of {@link createBrokers}. */
export interface CreateBrokersRequest {
  /** Always `CreateBrokers`; the client fills it in. */
  action?: 'CreateBrokers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances to reach, `i-…`. */
  instances: string[];
}

/** Result of {@link createBrokers}. */
export interface CreateBrokersResponse {
  /** Job, if one was started; the page shows none. */
  job_id?: string | undefined;
  /** Remote desktop brokers, one per instance. */
  brokers?: Broker[] | undefined;
}

/**
 * 创建远程桌面代理。Opens a remote desktop broker for each instance.
 * Calls `GET /iaas/?action=CreateBrokers`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const createBrokers: QingCloudEndpoint<CreateBrokersRequest, CreateBrokersResponse, 'signature'> = {
  id: 'instance.createBrokers',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateBrokers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateBrokers']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), brokers: z.array(broker(z)).optional() }),
};

/** Input of {@link deleteBrokers}. */
export interface DeleteBrokersRequest {
  /** Always `DeleteBrokers`; the client fills it in. */
  action?: 'DeleteBrokers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances whose brokers are to go, `i-…`. */
  instances: string[];
}

/** Result of {@link deleteBrokers}. */
export interface DeleteBrokersResponse {
  /** Job, if one was started; the page shows none. */
  job_id?: string | undefined;
  /** Brokers that were deleted, by instance. */
  brokers?: Broker[] | undefined;
}

/**
 * 删除远程桌面代理。Closes the remote desktop brokers of instances.
 * Calls `GET /iaas/?action=DeleteBrokers`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteBrokers: QingCloudEndpoint<DeleteBrokersRequest, DeleteBrokersResponse, 'signature'> = {
  id: 'instance.deleteBrokers',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteBrokers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteBrokers']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), brokers: z.array(broker(z)).optional() }),
};
