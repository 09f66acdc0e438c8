import { describe, expect, it } from 'vitest';
import type { Answer } from '../__fixtures__/caller.js';
import { createOfficial } from './__fixtures__/official.js';

const range = (begin_date: string, end_date: string) => ({ begin_date, end_date });
const total = (list: readonly Answer[], name: string): number => list.reduce((sum, row) => sum + row[name], 0);

describe('figures', () => {
  it('add up, and are the same for every call and every run', async () => {
    const [one, other] = [await createOfficial(), await createOfficial()];
    const before = await one.call('/datacube/getusercumulate', range('2025-12-24', '2025-12-24'));
    const days = await one.call('/datacube/getusercumulate', range('2025-12-25', '2025-12-31'));
    const changes = await one.call('/datacube/getusersummary', range('2025-12-25', '2025-12-31'));
    expect(days.list.map((row: Answer) => row.ref_date).at(-1)).toBe('2025-12-31');
    expect(changes.list).toHaveLength(21);
    const gained = total(changes.list, 'new_user') - total(changes.list, 'cancel_user');
    expect(days.list.at(-1).cumulate_user - before.list[0].cumulate_user).toBe(gained);
    expect(await other.call('/datacube/getusersummary', range('2025-12-25', '2025-12-31'))).toEqual(changes);
  });

  it.each([
    ['getusersummary', 7],
    ['getusercumulate', 7],
    ['getinterfacesummary', 30],
    ['getinterfacesummaryhour', 1],
    ['getuserread', 3],
    ['getuserreadhour', 1],
    ['getusershare', 7],
    ['getusersharehour', 1],
    ['getarticlesummary', 1],
    ['getarticletotal', 1],
    ['getupstreammsg', 7],
    ['getupstreammsghour', 1],
    ['getupstreammsgweek', 30],
    ['getupstreammsgmonth', 30],
    ['getupstreammsgdist', 15],
    ['getupstreammsgdistweek', 30],
    ['getupstreammsgdistmonth', 30],
  ])('%s takes %d days at most', async (name, days) => {
    const { call } = await createOfficial();
    const last = (count: number) => new Date(Date.UTC(2025, 10, 1 + count - 1)).toISOString().slice(0, 10);
    const ask = (count: number) => call(`/datacube/${name}`, range('2025-11-01', last(count)));
    expect(await ask(days)).toMatchObject({ errcode: 0, list: expect.any(Array) });
    expect(await ask(days + 1)).toMatchObject({ errcode: 61501 });
  });

  it('end yesterday, which is ready at eight', async () => {
    // The fake begins on 2026-01-01 at 8:00 China time.
    const { call, fake } = await createOfficial();
    const ask = (begin: string, end: string) => call('/datacube/getupstreammsg', range(begin, end));
    expect(await ask('2025-12-31', '2025-12-31')).toMatchObject({ errcode: 0 });
    expect(await ask('2026-01-01', '2026-01-01')).toMatchObject({ errcode: 61501 });
    expect(await ask('2025-12-31', '2025-12-30')).toMatchObject({ errcode: 61501 });
    expect(await ask('2014-11-30', '2014-12-01')).toMatchObject({ errcode: 61501 });
    expect(await ask('2025-02-30', '2025-03-01')).toMatchObject({ errcode: 61500 });
    expect(await ask('20250301', '20250301')).toMatchObject({ errcode: 61500 });
    await fake.clock.advance('23h');
    expect(await ask('2026-01-01', '2026-01-01')).toMatchObject({ errcode: 61503 });
    await fake.clock.advance('1h');
    expect(await ask('2026-01-01', '2026-01-01')).toMatchObject({ errcode: 0 });
  });

  it('of weeks stand on Mondays, of months on the first, of hours on each', async () => {
    const { call } = await createOfficial();
    const dates = async (name: string) => {
      const { list } = await call(`/datacube/${name}`, range('2025-11-01', '2025-11-30'));
      return [...new Set(list.map((row: Answer) => row.ref_date))];
    };
    expect(await dates('getupstreammsgweek')).toEqual(['2025-11-03', '2025-11-10', '2025-11-17', '2025-11-24']);
    expect(await dates('getupstreammsgmonth')).toEqual(['2025-11-01']);
    const { list } = await call('/datacube/getinterfacesummaryhour', range('2025-11-01', '2025-11-01'));
    expect(list.map((row: Answer) => row.ref_hour).slice(-2)).toEqual([2200, 2300]);
  });

  it('of articles are those of what was sent', async () => {
    const { call, addDraft, fake } = await createOfficial();
    const news = { filter: { is_to_all: true }, msgtype: 'mpnews', mpnews: { media_id: await addDraft('Spring') } };
    const { msg_data_id } = await call('/cgi-bin/message/mass/sendall', news);
    await fake.clock.advance('3d');
    const sent = range('2026-01-01', '2026-01-01');
    const summary = await call('/datacube/getarticlesummary', sent);
    expect(summary.list).toMatchObject([{ msgid: `${msg_data_id}_1`, title: 'Spring', ref_date: '2026-01-01' }]);
    const { list } = await call('/datacube/getarticletotal', sent);
    expect(list[0].details).toMatchObject([{ target_user: 3 }, {}, { stat_date: '2026-01-03' }]);
    const readers = list[0].details.map((row: Answer) => row.int_page_read_user);
    expect(readers).toEqual(readers.toSorted((one: number, next: number) => one - next));
    expect((await call('/datacube/getarticletotal', range('2025-12-31', '2025-12-31'))).list).toEqual([]);
  });
});
