import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link createServerCertificate}. */
export interface CreateServerCertificateRequest {
  /** Always `CreateServerCertificate`; the client fills it in. */
  action?: 'CreateServerCertificate' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Certificate in PEM format. */
  certificate_content: string;
  /** Private key in PEM format. */
  private_key: string;
  /** Name of the certificate. */
  server_certificate_name?: string | undefined;
}

/** Result of {@link createServerCertificate}. */
export interface CreateServerCertificateResponse {
  /** Certificate that was created, `sc-…`. */
  server_certificate_id?: string | undefined;
}

/**
 * 创建服务器证书。Stores a certificate and its private key for `https` listeners. The page asks for the POST method.
 * Calls `POST /iaas/`.
 *
 * @see https://docs.qingcloud.com/api/lb/create_server_certificate.html
 */
export const createServerCertificate: QingCloudEndpoint<
  CreateServerCertificateRequest,
  CreateServerCertificateResponse,
  'signature'
> = {
  id: 'load_balancer.createServerCertificate',
  family: 'load-balancer',
  method: 'POST',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'form',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/create_server_certificate.html',
  supplied: ['zone'],
  fixed: { action: 'CreateServerCertificate' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateServerCertificate']).optional(),
      zone: z.string(),
      certificate_content: z.string(),
      private_key: z.string(),
      server_certificate_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ server_certificate_id: z.string().optional() }),
};

/** Input of {@link deleteServerCertificates}. */
export interface DeleteServerCertificatesRequest {
  /** Always `DeleteServerCertificates`; the client fills it in. */
  action?: 'DeleteServerCertificates' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Server certificates, `sc-…`. */
  server_certificates: string[];
}

/** Result of {@link deleteServerCertificates}. */
export interface DeleteServerCertificatesResponse {
  /** Certificates that were deleted, `sc-…`. */
  server_certificates?: string[] | undefined;
}

/**
 * 删除服务器证书。Deletes server certificates.
 * Calls `GET /iaas/?action=DeleteServerCertificates`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_server_certificates.html
 */
export const deleteServerCertificates: QingCloudEndpoint<
  DeleteServerCertificatesRequest,
  DeleteServerCertificatesResponse,
  'signature'
> = {
  id: 'load_balancer.deleteServerCertificates',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_server_certificates.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteServerCertificates' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteServerCertificates']).optional(),
      zone: z.string(),
      server_certificates: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ server_certificates: z.array(z.string()).optional() }),
};

/** Input of {@link describeServerCertificates}. */
export interface DescribeServerCertificatesRequest {
  /** Always `DescribeServerCertificates`; the client fills it in. */
  action?: 'DescribeServerCertificates' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these certificates, `sc-…`. */
  server_certificates?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeServerCertificates}. */
export interface DescribeServerCertificatesResponse {
  /** Certificates of this page. */
  server_certificate_set?:
    | {
        /** Certificate in PEM format. */
        certificate_content?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Private key in PEM format. */
        private_key?: string | undefined;
        /** Server certificate, `sc-…`. */
        server_certificate_id?: string | undefined;
        /** Name of the certificate. */
        server_certificate_name?: string | undefined;
      }[]
    | undefined;
  /** Certificates that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取服务器证书列表。Lists server certificates; without filters all of them.
 * Calls `GET /iaas/?action=DescribeServerCertificates`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_server_certificates.html
 */
export const describeServerCertificates: QingCloudPagedEndpoint<
  DescribeServerCertificatesRequest,
  DescribeServerCertificatesResponse,
  'signature',
  NonNullable<DescribeServerCertificatesResponse['server_certificate_set']>[number],
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeServerCertificates',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_server_certificates.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeServerCertificates' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.server_certificate_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeServerCertificates']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      search_word: z.string().optional(),
      server_certificates: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      server_certificate_set: z
        .array(
          z.looseObject({
            certificate_content: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            private_key: z.string().optional(),
            server_certificate_id: z.string().optional(),
            server_certificate_name: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyServerCertificateAttributes}. */
export interface ModifyServerCertificateAttributesRequest {
  /** Always `ModifyServerCertificateAttributes`; the client fills it in. */
  action?: 'ModifyServerCertificateAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Server certificate, `sc-…`. */
  server_certificate: string;
  /** New name. */
  server_certificate_name?: string | undefined;
}

/** Result of {@link modifyServerCertificateAttributes}. */
export type ModifyServerCertificateAttributesResponse = NoFields;

/**
 * 修改服务器证书属性。Changes name or description of one certificate.
 * Calls `GET /iaas/?action=ModifyServerCertificateAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_server_certificate_attributes.html
 */
export const modifyServerCertificateAttributes: QingCloudEndpoint<
  ModifyServerCertificateAttributesRequest,
  ModifyServerCertificateAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyServerCertificateAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_server_certificate_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyServerCertificateAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyServerCertificateAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      server_certificate: z.string(),
      server_certificate_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
