import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link addRouterStaticEntries}. */
export interface AddRouterStaticEntriesRequest {
  /** Always `AddRouterStaticEntries`; the client fills it in. */
  action?: 'AddRouterStaticEntries' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Entries to add. */
  entries: {
    /** Name of the entry. */
    router_static_entry_name?: string | undefined;
    /** VPN account: user name; GRE: target network; IPsec: local network. */
    val1?: string | undefined;
    /** VPN account: password; IPsec: target network. */
    val2?: string | undefined;
  }[];
  /** Rule that gets them, `rtrs-…`. */
  router_static: string;
}

/** Result of {@link addRouterStaticEntries}. */
export interface AddRouterStaticEntriesResponse {
  /** Entries that were added, `rse-…`. */
  router_static_entries?: string[] | undefined;
}

/**
 * 添加路由器规则条目。Adds entries, such as VPN accounts or tunnel networks, to a rule of a router. They take effect only after
 * `updateRouters`.
 * Calls `GET /iaas/?action=AddRouterStaticEntries`.
 *
 * @see https://docs.qingcloud.com/api/router/add_router_static_entries.html
 */
export const addRouterStaticEntries: QingCloudEndpoint<
  AddRouterStaticEntriesRequest,
  AddRouterStaticEntriesResponse,
  'signature'
> = {
  id: 'router.addRouterStaticEntries',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/add_router_static_entries.html',
  supplied: ['zone'],
  fixed: { action: 'AddRouterStaticEntries' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddRouterStaticEntries']).optional(),
      zone: z.string(),
      entries: z
        .array(
          z.strictObject({
            router_static_entry_name: z.string().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
          }),
        )
        .min(1),
      router_static: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ router_static_entries: z.array(z.string()).optional() }),
};

/** Input of {@link addRouterStatics}. */
export interface AddRouterStaticsRequest {
  /** Always `AddRouterStatics`; the client fills it in. */
  action?: 'AddRouterStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router: string;
  /** Rules to add. */
  statics: {
    /** Entries of the rule; the page adds them with `addRouterStaticEntries`. */
    entry_set?:
      | {
          /** VPN account: user name; GRE: target network; IPsec: local network. */
          val1?: string | undefined;
          /** VPN account: password; IPsec: target network. */
          val2?: string | undefined;
        }[]
      | undefined;
    /** Name of the rule. */
    router_static_name?: string | undefined;
    /** 1 port forwarding, 2 VPN, 3 DHCP option, 4 layer-2 GRE, 5 filter, 6 layer-3 GRE, 7 IPsec, 8 private DNS. */
    static_type: number;
    /**
     * Forwarding: source port; VPN: `openvpn`, `pptp` or `l2tp`; DHCP: instance; GRE, IPsec: remote end and key; filter: source
     * address; DNS: name.
     */
    val1: string;
    /**
     * Forwarding: target address; OpenVPN: port; PPTP, L2TP: `user:password`; DHCP: options; GRE: target networks; IPsec: local
     * networks; filter: source port; DNS: addresses.
     */
    val2?: string | undefined;
    /**
     * Forwarding: target port; OpenVPN: protocol; PPTP: most connections, 1-253; L2TP: shared key; IPsec: target networks; filter:
     * target address.
     */
    val3?: string | undefined;
    /**
     * Forwarding: `tcp` or `udp`; VPN: client network `10.255.x.0/24`; IPsec: `main` or `aggrmode`; filter: target port.
     */
    val4?: string | undefined;
    /** OpenVPN: 1 certificate, 2 password, 3 both; L2TP: port, default 1701; filter: priority. */
    val5?: string | undefined;
    /** Filter: `accept` or `drop`. */
    val6?: string | undefined;
    /** No documented meaning; the page explains `val1` to `val6`. */
    val7?: string | undefined;
    /** No documented meaning; the page explains `val1` to `val6`. */
    val8?: string | undefined;
    /** No documented meaning; the page explains `val1` to `val6`. */
    val9?: string | undefined;
    /** VxNet that the rule is for, `vxnet-…`. */
    vxnet_id?: string | undefined;
  }[];
  /** VxNet of the rules, `vxnet-…`; needed in a VPC. */
  vxnet?: string | undefined;
}

