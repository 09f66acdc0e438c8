import { describe, expect, it } from 'vitest';
import { official, program } from '../__fixtures__/caller.js';
import { createProgram } from '../__fixtures__/program.js';

const add = '/cgi-bin/wxopen/qrcodejumpadd';
const list = '/cgi-bin/wxopen/qrcodejumpget';
const publish = '/cgi-bin/wxopen/qrcodejumppublish';
const remove = '/cgi-bin/wxopen/qrcodejumpdelete';
const rule = {
  prefix: 'https://shop.example/table/',
  permit_sub_rule: 2,
  path: 'pages/index/index',
  open_version: 2,
  debug_url: ['https://shop.example/table/7'],
  is_edit: 0,
};

describe('rules for ordinary QR codes', () => {
  it('are added, changed, published and deleted', async () => {
    const { call, publish: release } = await createProgram();
    const rules = async () => (await call(list, {})).rule_list;
    expect(await call('/cgi-bin/wxopen/qrcodejumpdownload', {})).toMatchObject({
      file_name: expect.stringMatching(/^\w{10}\.txt$/),
      file_content: expect.stringMatching(/^\w{32}$/),
    });
    expect(await call(add, rule)).toMatchObject({ errcode: 0 });
    const { is_edit: _, ...fields } = rule;
    expect(await rules()).toEqual([{ ...fields, state: 1 }]);
    expect(await call(publish, { prefix: rule.prefix })).toMatchObject({ errcode: 85074 });
    await release('1.0.0');
    expect(await call(publish, { prefix: 'https://other.example/' })).toMatchObject({ errcode: 85095 });
    expect(await call(publish, { prefix: rule.prefix })).toMatchObject({ errcode: 0 });
    expect(await rules()).toMatchObject([{ state: 2 }]);
    expect(await call(add, { ...rule, is_edit: 1, path: 'pages/logs/logs' })).toMatchObject({ errcode: 0 });
    expect(await call(list, {})).toMatchObject({
      list_size: 1,
      rule_list: [{ state: 1, path: 'pages/logs/logs' }],
      qrcodejump_pub_quota: 99,
      qrcodejump_open: 1,
    });
    await call(remove, { prefix: rule.prefix });
    expect(await rules()).toEqual([]);
  });

  it.each([
    ['no link', { prefix: 'table' }, 85066],
    ['another scheme', { prefix: 'ftp://shop.example/' }, 85066],
    ['a host without the file', { prefix: 'https://bare.example/', debug_url: [] }, 85069],
    ['a test link elsewhere', { debug_url: ['https://other.example/'] }, 85068],
    ['a change of nothing', { is_edit: 1 }, 40097],
    ['six test links', { debug_url: Array(6).fill(rule.prefix) }, 47001],
  ])('answer to %s', async (_, change, errcode) => {
    const { call } = await createProgram({ unverifiedDomains: ['bare.example'] });
    expect(await call(add, { ...rule, ...change })).toMatchObject({ errcode });
  });

  it('belong to one program, once, a hundred at most, and not to a person', async () => {
    const other = 'wx1000000000000002';
    const person = 'wx1000000000000003';
    const { call, post, authorize } = await createProgram({
      authorizers: [{ appId: program }, { appId: other }, { appId: person, personal: true }],
    });
    await call(add, rule);
    expect(await call(add, rule)).toMatchObject({ errcode: 85071 });
    expect(await post(add, rule, (await authorize(other)).accessToken)).toMatchObject({ errcode: 85072 });
    const token = (await authorize(person)).accessToken;
    expect(await post(add, rule, token)).toMatchObject({ errcode: 85075 });
    expect(await post(publish, { prefix: rule.prefix }, token)).toMatchObject({ errcode: 85075 });
    for (let table = 1; table < 100; table++)
      await call(add, { ...rule, prefix: `https://shop.example/${table}/`, debug_url: [] });
    const one = { ...rule, prefix: 'https://shop.example/more/', debug_url: [] };
    expect(await call(add, one)).toMatchObject({ errcode: 85073 });
  });

  it('are published a hundred times a month', async () => {
    const { call, publish: release } = await createProgram();
    await release('1.0.0');
    await call(add, rule);
    for (let time = 0; time < 100; time++) await call(publish, { prefix: rule.prefix });
    expect(await call(publish, { prefix: rule.prefix })).toMatchObject({ errcode: 886000 });
    expect(await call(list, {})).toMatchObject({ qrcodejump_pub_quota: 0 });
  });

  it('of a service account name their program, and are listed by prefix or page', async () => {
    const { post, authorize } = await createProgram();
    const { accessToken } = await authorize(official);
    const own = (number: number) => ({
      prefix: `http://weixin.qq.com/q/${number}`,
      path: 'pages/index/index',
      is_edit: 0,
    });
    expect(await post(add, own(1), accessToken)).toMatchObject({ errcode: 40097 });
    expect(await post(add, { ...rule, appid: program }, accessToken)).toMatchObject({ errcode: 85066 });
    expect(await post(add, { ...own(1), appid: 'wx0' }, accessToken)).toMatchObject({ errcode: 40013 });
    for (const number of [1, 2, 3]) await post(add, { ...own(number), appid: program }, accessToken);
    const prefixes = async (choice: object): Promise<unknown> => {
      const answer = await post(list, { appid: program, ...choice }, accessToken);
      return answer.rule_list?.map(({ prefix }: { prefix: string }) => prefix.at(-1)) ?? answer.errcode;
    };
    expect(await prefixes({})).toEqual(['1', '2', '3']);
    expect(await prefixes({ get_type: 1, prefix_list: [own(2).prefix] })).toEqual(['2']);
    expect(await prefixes({ get_type: 1 })).toBe(40097);
    expect(await prefixes({ get_type: 2, page_num: 2, page_size: 2 })).toEqual(['3']);
    expect(await prefixes({ get_type: 2, page_num: 0, page_size: 2 })).toBe(40097);
  });
});
