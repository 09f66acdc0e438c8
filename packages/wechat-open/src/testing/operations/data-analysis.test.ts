import { beforeEach, describe, expect, it } from 'vitest';
import type { ProgramCaller } from '../__fixtures__/program.js';
import { createOperator } from './__fixtures__/operator.js';

let caller: ProgramCaller;
// The fake begins on 2026-01-01 in China, a Thursday.
beforeEach(async () => {
  caller = await createOperator();
});
const ask = (name: string, begin_date: string, end_date = begin_date) =>
  caller.call(`/datacube/getweanalysisappid${name}`, { begin_date, end_date });

describe('dates', () => {
  it.each([
    ['dailyvisittrend', '2025-12-01', '2025-12-01', 61500],
    ['dailyvisittrend', '20251131', '20251131', 61500],
    ['dailyvisittrend', '20251201', '20251202', 61501],
    ['dailyvisittrend', '20260101', '20260101', 61501],
    ['dailyvisittrend', '20251231', '20251231', 0],
    ['weeklyvisittrend', '20251222', '20251228', 0],
    ['weeklyvisittrend', '20251223', '20251229', 61501],
    ['monthlyvisittrend', '20251201', '20251231', 0],
    ['monthlyvisittrend', '20251101', '20251129', 61501],
    ['userportrait', '20251225', '20251231', 0],
    ['userportrait', '20251226', '20251231', 61501],
  ])('%s of %s to %s answers %i', async (name, begin, end, errcode) => {
    expect(await ask(name, begin, end)).toMatchObject({ errcode });
  });

  it('follow the clock, in China', async () => {
    await caller.fake.clock.advance('15h');
    const { accessToken } = await caller.authorize();
    const today = { begin_date: '20260101', end_date: '20260101' };
    const summary = (token: string) => caller.post('/datacube/getweanalysisappiddailysummarytrend', today, token);
    expect(await summary(accessToken)).toMatchObject({ errcode: 61501 });
    await caller.fake.clock.advance('1h');
    expect(await summary(accessToken)).toMatchObject({ errcode: 0, list: [{ ref_date: '20260101' }] });
  });
});

describe('figures', () => {
  it('are the same in every call, and for every fake with the same seed', async () => {
    const first = await ask('dailyvisittrend', '20251231');
    expect(await ask('dailyvisittrend', '20251231')).toEqual(first);
    caller = await createOperator();
    expect(await ask('dailyvisittrend', '20251231')).toEqual(first);
    expect(await ask('dailyvisittrend', '20251230')).not.toEqual(first);
  });

  it('fit each other', async () => {
    const days = await Promise.all([22, 23, 24, 25, 26, 27, 28].map((day) => ask('dailyvisittrend', `202512${day}`)));
    const [week] = (await ask('weeklyvisittrend', '20251222', '20251228')).list;
    expect(week.ref_date).toBe('20251222-20251228');
    const sum = days.reduce((total, { list }) => total + list[0].visit_pv, 0);
    expect(week.visit_pv).toBe(sum);
    const { list } = await ask('visitdistribution', '20251222');
    const sources = list[0].item_list.reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(sources).toBe(days[0].list[0].session_cnt);
    const { visit_uv } = await ask('userportrait', '20251222');
    const users = visit_uv.genders.reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(users).toBe(days[0].list[0].visit_uv);
    const totals = await Promise.all(['20251230', '20251231'].map((day) => ask('dailysummarytrend', day)));
    const news = (await ask('dailyvisittrend', '20251231')).list[0].visit_uv_new;
    expect(totals[1].list[0].visit_total - totals[0].list[0].visit_total).toBe(news);
  });

  it('know only what came back so far', async () => {
    const keys = async (date: string) =>
      (await ask('dailyretaininfo', date)).visit_uv.map(({ key }: { key: number }) => key);
    expect(await keys('20251231')).toEqual([0]);
    expect(await keys('20251229')).toEqual([0, 1, 2]);
    expect(await keys('20251101')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 30]);
    expect((await ask('monthlyretaininfo', '20251101', '20251130')).ref_date).toBe('202511');
  });

  it('are given by page of the version online, and by day for performance', async () => {
    expect((await ask('visitpage', '20251231')).list).toMatchObject([{ page_path: 'pages/index/index' }]);
    await caller.publish('1.0.0');
    expect((await ask('visitpage', '20251231')).list).toHaveLength(2);
    const measure = (end_timestamp: number) =>
      caller.call('/wxa/business/performance/boot', {
        time: { begin_timestamp: 1_767_000_000, end_timestamp },
        module: '10017',
        params: [{ field: 'device', value: '-1' }],
      });
    const { data } = await measure(1_767_000_000 + 86_400);
    expect(data.body).toMatchObject({ count: 3, tables: [{ lines: [{ fields: [{}, {}] }] }, {}, {}] });
    expect(await measure(1_767_000_000 + 31 * 86_400)).toMatchObject({ errcode: 47001 });
  });
});
