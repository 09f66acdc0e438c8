import { describe, expect, it } from 'vitest';
import { type Answer, type Caller, createCaller, official } from '../__fixtures__/caller.js';
import { createReceiver, element } from '../__fixtures__/receiver.js';
import type { WechatOpenFakeOptions } from '../index.js';

const code = '91440300708461136T';
const company = { name: 'Corner Shop Ltd.', code, component_phone: '0755-83765566', new_version: true };
const paths = {
  company: '/wxa/component/fastregisterenterpriseweapp',
  individual: '/wxa/component/fastregisterpersonalweapp',
  upgraded: '/wxa/component/fastregistertransactionweapp',
  trial: '/wxa/component/fastregisterbetaweapp',
};

interface Registrar extends Caller {
  readonly received: readonly { readonly plaintext: string }[];
  /** POST for the component. */
  ask(path: string, body: unknown): Promise<Answer>;
  /** POST for an account whose code was exchanged. */
  askFor(appId: string, path: string, body: unknown): Promise<Answer>;
  /** Exchanges a code. */
  exchange(code: string | undefined): Promise<Answer>;
  infoOf(appId: string): Promise<Answer>;
  /** A confirmed trial program with its own token. */
  trial(): Promise<string>;
}

async function createRegistrar(options: WechatOpenFakeOptions = {}): Promise<Registrar> {
  const caller = createCaller(options);
  const { fake, post } = caller;
  const receiver = createReceiver(() => fake);
  fake.pushTo(receiver.handle);
  let token = await caller.componentToken();
  const component_appid = fake.component.appId;
  const tokens = new Map<string, string>();
  const exchange = async (authorization_code: string | undefined): Promise<Answer> => {
    const { authorization_info: info, ...answer } = await post(
      '/cgi-bin/component/api_query_auth',
      { component_appid, authorization_code },
      token,
    );
    if (info) tokens.set(info.authorizer_appid, info.authorizer_access_token);
    return info ?? answer;
  };
  const ask = async (path: string, body: unknown): Promise<Answer> => {
    token = await caller.componentToken();
    return post(path, body, token);
  };
  return {
    ...caller,
    received: receiver.received,
    exchange,
    ask,
    askFor: async (appId, path, body) => post(path, body, tokens.get(appId) ?? ''),
    infoOf: async (authorizer_appid) =>
      (await ask('/cgi-bin/component/api_get_authorizer_info', { component_appid, authorizer_appid })).authorizer_info,
    async trial() {
      await ask(paths.trial, { name: 'Wheat chicken', openid: 'oOwner' });
      const appId = await fake.registrations.confirm('oOwner');
      const push = receiver.received.findLast(({ plaintext }) =>
        plaintext.includes('<InfoType><![CDATA[authorized]]>'),
      );
      await exchange(element(push?.plaintext ?? '', 'AuthorizationCode'));
      return appId;
    },
  };
}

