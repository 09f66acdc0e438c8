import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link addLoadBalancerPolicyRules}. */
export interface AddLoadBalancerPolicyRulesRequest {
  /** Always `AddLoadBalancerPolicyRules`; the client fills it in. */
  action?: 'AddLoadBalancerPolicyRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Forwarding policy, `lbp-…`. */
  loadbalancer_policy: string;
  /** Rules to add. */
  rules: {
    /** Name of the rule. */
    loadbalancer_policy_rule_name?: string | undefined;
    /** What is matched: `domain` or `url`. */
    rule_type: string;
    /** Pattern to match, a regular expression. */
    val: string;
  }[];
}

/** Result of {@link addLoadBalancerPolicyRules}. */
export interface AddLoadBalancerPolicyRulesResponse {
  /** Rules that were added, `lbpr-…`. */
  loadbalancer_policy_rules?: string[] | undefined;
}

/**
 * 添加转发策略规则。Adds rules to a forwarding policy. They take effect only after `applyLoadBalancerPolicy`.
 * Calls `GET /iaas/?action=AddLoadBalancerPolicyRules`.
 *
 * @see https://docs.qingcloud.com/api/lb/add_loadbalancer_policy_rules.html
 */
export const addLoadBalancerPolicyRules: QingCloudEndpoint<
  AddLoadBalancerPolicyRulesRequest,
  AddLoadBalancerPolicyRulesResponse,
  'signature'
> = {
  id: 'load_balancer.addLoadBalancerPolicyRules',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/add_loadbalancer_policy_rules.html',
  supplied: ['zone'],
  fixed: { action: 'AddLoadBalancerPolicyRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddLoadBalancerPolicyRules']).optional(),
      zone: z.string(),
      loadbalancer_policy: z.string(),
      rules: z
        .array(
          z.strictObject({
            loadbalancer_policy_rule_name: z.string().optional(),
            rule_type: z.string(),
            val: z.string(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_rules: z.array(z.string()).optional() }),
};

/** Input of {@link applyLoadBalancerPolicy}. */
export interface ApplyLoadBalancerPolicyRequest {
  /** Always `ApplyLoadBalancerPolicy`; the client fills it in. */
  action?: 'ApplyLoadBalancerPolicy' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Forwarding policy, `lbp-…`. */
  loadbalancer_policy: string;
}

/** Result of {@link applyLoadBalancerPolicy}. */
export interface ApplyLoadBalancerPolicyResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 应用转发策略。Puts changes of a forwarding policy and its rules into effect.
 * Calls `GET /iaas/?action=ApplyLoadBalancerPolicy`.
 *
 * @see https://docs.qingcloud.com/api/lb/apply_loadbalancer_policy.html
 */
export const applyLoadBalancerPolicy: QingCloudEndpoint<
  ApplyLoadBalancerPolicyRequest,
  ApplyLoadBalancerPolicyResponse,
  'signature'
> = {
  id: 'load_balancer.applyLoadBalancerPolicy',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/apply_loadbalancer_policy.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplyLoadBalancerPolicy' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ApplyLoadBalancerPolicy']).optional(),
      zone: z.string(),
      loadbalancer_policy: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createLoadBalancerPolicy}. */
export interface CreateLoadBalancerPolicyRequest {
  /** Always `CreateLoadBalancerPolicy`; the client fills it in. */
  action?: 'CreateLoadBalancerPolicy' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Name of the policy. */
  loadbalancer_policy_name?: string | undefined;
  /** How its rules combine: `or` (default) or `and`. */
  operator?: 'or' | 'and' | undefined;
  /** Balancing among its backends, such as `roundrobin`; default as the listener. */
  balance_mode?: string | undefined;
}

/** Result of {@link createLoadBalancerPolicy}. */
export interface CreateLoadBalancerPolicyResponse {
  /** Policy that was created, `lbp-…`. */
  loadbalancer_policy_id?: string | undefined;
}

/**
 * 创建转发策略。Creates a forwarding policy, which sends requests to backends by domain or URL.
 * Calls `GET /iaas/?action=CreateLoadBalancerPolicy`.
 *
 * @see https://docs.qingcloud.com/api/lb/create_loadbalancer_policy.html
 */
export const createLoadBalancerPolicy: QingCloudEndpoint<
  CreateLoadBalancerPolicyRequest,
  CreateLoadBalancerPolicyResponse,
  'signature'
> = {
  id: 'load_balancer.createLoadBalancerPolicy',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/create_loadbalancer_policy.html',
  supplied: ['zone'],
  fixed: { action: 'CreateLoadBalancerPolicy' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateLoadBalancerPolicy']).optional(),
      zone: z.string(),
      loadbalancer_policy_name: z.string().optional(),
      operator: z.literal(['or', 'and']).optional(),
      balance_mode: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_id: z.string().optional() }),
};

/** Input of {@link deleteLoadBalancerPolicies}. */
export interface DeleteLoadBalancerPoliciesRequest {
  /** Always `DeleteLoadBalancerPolicies`; the client fills it in. */
  action?: 'DeleteLoadBalancerPolicies' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Forwarding policies, `lbp-…`. */
  loadbalancer_policies: string[];
}

