import { beforeEach, expect, it } from 'vitest';
import { program } from '../__fixtures__/caller.js';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
beforeEach(async () => {
  caller = await createOperator();
});
const phones = () => caller.fake.operations.phones;

it('lists feedback with its pictures, the newest first', async () => {
  phones().giveFeedback(program, { openid: 'o1', content: 'slow', type: 7 });
  const recordId = phones().giveFeedback(program, {
    openid: 'o2',
    content: 'black',
    pictures: [new TextEncoder().encode('picture')],
  });
  const list = (query: string) => caller.read(`/wxaapi/feedback/list?${query}`);
  expect(await list('page=1&num=1')).toMatchObject({ total_num: 2, list: [{ record_id: recordId, type: 8 }] });
  expect(await list('page=2&num=1')).toMatchObject({ list: [{ openid: 'o1' }] });
  expect(await list('page=1&num=10&type=7')).toMatchObject({ total_num: 1 });
  const { list: rows } = await list('page=1&num=1');
  const picture = (media: string) => {
    const query = `access_token=${caller.token}&record_id=${recordId}&media_id=${media}`;
    return caller.fake.fetch(`${caller.fake.origin}/cgi-bin/media/getfeedbackmedia?${query}`);
  };
  expect(await (await picture(rows[0].mediaIds[0])).text()).toBe('picture');
  expect(await (await picture('other')).json()).toMatchObject({ errcode: 40007 });
  caller.fake.restore(caller.fake.snapshot());
  expect(await (await picture(rows[0].mediaIds[0])).text()).toBe('picture');
  caller.fake.reset();
  const { accessToken } = await caller.authorize();
  expect(await caller.get('/wxaapi/feedback/list?page=1&num=1', accessToken)).toMatchObject({ total_num: 0 });
});

it('groups failures of the code and lists each of them', async () => {
  for (const openid of ['o1', 'o1', 'o2']) phones().failCode(program, { openid, message: 'TypeError: a' });
  phones().failCode(program, { openid: 'o1', message: 'RangeError: b' });
  const query = {
    startTime: '2026-01-01',
    endTime: '2026-01-01',
    appVersion: '0',
    openid: '',
    offset: 0,
    limit: 10,
  };
  const list = (change: object = {}) =>
    caller.call('/wxaapi/log/jserr_list', { ...query, errType: '0', keyword: '', orderby: 'pv', desc: '1', ...change });
  const all = await list();
  expect(all).toMatchObject({
    totalCount: 2,
    data: [{ errorMsg: 'TypeError: a', uv: 2, pv: 3, pvPercent: '75.00%' }, { pv: 1 }],
  });
  expect(await list({ keyword: 'Range' })).toMatchObject({ totalCount: 1 });
  expect(await list({ openid: 'o2' })).toMatchObject({ totalCount: 1, data: [{ pv: 1 }] });
  expect(await list({ startTime: '2026-01-02', endTime: '2026-01-02' })).toMatchObject({ totalCount: 0 });
  const { errorMsgMd5, errorStackMd5 } = all.data[0];
  const detail = { ...query, errorMsgMd5, errorStackMd5, sdkVersion: '0', osName: '0', clientVersion: '0', desc: '1' };
  expect(await caller.call('/wxaapi/log/jserr_detail', detail)).toMatchObject({
    totalCount: 3,
    data: [{ openId: 'o2', Ds: '2026-01-01', TimeStamp: '2026-01-01 08:00:00' }, {}, {}],
  });
});

it('searches the real-time log of the last seven days', async () => {
  phones().writeLog(program, { openid: 'o1', texts: ['start'] });
  phones().writeLog(program, { openid: 'o2', level: 8, texts: ['broken'], filterMsg: 'pay' });
  const search = (query: string, date = '20260101') =>
    caller.read(`/wxaapi/userlog/userlog_search?date=${date}&begintime=1767225600&endtime=1767225600${query}`);
  expect(await search('')).toMatchObject({ data: { total: 2 } });
  expect(await search('&level=4')).toMatchObject({ data: { total: 1, list: [{ msg: [{ msg: ['broken'] }] }] } });
  expect(await search('&id=o1')).toMatchObject({ data: { list: [{ level: 2 }] } });
  expect(await search('&filterMsg=pay&start=1')).toMatchObject({ data: { total: 1, list: [] } });
  expect(await search('', '20251220')).toMatchObject({ errcode: 47001 });
  expect(await search('', '20251231')).toMatchObject({ errcode: 47001 });
});

it('tells domains, versions, sources and start times', async () => {
  await caller.call('/wxa/modify_domain_directly', { action: 'set', requestdomain: ['https://shop.example.com'] });
  expect(await caller.read('/wxa/getwxadevinfo')).toMatchObject({
    requestdomain: ['https://shop.example.com'],
    bizdomain: [],
  });
  expect(await caller.read('/wxa/getwxadevinfo?action=getbizdomain')).not.toHaveProperty('requestdomain');
  expect((await caller.read('/wxaapi/log/get_client_version')).cvlist).toHaveLength(2);
  expect((await caller.read('/wxaapi/log/get_scene')).scene).not.toHaveLength(0);
  const { default_time_data, compare_time_data } = await caller.call('/wxaapi/log/get_performance', {
    cost_time_type: 1,
    default_start_time: 1_767_225_600,
    default_end_time: 1_767_225_600 + 86_400,
    device: '@_all',
    is_download_code: '@_all',
    networktype: '@_all',
    scene: '@_all',
  });
  expect(JSON.parse(default_time_data).list).toMatchObject([{ ref_date: '20260101' }, { ref_date: '20260102' }]);
  expect(JSON.parse(compare_time_data).list).toMatchObject([{ ref_date: '20251230' }, { ref_date: '20251231' }]);
});
