import { describe, expect, it } from 'vitest';
import { calls, harness, type Sent } from '../client/__fixtures__/wire.js';
import { appInfo } from './__fixtures__/samples.js';
import type { AllianceApp, IdInput } from './types.js';

const only = async (app: string): Promise<AllianceApp | undefined> => {
  const { baidu } = harness(() => ({ body: `{"errno":0,"data":[${app}]}` }));
  return (await baidu.apps.get(['1'])).found[0];
};

it('reads the sample of the guide as its text says', async () => {
  const { baidu } = harness(() => ({ body: appInfo }), { strict: true });
  const { found, missing } = await baidu.apps.get([111111]);
  expect(missing).toEqual([]);
  expect(found).toEqual([
    {
      appId: '111111',
      name: '小程序',
      description: '1531812276',
      covers: ['https://b.bdstatic.com/searchbox/mappconsole/image/20180416/1523870283-34303.jpg'],
      qualification: {
        name: '',
        type: 'individual',
        status: 'passed',
        advancedType: 'corporate_account',
        advancedStatus: 'passed',
      },
      categories: [{ id: '0', name: '', description: '', parent: { id: '0', name: '', description: '' } }],
      minSwanVersion: '',
      status: 'unknown(0)',
      raw: JSON.parse(appInfo).data[0],
    },
  ]);
});

describe('answers', () => {
  const echo = ({ url }: Sent) => {
    const ids = url.searchParams.get('app_ids')?.split(',') ?? [];
    // Numbers and texts, in another order, one left out, one that nobody asked for.
    const rows = ids
      .filter((id) => id !== '5')
      .map((id, index) => `{"app_id":${index % 2 ? id : `"${id}"`},"app_name":"n${id}","status":1}`);
    return { body: `{"errno":0,"data":[${[...rows.reverse(), '{"app_id":99,"status":1}', 'null', '[]'].join(',')}]}` };
  };

  it('come in chunks, and go out in the order of the ids, each once', async () => {
    const { baidu, sent } = harness(echo, { batchSize: 2 });
    const ids: IdInput[] = [9007199254740993n, '16123456789012345678', 5, '0007', 7, '16123456789012345678'];
    const progress: unknown[] = [];
    const { found, missing } = await baidu.apps.get(ids, { onProgress: (event) => progress.push(event) });
    expect(found.map(({ appId }) => appId)).toEqual(['9007199254740993', '16123456789012345678', '7']);
    expect(missing).toEqual(['5']);
    expect(calls(sent).map(({ url }) => url.searchParams.get('app_ids'))).toEqual([
      '9007199254740993,16123456789012345678',
      '5,7',
    ]);
    expect(progress).toEqual([
      { done: 2, total: 4 },
      { done: 4, total: 4 },
    ]);
  });

  it.each(['null', '[]', '{}'])('without content (%s) leave all missing', async (data) => {
    const { baidu } = harness(() => ({ body: `{"errno":0,"data":${data}}` }));
    expect(await baidu.apps.get([1])).toEqual({ found: [], missing: ['1'] });
  });

  it.each([
    '{}',
    '[]',
    '""',
    'null',
    '{"errno":0}',
    '{"errno":0,"data":"x"}',
    '{"errno":0,"data":[5]}',
    '{"errno":0,"data":[[[1]]]}',
    '{"errno":0,"data":{"1":{"app_id":1}}}',
  ])('that do not say which apps there are (%s) leave none missing', async (body) => {
    const { baidu } = harness(() => ({ body }));
    await expect(baidu.apps.get([1])).rejects.toMatchObject({ kind: 'http', reason: 'unreadable', retryable: true });
  });

  it('that are one object are a list of one', async () => {
    const { baidu } = harness(() => ({ body: '{"errno":0,"data":{"app_id":"1","status":"4"}}' }));
    expect((await baidu.apps.get([1])).found).toMatchObject([{ appId: '1', status: 'paused' }]);
  });

  it('are not asked for without ids, nor after an abort', async () => {
    const { baidu, sent } = harness(echo);
    expect(await baidu.apps.get([])).toEqual({ found: [], missing: [] });
    await expect(baidu.apps.get([1], { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    expect(sent).toEqual([]);
  });
});

it.each<[string, object]>([
  ['{"app_id":1,"status":-1}', { status: 'banned', qualification: undefined, categories: [], covers: [], name: '' }],
  ['{"app_id":1,"status":2}', { status: 'in_review' }],
  ['{"app_id":1,"status":5}', { status: 'forced_offline' }],
  ['{"app_id":1,"status":17}', { status: 'unknown(17)' }],
  ['{"app_id":1,"status":null}', { status: 'unknown' }],
  [
    '{"app_id":1,"qualification":{"status":2,"type":3,"ad_type":23,"ad_status":7}}',
    {
      qualification: {
        type: 'government',
        status: 'in_review',
        advancedType: 'legal_person_face',
        advancedStatus: 'passed_fee_pending',
      },
    },
  ],
  [
    '{"app_id":1,"qualification":{"satus":3,"status":1,"ad_type":-1}}',
    { qualification: { status: 'failed', advancedType: 'other', advancedStatus: undefined } },
  ],
  ['{"app_id":1,"qualification":[]}', { qualification: undefined }],
  [
    '{"app_id":1,"category":{"category_id":16123456789012345678,"category_name":"shops"}}',
    { categories: [{ id: '16123456789012345678', name: 'shops', parent: undefined }] },
  ],
  ['{"app_id":1,"category":null,"photo_addr":null}', { categories: [], covers: [] }],
  ['{"app_id":1,"photo_addr":"javascript://%0aalert(1)"}', { covers: [] }],
  [`{"app_id":1,"photo_addr":${'['.repeat(50)}"https://a"${']'.repeat(50)}}`, { covers: [] }],
])('reads %s', async (app, expected) => {
  expect(await only(app)).toMatchObject(expected);
});
