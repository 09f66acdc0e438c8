import { examples as accesskey } from './accesskey/accesskey.examples.js';
import { examples as app } from './app/app.examples.js';
import { examples as appcenter } from './appcenter/appcenter.examples.js';
import { examples as billing } from './billing/billing.examples.js';
import { examples as cache } from './cache/cache.examples.js';
import { examples as cluster } from './cluster/cluster.examples.js';
import { examples as dnsAlias } from './dns-alias/dns-alias.examples.js';
import { examples as eip } from './eip/eip.examples.js';
import type { Example } from './example.js';
import { examples as image } from './image/image.examples.js';
import * as families from './index.js';
import { examples as instance } from './instance/instance.examples.js';
import { examples as job } from './job/job.examples.js';
import { examples as keyPair } from './key-pair/key-pair.examples.js';
import { examples as loadBalancer } from './load-balancer/load-balancer.examples.js';
import { examples as misc } from './misc/misc.examples.js';
import { examples as mongo } from './mongo/mongo.examples.js';
import { examples as monitor } from './monitor/monitor.examples.js';
import { examples as nic } from './nic/nic.examples.js';
import { examples as notification } from './notification/notification.examples.js';
import { examples as project } from './project/project.examples.js';
import { examples as qingcloud } from './qingcloud/qingcloud.examples.js';
import { examples as rdb } from './rdb/rdb.examples.js';
import { examples as router } from './router/router.examples.js';
import { examples as securityGroup } from './security-group/security-group.examples.js';
import { examples as sharedStorage } from './shared-storage/shared-storage.examples.js';
import { examples as snapshot } from './snapshot/snapshot.examples.js';
import { examples as sso } from './sso/sso.examples.js';
import { examples as tag } from './tag/tag.examples.js';
import { examples as userData } from './user-data/user-data.examples.js';
import { examples as vips } from './vips/vips.examples.js';
import { examples as volume } from './volume/volume.examples.js';
import { examples as vpcBorder } from './vpc-border/vpc-border.examples.js';
import { examples as vxnet } from './vxnet/vxnet.examples.js';

type Named<Value> = Readonly<Record<string, Value>>;

/** The endpoint constants of a family, and examples of a topic by constant name. A new topic is registered here. */
const topics: readonly (readonly [Named<{ readonly id: string }>, Named<Example<unknown, unknown>>])[] = [
  [families.accesskey, accesskey],
  [families.app, app],
  [families.appcenter, appcenter],
  [families.billing, billing],
  [families.cache, cache],
  [families.cluster, cluster],
  [families.dnsAlias, dnsAlias],
  [families.eip, eip],
  [families.image, image],
  [families.instance, instance],
  [families.job, job],
  [families.keyPair, keyPair],
  [families.loadBalancer, loadBalancer],
  [families.misc, misc],
  [families.mongo, mongo],
  [families.monitor, monitor],
  [families.nic, nic],
  [families.notification, notification],
  [families.project, project],
  [families.qingcloud, qingcloud],
  [families.rdb, rdb],
  [families.router, router],
  [families.securityGroup, securityGroup],
  [families.sharedStorage, sharedStorage],
  [families.snapshot, snapshot],
  [families.sso, sso],
  [families.tag, tag],
  [families.userData, userData],
  [families.vips, vips],
  [families.volume, volume],
  [families.vpcBorder, vpcBorder],
  [families.vxnet, vxnet],
];

/** The example of every endpoint, by endpoint id. For tests that try every endpoint, and for the fake's stubs. */
export const examples: Named<Example<unknown, unknown>> = Object.fromEntries(
  topics.flatMap(([family, byName]) => Object.entries(byName).map(([name, example]) => [family[name]?.id, example])),
);
