import { type Callable, memoryStore } from '@minigate/core';
import { expect, it } from 'vitest';
import { contractTests } from '../../../../scripts/test-support/contract.js';
import { createWechatOpen, type WechatOpen } from '../client/create.js';
import type { WechatEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { examples } from '../families/examples.js';
import { fetchHandler } from '../webhook.js';
import { errorAnswer } from './errors.js';
import { createWechatOpenFake } from './fake.js';
import { miniProgramSets, officialAccountSets } from './options.js';

type AnyWechatEndpoint = WechatEndpoint<unknown, unknown>;

const program = 'wx1000000000000001';
const official = 'wx2000000000000001';
const permissionSets = [...new Set(endpoints.flatMap(({ permissionSets: sets = [] }) => sets))];
const fake = createWechatOpenFake({
  authorizers: [
    { appId: program, granted: true, permissionSets },
    { appId: official, granted: true, permissionSets, kind: 'official-account' },
  ],
});
let wx: WechatOpen;

const clientFor = ({ auth, family }: AnyWechatEndpoint): Callable => {
  if (auth === 'component' || (auth === 'none' && family === 'component-token')) return wx.component;
  return wx.authorizer(family.startsWith('oa-') ? official : program);
};
const requestOf = ({ id }: AnyWechatEndpoint): Record<string, unknown> => {
  const request = examples[id]?.request as object;
  return 'component_appid' in request ? { ...request, component_appid: fake.component.appId } : { ...request };
};

const { failure, begin } = contractTests({
  endpoints,
  fake,
  clientFor,
  requestOf,
  async connect(baseUrl) {
    wx = createWechatOpen({
      component: fake.component,
      store: memoryStore({ clock: fake.clock }),
      baseUrl,
      runtime: { clock: fake.clock },
      retry: { retries: 0 },
      strict: true,
    });
    fake.pushTo(fetchHandler(wx));
    await fake.tickets.pushNow();
    await wx.recover();
  },
  generalErrors: [-1, 45009, 48001],
  failWith: ({ path }, code) => fake.faults.on(path, errorAnswer(code)),
  unavoidable: ['code-used'],
});

it('gives the accounts of the default seed what every endpoint of their kind needs', () => {
  const lacking = endpoints.filter(({ family, auth, permissionSets: sets = [] }) => {
    // Registrations are called for accounts of both kinds.
    const both = family === 'registration' ? [...officialAccountSets, ...miniProgramSets] : undefined;
    const granted = both ?? (family.startsWith('oa-') ? officialAccountSets : miniProgramSets);
    return auth === 'authorizer' && sets.length > 0 && !sets.some((set) => granted.includes(set));
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

it.each([...new Set(endpoints.map(({ family }) => family))])(
  '%s: calls with the wrong kind of token',
  async (family) => {
    await begin();
    for (const endpoint of endpoints.filter((one) => one.family === family && one.auth === 'authorizer')) {
      const before = fake.journal().length;
      const error = await failure(endpoint, requestOf(endpoint), wx.component);
      expect(error).toMatchObject({ kind: 'auth', message: expect.stringContaining('authorizer credential') });
      expect(fake.journal().length, endpoint.id).toBe(before);
    }
  },
);
