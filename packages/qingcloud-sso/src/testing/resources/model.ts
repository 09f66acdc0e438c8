/** What instances have beside what every resource has. Names are the cloud's. */
export interface InstanceFields {
  instance_type: string;
  instance_class: number;
  vcpus_current: number;
  /** Megabytes. */
  memory_current: number;
  image_id: string;
  /** Networks that it is in, with its address there. */
  vxnets: { readonly vxnet_id: string; readonly nic_id: string; readonly private_ip: string }[];
  keypair_ids: string[];
  security_group_id: string | undefined;
}

/** Of volumes. */
export interface VolumeFields {
  /** Gigabytes. */
  size: number;
  volume_type: number;
  repl: string;
  /** Instance that it is attached to; empty when none. */
  instance_id: string;
}

/** Of public addresses. */
export interface EipFields {
  eip_addr: string;
  /** Megabits per second. */
  bandwidth: number;
  billing_mode: string;
  need_icp: number;
  /** What it is bound to; empty when nothing. */
  resource_id: string;
}

/** Of private networks. */
export interface VxnetFields {
  /** 1 managed, 0 unmanaged. */
  vxnet_type: number;
}

/** Of security groups. */
export interface SecurityGroupFields {
  /** Whether the rules are in effect as they are: 0 or 1. */
  is_applied: number;
  is_default: number;
}

/** Of rules of security groups. Their name is the resource's. */
export interface SecurityGroupRuleFields {
  security_group_id: string;
  protocol: string;
  priority: number;
  direction: number;
  action: string;
  val1: string;
  val2: string;
  val3: string;
}

/** Of copies of a group's rules. */
export interface SecurityGroupSnapshotFields {
  group_id: string;
  rules: readonly { readonly name: string; readonly fields: SecurityGroupRuleFields }[];
}

/** Of sets of addresses or ports that rules name. */
export interface SecurityGroupIpsetFields {
  ipset_type: number;
  val: string;
}

/** Of key pairs. The private key is told once and not kept. */
export interface KeyPairFields {
  encrypt_method: string;
  pub_key: string;
}

/** Of load balancers. */
export interface LoadBalancerFields {
  loadbalancer_type: number;
  node_count: number;
  is_applied: number;
  security_group_id: string;
  vxnet_id: string;
  private_ips: string[];
}

/** Of listeners of load balancers. */
export interface ListenerFields {
  loadbalancer_id: string;
  listener_port: number;
  listener_protocol: string;
  backend_protocol: string;
  balance_mode: string;
  forwardfor: number;
  healthy_check_method: string;
  healthy_check_option: string;
  listener_option: number;
  session_sticky: string;
  timeout: number;
  scene: number;
  server_certificate_id: string[];
}

/** Of backends of listeners. */
export interface BackendFields {
  loadbalancer_id: string;
  loadbalancer_listener_id: string;
  loadbalancer_policy_id: string;
  resource_id: string;
  port: number;
  weight: number;
  disabled: number;
}

/** Of forwarding policies. */
export interface PolicyFields {
  operator: string;
  is_applied: number;
}

/** Of rules of forwarding policies. */
export interface PolicyRuleFields {
  loadbalancer_policy_id: string;
  rule_type: string;
  val: string;
}

/** Of certificates. */
export interface CertificateFields {
  certificate_content: string;
}

/** Of snapshots. */
export interface SnapshotFields {
  resource_id: string;
  resource_type: 'instance' | 'volume';
  /** 1 full, 0 incremental. */
  snapshot_type: number;
  /** The full snapshot that its chain begins with. */
  root_id: string;
  is_taken: number;
  /** Megabytes. */
  size: number;
}

/** Of tags. What they are on is kept with what they are on. */
export interface TagFields {
  color: string;
}

/** Fields by kind of resource. The kinds are named as the cloud names their ids and sets. */
export interface FieldsOf {
  instance: InstanceFields;
  volume: VolumeFields;
  eip: EipFields;
  vxnet: VxnetFields;
  security_group: SecurityGroupFields;
  security_group_rule: SecurityGroupRuleFields;
  security_group_snapshot: SecurityGroupSnapshotFields;
  security_group_ipset: SecurityGroupIpsetFields;
  keypair: KeyPairFields;
  loadbalancer: LoadBalancerFields;
  loadbalancer_listener: ListenerFields;
  loadbalancer_backend: BackendFields;
  loadbalancer_policy: PolicyFields;
  loadbalancer_policy_rule: PolicyRuleFields;
  server_certificate: CertificateFields;
  snapshot: SnapshotFields;
  tag: TagFields;
}

/** A kind of resource. */
export type Kind = keyof FieldsOf;

/** Something that a user has in a zone. Plain data. */
export interface Resource<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  /** `usr-…` */
  readonly owner: string;
  readonly zone: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  name: string;
  description: string;
  /** Empty for kinds without states. */
  status: string;
  /** What a job does with it; empty when none does. */
  transition: string;
  /** Since when it has its status: milliseconds since the epoch. */
  statusAt: number;
  /** `tag-…` */
  tags: string[];
  fields: FieldsOf[K];
}

/** What is the same for all resources of a kind. */
export interface KindRules {
  /** What ids begin with. */
  readonly prefix: string;
  /** Name of the list of ids in requests, where it is not the kind's with an `s`. */
  readonly plural?: string;
  /** State of a deleted resource that is not yet gone for good. */
  readonly deleted?: string;
  /** How many a user may have in a zone, unless the options say otherwise. */
  readonly quota: number;
}

/** The kinds. Quotas are made up: the cloud sets them for each account. */
export const kinds: { readonly [K in Kind]: KindRules } = {
  instance: { prefix: 'i', deleted: 'terminated', quota: 100 },
  volume: { prefix: 'vol', deleted: 'deleted', quota: 100 },
  eip: { prefix: 'eip', quota: 100 },
  vxnet: { prefix: 'vxnet', quota: 100 },
  security_group: { prefix: 'sg', quota: 100 },
  security_group_rule: { prefix: 'sgr', quota: 1_000 },
  security_group_snapshot: { prefix: 'sgs', quota: 100 },
  security_group_ipset: { prefix: 'sgi', quota: 100 },
  keypair: { prefix: 'kp', quota: 100 },
  loadbalancer: { prefix: 'lb', deleted: 'deleted', quota: 100 },
  loadbalancer_listener: { prefix: 'lbl', quota: 100 },
  loadbalancer_backend: { prefix: 'lbb', quota: 1_000 },
  loadbalancer_policy: { prefix: 'lbp', plural: 'loadbalancer_policies', quota: 100 },
  loadbalancer_policy_rule: { prefix: 'lbpr', quota: 1_000 },
  server_certificate: { prefix: 'sc', quota: 100 },
  snapshot: { prefix: 'ss', deleted: 'deleted', quota: 100 },
  tag: { prefix: 'tag', quota: 100 },
};

/** Name of a kind's list of ids in requests and answers. */
export const pluralOf = (kind: Kind): string => kinds[kind].plural ?? `${kind}s`;

/** How long a deleted resource can be recovered, in milliseconds. Source: the pages of the actions that delete. */
export const recoverableMs = 7_200_000;
