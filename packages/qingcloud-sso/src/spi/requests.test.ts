import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from './__fixtures__/vectors.json' with { type: 'json' };
import { readSpiRequest } from './requests.js';

const parametersOf = (query: string): Record<string, string> => {
  const { signature: _, ...parameters } = Object.fromEntries(new URLSearchParams(query));
  return parameters;
};
const [, , creation = ''] = vectors.queries;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const create = parametersOf(creation);

describe('readSpiRequest', () => {
  it('reads the platform’s samples', () => {
    const [test, , created, renewed, upgraded] = vectors.queries.map((query) => readSpiRequest(parametersOf(query)));
    expect(test).toMatchObject({ action: 'TestConnection', sentAt: Date.UTC(2021, 5, 23, 7, 10, 45) });
    expect(created).toMatchObject({
      action: 'CreateAppInstance',
      userId: 'usr-xx1xx',
      appId: 'app-xxxxx',
      spec: '套餐名称1',
      specPackage: undefined,
      period: { count: 1, unit: 'day' },
      cloud: { sso: 'https://sso.qingcloud.com', api: 'https://api.qingcloud.com:7777' },
      debug: false,
      orderId: undefined,
    });
    expect(renewed).toMatchObject({
      action: 'RenewAppInstance',
      instanceId: 'a0ec8245-d3f4-11eb-b8c6-acde48001122',
      spec: '套餐名称1',
    });
    expect(upgraded).toMatchObject({ action: 'UpgradeAppInstance' });
  });

  it('reads what came later or stands only in the text, and keeps what it does not know', () => {
    const cloud_info = base64('{"sso_server":"https://sso.example.com/","api_server":"http://api.example.com:7777"}');
    const more = { cloud_info, spec_package: base64('标准版'), order_id: 'appor-1', debug: 'True', period: '12_month' };
    expect(readSpiRequest({ ...create, ...more, region: 'sh1' })).toMatchObject({
      cloud: { sso: 'https://sso.example.com', api: 'http://api.example.com:7777' },
      specPackage: '标准版',
      orderId: 'appor-1',
      debug: true,
      period: { count: 12, unit: 'month' },
      parameters: { region: 'sh1', spec_package: more.spec_package },
    });
    expect(readSpiRequest({ ...create, debug: '1' })).toMatchObject({ debug: true });
    expect(readSpiRequest({ ...create, spec: 'gold plan' })).toMatchObject({ spec: 'gold plan' });
    expect(readSpiRequest({ ...create, spec: '/w==' })).toMatchObject({ spec: '/w==' });
  });

  it('reads every plan name, also where a plus sign came as a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const spec = base64(name);
        expect(readSpiRequest({ ...create, spec })).toMatchObject({ spec: name });
        expect(readSpiRequest({ ...create, spec: spec.replaceAll('+', ' ') })).toMatchObject({ spec: name });
      }),
    );
  });

  it.each([
    ['no action', { action: '' }, 'action'],
    ['no time', { time_stamp: '' }, 'time_stamp'],
    ['a time in another form', { time_stamp: '2021-06-23 07:26:13' }, 'time_stamp'],
    ['a time that is none', { time_stamp: '2021-13-23T07:26:13Z' }, 'time_stamp'],
    ['no plan', { spec: '' }, 'spec'],
    ['no user', { user_id: '' }, 'user_id'],
    ['a term that is none', { period: 'month' }, 'period'],
    ['an order id beyond all measure', { order_id: 'x'.repeat(129) }, 'order_id'],
    ['no cloud', { cloud_info: '' }, 'cloud_info'],
    ['a cloud that is no JSON', { cloud_info: base64('{') }, 'cloud_info'],
    ['a cloud without an address', { cloud_info: base64('{"sso_server":"sso.example.com"}') }, 'cloud_info'],
    ['a cloud with a password', { cloud_info: base64('{"sso_server":"a:b@x","api_server":"x"}') }, 'cloud_info'],
  ])('refuses %s and names it', (_, change, name) => {
    expect(() => readSpiRequest({ ...create, ...change })).toThrow(
      expect.objectContaining({ kind: 'webhook', reason: 'malformed', message: expect.stringContaining(name) }),
    );
  });

  it('knows no other action, but wants its time', () => {
    expect(readSpiRequest({ action: 'MoveAppInstance', time_stamp: '2021-06-23T07:10:45Z' })).toBeUndefined();
    expect(() => readSpiRequest({ action: 'MoveAppInstance' })).toThrow('time_stamp');
    expect(() => readSpiRequest({ action: 'ExpireAppInstance', time_stamp: '2021-06-23T07:10:45Z' })).toThrow(
      'instance_id',
    );
  });
});
