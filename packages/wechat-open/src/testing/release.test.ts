import { describe, expect, it } from 'vitest';
import { program } from './__fixtures__/caller.js';
import { createProgram } from './__fixtures__/program.js';

describe('release', () => {
  it('publishes the newest order once it has passed', async () => {
    const { call, fake, submit } = await createProgram();
    const release = (): Promise<unknown> => call('/wxa/release', {});
    expect(await call('/wxa/release', '')).toMatchObject({ errcode: 44002 });
    expect(await release()).toMatchObject({ errcode: 85019 });
    await submit('1.0.0');
    expect(await release()).toMatchObject({ errcode: 85020 });
    await fake.audits.approve(program);
    expect(await release()).toMatchObject({ errcode: 0 });
    expect(await release()).toMatchObject({ errcode: 85052 });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({ release_info: { release_version: '1.0.0' } });
    await submit('2.0.0');
    await fake.audits.approve(program);
    await submit('3.0.0');
    expect(await release()).toMatchObject({ errcode: 85020 });
  });

  it('releases what was submitted, not what was committed since', async () => {
    const { call, commit, fake, submit } = await createProgram();
    await submit('1.0.0');
    expect(await commit({ user_version: '1.1.0' })).toMatchObject({ errcode: 0 });
    await fake.audits.approve(program);
    await call('/wxa/release', {});
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({
      exp_info: { exp_version: '1.1.0' },
      release_info: { release_version: '1.0.0' },
    });
  });

  it('takes away the domains that the merchant configured himself', async () => {
    const { call, publish } = await createProgram({
      authorizers: [{ appId: program, ownDomains: ['https://own.example'] }],
    });
    const effective = async (): Promise<unknown> =>
      (await call('/wxa/get_effective_domain', {})).effective_domain.requestdomain;
    expect(await effective()).toEqual(['https://own.example']);
    await publish('1.0.0');
    expect(await effective()).toEqual([]);
  });
});

describe('gray release', () => {
  const gray = { gray_percentage: 10 };

  it('needs an online version and a passed order', async () => {
    const { call, fake, publish, read, submit } = await createProgram();
    expect(await read('/wxa/getgrayreleaseplan')).toMatchObject({
      gray_release_plan: { status: 0, gray_percentage: 0 },
    });
    expect(await call('/wxa/grayrelease', gray)).toMatchObject({ errcode: 85079 });
    await publish('1.0.0');
    expect(await call('/wxa/grayrelease', gray)).toMatchObject({ errcode: 85080 });
    await submit('2.0.0');
    expect(await call('/wxa/grayrelease', gray)).toMatchObject({ errcode: 85080 });
    await fake.audits.approve(program);
    expect(await call('/wxa/grayrelease', gray)).toMatchObject({ errcode: 0 });
  });

  it.each([
    [{ gray_percentage: -1 }, 85081],
    [{ gray_percentage: 101 }, 85081],
    [{ gray_percentage: 1.5 }, 85081],
    [{ gray_percentage: 0 }, 40097],
    [{ gray_percentage: 0, support_debuger_first: true }, 0],
    [{ gray_percentage: 0, support_experiencer_first: true }, 0],
  ])('answers to %j with %i', async (body, errcode) => {
    const { call, fake, publish, submit } = await createProgram();
    await publish('1.0.0');
    await fake.audits.approve(await submit('2.0.0'));
    expect(await call('/wxa/grayrelease', body)).toMatchObject({ errcode });
  });

  it('grows until everyone has it', async () => {
    const { call, fake, publish, read, submit } = await createProgram();
    await publish('1.0.0');
    await fake.audits.approve(await submit('2.0.0'));
    await call('/wxa/grayrelease', gray);
    expect(await call('/wxa/grayrelease', gray)).toMatchObject({ errcode: 85082 });
    await call('/wxa/grayrelease', { gray_percentage: 50 });
    expect(await read('/wxa/getgrayreleaseplan')).toMatchObject({
      gray_release_plan: { status: 1, gray_percentage: 50, create_timestamp: 1767225600 },
    });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({ release_info: { release_version: '1.0.0' } });
    await call('/wxa/grayrelease', { gray_percentage: 100 });
    expect(await read('/wxa/getgrayreleaseplan')).toMatchObject({ gray_release_plan: { status: 3 } });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({ release_info: { release_version: '2.0.0' } });
  });

  it('ends with release, or is taken back', async () => {
    const { call, fake, publish, read, submit } = await createProgram();
    await publish('1.0.0');
    await fake.audits.approve(await submit('2.0.0'));
    expect(await read('/wxa/revertgrayrelease')).toMatchObject({ errcode: -1 });
    await call('/wxa/grayrelease', gray);
    expect(await read('/wxa/revertgrayrelease')).toMatchObject({ errcode: 0 });
    expect(await read('/wxa/getgrayreleaseplan')).toMatchObject({ gray_release_plan: { status: 4 } });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({ release_info: { release_version: '1.0.0' } });
    await call('/wxa/grayrelease', gray);
    expect(await read('/wxa/revertcoderelease')).toMatchObject({ errcode: 87011 });
    expect(await call('/wxa/release', {})).toMatchObject({ errcode: 0 });
    expect(await read('/wxa/getgrayreleaseplan')).toMatchObject({
      gray_release_plan: { status: 3, gray_percentage: 100 },
    });
  });
});