/** Result of {@link addRouterStatics}. */
export interface AddRouterStaticsResponse {
  /** Rules that were added, `rtrs-…`. */
  router_statics?: string[] | undefined;
}

/**
 * 添加路由器规则。Adds rules for port forwarding, VPN, DHCP, tunnels, filters or private DNS. They take effect only after
 * `updateRouters`.
 * Calls `GET /iaas/?action=AddRouterStatics`.
 *
 * @see https://docs.qingcloud.com/api/router/add_router_statics.html
 */
export const addRouterStatics: QingCloudEndpoint<AddRouterStaticsRequest, AddRouterStaticsResponse, 'signature'> = {
  id: 'router.addRouterStatics',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/add_router_statics.html',
  supplied: ['zone'],
  fixed: { action: 'AddRouterStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddRouterStatics']).optional(),
      zone: z.string(),
      router: z.string(),
      statics: z
        .array(
          z.strictObject({
            entry_set: z.array(z.strictObject({ val1: z.string().optional(), val2: z.string().optional() })).optional(),
            router_static_name: z.string().optional(),
            static_type: z.number(),
            val1: z.string(),
            val2: z.string().optional(),
            val3: z.string().optional(),
            val4: z.string().optional(),
            val5: z.string().optional(),
            val6: z.string().optional(),
            val7: z.string().optional(),
            val8: z.string().optional(),
            val9: z.string().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .min(1),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_statics: z.array(z.string()).optional() }),
};

/** Input of {@link deleteRouterStaticEntries}. */
export interface DeleteRouterStaticEntriesRequest {
  /** Always `DeleteRouterStaticEntries`; the client fills it in. */
  action?: 'DeleteRouterStaticEntries' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Entries of rules, `rse-…`. */
  router_static_entries: string[];
}

/** Result of {@link deleteRouterStaticEntries}. */
export interface DeleteRouterStaticEntriesResponse {
  /** Entries that were deleted, `rse-…`. */
  router_static_entries?: string[] | undefined;
}

/**
 * 删除路由器规则条目。Deletes entries of rules. It takes effect only after `updateRouters`.
 * Calls `GET /iaas/?action=DeleteRouterStaticEntries`.
 *
 * @see https://docs.qingcloud.com/api/router/delete_router_static_entries.html
 */
export const deleteRouterStaticEntries: QingCloudEndpoint<
  DeleteRouterStaticEntriesRequest,
  DeleteRouterStaticEntriesResponse,
  'signature'
> = {
  id: 'router.deleteRouterStaticEntries',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/delete_router_static_entries.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteRouterStaticEntries' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteRouterStaticEntries']).optional(),
      zone: z.string(),
      router_static_entries: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ router_static_entries: z.array(z.string()).optional() }),
};

/** Input of {@link deleteRouterStatics}. */
export interface DeleteRouterStaticsRequest {
  /** Always `DeleteRouterStatics`; the client fills it in. */
  action?: 'DeleteRouterStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Rules of the router, `rtrs-…`. */
  router_statics: string[];
}

/** Result of {@link deleteRouterStatics}. */
export interface DeleteRouterStaticsResponse {
  /** Rules that were deleted, `rtrs-…`. */
  router_statics?: string[] | undefined;
}

/**
 * 删除路由器规则。Deletes rules of routers. It takes effect only after `updateRouters`.
 * Calls `GET /iaas/?action=DeleteRouterStatics`.
 *
 * @see https://docs.qingcloud.com/api/router/delete_router_statics.html
 */
export const deleteRouterStatics: QingCloudEndpoint<
  DeleteRouterStaticsRequest,
  DeleteRouterStaticsResponse,
  'signature'
