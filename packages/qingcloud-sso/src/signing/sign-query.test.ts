import { describe, expect, it } from 'vitest';
import { type SignQueryOptions, signQuery } from './sign-query.js';

// The example of https://docs.qingcloud.com/product/api/common/signature.html
const key = { accessKeyId: 'QYACCESSKEYIDEXAMPLE', secretAccessKey: 'SECRETACCESSKEY' };
const options: SignQueryOptions = { ...key, path: '/iaas/', now: Date.UTC(2013, 7, 27, 14, 30, 10) };
const runInstances = {
  action: 'RunInstances',
  count: 1,
  image_id: 'centos64x86a',
  instance_name: 'demo',
  instance_type: 'small_b',
  login_mode: 'passwd',
  login_passwd: 'QingCloud20130712',
  vxnets: ['vxnet-0'],
  zone: 'pek1',
};

describe('signQuery', () => {
  it('signs the documented example as documented', () => {
    const { signature, query, stringToSign } = signQuery(runInstances, options);
    expect(signature).toBe('32bseYy39DOlatuewpeuW5vpmW51sD1A/JdGynqSpP8=');
    expect(stringToSign).toBe(
      'GET\n/iaas/\naccess_key_id=QYACCESSKEYIDEXAMPLE&action=RunInstances&count=1&image_id=centos64x86a&instance_name=demo' +
        '&instance_type=small_b&login_mode=passwd&login_passwd=QingCloud20130712&signature_method=HmacSHA256&signature_version=1' +
        '&time_stamp=2013-08-27T14%3A30%3A10Z&version=1&vxnets.1=vxnet-0&zone=pek1',
    );
    expect(query.endsWith('&zone=pek1&signature=32bseYy39DOlatuewpeuW5vpmW51sD1A%2FJdGynqSpP8%3D')).toBe(true);
  });

  it('orders and encodes a session’s call as the platform’s own example has it', () => {
    const { query } = signQuery(
      { action: 'DescribeInstances', status: ['running', 'stopped'], verbose: 0, zone: 'pekt3' },
      {
        accessKeyId: '0z7dO3oN03byx1CepBDTyl',
        secretAccessKey: 'unknown',
        token: 'XXXXXX',
        path: '/iam/',
        now: Date.UTC(2020, 4, 25, 7, 20, 28),
        requestId: '35430c022b694133a6a758b62e21067b',
        signatureVersion: 2,
      },
    );
    expect(query.replace(/&signature=.*/, '')).toBe(
      'access_key_id=0z7dO3oN03byx1CepBDTyl&action=DescribeInstances&req_id=35430c022b694133a6a758b62e21067b' +
        '&signature_method=HmacSHA256&signature_version=2&status.1=running&status.2=stopped' +
        '&time_stamp=2020-05-25T07%3A20%3A28Z&token=XXXXXX&verbose=0&version=1&zone=pekt3',
    );
  });

  it('sorts the items of a long list by name, whatever their values', () => {
    const instances = Array.from({ length: 12 }, (_, index) => `i-${String.fromCharCode(108 - index)}`);
    const { query } = signQuery({ action: 'StopInstances', instances }, options);
    expect([...query.matchAll(/instances\.(\d+)=/g)].map(([, number]) => Number(number))).toEqual([
      1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('encodes by RFC 3986: all reserved and other characters, and nothing else', () => {
    const { query } = signQuery({ action: 'A', text: '!*\'();:@&=+$,/?#[]%" <>\\^`{|}~-_.é北京😀' }, options);
    expect(/text=([^&]*)/.exec(query)?.[1]).toBe(
      '%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D%25%22%20%3C%3E%5C%5E%60%7B%7C%7D~-_.%C3%A9%E5%8C%97%E4%BA%AC%F0%9F%98%80',
    );
  });

  it('keeps empty values, leaves out undefined ones, and signs the verb', () => {
    const params = { action: 'A', empty: '', gone: undefined };
    const { query, signature } = signQuery(params, options);
    expect(query).toContain('&empty=&');
    expect(query).not.toContain('gone');
    expect(signQuery(params, { ...options, method: 'POST' }).signature).not.toBe(signature);
  });

  it('signs with HmacSHA1 where that is asked for', () => {
    const { signature, query } = signQuery(runInstances, { ...options, signatureMethod: 'HmacSHA1' });
    expect(Buffer.from(signature, 'base64')).toHaveLength(20);
    expect(query).toContain('signature_method=HmacSHA1');
  });

  it.each<[string, Record<string, unknown>, Partial<SignQueryOptions>, string]>([
    ['no action', {}, {}, 'action'],
    ['no key', { action: 'A' }, { accessKeyId: '' }, 'accessKeyId'],
    ['no secret', { action: 'A' }, { secretAccessKey: '' }, 'secretAccessKey'],
    ['a path without its last slash', { action: 'A' }, { path: '/iaas' }, 'path'],
    ['no time', { action: 'A' }, { now: Number.NaN }, 'now'],
    ['a name that is not ASCII', { action: 'A', 名: '1' }, {}, '名'],
    ['half a character', { action: 'A', name: '\ud800' }, {}, 'name'],
  ])('refuses %s', (_, params, changes, path) => {
    expect(() => signQuery(params, { ...options, ...changes })).toThrow(
      expect.objectContaining({ kind: 'validation', issues: [expect.objectContaining({ path })] }),
    );
  });
});