describe('a company', () => {
  it('is registered once its legal person confirms; the pushes tell the new, granted program', async () => {
    const { fake, ask, received, exchange, infoOf } = await createRegistrar();
    const task = await ask(`${paths.company}?action=create`, company);
    expect(task).toMatchObject({ errcode: 0, status: 0, taskid: expect.any(String) });
    expect(task.authorize_url).toMatch(/^https:/);
    const state = () => ask(`${paths.company}?action=query`, { taskid: task.taskid, new_version: true });
    fake.registrations.proceed(4);
    expect(await state()).toMatchObject({ status: 4, authorize_url: task.authorize_url });
    const appId = await fake.registrations.confirm(code, { order: 'result-first' });
    expect(await state()).toMatchObject({ status: 12 });

    const [result, authorized] = received.slice(-2).map(({ plaintext }) => plaintext);
    expect(element(result ?? '', 'InfoType')).toBe('notify_third_fasteregister');
    expect(element(result ?? '', 'appid')).toBe(appId);
    expect(element(result ?? '', 'status')).toBe('0');
    expect(element(result ?? '', 'taskid')).toBe(task.taskid);
    expect(element(authorized ?? '', 'InfoType')).toBe('authorized');
    expect(element(result ?? '', 'auth_code')).toBe(element(authorized ?? '', 'AuthorizationCode'));
    expect(await exchange(element(result ?? '', 'auth_code'))).toMatchObject({ authorizer_appid: appId });
    expect(await exchange(element(result ?? '', 'auth_code'))).toMatchObject({ errcode: 61009 });
    expect(await infoOf(appId)).toMatchObject({
      principal_name: company.name,
      register_type: 6,
      verify_type_info: { id: -1 },
      account_status: 1,
    });
  });

  it('is refused for missing or wrong data, the old form, and while a task of it waits', async () => {
    const { ask } = await createRegistrar();
    const create = (change: object): Promise<Answer> =>
      ask(`${paths.company}?action=create`, { ...company, ...change });
    expect(await create({ component_phone: undefined })).toMatchObject({ errcode: 89253 });
    expect(await create({ code: '91440300708461136t' })).toMatchObject({ errcode: 89255 });
    expect(await create({ new_version: undefined })).toMatchObject({ errcode: 47001 });
    expect(await ask(`${paths.company}?action=query`, { taskid: 'none', new_version: true })).toMatchObject({
      errcode: 89250,
    });
    expect(await create({})).toMatchObject({ errcode: 0 });
    expect(await create({})).toMatchObject({ errcode: 89249 });
    expect(await create({ code: '91440300708461136X' })).toMatchObject({ errcode: 0 });
  });

  it.each([{ published: false }, { permissionSets: [17] }])(
    'needs a published component with set 18: %j',
    async (options) => {
      const { ask } = await createRegistrar(options);
      expect(await ask(`${paths.company}?action=create`, company)).toMatchObject({ errcode: 89254 });
    },
  );

  it.each([
    [undefined, '100001'],
    [4, '100002'],
    [7, '100003'],
  ] as const)('runs out after 24 hours at step %s: %s', async (step, told) => {
    const { fake, ask, received } = await createRegistrar();
    const { taskid } = await ask(`${paths.company}?action=create`, company);
    await fake.clock.advance('23h');
    if (step) fake.registrations.proceed(step);
    await fake.clock.advance('61m');
    await fake.settled();
    const result = received.findLast(({ plaintext }) => plaintext.includes('fasteregister'))?.plaintext ?? '';
    expect(element(result, 'status')).toBe(told);
    expect(element(result, 'appid')).toBeUndefined();
    await fake.tickets.pushNow();
    expect(await ask(`${paths.company}?action=query`, { taskid, new_version: true })).toMatchObject({ status: 1 });
    expect(await ask(`${paths.company}?action=create`, company)).toMatchObject({ errcode: 0 });
  });

  it.each([
    [1001, 1001],
    [-1, 11],
    [61070, 11],
  ])('can be refused with %i, which the query tells as %i', async (told, status) => {
    const { fake, ask, received } = await createRegistrar();
    const { taskid } = await ask(`${paths.company}?action=create`, company);
    await fake.registrations.fail(told);
    expect(element(received.at(-1)?.plaintext ?? '', 'status')).toBe(String(told));
    expect(await ask(`${paths.company}?action=query`, { taskid, new_version: true })).toMatchObject({ status });
    await expect(fake.registrations.confirm()).rejects.toThrow('0 registrations wait');
  });

  it('cannot use the withdrawn call', async () => {
    const { ask } = await createRegistrar();
    const old = { name: 'x', code, code_type: 1, legal_persona_wechat: 'x', legal_persona_name: 'x' };
    const search = { name: 'x', legal_persona_wechat: 'x', legal_persona_name: 'x' };
    expect(await ask('/cgi-bin/component/fastregisterweapp?action=create', old)).toMatchObject({ errcode: -1 });
    expect(await ask('/cgi-bin/component/fastregisterweapp?action=search', search)).toMatchObject({ errcode: -1 });
  });
});

