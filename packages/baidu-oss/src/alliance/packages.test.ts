import { describe, expect, it } from 'vitest';
import { calls, harness } from '../client/__fixtures__/wire.js';
import { packageList } from './__fixtures__/samples.js';
import type { AlliancePackage } from './types.js';

const answering = (data: string) => harness(() => ({ body: `{"errno":0,"msg":"success","data":${data}}` }));

it('lists packages and uploads, as in the sample of the guide', async () => {
  const { baidu } = harness(() => ({ body: packageList }), { strict: true });
  const [first, second] = JSON.parse(packageList).data;
  expect(await baidu.packages.list('111111')).toEqual([
    {
      kind: 'package',
      version: '1.2.6',
      status: 'published',
      packageId: '1',
      remark: '',
      auditMessage: '审核通过',
      committer: undefined,
      rollbackVersion: 'v1.2.5',
      description: 'desc',
      committedAtText: '2018/09/04 17:13:59',
      committedAt: Date.parse('2018-09-04T17:13:59+08:00'),
      raw: first,
    },
    {
      kind: 'upload',
      version: '1.2.7',
      status: 'uploading',
      statusText: '上传中',
      description: 'desc',
      committedAtText: '2018/09/06 15:32:38',
      committedAt: Date.parse('2018-09-06T15:32:38+08:00'),
      raw: second,
    },
  ]);
});

it.each<[string, Partial<AlliancePackage>]>([
  [
    '{"status":3,"package_id":16123456789012345678}',
    { kind: 'package', status: 'developing', packageId: '16123456789012345678' },
  ],
  ['{"status":"4","package_id":"9007199254740993"}', { status: 'in_review', packageId: '9007199254740993' }],
  ['{"status":5,"remark":7,"committer":"me"}', { status: 'rejected', remark: '7', committer: 'me', packageId: '' }],
  ['{"status":6}', { status: 'approved', committer: undefined, rollbackVersion: undefined }],
  ['{"status":8,"upload_status":1}', { kind: 'package', status: 'rolling_back' }],
  ['{"status":7}', { status: 'unknown(7)' }],
  ['{"version":"v1"}', { kind: 'package', status: 'unknown' }],
  ['{"status":null,"upload_status":3}', { kind: 'upload', status: 'upload_failed', statusText: '' }],
  ['{"upload_status":2}', { kind: 'upload', status: 'unknown(2)' }],
  // A slip of the platform between seconds and milliseconds.
  ['{"status":1,"commit_time":"1970/01/19 08:00:00"}', { committedAt: 18 * 86_400_000 }],
  [
    '{"status":1,"commit_time":"2019/02/30 08:00:00"}',
    { committedAt: undefined, committedAtText: '2019/02/30 08:00:00' },
  ],
  ['{"status":1,"commit_time":"--"}', { committedAt: undefined }],
  ['{"status":1,"commit_time":"2019/02/03 24:00:00"}', { committedAt: undefined }],
])('reads the entry %s', async (entry, expected) => {
  const { baidu } = answering(`[${entry}]`);
  expect(await baidu.packages.list(1)).toMatchObject([expected]);
});

it.each(['null', '[]', '[[],null]', '{}'])('has none in %s', async (data) => {
  const { baidu } = answering(data);
  expect(await baidu.packages.list(1)).toEqual([]);
  expect(await baidu.packages.detail({ appId: 1 })).toBeUndefined();
});

it.each(['{}', 'null', '{"errno":0}', '{"errno":0,"data":"x"}'])('does not take %s for none', async (body) => {
  const { baidu } = harness(() => ({ body }));
  const unreadable = { kind: 'http', reason: 'unreadable' };
  await expect(baidu.packages.list(1)).rejects.toMatchObject(unreadable);
  await expect(baidu.packages.detail({ appId: 1 })).rejects.toMatchObject(unreadable);
});

describe('detail', () => {
  it.each<[Parameters<ReturnType<typeof answering>['baidu']['packages']['detail']>[0], string]>([
    [
      { appId: 16123456789012345678n, packageId: '9007199254740993' },
      'app_id=16123456789012345678&package_id=9007199254740993',
    ],
    [{ appId: '1', status: 'rolling_back' }, 'app_id=1&type=8'],
    [{ appId: 1 }, 'app_id=1'],
  ])('asks for %o', async (query, search) => {
    const { baidu, sent } = answering('{"status":1,"package_id":"5"}');
    expect(await baidu.packages.detail(query)).toMatchObject({ kind: 'package', packageId: '5' });
    expect(calls(sent)[0]?.url.search.replace(/&?access_token=[^&]+/, '')).toBe(`?${search}`);
  });

  it('takes a list of one for the package', async () => {
    const { baidu } = answering('[{"status":1,"package_id":5}]');
    expect(await baidu.packages.detail({ appId: 1 })).toMatchObject({ status: 'published', packageId: '5' });
  });

  it('names a state that is none', async () => {
    const { baidu, sent } = answering('{}');
    await expect(baidu.packages.detail({ appId: 1, status: 'online' as 'published' })).rejects.toThrow(
      /status: must be one of published,/,
    );
    expect(sent).toEqual([]);
  });
});
