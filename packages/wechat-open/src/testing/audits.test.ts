import { describe, expect, it } from 'vitest';
import { program } from './__fixtures__/caller.js';
import { createProgram } from './__fixtures__/program.js';
import { createReceiver, element } from './__fixtures__/receiver.js';
import type { AuthorizerSeed, TemplateSeed, WechatOpenFakeOptions } from './index.js';
import { errorAnswer } from './index.js';

describe('submit_audit', () => {
  const item = { address: 'pages/index/index', tag: 'a b', title: 'Home', first_id: 150, second_id: 154 };
  const items = (change: object): object => ({ item_list: [{ ...item, ...change }] });

  it.each([
    ['no list', {}, 0],
    ['a good list', items({ first_class: 'Shopping', second_class: 'General merchandise' }), 0],
    ['an empty list', { item_list: [] }, 85023],
    ['six items', { item_list: Array(6).fill(item) }, 85023],
    ['an empty item', { item_list: [{}] }, 85010],
    ['an unknown page', items({ address: 'pages/no/no' }), 85007],
    ['eleven tags', items({ tag: 'a b c d e f g h i j k' }), 85006],
    ['a long tag', items({ tag: 'x'.repeat(21) }), 85006],
    ['a long title', items({ title: 'x'.repeat(33) }), 85011],
    ['an unknown category', items({ first_id: 1 }), 85077],
    ['an unknown class', items({ first_class: 'Games' }), 85077],
    ['a long description', { version_desc: 'x'.repeat(501) }, 85051],
    ['an unknown picture', { preview_info: { pic_id_list: ['x'] } }, 85092],
    ['ten unknown pictures', { preview_info: { pic_id_list: Array(10).fill('x') } }, 85092],
    ['an unknown video', { preview_info: { video_id_list: ['x'] } }, 85092],
    ['two videos', { preview_info: { video_id_list: ['x', 'y'] } }, 85093],
    ['too many pictures', { preview_info: { pic_id_list: Array(11).fill('x') } }, 85093],
    ['a list as text', { item_list: '[]' }, 47001],
  ])('answers to %s with its number', async (_name, body, errcode) => {
    const { call, commit, fake } = await createProgram();
    await commit();
    await fake.clock.advance('30s');
    expect(await call('/wxa/submit_audit', body)).toMatchObject({ errcode });
  });

  const cases: [
    name: string,
    errcode: number,
    seed: Partial<AuthorizerSeed>,
    template?: TemplateSeed,
    body?: object,
  ][] = [
    ['a banned program', 86007, { restrictions: { programBanned: true } }],
    ['a ban of new releases', 86009, { restrictions: { newReleasesBanned: true } }],
    ['a ban of iterations, before any release', 0, { restrictions: { iterationBanned: true } }],
    ['live permission that blocks', 9400001, { restrictions: { live: true } }],
    ['a mini game', 87006, { miniGame: true }],
    ['a program without name', 86002, { nickName: '' }],
    ['a program without introduction', 86002, { signature: '' }],
    ['a program without avatar', 86002, { headImage: '' }],
    ['a program without category', 85008, { categories: [] }],
    ['a community without declaration', 85094, { community: true }],
    ['a community with declaration', 0, { community: true }, {}, { ugc_declare: { scene: [0] } }],
    ['interfaces without permission', 61040, {}, { withoutAuth: ['x'] }],
    ['the same though declared unused', 61040, {}, { withoutAuth: ['x'] }, { privacy_api_not_use: true }],
    ['undeclared interfaces', 61040, {}, { withoutConf: ['x'] }],
    ['undeclared interfaces declared unused', 0, {}, { withoutConf: ['x'] }, { privacy_api_not_use: true }],
    ['jumps to undeclared programs', 85087, {}, { navigates: true }],
  ];
  it.each(cases)('answers to %s with %i', async (_name, errcode, seed, template = {}, body = {}) => {
    const { call, commit, fake } = await createProgram({
      authorizers: [{ appId: program, ...seed }],
      templates: [template],
    });
    await commit();
    await fake.clock.advance('30s');
    expect(await call('/wxa/submit_audit', body)).toMatchObject({ errcode });
  });

  it('takes every category that get_category names, which was once a fixed list that it refused (85077)', async () => {
    const health = { first_id: 8, first_class: 'Health', second_id: 81, second_class: 'Clinics' };
    const education = { first_id: 9, first_class: 'Education', second_id: 91, second_class: 'Schools' };
    const { call, commit, fake, read } = await createProgram({
      authorizers: [{ appId: program, categories: [health, education] }],
    });
    await commit();
    await fake.clock.advance('30s');
    const { category_list: categories } = await read('/wxa/get_category');
    expect(categories).toEqual([health, education]);
    const item_list = categories.map((category: object) => ({ address: 'pages/index/index', ...category }));
    expect(await call('/wxa/submit_audit', { item_list })).toMatchObject({ errcode: 0 });
  });

  it('needs a commit, a finished scan, no open order and quota', async () => {
    const { call, commit, fake, read, submit } = await createProgram({ auditLimits: { audits: 1 } });
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 85086 });
    await commit();
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 61039 });
    await submit();
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 85009 });
    expect(await read('/wxa/queryquota')).toMatchObject({ rest: 0, limit: 1, speedup_rest: 30, speedup_limit: 30 });
    await fake.audits.reject(program);
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 85085 });
  });

  it('counts the quota by months of Beijing', async () => {
    const { authorize, post, submit, fake } = await createProgram({ auditLimits: { audits: 1 } });
    await fake.audits.reject(await submit());
    await fake.clock.advance('31d');
    const { accessToken } = await authorize();
    expect(await post('/wxa/submit_audit', {}, accessToken)).toMatchObject({ errcode: 0 });
  });

  it('refuses programs of a banned component, and iterations after a release', async () => {
    const { call, fake, publish, commit } = await createProgram();
    await publish('1.0.0');
    await commit();
    await fake.clock.advance('30s');
    fake.platform.ban(true);
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 86008 });
    fake.platform.ban(false);
    fake.authorizers.restrict(program, { iterationBanned: true });
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 86010 });
  });

  it('takes jumps that ext_json lists', async () => {
    const { call, commit, fake } = await createProgram({ templates: [{ navigates: true }] });
    await commit({ ext_json: '{"navigateToMiniProgramAppIdList":["wx9"]}' });
    await fake.clock.advance('30s');
    expect(await call('/wxa/submit_audit', {})).toMatchObject({ errcode: 0 });
  });
});