> = {
  id: 'router.deleteRouterStatics',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/delete_router_statics.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteRouterStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteRouterStatics']).optional(),
      zone: z.string(),
      router_statics: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ router_statics: z.array(z.string()).optional() }),
};

/** Input of {@link describeRouterStaticEntries}. */
export interface DescribeRouterStaticEntriesRequest {
  /** Always `DescribeRouterStaticEntries`; the client fills it in. */
  action?: 'DescribeRouterStaticEntries' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only entries of this rule, `rtrs-…`. */
  router_static?: string | undefined;
  /** Only this entry, `rse-…`. */
  router_static_entries?: string | undefined;
  /** Only this entry, `rse-…`. */
  router_static_entry_id?: string | undefined;
}

/** Result of {@link describeRouterStaticEntries}. */
export interface DescribeRouterStaticEntriesResponse {
  /** Entries of this page. */
  router_static_entry_set?:
    | {
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        /** Entry of a rule, `rse-…`. */
        router_static_entry_id?: string | undefined;
        /** Name of the entry. */
        router_static_entry_name?: string | undefined;
        /** Rule of the router, `rtrs-…`. */
        router_static_id?: string | undefined;
        /** VPN account: user name; GRE: target network; IPsec: local network. */
        val1?: string | undefined;
        /** VPN account: password; IPsec: target network. */
        val2?: string | undefined;
      }[]
    | undefined;
  /** Entries that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取路由器规则条目列表。Lists entries of rules, such as VPN accounts or tunnel networks.
 * Calls `GET /iaas/?action=DescribeRouterStaticEntries`.
 *
 * @see https://docs.qingcloud.com/api/router/describe_router_static_entries.html
 */
export const describeRouterStaticEntries: QingCloudPagedEndpoint<
  DescribeRouterStaticEntriesRequest,
  DescribeRouterStaticEntriesResponse,
  'signature',
  NonNullable<DescribeRouterStaticEntriesResponse['router_static_entry_set']>[number],
  'offset' | 'limit'
> = {
  id: 'router.describeRouterStaticEntries',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/describe_router_static_entries.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRouterStaticEntries' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.router_static_entry_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRouterStaticEntries']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      router_static: z.string().optional(),
      router_static_entries: z.string().optional(),
      router_static_entry_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_static_entry_set: z
        .array(
          z.looseObject({
            router_id: z.string().optional(),
            router_static_entry_id: z.string().optional(),
            router_static_entry_name: z.string().optional(),
            router_static_id: z.string().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeRouterStatics}. */
export interface DescribeRouterStaticsRequest {
  /** Always `DescribeRouterStatics`; the client fills it in. */
  action?: 'DescribeRouterStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router: string;
  /** Only these rules, `rtrs-…`. */
  router_statics?: string[] | undefined;
  /**
   * Only this type: 1 port forwarding, 2 VPN, 3 DHCP option, 4 layer-2 GRE, 5 filter, 6 layer-3 GRE, 7 IPsec, 8 private DNS.
   */
  static_type?: number | undefined;
  /** Only 0 is supported. */
  verbose?: number | undefined;
  /** Only rules of this VxNet, `vxnet-…`. */
  vxnet?: string | undefined;
}

/** Result of {@link describeRouterStatics}. */
export interface DescribeRouterStaticsResponse {
  /** Rules of this page. */
  router_static_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Entries of the rule, such as VPN accounts or networks. */
        entry_set?:
          | {
              /** Entry of a rule, `rse-…`. */
              router_static_entry_id?: string | undefined;
              /** VPN account: user name; GRE: target network; IPsec: local network. */
              val1?: string | undefined;
              /** VPN account: password; IPsec: target network. */
              val2?: string | undefined;
            }[]
          | undefined;
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        /** Rule of the router, `rtrs-…`. */
        router_static_id?: string | undefined;
        /** Name of the rule. */
        router_static_name?: string | undefined;
        /** 1 port forwarding, 2 VPN, 3 DHCP option, 4 layer-2 GRE, 5 filter, 6 layer-3 GRE, 7 IPsec, 8 private DNS. */
        static_type?: number | undefined;
        /**
         * Forwarding: source port; VPN: `openvpn`, `pptp` or `l2tp`; DHCP: instance; GRE, IPsec: remote end and key; filter: source
         * address; DNS: name.
         */
        val1?: string | undefined;
        /**
         * Forwarding: target address; OpenVPN: port; PPTP, L2TP: `user:password`; DHCP: options; GRE: target networks; IPsec: local
         * networks; filter: source port; DNS: addresses.
         */
        val2?: string | undefined;
        /**
         * Forwarding: target port; OpenVPN: protocol; PPTP: most connections, 1-253; L2TP: shared key; IPsec: target networks; filter:
         * target address.
         */
        val3?: string | undefined;
        /**
         * Forwarding: `tcp` or `udp`; VPN: client network `10.255.x.0/24`; IPsec: `main` or `aggrmode`; filter: target port.
         */
        val4?: string | undefined;
        /** OpenVPN: 1 certificate, 2 password, 3 both; L2TP: port, default 1701; filter: priority. */
        val5?: string | undefined;
        /** Filter: `accept` or `drop`. */
        val6?: string | undefined;
        /** No documented meaning; the page explains `val1` to `val6`. */
        val7?: string | undefined;
        /** No documented meaning; the page explains `val1` to `val6`. */
        val8?: string | undefined;
        /** No documented meaning; the page explains `val1` to `val6`. */
        val9?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Rules that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取路由器规则列表。Lists the rules of a router.
 * Calls `GET /iaas/?action=DescribeRouterStatics`.
 *
 * @see https://docs.qingcloud.com/api/router/describe_router_statics.html
 */
export const describeRouterStatics: QingCloudPagedEndpoint<
  DescribeRouterStaticsRequest,
  DescribeRouterStaticsResponse,
  'signature',
  NonNullable<DescribeRouterStaticsResponse['router_static_set']>[number],
  'offset' | 'limit'
> = {
  id: 'router.describeRouterStatics',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/describe_router_statics.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRouterStatics' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.router_static_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRouterStatics']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      router: z.string(),
      router_statics: z.array(z.string()).optional(),
      static_type: z.number().optional(),
      verbose: z.number().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_static_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            entry_set: z
              .array(
                z.looseObject({
                  router_static_entry_id: z.string().optional(),
                  val1: z.string().optional(),
                  val2: z.string().optional(),
                }),
              )
              .optional(),
            router_id: z.string().optional(),
            router_static_id: z.string().optional(),
            router_static_name: z.string().optional(),
            static_type: z.number().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
            val3: z.string().optional(),
            val4: z.string().optional(),
            val5: z.string().optional(),
            val6: z.string().optional(),
            val7: z.string().optional(),
            val8: z.string().optional(),
            val9: z.string().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyRouterStaticAttributes}. */
export interface ModifyRouterStaticAttributesRequest {
  /** Always `ModifyRouterStaticAttributes`; the client fills it in. */
  action?: 'ModifyRouterStaticAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Rule to change, `rtrs-…`. */
  router_static: string;
  /** New name. */
  router_static_name?: string | undefined;
  /**
   * Forwarding: source port; VPN: `openvpn`, `pptp` or `l2tp`; DHCP: instance; GRE, IPsec: remote end and key; filter: source
   * address; DNS: name.
   */
  val1?: string | undefined;
  /**
   * Forwarding: target address; OpenVPN: port; PPTP, L2TP: `user:password`; DHCP: options; GRE: target networks; IPsec: local
   * networks; filter: source port; DNS: addresses.
   */
  val2?: string | undefined;
  /**
   * Forwarding: target port; OpenVPN: protocol; PPTP: most connections, 1-253; L2TP: shared key; IPsec: target networks; filter:
   * target address.
   */
  val3?: string | undefined;
  /**
   * Forwarding: `tcp` or `udp`; VPN: client network `10.255.x.0/24`; IPsec: `main` or `aggrmode`; filter: target port.
   */
  val4?: string | undefined;
  /** OpenVPN: 1 certificate, 2 password, 3 both; L2TP: port, default 1701; filter: priority. */
  val5?: string | undefined;
  /** Filter: `accept` or `drop`. */
  val6?: string | undefined;
  /** No documented meaning; the page explains `val1` to `val6`. */
  val7?: string | undefined;
  /** No documented meaning; the page explains `val1` to `val6`. */
  val8?: string | undefined;
  /** No documented meaning; the page explains `val1` to `val6`. */
  val9?: string | undefined;
}

/** Result of {@link modifyRouterStaticAttributes}. */
export interface ModifyRouterStaticAttributesResponse {
  /** Rule that was changed, `rtrs-…`. */
  router_static_id?: string | undefined;
}

/**
 * 修改路由器规则属性。Changes one rule. It takes effect only after `updateRouters`.
 * Calls `GET /iaas/?action=ModifyRouterStaticAttributes`.
 *
 * @see https://docs.qingcloud.com/api/router/modify_router_static_attributes.html
 */
export const modifyRouterStaticAttributes: QingCloudEndpoint<
  ModifyRouterStaticAttributesRequest,
  ModifyRouterStaticAttributesResponse,
  'signature'
> = {
  id: 'router.modifyRouterStaticAttributes',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/modify_router_static_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyRouterStaticAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyRouterStaticAttributes']).optional(),
      zone: z.string(),
      router_static: z.string(),
      router_static_name: z.string().optional(),
      val1: z.string().optional(),
      val2: z.string().optional(),
      val3: z.string().optional(),
      val4: z.string().optional(),
      val5: z.string().optional(),
      val6: z.string().optional(),
      val7: z.string().optional(),
      val8: z.string().optional(),
      val9: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_static_id: z.string().optional() }),
};

/** Input of {@link modifyRouterStaticEntryAttributes}. */
export interface ModifyRouterStaticEntryAttributesRequest {
  /** Always `ModifyRouterStaticEntryAttributes`; the client fills it in. */
  action?: 'ModifyRouterStaticEntryAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Entry to change, `rse-…`. */
  router_static_entry: string;
  /** New name. */
  router_static_entry_name?: string | undefined;
  /** VPN account: user name; GRE: target network; IPsec: local network. */
  val1?: string | undefined;
  /** VPN account: password; IPsec: target network. */
  val2?: string | undefined;
}

/** Result of {@link modifyRouterStaticEntryAttributes}. */
export interface ModifyRouterStaticEntryAttributesResponse {
  /** Entry that was changed, `rse-…`; the sample names it `router_static_entry_id`. */
  router_static_entry?: string | undefined;
  /** Entry that was changed, `rse-…`. */
  router_static_entry_id?: string | undefined;
}

/**
 * 修改路由器规则条目属性。Changes one entry of a rule. It takes effect only after `updateRouters`.
 * Calls `GET /iaas/?action=ModifyRouterStaticEntryAttributes`.
 *
 * @see https://docs.qingcloud.com/api/router/modify_router_static_entry_attributes.html
 */
export const modifyRouterStaticEntryAttributes: QingCloudEndpoint<
  ModifyRouterStaticEntryAttributesRequest,
  ModifyRouterStaticEntryAttributesResponse,
  'signature'
> = {
  id: 'router.modifyRouterStaticEntryAttributes',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/modify_router_static_entry_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyRouterStaticEntryAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyRouterStaticEntryAttributes']).optional(),
      zone: z.string(),
      router_static_entry: z.string(),
      router_static_entry_name: z.string().optional(),
      val1: z.string().optional(),
      val2: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ router_static_entry: z.string().optional(), router_static_entry_id: z.string().optional() }),
};
