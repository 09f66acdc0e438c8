import { memoryStore } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { createQingCloud } from '../client/create.js';
import type { QingCloudOptions } from '../client/options.js';
import { deniedAction } from '../errors/denied.js';
import { harness } from '../sso/__fixtures__/harness.js';
import { actionMapSource } from './action-map.js';
import { type Permission, readPermissions } from './permissions.js';

const releaseEips = {
  keys: { required: ['eips'], optional: ['zone', 'force'] },
  service_name: 'eip',
  attributes: {},
  type: 'action',
  id: 'eip_ReleaseEips',
};
const describeJobs = { keys: { required: [], optional: ['jobs'] }, type: 'action', id: 'job_DescribeJobs' };
const services = { eip: { ReleaseEips: releaseEips }, job: { DescribeJobs: describeJobs } };
const text = JSON.stringify;
const list = [
  { service: 'eip', action: 'ReleaseEips', description: releaseEips, required: ['eips'], optional: ['zone', 'force'] },
  { service: 'job', action: 'DescribeJobs', description: describeJobs, required: [], optional: ['jobs'] },
];

describe('readPermissions', () => {
  it.each<[string, unknown]>([
    ['objects', { appCenter: services }],
    ['text under the tag', { appCenter: text(services) }],
    ['text as a whole', text({ appCenter: text(services) })],
    ['text inside text', { appCenter: text(text(services)) }],
    ['the services alone', services],
    ['an envelope', { ret_code: 0, action: 'DescribeIAMApiActionsByTagResponse', data: { appCenter: text(services) } }],
    ['a list of tags', { ret_code: 0, tag_set: [services] }],
    ['services as text', { appCenter: { eip: text(services.eip), job: text(services.job) } }],
  ])('reads %s', (_, answer) => {
    expect(readPermissions(answer)).toEqual(list);
  });

  it('reads descriptions and keys that are text', () => {
    const answer = {
      appCenter: { eip: { ReleaseEips: text({ keys: text({ required: text(['eips']), optional: null }) }) } },
    };
    expect(readPermissions(answer)).toMatchObject([
      { service: 'eip', action: 'ReleaseEips', required: ['eips'], optional: [] },
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no JSON', 'not JSON {'],
    ['a list', [1, 2]],
    ['numbers', { appCenter: 1 }],
  ])('finds nothing in %s', (_, answer) => {
    expect(readPermissions(answer)).toEqual([]);
  });

  it('does not go deeper than answers are', () => {
    let answer: unknown = services;
    for (let depth = 0; depth < 10_000; depth++) answer = { appCenter: answer };
    expect(readPermissions(answer)).toEqual([]);
  });
});

describe('permissions.list', () => {
  const connect = (fetch: QingCloudOptions['fetch'], appcenter?: string) =>
    createQingCloud({
      sso: 'https://sso.example.com',
      api: 'https://api.example.com',
      appcenter,
      paths: { appcenter: '/portal/api/' },
      store: memoryStore(),
      fetch,
    }).permissions;

  it('asks AppCenter of this deployment', async () => {
    const sent: Request[] = [];
    const permissions = connect(async (input, init) => {
      sent.push(new Request(input, init));
      return Response.json({ appCenter: text(services) });
    }, 'https://appcenter.example.com');
    expect(await permissions.list()).toEqual(list);
    expect(sent[0]?.url).toBe('https://appcenter.example.com/portal/api/');
    expect(JSON.parse(new URLSearchParams(await sent[0]?.text()).get('params') ?? '')).toEqual({
      owner: 'appCenter',
      action: 'DescribeIAMApiActionsByTag',
    });
  });

  it('throws a refusal, and says which address is missing', async () => {
    const refusing = connect(async () => Response.json({ ret_code: 1400, message: 'no' }), 'https://x.example.com');
    await expect(refusing.list()).rejects.toMatchObject({ kind: 'platform', code: 1400 });
    await expect(connect(async () => Response.json({})).list()).rejects.toMatchObject({
      kind: 'validation',
      issues: [{ path: 'appcenter' }],
    });
  });
});

it('lists what is ticked, and names what is not when it is called', async () => {
  const { fake, qc, browser } = harness({
    fake: { apps: [{ actions: ['DescribeInstances', 'NBCreatePrdOrder'] }], users: [{ userId: 'usr-one' }] },
    client: { appcenter: 'https://qingcloud.fake' },
  });
  expect((await qc.permissions.list()).map(({ service, action }) => [service, action])).toEqual([
    ['billing', 'NBCreatePrdOrder'],
    ['instance', 'DescribeInstances'],
  ]);
  const user = browser();
  await user.logIn();
  const session = await user.session();
  await session.call('DescribeInstances');
  const error = await session.call('TerminateInstances', { instances: ['i-1'] }).catch((caught: unknown) => caught);
  expect(deniedAction(error)).toBe('TerminateInstances');
  expect(error).toMatchObject({
    class: 'permission',
    advice: { zh: expect.stringContaining('勾选 TerminateInstances') },
  });
  expect(fake.violations()).toEqual([]);
});

describe('actionMapSource', () => {
  it('writes a map of the actions, the same for any order', () => {
    const source = actionMapSource(list);
    expect(source).toBe(actionMapSource([...list, ...list].reverse()));
    expect(source).toMatch(/^\/\/ Written by/);
    expect(source.slice(source.indexOf('export'))).toBe(`export interface PermittedActions {
  readonly "DescribeJobs": { readonly service: "job"; readonly required: never; readonly optional: "jobs" };
  readonly "ReleaseEips": { readonly service: "eip"; readonly required: "eips"; readonly optional: "force" | "zone" };
}
`);
  });

  it('writes no code of others', () => {
    const evil = '"; process.exit(1); //*/\n\u2028';
    const source = actionMapSource([
      { service: evil, action: evil, description: {}, required: [evil], optional: [] } satisfies Permission,
    ]);
    expect(source.split('\n').filter((line) => line.startsWith('process') || line.includes('*/;'))).toEqual([]);
    expect(source).toContain(`readonly ${JSON.stringify(evil)}:`);
  });
});