/** Result of {@link deleteLoadBalancerPolicies}. */
export interface DeleteLoadBalancerPoliciesResponse {
  /** Policies that were deleted, `lbp-…`. */
  loadbalancer_policies?: string[] | undefined;
}

/**
 * 删除转发策略。Deletes forwarding policies.
 * Calls `GET /iaas/?action=DeleteLoadBalancerPolicies`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancer_policies.html
 */
export const deleteLoadBalancerPolicies: QingCloudEndpoint<
  DeleteLoadBalancerPoliciesRequest,
  DeleteLoadBalancerPoliciesResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancerPolicies',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancer_policies.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteLoadBalancerPolicies' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancerPolicies']).optional(),
      zone: z.string(),
      loadbalancer_policies: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policies: z.array(z.string()).optional() }),
};

/** Input of {@link deleteLoadBalancerPolicyRules}. */
export interface DeleteLoadBalancerPolicyRulesRequest {
  /** Always `DeleteLoadBalancerPolicyRules`; the client fills it in. */
  action?: 'DeleteLoadBalancerPolicyRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Rules of policies, `lbpr-…`. */
  loadbalancer_policy_rules: string[];
}

/** Result of {@link deleteLoadBalancerPolicyRules}. */
export interface DeleteLoadBalancerPolicyRulesResponse {
  /** Rules that were deleted, `lbpr-…`. */
  loadbalancer_policy_rules?: string[] | undefined;
}

/**
 * 删除转发策略规则。Deletes rules of forwarding policies. It takes effect only after `applyLoadBalancerPolicy`.
 * Calls `GET /iaas/?action=DeleteLoadBalancerPolicyRules`.
 *
 * @see https://docs.qingcloud.com/api/lb/delete_loadbalancer_policy_rules.html
 */
export const deleteLoadBalancerPolicyRules: QingCloudEndpoint<
  DeleteLoadBalancerPolicyRulesRequest,
  DeleteLoadBalancerPolicyRulesResponse,
  'signature'
> = {
  id: 'load_balancer.deleteLoadBalancerPolicyRules',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/delete_loadbalancer_policy_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteLoadBalancerPolicyRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteLoadBalancerPolicyRules']).optional(),
      zone: z.string(),
      loadbalancer_policy_rules: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_rules: z.array(z.string()).optional() }),
};

/** Input of {@link describeLoadBalancerPolicies}. */
export interface DescribeLoadBalancerPoliciesRequest {
  /** Always `DescribeLoadBalancerPolicies`; the client fills it in. */
  action?: 'DescribeLoadBalancerPolicies' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only these policies, `lbp-…`. */
  loadbalancer_policies?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** 1 also returns the load balancers that use each policy. */
  verbose?: number | undefined;
}

/** Result of {@link describeLoadBalancerPolicies}. */
export interface DescribeLoadBalancerPoliciesResponse {
  /** Policies of this page. */
  loadbalancer_policy_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Whether its changes are in effect: 0 not yet, 1 yes. */
        is_applied?: number | undefined;
        /** Load balancers that use it, `lb-…`; only with `verbose` 1. */
        loadbalancer_ids?: string[] | undefined;
        /** Forwarding policy, `lbp-…`. */
        loadbalancer_policy_id?: string | undefined;
        /** Name of the policy. */
        loadbalancer_policy_name?: string | undefined;
      }[]
    | undefined;
  /** Policies that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取转发策略列表。Lists forwarding policies; without filters all of them.
 * Calls `GET /iaas/?action=DescribeLoadBalancerPolicies`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_policies.html
 */
export const describeLoadBalancerPolicies: QingCloudPagedEndpoint<
  DescribeLoadBalancerPoliciesRequest,
  DescribeLoadBalancerPoliciesResponse,
  'signature',
  NonNullable<DescribeLoadBalancerPoliciesResponse['loadbalancer_policy_set']>[number],
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancerPolicies',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancer_policies.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancerPolicies' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_policy_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancerPolicies']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancer_policies: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      loadbalancer_policy_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            is_applied: z.number().optional(),
            loadbalancer_ids: z.array(z.string()).optional(),
            loadbalancer_policy_id: z.string().optional(),
            loadbalancer_policy_name: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeLoadBalancerPolicyRules}. */
export interface DescribeLoadBalancerPolicyRulesRequest {
  /** Always `DescribeLoadBalancerPolicyRules`; the client fills it in. */
  action?: 'DescribeLoadBalancerPolicyRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only those of this policy, `lbp-…`. */
  loadbalancer_policy?: string | undefined;
  /** Only these rules, `lbpr-…`. */
  loadbalancer_policy_rules?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
}

