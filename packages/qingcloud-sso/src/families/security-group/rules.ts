import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import { type SecurityGroupRuleSet, securityGroupRuleSet } from './parts.js';

/** Input of {@link addSecurityGroupRules}. */
export interface AddSecurityGroupRulesRequest {
  /** Always `AddSecurityGroupRules`; the client fills it in. */
  action?: 'AddSecurityGroupRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Rules to add. */
  rules: {
    /** `accept` or `drop`. */
    action?: 'accept' | 'drop' | undefined;
    /** 0 inbound (default), 1 outbound. */
    direction?: 0 | 1 | undefined;
    /** 0 (first) to 100 (last). */
    priority: number;
    /** Protocol: `tcp`, `udp`, `icmp`, `gre`, `esp`, `ah`, `ipip`. */
    protocol: string;
    /** Name of the rule. */
    security_group_rule_name?: string | undefined;
    /** Tcp, udp: first port; icmp: type; other protocols: none. */
    val1?: string | undefined;
    /** Tcp, udp: last port; icmp: code; other protocols: none. */
    val2?: string | undefined;
    /** Address or CIDR that the rule is limited to. */
    val3?: string | undefined;
  }[];
  /** Firewall, `sg-…`. */
  security_group: string;
}

/** Result of {@link addSecurityGroupRules}. */
export interface AddSecurityGroupRulesResponse {
  /** Rules that were added, `sgr-…`. */
  security_group_rules?: string[] | undefined;
}

/**
 * 添加防火墙规则。Adds rules to a firewall. They take effect only after `applySecurityGroup`.
 * Calls `GET /iaas/?action=AddSecurityGroupRules`.
 *
 * @see https://docs.qingcloud.com/api/sg/add_security_group_rules.html
 */
export const addSecurityGroupRules: QingCloudEndpoint<
  AddSecurityGroupRulesRequest,
  AddSecurityGroupRulesResponse,
  'signature'
> = {
  id: 'security_group.addSecurityGroupRules',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/add_security_group_rules.html',
  supplied: ['zone'],
  fixed: { action: 'AddSecurityGroupRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddSecurityGroupRules']).optional(),
      zone: z.string(),
      rules: z
        .array(
          z.strictObject({
            action: z.literal(['accept', 'drop']).optional(),
            direction: z.literal([0, 1]).optional(),
            priority: z.number().min(0).max(100),
            protocol: z.string(),
            security_group_rule_name: z.string().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
            val3: z.string().optional(),
          }),
        )
        .min(1),
      security_group: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_rules: z.array(z.string()).optional() }),
};

/** Input of {@link deleteSecurityGroupRules}. */
export interface DeleteSecurityGroupRulesRequest {
  /** Always `DeleteSecurityGroupRules`; the client fills it in. */
  action?: 'DeleteSecurityGroupRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Rules, `sgr-…`. */
  security_group_rules: string[];
}

/** Result of {@link deleteSecurityGroupRules}. */
export interface DeleteSecurityGroupRulesResponse {
  /** Rules that were deleted, `sgr-…`. */
  security_group_rules?: string[] | undefined;
}

/**
 * 删除防火墙规则。Deletes rules. It takes effect only after `applySecurityGroup`.
 * Calls `GET /iaas/?action=DeleteSecurityGroupRules`.
 *
 * @see https://docs.qingcloud.com/api/sg/delete_security_group_rules.html
 */
export const deleteSecurityGroupRules: QingCloudEndpoint<
  DeleteSecurityGroupRulesRequest,
  DeleteSecurityGroupRulesResponse,
  'signature'
> = {
  id: 'security_group.deleteSecurityGroupRules',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/delete_security_group_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteSecurityGroupRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSecurityGroupRules']).optional(),
      zone: z.string(),
      security_group_rules: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ security_group_rules: z.array(z.string()).optional() }),
};

