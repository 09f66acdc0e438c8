import type * as families from '../families/index.js';

/** Endpoint constants of one service by the names of their actions, which are those of the constants with a capital letter. */
type ByAction<Family> = { [Name in keyof Family & string as Capitalize<Name>]: Family[Name] };

/** Endpoint constants by the names of their actions. */
export interface Actions
  extends ByAction<typeof families.accesskey>,
    ByAction<typeof families.app>,
    ByAction<typeof families.billing>,
    ByAction<typeof families.cache>,
    ByAction<typeof families.cluster>,
    ByAction<typeof families.dnsAlias>,
    ByAction<typeof families.eip>,
    ByAction<typeof families.image>,
    ByAction<typeof families.instance>,
    ByAction<typeof families.job>,
    ByAction<typeof families.keyPair>,
    ByAction<typeof families.loadBalancer>,
    ByAction<typeof families.misc>,
    ByAction<typeof families.mongo>,
    ByAction<typeof families.monitor>,
    ByAction<typeof families.nic>,
    ByAction<typeof families.notification>,
    ByAction<typeof families.project>,
    ByAction<typeof families.qingcloud>,
    ByAction<typeof families.rdb>,
    ByAction<typeof families.router>,
    ByAction<typeof families.securityGroup>,
    ByAction<typeof families.sharedStorage>,
    ByAction<typeof families.snapshot>,
    ByAction<typeof families.tag>,
    ByAction<typeof families.userData>,
    ByAction<typeof families.vips>,
    ByAction<typeof families.volume>,
    ByAction<typeof families.vpcBorder>,
    ByAction<typeof families.vxnet> {}