describe('a person', () => {
  const person = { idname: '张三', wxuser: 'zhangsan_2026', new_version: true };

  it('is registered by WeChat id, five programs at most', async () => {
    const { fake, ask, received, infoOf } = await createRegistrar();
    for (let count = 1; count <= 5; count++) {
      await ask(`${paths.individual}?action=create`, person);
      const appId = await fake.registrations.confirm(person.wxuser);
      expect(await infoOf(appId)).toMatchObject({ register_type: 16, principal_name: 'Person' });
      expect(element(received.at(-1)?.plaintext ?? '', 'wxuser')).toBe(person.wxuser);
    }
    // Five attempts are all that a day allows.
    await fake.clock.advance('1d');
    const { taskid } = await ask(`${paths.individual}?action=create`, person);
    expect(await fake.registrations.confirm()).toBe('');
    expect(await ask(`${paths.individual}?action=query`, { taskid, new_version: true })).toMatchObject({
      status: 1003,
    });
  });

  it('is refused without a valid WeChat id, twice at once, and too often a day', async () => {
    const { fake, ask } = await createRegistrar({ unknownUsers: ['nobody_there'] });
    const create = (wxuser: string): Promise<Answer> => ask(`${paths.individual}?action=create`, { ...person, wxuser });
    expect(await create('nobody_there')).toMatchObject({ errcode: 86004 });
    expect(await create('张三')).toMatchObject({ errcode: 86004 });
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await create(person.wxuser)).toMatchObject({ errcode: 0 });
      expect(await create(person.wxuser)).toMatchObject({ errcode: 89249 });
      await fake.registrations.refuse();
    }
    expect(await create(person.wxuser)).toMatchObject({ errcode: 91030 });
  });

  it('is registered for trade by openid', async () => {
    const { fake, ask, infoOf } = await createRegistrar();
    const body = { openid: 'oOwner', component_phone: '1', new_version: true };
    const { taskid } = await ask(`${paths.upgraded}?action=create`, body);
    const appId = await fake.registrations.confirm('oOwner');
    expect(await ask(`${paths.upgraded}?action=query`, { taskid, new_version: true })).toMatchObject({ status: 12 });
    expect(await infoOf(appId)).toMatchObject({ register_type: 17 });
    expect(await ask(`${paths.upgraded}?action=create`, { new_version: true })).toMatchObject({ errcode: 89253 });
  });
});

