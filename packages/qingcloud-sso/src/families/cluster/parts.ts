// Parts that several endpoints of this family share.
import type { Zod, ZodSchema } from '@minigate/core/schema';

/** Nodes on this page. */
export interface NodeSet {
  /** What the role supports, such as `change_vxnet,scale_horizontal`. */
  advanced_actions?: string | undefined;
  /** Whether the AppCenter agent is installed. */
  agent_installed?: boolean | undefined;
  /** State of the alarm: `ok`, `alarm`, `insufficient`, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** App, `app-…`. */
  app_id?: string | undefined;
  /** Version of the app, `appv-…`. */
  app_version?: string | undefined;
  /** Whether it is backed up automatically: 0 no, 1 yes. */
  auto_backup?: number | undefined;
  /** How the app is backed up. */
  backup_policy?: string | undefined;
  /** Command that makes a backup, as the app defines it. */
  backup_service?: unknown | undefined;
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  /** Who manages it, such as `self`. */
  controller?: string | undefined;
  /** CPU cores of a node. */
  cpu?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Script that adds the app’s own metadata. */
  custom_metadata_script?: unknown | undefined;
  /** Commands that the app adds. */
  custom_service?: unknown | undefined;
  /** Whether it is for development and tests. */
  debug?: boolean | undefined;
  /** Command that runs before a node is destroyed, as the app defines it. */
  destroy_service?: unknown | undefined;
  /** Tabs that the app shows. */
  display_tabs?: unknown | undefined;
  /** Public address of it. */
  eip?: string | undefined;
  /** Environment (settings) of the app. */
  env?: string | undefined;
  /** Number of the node in the whole platform. */
  global_server_id?: number | undefined;
  /** GPUs of a node, 0 none. */
  gpu?: number | undefined;
  /** Kind of GPU, 0 none. */
  gpu_class?: number | undefined;
  /** Group of nodes that belong together, such as a shard. */
  group_id?: number | undefined;
  /** How the app checks its health. */
  health_check?: unknown | undefined;
  /** `healthy` or `unhealthy`. */
  health_status?: string | undefined;
  /** Kind of virtualisation, such as `kvm`. */
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  /** Whether backups can be incremental. */
  incremental_backup_supported?: boolean | undefined;
  /** Command that runs once at the start, as the app defines it. */
  init_service?: unknown | undefined;
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  /** Whether it serves backups: 0 no, 1 yes. */
  is_backup?: number | undefined;
  /** Memory of a node, MB. */
  memory?: number | undefined;
  /** What the app monitors: command, items, groups. */
  monitor?: unknown | undefined;
  /** Name of the node. */
  name?: string | undefined;
  /** Node of a cluster, `cln-…`. */
  node_id?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Public key for login between the nodes. */
  passphraseless?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** Replication policy of the disk, `rpp-…`. */
  repl?: string | undefined;
  /** Class of the node’s resources, 0 is the basic one. */
  resource_class?: number | undefined;
  /** Command that restarts the service, as the app defines it. */
  restart_service?: unknown | undefined;
  /** Command that restores a backup, as the app defines it. */
  restore_service?: unknown | undefined;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Command that runs before nodes are removed, as the app defines it. */
  scale_in_service?: unknown | undefined;
  /** Command that runs after nodes are added, as the app defines it. */
  scale_out_service?: unknown | undefined;
  /** Firewall of the node, `sg-…`. */
  security_group?: unknown | undefined;
  /** Number of the node in its cluster. */
  server_id?: number | undefined;
  /** Largest number of a node. */
  server_id_upper_bound?: number | undefined;
  /** Replication policy when the role has one node. */
  single_node_repl?: string | undefined;
  /** Command that starts the service, as the app defines it. */
  start_service?: unknown | undefined;
  /** State, such as `active`. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Command that stops the service, as the app defines it. */
  stop_service?: unknown | undefined;
  /** Disk of a node, GB. */
  storage_size?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Whether users may log in by VNC: 0 no, 1 yes. */
  user_access?: number | undefined;
  /** `sequential` one node after the other, `parallel` all at once. */
  vertical_scaling_policy?: string | undefined;
  /** Volumes of the node, `vol-…`. */
  volume_ids?: string | undefined;
  /** Kind of disk, by number. */
  volume_type?: number | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  /** Physical host of the node. */
  host_machine?: string | undefined;
}

/** Schema of {@link NodeSet}. */
export const nodeSet = (z: Zod): ZodSchema<NodeSet> =>
  z.looseObject({
    advanced_actions: z.string().optional(),
    agent_installed: z.boolean().optional(),
    alarm_status: z.string().optional(),
    app_id: z.string().optional(),
    app_version: z.string().optional(),
    auto_backup: z.number().optional(),
    backup_policy: z.string().optional(),
    backup_service: z.unknown().optional(),
    cluster_id: z.string().optional(),
    console_id: z.string().optional(),
    controller: z.string().optional(),
    cpu: z.number().optional(),
    create_time: z.string().optional(),
    custom_metadata_script: z.unknown().optional(),
    custom_service: z.unknown().optional(),
    debug: z.boolean().optional(),
    destroy_service: z.unknown().optional(),
    display_tabs: z.unknown().optional(),
    eip: z.string().optional(),
    env: z.string().optional(),
    global_server_id: z.number().optional(),
    gpu: z.number().optional(),
    gpu_class: z.number().optional(),
    group_id: z.number().optional(),
    health_check: z.unknown().optional(),
    health_status: z.string().optional(),
    hypervisor: z.string().optional(),
    image_id: z.string().optional(),
    incremental_backup_supported: z.boolean().optional(),
    init_service: z.unknown().optional(),
    instance_id: z.string().optional(),
    is_backup: z.number().optional(),
    memory: z.number().optional(),
    monitor: z.unknown().optional(),
    name: z.string().optional(),
    node_id: z.string().optional(),
    owner: z.string().optional(),
    passphraseless: z.string().optional(),
    private_ip: z.string().optional(),
    repl: z.string().optional(),
    resource_class: z.number().optional(),
    restart_service: z.unknown().optional(),
    restore_service: z.unknown().optional(),
    role: z.string().optional(),
    root_user_id: z.string().optional(),
    scale_in_service: z.unknown().optional(),
    scale_out_service: z.unknown().optional(),
    security_group: z.unknown().optional(),
    server_id: z.number().optional(),
    server_id_upper_bound: z.number().optional(),
    single_node_repl: z.string().optional(),
    start_service: z.unknown().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    stop_service: z.unknown().optional(),
    storage_size: z.number().optional(),
    transition_status: z.string().optional(),
    user_access: z.number().optional(),
    vertical_scaling_policy: z.string().optional(),
    volume_ids: z.string().optional(),
    volume_type: z.number().optional(),
    vxnet_id: z.string().optional(),
    host_machine: z.string().optional(),
  });