describe('rollback', () => {
  it('goes back once, to the version before', async () => {
    const { call, publish, read } = await createProgram();
    expect(await read('/wxa/revertcoderelease')).toMatchObject({ errcode: 87012 });
    await publish('1.0.0');
    expect(await read('/wxa/revertcoderelease')).toMatchObject({ errcode: 87012 });
    await publish('2.0.0');
    expect(await read('/wxa/revertcoderelease')).toMatchObject({ errcode: 0 });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({ release_info: { release_version: '1.0.0' } });
    expect(await read('/wxa/revertcoderelease')).toMatchObject({ errcode: 87012 });
    await publish('3.0.0');
    expect(await read('/wxa/revertcoderelease')).toMatchObject({ errcode: 0 });
  });

  it('lists the five newest versions and goes back to a chosen one', async () => {
    const { call, publish, read } = await createProgram();
    for (let version = 1; version <= 7; version += 1) await publish(`${version}.0.0`);
    const { version_list } = await read('/wxa/revertcoderelease?action=get_history_version');
    expect(version_list).toMatchObject([
      { app_version: 6, user_version: '6.0.0', user_desc: 'first', commit_time: 1767225600 },
      { app_version: 5 },
      { app_version: 4 },
      { app_version: 3 },
      { app_version: 2 },
    ]);
    expect(version_list).toHaveLength(5);
    expect(await read('/wxa/revertcoderelease?app_version=1')).toMatchObject({ errcode: 40097 });
    expect(await read('/wxa/revertcoderelease?app_version=4')).toMatchObject({ errcode: 0 });
    expect(await call('/wxa/getversioninfo', {})).toMatchObject({ release_info: { release_version: '4.0.0' } });
  });
});

describe('service', () => {
  it('closes and opens an online program', async () => {
    const { call, publish } = await createProgram();
    expect(await call('/wxa/change_visitstatus', { action: 'close' })).toMatchObject({ errcode: 85021 });
    expect(await call('/wxa/change_visitstatus', { action: 'shut' })).toMatchObject({ errcode: 85022 });
    await publish('1.0.0');
    expect(await call('/wxa/getvisitstatus', {})).toMatchObject({ status: 0 });
    await call('/wxa/change_visitstatus', { action: 'close' });
    expect(await call('/wxa/getvisitstatus', {})).toMatchObject({ status: 1 });
    await call('/wxa/change_visitstatus', { action: 'open' });
    expect(await call('/wxa/getvisitstatus', {})).toMatchObject({ status: 0 });
  });

  it('requires a version of the base library', async () => {
    const { call } = await createProgram();
    const set = (appid: string, version: string): Promise<unknown> =>
      call('/cgi-bin/wxopen/setweappsupportversion', { appid, version });
    expect(await set(program, '9.9.9')).toMatchObject({ errcode: 89014 });
    expect(await set('wx0', '3.0.0')).toMatchObject({ errcode: 40013 });
    expect(await set(program, '3.0.0')).toMatchObject({ errcode: 0 });
    expect(await call('/cgi-bin/wxopen/getweappsupportversion', {})).toMatchObject({
      now_version: '3.0.0',
      uv_info: { items: expect.arrayContaining([{ version: '3.0.0', percentage: 11.5 }]) },
    });
  });
});
