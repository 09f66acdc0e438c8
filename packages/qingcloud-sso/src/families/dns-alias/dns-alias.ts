import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link associateDNSAlias}. */
export interface AssociateDNSAliasRequest {
  /** Always `AssociateDNSAlias`; the client fills it in. */
  action?: 'AssociateDNSAlias' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** First part of the name; the domain of `getDNSLabel` follows. */
  prefix: string;
  /** Instance `i-…` or router `rtr-…`. */
  resource: string;
  /** Display name of the alias. */
  dns_alias_name?: string | undefined;
}

/** Result of {@link associateDNSAlias}. */
export interface AssociateDNSAliasResponse {
  /** Internal domain name that was made, `da-…`. */
  dns_alias_id?: string | undefined;
  /** Full internal domain name. */
  domain_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 绑定内网域名别名。Gives an instance in the base network, or a router, an internal domain name. A name has one resource; a resource can
 * have many names.
 * Calls `GET /iaas/?action=AssociateDNSAlias`.
 *
 * @see https://docs.qingcloud.com/api/dns_alias/associate_dns_alias.html
 */
export const associateDNSAlias: QingCloudEndpoint<AssociateDNSAliasRequest, AssociateDNSAliasResponse, 'signature'> = {
  id: 'dns_alias.associateDNSAlias',
  family: 'dns-alias',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/dns_alias/associate_dns_alias.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AssociateDNSAlias' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AssociateDNSAlias']).optional(),
      zone: z.string(),
      prefix: z.string(),
      resource: z.string(),
      dns_alias_name: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      dns_alias_id: z.string().optional(),
      domain_name: z.string().optional(),
      job_id: z.string().optional(),
    }),
};

/** Input of {@link describeDNSAliases}. */
export interface DescribeDNSAliasesRequest {
  /** Always `DescribeDNSAliases`; the client fills it in. */
  action?: 'DescribeDNSAliases' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only these names, `da-…`. */
  dns_aliases?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this resource, such as `i-…`. */
  resource_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
}

/** Result of {@link describeDNSAliases}. */
export interface DescribeDNSAliasesResponse {
  /** Names of this page. */
  dns_alias_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Internal domain name, `da-…`. */
        dns_alias_id?: string | undefined;
        /** Display name of the alias. */
        dns_alias_name?: string | undefined;
        /** Full internal domain name. */
        domain_name?: string | undefined;
        /** Resource that has the name, such as `i-…`. */
        resource_id?: string | undefined;
        /** State, such as `available`. */
        status?: string | undefined;
      }[]
    | undefined;
  /** Names that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取内网域名别名列表。Lists internal domain names; without filters all of them.
 * Calls `GET /iaas/?action=DescribeDNSAliases`.
 *
 * @see https://docs.qingcloud.com/api/dns_alias/describe_dns_aliases.html
 */
export const describeDNSAliases: QingCloudPagedEndpoint<
  DescribeDNSAliasesRequest,
  DescribeDNSAliasesResponse,
  'signature',
  NonNullable<DescribeDNSAliasesResponse['dns_alias_set']>[number],
  'offset' | 'limit'
> = {
  id: 'dns_alias.describeDNSAliases',
  family: 'dns-alias',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/dns_alias/describe_dns_aliases.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeDNSAliases' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.dns_alias_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeDNSAliases']).optional(),
      zone: z.string(),
      dns_aliases: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      resource_id: z.string().optional(),
      search_word: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      dns_alias_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            description: z.string().optional(),
            dns_alias_id: z.string().optional(),
            dns_alias_name: z.string().optional(),
            domain_name: z.string().optional(),
            resource_id: z.string().optional(),
            status: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link dissociateDNSAliases}. */
export interface DissociateDNSAliasesRequest {
  /** Always `DissociateDNSAliases`; the client fills it in. */
  action?: 'DissociateDNSAliases' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Internal domain names, `da-…`. */
  dns_aliases: string[];
}

/** Result of {@link dissociateDNSAliases}. */
export interface DissociateDNSAliasesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 解绑内网域名别名。Takes internal domain names from their resources.
 * Calls `GET /iaas/?action=DissociateDNSAliases`.
 *
 * @see https://docs.qingcloud.com/api/dns_alias/dissociate_dns_aliases.html
 */
export const dissociateDNSAliases: QingCloudEndpoint<
  DissociateDNSAliasesRequest,
  DissociateDNSAliasesResponse,
  'signature'
> = {
  id: 'dns_alias.dissociateDNSAliases',
  family: 'dns-alias',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/dns_alias/dissociate_dns_aliases.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DissociateDNSAliases' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DissociateDNSAliases']).optional(),
      zone: z.string(),
      dns_aliases: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link getDNSLabel}. */
export interface GetDNSLabelRequest {
  /** Always `GetDNSLabel`; the client fills it in. */
  action?: 'GetDNSLabel' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link getDNSLabel}. */
export interface GetDNSLabelResponse {
  /** Label of the account in the domain. */
  dns_label?: string | undefined;
  /** Domain, label included. */
  domain_name?: string | undefined;
}

/**
 * 获取内网域名标记。Reads the label and domain that complete a prefix to an internal domain name.
 * Calls `GET /iaas/?action=GetDNSLabel`.
 *
 * @see https://docs.qingcloud.com/api/dns_alias/get_dns_label.html
 */
export const getDNSLabel: QingCloudEndpoint<GetDNSLabelRequest, GetDNSLabelResponse, 'signature'> = {
  id: 'dns_alias.getDNSLabel',
  family: 'dns-alias',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/dns_alias/get_dns_label.html',
  supplied: ['zone'],
  fixed: { action: 'GetDNSLabel' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['GetDNSLabel']).optional(), zone: z.string() }),
  response: (z: Zod) => z.looseObject({ dns_label: z.string().optional(), domain_name: z.string().optional() }),
};