describe('media for the review', () => {
  const upload = async (type: string, bytes: number, name = 'media'): Promise<unknown> => {
    const { fake, token } = await createProgram();
    const form = new FormData();
    form.append('media', new File([new Uint8Array(bytes)], name, { type }));
    const url = `${fake.origin}/wxa/uploadmedia?access_token=${token}`;
    return (await fake.fetch(url, { method: 'POST', body: form })).json();
  };

  it.each([
    ['image/png', 2 * 1024 * 1024, { errcode: 0, type: 'image' }],
    ['image/png', 2 * 1024 * 1024 + 1, { errcode: 40009 }],
    ['video/mp4', 10 * 1024 * 1024, { errcode: 0, type: 'video' }],
    ['video/mp4', 10 * 1024 * 1024 + 1, { errcode: 40011 }],
    ['', 1, { errcode: 0, type: 'image' }, 'photo.JPG'],
    ['', 1, { errcode: 0, type: 'video' }, 'clip.mp4'],
    ['text/plain', 1, { errcode: 40004 }],
  ])('answers to %s of %i bytes', async (type, bytes, answer, name?: string) => {
    expect(await upload(type, bytes, name)).toMatchObject(answer);
  });

  it('is valid for three days', async () => {
    const { fake, token, submit, authorize, post, commit } = await createProgram();
    const form = new FormData();
    form.append('media', new File(['x'], 'a.png', { type: 'image/png' }));
    const response = await fake.fetch(`${fake.origin}/wxa/uploadmedia?access_token=${token}`, {
      method: 'POST',
      body: form,
    });
    const { mediaid } = await response.json();
    await fake.audits.reject(await submit());
    const again = async (): Promise<{ errcode: number }> => {
      const { accessToken } = await authorize();
      return post('/wxa/submit_audit', { preview_info: { pic_id_list: [mediaid] } }, accessToken);
    };
    await commit();
    await fake.clock.advance('71h');
    expect(await again()).toMatchObject({ errcode: 0 });
    await fake.audits.reject(program);
    await fake.clock.advance('1h');
    expect(await again()).toMatchObject({ errcode: 85092 });
  });
});

