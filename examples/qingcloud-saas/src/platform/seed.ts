import type { AppSeed, Plan, ResourceSeeds, UserSeed } from '@minigate/qingcloud-sso/testing';

/** Users of the fake cloud; one is chosen on its login page. */
export const users: readonly UserSeed[] = [
  { userId: 'usr-lin00001', userName: 'Lin Mei 林梅', lang: 'zh-cn', email: 'mei@example.com', phone: '13800000001' },
  { userId: 'usr-alex0002', userName: 'Alex Carter', lang: 'en', email: 'alex@example.com', phone: '13800000002' },
];

/** Actions that this application uses. One of them is not ticked at the beginning. */
export const usedActions = [
  'DescribeZones',
  'DescribeInstances',
  'RunInstances',
  'StartInstances',
  'StopInstances',
  'RestartInstances',
  'DescribeJobs',
  'DescribeEips',
  'AllocateEips',
  'ReleaseEips',
  'NBCreatePrdOrder',
  'NBChargePrdOrder',
  'NBCancelPrdOrder',
] as const;

/** The application. @param url - its landing page. */
export const app = (url: string): AppSeed => ({
  appId: 'app-workshop',
  url,
  actions: usedActions.filter((action) => action !== 'ReleaseEips'),
});

/** What plans cost, in the unit that no document names. */
export const plans: Readonly<Record<string, Plan>> = {
  'plan-team': { price: 120, kind: 'package' },
  'plan-company': { price: 480, kind: 'package' },
};

/** What the users have. */
export const resources: ResourceSeeds = {
  instances: users.flatMap(({ userId: owner }) => [
    { owner, name: 'shop-web', fields: { instance_type: 'c2m4', vcpus_current: 2, memory_current: 4_096 } },
    { owner, name: 'shop-database', fields: { instance_type: 'c4m8', vcpus_current: 4, memory_current: 8_192 } },
    { owner, name: 'batch', status: 'stopped' },
    { owner, name: 'mirror', zone: 'sh1a' },
  ]),
  eips: users.flatMap(({ userId: owner }, index) => [
    { owner, name: 'shop', fields: { eip_addr: `198.18.${index}.10`, bandwidth: 5 } },
    { owner, name: 'spare', fields: { eip_addr: `198.18.${index}.11` } },
  ]),
};
