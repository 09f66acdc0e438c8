import { describe, expect, it } from 'vitest';
import { type Answer, createCaller, official, program } from './__fixtures__/caller.js';

const path = '/cgi-bin/component';

describe('authorizer list', () => {
  it('pages over grants; a refresh token is empty until the first exchange', async () => {
    const { fake, post, componentToken } = createCaller({
      authorizers: [
        { appId: program, granted: true },
        { appId: official, kind: 'official-account' },
      ],
    });
    const token = await componentToken();
    const component_appid = fake.component.appId;
    const list = (offset: number, count: number): Promise<Answer> =>
      post(`${path}/api_get_authorizer_list`, { component_appid, offset, count }, token);
    const { pre_auth_code: preAuthCode } = await post(`${path}/api_create_preauthcode`, { component_appid }, token);
    await fake.consent({ preAuthCode, appId: official });
    expect(await list(0, 10)).toEqual({
      total_count: 2,
      list: [
        {
          authorizer_appid: program,
          refresh_token: fake.authorizers.get(program).refreshToken,
          auth_time: 1767225600,
        },
        { authorizer_appid: official, refresh_token: '', auth_time: 1767225600 },
      ],
    });
    expect((await list(1, 500)).list).toHaveLength(1);
    expect(await list(0, 501)).toMatchObject({ errcode: 40170 });
  });
});

describe('authorizer details', () => {
  it('tells of programs and official accounts, and refuses accounts without a grant', async () => {
    const { fake, post, componentToken } = createCaller({
      authorizers: [
        {
          appId: program,
          granted: true,
          userName: 'gh_1',
          nickName: 'Shop',
          permissionSets: [18],
          unconfirmedSets: [18],
        },
        { appId: official, kind: 'official-account', granted: true },
        { appId: 'wx3' },
      ],
    });
    const token = await componentToken();
    const info = (authorizer_appid: string): Promise<Answer> =>
      post(`${path}/api_get_authorizer_info`, { component_appid: fake.component.appId, authorizer_appid }, token);
    expect(await info(program)).toMatchObject({
      authorizer_info: { user_name: 'gh_1', nick_name: 'Shop', MiniProgramInfo: { visit_status: 0 } },
      authorization_info: {
        authorizer_appid: program,
        authorizer_refresh_token: expect.stringMatching(/^refreshtoken@@@/),
        func_info: [{ funcscope_category: { id: 18 }, confirm_info: { need_confirm: 1, already_confirm: 0 } }],
      },
    });
    expect(await info(program)).not.toHaveProperty('authorization_info.authorizer_access_token');
    expect((await info(official)).authorizer_info).not.toHaveProperty('MiniProgramInfo');
    expect(await info('wx3')).toMatchObject({ errcode: 61003 });
    expect(await info('wx4')).toMatchObject({ errcode: 40013 });
  });
});

describe('authorizer options', () => {
  const caller = createCaller({
    authorizers: [{ appId: official, kind: 'official-account', granted: true, readOnlyOptions: ['customer_service'] }],
  });
  const set = async (option_name: string, option_value: string): Promise<Answer> =>
    caller.post(
      `${path}/set_authorizer_option`,
      { authorizer_appid: official, option_name, option_value },
      await caller.componentToken(),
    );

  it.each([
    ['nothing', '1', 61012],
    ['location_report', '3', 61013],
    ['voice_recognize', '2', 61013],
    ['customer_service', '1', 61025],
    ['location_report', '2', 0],
  ])('answers to %s = %s with %i', async (name, value, errcode) => {
    expect(await set(name, value)).toMatchObject({ errcode });
  });

  it('reads what was set, on both paths, and needs to know whose', async () => {
    const token = await caller.componentToken();
    const read = { authorizer_appid: official, option_name: 'location_report' };
    expect(await caller.post(`${path}/get_authorizer_option`, read, token)).toMatchObject({ option_value: '2' });
    expect(await caller.post(`${path}/api_get_authorizer_option`, read, token)).toMatchObject({ option_value: '2' });
    const unknown = { authorizer_appid: official, option_name: 'x', option_value: '1' };
    expect(await caller.post(`${path}/api_set_authorizer_option`, unknown, token)).toMatchObject({ errcode: 61012 });
    expect(await caller.post(`${path}/api_get_authorizer_option`, unknown, token)).toMatchObject({ errcode: 47001 });
    expect(await caller.post(`${path}/get_authorizer_option`, { option_name: 'location_report' }, token)).toMatchObject(
      { errcode: 41002 },
    );
  });
});
