// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Rules of this page. */
export interface SecurityGroupRuleSet {
  /** `accept` or `drop`. */
  action?: string | undefined;
  /** 0 inbound, 1 outbound. */
  direction?: number | undefined;
  /** 0 (first) to 100 (last). */
  priority?: number | undefined;
  /** Protocol: `tcp`, `udp`, `icmp`, `gre`, `esp`, `ah`, `ipip`. */
  protocol?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** Rule, `sgr-…`. */
  security_group_rule_id?: string | undefined;
  /** Name of the rule. */
  security_group_rule_name?: string | undefined;
  /** Tcp, udp: first port; icmp: type; other protocols: none. */
  val1?: string | undefined;
  /** Tcp, udp: last port; icmp: code; other protocols: none. */
  val2?: string | undefined;
  /** Address or CIDR that the rule is limited to. */
  val3?: string | undefined;
}

/** Schema of {@link SecurityGroupRuleSet}. */
export const securityGroupRuleSet = (z: Zod): ZodSchema<SecurityGroupRuleSet> =>
  z.looseObject({
    action: z.string().optional(),
    direction: z.number().optional(),
    priority: z.number().optional(),
    protocol: z.string().optional(),
    security_group_id: z.string().optional(),
    security_group_rule_id: z.string().optional(),
    security_group_rule_name: z.string().optional(),
    val1: z.string().optional(),
    val2: z.string().optional(),
    val3: z.string().optional(),
  });
