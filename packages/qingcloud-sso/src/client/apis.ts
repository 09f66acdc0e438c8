import { type Api, type Callable, familiesBinder, type Invoke } from '@minigate/core';
import * as families from '../families/index.js';

/** The actions by service. */
export interface ActionApis extends Callable {
  /** accesskey */
  readonly accesskey: Api<typeof families.accesskey, 'signature'>;
  /** app */
  readonly app: Api<typeof families.app, 'signature'>;
  /** billing */
  readonly billing: Api<typeof families.billing, 'signature'>;
  /** cache */
  readonly cache: Api<typeof families.cache, 'signature'>;
  /** cluster */
  readonly cluster: Api<typeof families.cluster, 'signature'>;
  /** dns-alias */
  readonly dnsAlias: Api<typeof families.dnsAlias, 'signature'>;
  /** Public IPv4 addresses: allocate, bind to instances, change bandwidth and billing, release. */
  readonly eip: Api<typeof families.eip, 'signature'>;
  /** image */
  readonly image: Api<typeof families.image, 'signature'>;
  /** instance */
  readonly instance: Api<typeof families.instance, 'signature'>;
  /** job */
  readonly job: Api<typeof families.job, 'signature'>;
  /** key-pair */
  readonly keyPair: Api<typeof families.keyPair, 'signature'>;
  /** load-balancer */
  readonly loadBalancer: Api<typeof families.loadBalancer, 'signature'>;
  /** misc */
  readonly misc: Api<typeof families.misc, 'signature'>;
  /** mongo */
  readonly mongo: Api<typeof families.mongo, 'signature'>;
  /** monitor */
  readonly monitor: Api<typeof families.monitor, 'signature'>;
  /** nic */
  readonly nic: Api<typeof families.nic, 'signature'>;
  /** notification */
  readonly notification: Api<typeof families.notification, 'signature'>;
  /** project */
  readonly project: Api<typeof families.project, 'signature'>;
  /** qingcloud */
  readonly qingcloud: Api<typeof families.qingcloud, 'signature'>;
  /** rdb */
  readonly rdb: Api<typeof families.rdb, 'signature'>;
  /** router */
  readonly router: Api<typeof families.router, 'signature'>;
  /** security-group */
  readonly securityGroup: Api<typeof families.securityGroup, 'signature'>;
  /** shared-storage */
  readonly sharedStorage: Api<typeof families.sharedStorage, 'signature'>;
  /** snapshot */
  readonly snapshot: Api<typeof families.snapshot, 'signature'>;
  /** tag */
  readonly tag: Api<typeof families.tag, 'signature'>;
  /** user-data */
  readonly userData: Api<typeof families.userData, 'signature'>;
  /** vips */
  readonly vips: Api<typeof families.vips, 'signature'>;
  /** volume */
  readonly volume: Api<typeof families.volume, 'signature'>;
  /** vpc-border */
  readonly vpcBorder: Api<typeof families.vpcBorder, 'signature'>;
  /** Private networks (VxNets): create, delete, and the instances that join them. */
  readonly vxnet: Api<typeof families.vxnet, 'signature'>;
}

const { sso: _sso, appcenter: _appcenter, ...services } = families;

/** @param invoke - sends calls for an account or a session. */
export const actionApis: (invoke: Invoke) => ActionApis = familiesBinder(services, ({ auth }) => auth === 'signature');