/** Result of {@link describeLoadBalancerPolicyRules}. */
export interface DescribeLoadBalancerPolicyRulesResponse {
  /** Rules of this page. */
  loadbalancer_policy_rule_set?:
    | {
        /** Rule of a policy, `lbpr-…`. */
        loadbalancer_policy_rule_id?: string | undefined;
        /** Name of the rule. */
        loadbalancer_policy_rule_name?: string | undefined;
        /** What is matched: `domain` or `url`. */
        rule_type?: string | undefined;
        /** Pattern to match, a regular expression. */
        val?: string | undefined;
      }[]
    | undefined;
  /** Rules that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取转发策略规则列表。Lists rules of forwarding policies; without filters all of them.
 * Calls `GET /iaas/?action=DescribeLoadBalancerPolicyRules`.
 *
 * @see https://docs.qingcloud.com/api/lb/describe_loadbalancer_policy_rules.html
 */
export const describeLoadBalancerPolicyRules: QingCloudPagedEndpoint<
  DescribeLoadBalancerPolicyRulesRequest,
  DescribeLoadBalancerPolicyRulesResponse,
  'signature',
  NonNullable<DescribeLoadBalancerPolicyRulesResponse['loadbalancer_policy_rule_set']>[number],
  'offset' | 'limit'
> = {
  id: 'load_balancer.describeLoadBalancerPolicyRules',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/lb/describe_loadbalancer_policy_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeLoadBalancerPolicyRules' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.loadbalancer_policy_rule_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeLoadBalancerPolicyRules']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      loadbalancer_policy: z.string().optional(),
      loadbalancer_policy_rules: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      loadbalancer_policy_rule_set: z
        .array(
          z.looseObject({
            loadbalancer_policy_rule_id: z.string().optional(),
            loadbalancer_policy_rule_name: z.string().optional(),
            rule_type: z.string().optional(),
            val: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyLoadBalancerPolicyAttributes}. */
export interface ModifyLoadBalancerPolicyAttributesRequest {
  /** Always `ModifyLoadBalancerPolicyAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerPolicyAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Forwarding policy, `lbp-…`. */
  loadbalancer_policy: string;
  /** New name. */
  loadbalancer_policy_name?: string | undefined;
  /** How its rules combine: `and` or `or`. */
  operator?: string | undefined;
  /** Balancing among its backends, such as `roundrobin`; default as the listener. */
  balance_mode?: string | undefined;
  /** Priority of the policy, 0 (default) to 99. */
  priority?: number | undefined;
}

/** Result of {@link modifyLoadBalancerPolicyAttributes}. */
export interface ModifyLoadBalancerPolicyAttributesResponse {
  /** Policy that was changed, `lbp-…`. */
  loadbalancer_policy_id?: string | undefined;
}

/**
 * 修改转发策略属性。Changes one forwarding policy. It takes effect only after `applyLoadBalancerPolicy`.
 * Calls `GET /iaas/?action=ModifyLoadBalancerPolicyAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_attributes.html
 */
export const modifyLoadBalancerPolicyAttributes: QingCloudEndpoint<
  ModifyLoadBalancerPolicyAttributesRequest,
  ModifyLoadBalancerPolicyAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerPolicyAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerPolicyAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerPolicyAttributes']).optional(),
      zone: z.string(),
      loadbalancer_policy: z.string(),
      loadbalancer_policy_name: z.string().optional(),
      operator: z.string().optional(),
      balance_mode: z.string().optional(),
      priority: z.number().min(0).max(99).optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_id: z.string().optional() }),
};

/** Input of {@link modifyLoadBalancerPolicyRuleAttributes}. */
export interface ModifyLoadBalancerPolicyRuleAttributesRequest {
  /** Always `ModifyLoadBalancerPolicyRuleAttributes`; the client fills it in. */
  action?: 'ModifyLoadBalancerPolicyRuleAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Rule of a policy, `lbpr-…`. */
  loadbalancer_policy_rule: string;
  /** New name. */
  loadbalancer_policy_rule_name?: string | undefined;
  /** New pattern, a regular expression. */
  val?: string | undefined;
}

/** Result of {@link modifyLoadBalancerPolicyRuleAttributes}. */
export interface ModifyLoadBalancerPolicyRuleAttributesResponse {
  /** Rule that was changed, `lbpr-…`. */
  loadbalancer_policy_rule_id?: string | undefined;
}

/**
 * 修改转发策略规则属性。Changes one rule. It takes effect only after `applyLoadBalancerPolicy`.
 * Calls `GET /iaas/?action=ModifyLoadBalancerPolicyRuleAttributes`.
 *
 * @see https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_rule_attributes.html
 */
export const modifyLoadBalancerPolicyRuleAttributes: QingCloudEndpoint<
  ModifyLoadBalancerPolicyRuleAttributesRequest,
  ModifyLoadBalancerPolicyRuleAttributesResponse,
  'signature'
> = {
  id: 'load_balancer.modifyLoadBalancerPolicyRuleAttributes',
  family: 'load-balancer',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/lb/modify_loadbalancer_policy_rule_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyLoadBalancerPolicyRuleAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyLoadBalancerPolicyRuleAttributes']).optional(),
      zone: z.string(),
      loadbalancer_policy_rule: z.string(),
      loadbalancer_policy_rule_name: z.string().optional(),
      val: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ loadbalancer_policy_rule_id: z.string().optional() }),
};
