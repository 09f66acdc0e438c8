import { type Api, type Callable, familiesBinder, type Invoke } from '@minigate/core';
import * as families from '../families/index.js';

/**
 * The actions by service.
 *
 * @reach qc.withKey(key)
 */
export interface ActionApis extends Callable {
  /** API access keys of the account: list and delete them. */
  readonly accesskey: Api<typeof families.accesskey, 'signature'>;
  /** AppCenter: applications, their versions, and deploying them as clusters. */
  readonly app: Api<typeof families.app, 'signature'>;
  /** New Billing: package orders of an app’s users, their payment, and the charged product instances. */
  readonly billing: Api<typeof families.billing, 'signature'>;
  /** Cache service: Redis and Memcached in a private network, their nodes and parameter groups. */
  readonly cache: Api<typeof families.cache, 'signature'>;
  /** AppCenter clusters: create, scale, configure, back up and watch clusters of any app. */
  readonly cluster: Api<typeof families.cluster, 'signature'>;
  /** Internal domain names (DNS aliases) for instances and routers. */
  readonly dnsAlias: Api<typeof families.dnsAlias, 'signature'>;
  /** Public IPv4 addresses: allocate, bind to instances, change bandwidth and billing, release. */
  readonly eip: Api<typeof families.eip, 'signature'>;
  /** Images: make them from instances, share them, and list what instances can start from. */
  readonly image: Api<typeof families.image, 'signature'>;
  /** Virtual machines (instances): create, start, stop, resize, reset, clone and delete them, and group them by placement. */
  readonly instance: Api<typeof families.instance, 'signature'>;
  /** Jobs: the progress of the asynchronous work that other actions start. */
  readonly job: Api<typeof families.job, 'signature'>;
  /** SSH key pairs: create or import them and put them on instances. */
  readonly keyPair: Api<typeof families.keyPair, 'signature'>;
  /** Load balancers: listeners, backends, forwarding policies, certificates, addresses and monitoring. */
  readonly loadBalancer: Api<typeof families.loadBalancer, 'signature'>;
  /** Quotas and limits of the account in a zone. */
  readonly misc: Api<typeof families.misc, 'signature'>;
  /** MongoDB replica sets in a private network: create, resize, start, stop, their nodes and parameters. */
  readonly mongo: Api<typeof families.mongo, 'signature'>;
  /** Monitoring data of instances, public addresses and routers. */
  readonly monitor: Api<typeof families.monitor, 'signature'>;
  /** Network cards: create, attach to instances, and change their address. */
  readonly nic: Api<typeof families.nic, 'signature'>;
  /** Notification lists, and sending alarm notifications to them. */
  readonly notification: Api<typeof families.notification, 'signature'>;
  /** Projects: list them and move resources in and out. */
  readonly project: Api<typeof families.project, 'signature'>;
  /** Zones of the cloud that the account can reach. */
  readonly qingcloud: Api<typeof families.qingcloud, 'signature'>;
  /** Relational databases: MySQL and PostgreSQL clusters, their nodes, logs and parameters. */
  readonly rdb: Api<typeof families.rdb, 'signature'>;
  /** Routers (VPC): connect private networks, static rules such as port forwarding and VPN, power and monitoring. */
  readonly router: Api<typeof families.router, 'signature'>;
  /** Firewalls (security groups): rules, sets of addresses or ports, snapshots of rules, and applying them. */
  readonly securityGroup: Api<typeof families.securityGroup, 'signature'>;
  /** Shared storage: vSAN and vNAS servers (S2) and the iSCSI, NFS and SMB targets on them. */
  readonly sharedStorage: Api<typeof families.sharedStorage, 'signature'>;
  /** Snapshots (backups) of instances and volumes: create, roll back, and make images or volumes from them. */
  readonly snapshot: Api<typeof families.snapshot, 'signature'>;
  /** Tags: create them, put them on resources, and list what carries them. */
  readonly tag: Api<typeof families.tag, 'signature'>;
  /** User data: upload archives that new instances read when they start. */
  readonly userData: Api<typeof families.userData, 'signature'>;
  /** Virtual addresses: floating private addresses of a VxNet for high availability. */
  readonly vips: Api<typeof families.vips, 'signature'>;
  /** Volumes (block storage): create, attach, detach, enlarge, clone and delete them. */
  readonly volume: Api<typeof families.volume, 'signature'>;
  /** Border routers: connect VPCs and private networks beyond one VPC, with static routes. */
  readonly vpcBorder: Api<typeof families.vpcBorder, 'signature'>;
  /** Private networks (VxNets): create, delete, and the instances that join them. */
  readonly vxnet: Api<typeof families.vxnet, 'signature'>;
}

const { sso: _sso, appcenter: _appcenter, ...services } = families;

/** @param invoke - sends calls for an account or a session. */
export const actionApis: (invoke: Invoke) => ActionApis = familiesBinder(services, ({ auth }) => auth === 'signature');
