import { examples as accesskey } from './accesskey/accesskey.examples.js';
import { examples as app } from './app/app.examples.js';
import { examples as appcenter } from './appcenter/appcenter.examples.js';
import { examples as billing } from './billing/billing.examples.js';
import { examples as caches } from './cache/caches.examples.js';
import { examples as nodes } from './cache/nodes.examples.js';
import { examples as parameterGroups } from './cache/parameter-groups.examples.js';
import { examples as lifecycle } from './cluster/lifecycle.examples.js';
import { examples as nodesAndServices } from './cluster/nodes-and-services.examples.js';
import { examples as dnsAlias } from './dns-alias/dns-alias.examples.js';
import { examples as eip } from './eip/eip.examples.js';
import type { Example } from './example.js';
import { examples as image } from './image/image.examples.js';
import * as families from './index.js';
import { examples as brokers } from './instance/brokers.examples.js';
import { examples as groups } from './instance/groups.examples.js';
import { examples as instances } from './instance/instances.examples.js';
import { examples as instanceLifecycle } from './instance/lifecycle.examples.js';
import { examples as job } from './job/job.examples.js';
import { examples as keyPair } from './key-pair/key-pair.examples.js';
import { examples as balancers } from './load-balancer/balancers.examples.js';
import { examples as certificates } from './load-balancer/certificates.examples.js';
import { examples as listeners } from './load-balancer/listeners.examples.js';
import { examples as policies } from './load-balancer/policies.examples.js';
import { examples as misc } from './misc/misc.examples.js';
import { examples as clusters } from './mongo/clusters.examples.js';
import { examples as nodesAndParameters } from './mongo/nodes-and-parameters.examples.js';
import { examples as monitor } from './monitor/monitor.examples.js';
import { examples as nic } from './nic/nic.examples.js';
import { examples as notification } from './notification/notification.examples.js';
import { examples as project } from './project/project.examples.js';
import { examples as qingcloud } from './qingcloud/qingcloud.examples.js';
import { examples as rdbClusters } from './rdb/clusters.examples.js';
import { examples as parametersAndLogs } from './rdb/parameters-and-logs.examples.js';
import { examples as routers } from './router/routers.examples.js';
import { examples as statics } from './router/statics.examples.js';
import { examples as securityGroupGroups } from './security-group/groups.examples.js';
import { examples as ipsets } from './security-group/ipsets.examples.js';
import { examples as rules } from './security-group/rules.examples.js';
import { examples as snapshots } from './security-group/snapshots.examples.js';
import { examples as servers } from './shared-storage/servers.examples.js';
import { examples as targets } from './shared-storage/targets.examples.js';
import { examples as snapshot } from './snapshot/snapshot.examples.js';
import { examples as sso } from './sso/sso.examples.js';
import { examples as tag } from './tag/tag.examples.js';
import { examples as userData } from './user-data/user-data.examples.js';
import { examples as vips } from './vips/vips.examples.js';
import { examples as volume } from './volume/volume.examples.js';
import { examples as borders } from './vpc-border/borders.examples.js';
import { examples as vpcBorderStatics } from './vpc-border/statics.examples.js';
import { examples as vxnet } from './vxnet/vxnet.examples.js';

type Named<Value> = Readonly<Record<string, Value>>;

/** The endpoint constants of a family, and examples of a topic by constant name. A new topic is registered here. */
const topics: readonly (readonly [Named<{ readonly id: string }>, Named<Example<unknown, unknown>>])[] = [
  [families.accesskey, accesskey],
  [families.app, app],
  [families.appcenter, appcenter],
  [families.billing, billing],
  [families.cache, caches],
  [families.cache, nodes],
  [families.cache, parameterGroups],
  [families.cluster, lifecycle],
  [families.cluster, nodesAndServices],
  [families.dnsAlias, dnsAlias],
  [families.eip, eip],
  [families.image, image],
  [families.instance, brokers],
  [families.instance, groups],
  [families.instance, instances],
  [families.instance, instanceLifecycle],
  [families.job, job],
  [families.keyPair, keyPair],
  [families.loadBalancer, balancers],
  [families.loadBalancer, certificates],
  [families.loadBalancer, listeners],
  [families.loadBalancer, policies],
  [families.misc, misc],
  [families.mongo, clusters],
  [families.mongo, nodesAndParameters],
  [families.monitor, monitor],
  [families.nic, nic],
  [families.notification, notification],
  [families.project, project],
  [families.qingcloud, qingcloud],
  [families.rdb, rdbClusters],
  [families.rdb, parametersAndLogs],
  [families.router, routers],
  [families.router, statics],
  [families.securityGroup, securityGroupGroups],
  [families.securityGroup, ipsets],
  [families.securityGroup, rules],
  [families.securityGroup, snapshots],
  [families.sharedStorage, servers],
  [families.sharedStorage, targets],
  [families.snapshot, snapshot],
  [families.sso, sso],
  [families.tag, tag],
  [families.userData, userData],
  [families.vips, vips],
  [families.volume, volume],
  [families.vpcBorder, borders],
  [families.vpcBorder, vpcBorderStatics],
  [families.vxnet, vxnet],
];

/** The example of every endpoint, by endpoint id. For tests that try every endpoint, and for the fake's stubs. */
export const examples: Named<Example<unknown, unknown>> = Object.fromEntries(
  topics.flatMap(([family, byName]) => Object.entries(byName).map(([name, example]) => [family[name]?.id, example])),
);