describe('the review', () => {
  function withPushes(options: WechatOpenFakeOptions = {}): ReturnType<typeof createProgram> {
    return createProgram({ pushTo: async () => new Response('success'), ...options });
  }

  it('passes, with a push and a status', async () => {
    const receiver = createReceiver(() => caller.fake);
    const caller = await createProgram({});
    caller.fake.pushTo(receiver.handle);
    expect(await caller.read('/wxa/get_latest_auditstatus')).toMatchObject({ errcode: 85058 });
    const auditid = await caller.submit();
    expect(await caller.call('/wxa/get_auditstatus', { auditid })).toMatchObject({ status: 2, user_version: '1.0.0' });
    expect(await caller.fake.audits.approve(auditid)).toMatchObject({
      type: 'weapp_audit_success',
      state: 'delivered',
    });
    const plaintext = receiver.received[0]?.plaintext ?? '';
    expect(receiver.received[0]?.path).toBe(`/wx/${program}`);
    expect(element(plaintext, 'Event')).toBe('weapp_audit_success');
    expect(element(plaintext, 'ToUserName')).toBe(caller.fake.authorizers.get(program).userName);
    expect(element(plaintext, 'SuccTime')).toBe('1767225600');
    expect(await caller.read('/wxa/get_latest_auditstatus')).toMatchObject({ auditid, status: 0 });
    await expect(caller.fake.audits.approve(auditid)).rejects.toThrow('no version in review');
  });

  it('tells the component nothing once the grant is gone', async () => {
    const { fake, submit } = await withPushes();
    await submit();
    await fake.revoke(program);
    expect(await fake.audits.approve(program)).toMatchObject({ state: 'unsent' });
  });

  it('delays and then rejects, with reason and screenshot', async () => {
    const { fake, submit, call, read } = await withPushes();
    const auditid = await submit();
    expect(await fake.audits.delay(program, { reason: 'busy' })).toMatchObject({ type: 'weapp_audit_delay' });
    expect(await call('/wxa/get_auditstatus', { auditid })).toMatchObject({ status: 4, reason: 'busy' });
    const push = await fake.audits.reject(auditid, { reason: 'bad<br>page', screenshot: 'm1|m2' });
    expect(push.plaintext).toContain('<Reason><![CDATA[bad<br>page]]></Reason>');
    expect(push.plaintext).toContain('<ScreenShot><![CDATA[m1|m2]]></ScreenShot>');
    expect(await call('/wxa/get_auditstatus', { auditid })).toMatchObject({ status: 1, screenshot: 'm1|m2' });
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({
      status: 1,
      reason: 'bad<br>page',
      ScreenShot: 'm1|m2',
    });
    expect(fake.audits.list()).toMatchObject([{ auditId: auditid, appId: program, status: 1 }]);
  });

  it('answers 85012 with the members of a status', async () => {
    const { call } = await withPushes();
    expect(await call('/wxa/get_auditstatus', { auditid: 1 })).toEqual({
      errcode: 85012,
      errmsg: expect.any(String),
      status: 0,
      reason: '',
      screenshot: '',
    });
  });

  it.each([
    ['approve', '1m', 0],
    ['reject', '1m', 1],
    [{ afterMs: 5000, decide: 'approve' }, '5s', 0],
    [{ afterMs: 5000, decide: { delay: { reason: 'busy' } } }, '5s', 4],
    [{ afterMs: 5000, decide: () => ({ reject: { reason: 'no' } }) }, '5s', 1],
  ] as const)('follows the policy %j', async (auditPolicy, duration, status) => {
    const { fake, submit, read } = await withPushes({ auditPolicy });
    await submit();
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status: 2 });
    await fake.clock.advance(duration);
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status });
    expect(fake.pushes.deliveries().at(-1)).toMatchObject({ state: 'delivered', target: 'message' });
  });

  it('decides once', async () => {
    const { fake, submit, read } = await withPushes({
      auditPolicy: { afterMs: 1000, decide: { delay: { reason: 'busy' } } },
    });
    await submit();
    await fake.clock.advance('1s');
    fake.restore(fake.snapshot());
    await fake.audits.approve(program);
    await fake.clock.advance('1h');
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status: 0 });
    expect(fake.pushes.deliveries().filter(({ type }) => type === 'weapp_audit_delay')).toHaveLength(1);
  });

  it('keeps to the policy over a snapshot, and leaves decided versions alone', async () => {
    const { fake, submit, read } = await withPushes({ auditPolicy: 'approve' });
    await submit();
    const snapshot = fake.snapshot();
    await fake.audits.reject(program);
    await fake.clock.advance('2m');
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status: 1 });
    fake.restore(snapshot);
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status: 2 });
    await fake.clock.advance('2m');
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status: 0 });
  });

  it('is withdrawn five times a day and ten times a month', async () => {
    const { authorize, get, post, fake, submit, read } = await createProgram();
    expect(await read('/wxa/undocodeaudit')).toMatchObject({ errcode: 87012 });
    await submit();
    const outcomes: number[] = [];
    for (let day = 0; day < 3; day += 1) {
      const { accessToken } = await authorize();
      for (let time = 0; time < 6; time += 1) {
        outcomes.push((await get('/wxa/undocodeaudit', accessToken)).errcode);
        await post('/wxa/submit_audit', {}, accessToken);
      }
      await fake.clock.advance('1d');
    }
    expect(outcomes).toEqual([0, 0, 0, 0, 0, 87013, 0, 0, 0, 0, 0, 87013, ...Array(6).fill(87013)]);
  });

  it('is withdrawn while delayed, not once it is decided', async () => {
    const { fake, submit, read } = await createProgram();
    await submit();
    await fake.audits.delay(program);
    expect(await read('/wxa/undocodeaudit')).toMatchObject({ errcode: 0 });
    expect(await read('/wxa/get_latest_auditstatus')).toMatchObject({ status: 3 });
    await fake.audits.approve(await submit());
    expect(await read('/wxa/undocodeaudit')).toMatchObject({ errcode: 87012 });
  });

  it('is sped up once, in the queue, within the quota', async () => {
    const { call, fake, submit } = await createProgram({ auditLimits: { speedups: 1 } });
    const speedUp = (auditid: number): Promise<unknown> => call('/wxa/speedupaudit', { auditid });
    expect(await speedUp(1)).toMatchObject({ errcode: 85012 });
    const first = await submit();
    fake.authorizers.restrict(program, { speedupUnsupported: true });
    expect(await speedUp(first)).toMatchObject({ errcode: 89403 });
    fake.authorizers.restrict(program, { speedupUnsupported: false });
    expect(await speedUp(first)).toMatchObject({ errcode: 0 });
    expect(await speedUp(first)).toMatchObject({ errcode: 89404 });
    await fake.audits.reject(first);
    expect(await speedUp(first)).toMatchObject({ errcode: 89402 });
    expect(await speedUp(await submit())).toMatchObject({ errcode: 89405 });
    fake.faults.next('speedupCodeAudit', errorAnswer(89401));
    expect(await speedUp(first)).toMatchObject({ errcode: 89401, errmsg: expect.stringContaining('unstable') });
  });
});