describe('a trial program', () => {
  const verify = {
    new_version: true,
    verify_info: { enterprise_name: company.name, code, component_phone: company.component_phone },
  };

  it('lives 14 days, unless it is converted', async () => {
    const { fake, trial, infoOf, received } = await createRegistrar();
    const appId = await trial();
    const result = received.find(({ plaintext }) => plaintext.includes('fastregisterbetaapp'))?.plaintext ?? '';
    expect(element(result, 'unique_id')).toBe(fake.registrations.list()[0]?.taskId);
    expect(await infoOf(appId)).toMatchObject({
      nick_name: 'Wheat chicken的体验小程序',
      service_type_info: { id: 12 },
      register_type: 13,
      account_status: 1,
    });
    await fake.clock.advance('14d');
    await fake.settled();
    expect(await infoOf(appId)).toMatchObject({ account_status: 14 });
  });

  it('outlives a snapshot: its end is still on the clock', async () => {
    const { fake, trial, infoOf } = await createRegistrar();
    const snapshot = fake.snapshot();
    const appId = await trial();
    const later = fake.snapshot();
    fake.restore(snapshot);
    fake.restore(later);
    await fake.clock.advance('14d');
    await fake.settled();
    expect(await infoOf(appId)).toMatchObject({ account_status: 14 });
  });

  it('is renamed and converted to a company, once', async () => {
    const { fake, trial, askFor, infoOf, received } = await createRegistrar();
    const appId = await trial();
    const rename = (name: string): Promise<Answer> => askFor(appId, '/wxa/setbetaweappnickname', { name });
    expect(await rename('Barley duck')).toMatchObject({ errcode: 0 });
    expect(await rename('WeChat duck')).toMatchObject({ errcode: 86011 });
    const convert = (): Promise<Answer> => askFor(appId, '/wxa/verifybetaweapp', verify);
    expect(await convert()).toMatchObject({ errcode: 0, authorize_url: expect.stringContaining('https:') });
    expect(await convert()).toMatchObject({ errcode: 89251 });
    fake.registrations.proceed(6);
    expect(await convert()).toMatchObject({ errcode: 89252 });
    await fake.registrations.confirm(appId);
    const result = received.at(-1)?.plaintext ?? '';
    expect(element(result, 'InfoType')).toBe('notify_third_fastverifybetaapp');
    expect(element(result, 'appid')).toBe(appId);
    expect(await infoOf(appId)).toMatchObject({
      nick_name: 'Barley duck的体验小程序',
      principal_name: company.name,
      register_type: 19,
      service_type_info: { id: 0 },
    });
    expect(await convert()).toMatchObject({ errcode: 91021 });
    expect(await rename('Barley duck')).toMatchObject({ errcode: 91020 });
    await fake.clock.advance('15d');
    await fake.settled();
    expect(await infoOf(appId)).toMatchObject({ account_status: 1 });
  });

  it('is converted five times a minute at most', async () => {
    const { fake, trial, askFor } = await createRegistrar();
    const appId = await trial();
    for (let attempt = 0; attempt < 5; attempt++) {
      await askFor(appId, '/wxa/verifybetaweapp', verify);
      await fake.registrations.refuse();
    }
    expect(await askFor(appId, '/wxa/verifybetaweapp', verify)).toMatchObject({ errcode: 45011 });
  });

  it('is converted to a personal program that may trade', async () => {
    const { fake, trial, askFor, infoOf } = await createRegistrar();
    const appId = await trial();
    const path = '/wxa/component/fastnormalizebetaweapp';
    const body = { component_phone: '1', new_version: true };
    expect(await askFor(appId, `${path}?action=query`, body)).toMatchObject({ errcode: 89250 });
    const { taskid } = await askFor(appId, `${path}?action=createtask`, body);
    expect(await askFor(appId, `${path}?action=createtask`, body)).toMatchObject({ errcode: 89249 });
    await fake.registrations.confirm(appId);
    expect(await askFor(appId, `${path}?action=query`, body)).toMatchObject({ taskid, status: 12 });
    expect(await infoOf(appId)).toMatchObject({ register_type: 19, principal_name: 'Person' });
  });

  it('takes over the subject of an official account whose administrator agrees', async () => {
    const { fake, trial, askFor, infoOf } = await createRegistrar({
      authorizers: [{ appId: official, kind: 'official-account', principalName: 'Daily News' }],
    });
    const appId = await trial();
    expect(await askFor(appId, '/wxa/getmpadminauth', { mp_appid: 'gh_none', same_admin: 1 })).toMatchObject({
      errcode: 40013,
    });
    await askFor(appId, '/wxa/getmpadminauth', { mp_appid: official, same_admin: 1 });
    await fake.registrations.confirm(appId);
    const ticket = fake.registrations.conversionTicket(appId);
    const convert = (): Promise<Answer> => askFor(appId, '/wxa/mpverifybetaweapp', { mp_appid: official, ticket });
    expect(await convert()).toMatchObject({ errcode: 0, authorize_url: expect.any(String) });
    expect(await convert()).toMatchObject({ errcode: 61058 });
    await fake.registrations.confirm(appId);
    expect(await infoOf(appId)).toMatchObject({ register_type: 19, principal_name: 'Daily News' });
  });

  it('may get another administrator', async () => {
    const { fake, trial, askFor } = await createRegistrar();
    const appId = await trial();
    const taskid = fake.registrations.rebindTask(appId, 'lisi_2026');
    expect(await askFor(appId, '/cgi-bin/account/componentrebindadmin', { taskid: 'x' })).toMatchObject({
      errcode: 40097,
    });
    expect(await askFor(appId, '/cgi-bin/account/componentrebindadmin', { taskid })).toMatchObject({ errcode: 0 });
    expect(fake.registrations.ownerOf(appId)).toBe('lisi_2026');
  });
});

describe('an official account', () => {
  it('registers five programs of its subject a month, each with a ticket of its own', async () => {
    const { fake, post, authorize, exchange, infoOf } = await createRegistrar();
    const { accessToken } = await authorize(official);
    const register = (ticket: string): Promise<Answer> =>
      post('/cgi-bin/account/fastregister', { ticket }, accessToken);
    const ticket = fake.registrations.copyTicket(official);
    const answer = await register(ticket);
    expect(answer).toMatchObject({ errcode: 0, is_wx_verify_succ: 'true', is_link_succ: 'true' });
    expect(await exchange(answer.authorization_code)).toMatchObject({ authorizer_appid: answer.appid });
    expect(await infoOf(answer.appid)).toMatchObject({
      register_type: 2,
      principal_name: 'Corner Shop Ltd.',
      verify_type_info: { id: 0 },
    });
    expect(await register(ticket)).toMatchObject({ errcode: 61058 });
    for (let count = 2; count <= 5; count++)
      expect(await register(fake.registrations.copyTicket(official))).toMatchObject({ errcode: 0 });
    expect(await register(fake.registrations.copyTicket(official))).toMatchObject({ errcode: 61055 });
  });
});
