import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { harness, keys, newYear } from '../client/__fixtures__/wire.js';

const answer = () => ({ body: { errno: 0, msg: 'success', request_id: '1', data: { swanid_signature: 'signed' } } });

it('has a SwanID signed, with a request that is signed itself', async () => {
  const { baidu, sent } = harness(answer, { strict: true });
  await expect(baidu.swanId.sign({ swanId: 'HIQIYI0123', clientId: 'y2dTfnWfkx2O' })).resolves.toBe('signed');
  const timestamp = newYear / 1_000;
  const text = `client_id=y2dTfnWfkx2O&sign_version=0.0.1&swanid=HIQIYI0123&timestamp=${timestamp}&union_id=host-7&hsk=${keys.hsk}`;
  expect(sent).toHaveLength(1);
  expect(sent[0]?.url.href).toBe('https://spapi.baidu.com/ossapi/swanid/signature');
  expect(Object.fromEntries(new URLSearchParams(sent[0]?.body))).toEqual({
    swanid: 'HIQIYI0123',
    client_id: 'y2dTfnWfkx2O',
    timestamp: String(timestamp),
    union_id: 'host-7',
    sign_version: '0.0.1',
    sign: createHash('md5').update(text).digest('hex'),
  });
});

it.each([
  [{ swanId: 'IQIYI1', clientId: 'c' }, ['swanId']],
  [{ swanId: 'Hiqiyi1', clientId: 'c' }, ['swanId']],
  [{ swanId: `HIQIYI${'0'.repeat(85)}`, clientId: '' }, ['swanId', 'clientId']],
])('names what is wrong with %j', async (request, paths) => {
  const { baidu, sent } = harness(answer);
  await expect(baidu.swanId.sign(request)).rejects.toMatchObject({ issues: paths.map((path) => ({ path })) });
  expect(sent).toEqual([]);
});

it.each(['{}', 'null', '{"errno":0,"data":null}', '{"errno":0,"data":{}}'])(
  'gives no signature of %s',
  async (body) => {
    const { baidu } = harness(() => ({ body }));
    await expect(baidu.swanId.sign({ swanId: 'HIQIYI1', clientId: 'c' })).rejects.toMatchObject({
      kind: 'http',
      message: expect.stringContaining('without swanid_signature'),
    });
  },
);

it('accepts 90 characters', async () => {
  const { baidu } = harness(answer);
  await expect(baidu.swanId.sign({ swanId: `HIQIYI${'0'.repeat(84)}`, clientId: 'c' })).resolves.toBe('signed');
});

it.each([{ hsk: undefined }, { unionId: undefined }])('says which options are missing: %j', async (changes) => {
  const { baidu } = harness(answer, changes);
  await expect(baidu.swanId.sign({ swanId: 'HIQIYI1', clientId: 'c' })).rejects.toThrow(
    'needs the options hsk and unionId',
  );
});