/** Input of {@link describeSecurityGroupRules}. */
export interface DescribeSecurityGroupRulesRequest {
  /** Always `DescribeSecurityGroupRules`; the client fills it in. */
  action?: 'DescribeSecurityGroupRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only this direction: 0 inbound, 1 outbound. */
  direction?: 0 | 1 | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only rules of this firewall, `sg-…`. */
  security_group?: string | undefined;
  /** Only these rules, `sgr-…`. */
  security_group_rules?: string[] | undefined;
}

/** Result of {@link describeSecurityGroupRules}. */
export interface DescribeSecurityGroupRulesResponse {
  /** Rules of this page. */
  security_group_rule_set?: SecurityGroupRuleSet[] | undefined;
  /** Rules that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取防火墙规则列表。Lists rules; without filters those of all firewalls.
 * Calls `GET /iaas/?action=DescribeSecurityGroupRules`.
 *
 * @see https://docs.qingcloud.com/api/sg/describe_security_group_rules.html
 */
export const describeSecurityGroupRules: QingCloudPagedEndpoint<
  DescribeSecurityGroupRulesRequest,
  DescribeSecurityGroupRulesResponse,
  'signature',
  SecurityGroupRuleSet,
  'offset' | 'limit'
> = {
  id: 'security_group.describeSecurityGroupRules',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/sg/describe_security_group_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSecurityGroupRules' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.security_group_rule_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSecurityGroupRules']).optional(),
      zone: z.string(),
      direction: z.literal([0, 1]).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      security_group: z.string().optional(),
      security_group_rules: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      security_group_rule_set: z.array(securityGroupRuleSet(z)).optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifySecurityGroupRuleAttributes}. */
export interface ModifySecurityGroupRuleAttributesRequest {
  /** Always `ModifySecurityGroupRuleAttributes`; the client fills it in. */
  action?: 'ModifySecurityGroupRuleAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** 0 inbound, 1 outbound. */
  direction?: 0 | 1 | undefined;
  /** 0 (first) to 100 (last). */
  priority?: number | undefined;
  /** Protocol: `tcp`, `udp`, `icmp`, `gre`, `esp`, `ah`, `ipip`. */
  protocol?: string | undefined;
  /** `accept` or `drop`. */
  rule_action?: 'accept' | 'drop' | undefined;
  /** Firewall of the rule, `sg-…`. */
  security_group?: string | undefined;
  /** Rule to change, `sgr-…`. */
  security_group_rule: string;
  /** New name. */
  security_group_rule_name?: string | undefined;
  /** Tcp, udp: first port; icmp: type; other protocols: none. */
  val1?: string | undefined;
  /** Tcp, udp: last port; icmp: code; other protocols: none. */
  val2?: string | undefined;
  /** Address or CIDR that the rule is limited to. */
  val3?: string | undefined;
}

/** Result of {@link modifySecurityGroupRuleAttributes}. */
export interface ModifySecurityGroupRuleAttributesResponse {
  /** Rule that was changed, `sgr-…`. */
  security_group_rule_id?: string | undefined;
}

/**
 * 修改防火墙规则属性。Changes one rule. It takes effect only after `applySecurityGroup`.
 * Calls `GET /iaas/?action=ModifySecurityGroupRuleAttributes`.
 *
 * @see https://docs.qingcloud.com/api/sg/modify_security_group_rule_attributes.html
 */
export const modifySecurityGroupRuleAttributes: QingCloudEndpoint<
  ModifySecurityGroupRuleAttributesRequest,
  ModifySecurityGroupRuleAttributesResponse,
  'signature'
> = {
  id: 'security_group.modifySecurityGroupRuleAttributes',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/modify_security_group_rule_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifySecurityGroupRuleAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifySecurityGroupRuleAttributes']).optional(),
      zone: z.string(),
      direction: z.literal([0, 1]).optional(),
      priority: z.number().min(0).max(100).optional(),
      protocol: z.string().optional(),
      rule_action: z.literal(['accept', 'drop']).optional(),
      security_group: z.string().optional(),
      security_group_rule: z.string(),
      security_group_rule_name: z.string().optional(),
      val1: z.string().optional(),
      val2: z.string().optional(),
      val3: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_rule_id: z.string().optional() }),
};
