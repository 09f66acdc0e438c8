import { expect, it } from 'vitest';
import { authorizedFake } from '../__fixtures__/authorized.js';

it('keeps pictures, and refuses what is none or too large', async () => {
  const { fake, send, platformToken } = await authorizedFake();
  const upload = async (content: readonly BlobPart[], fields: Readonly<Record<string, string>> = {}) => {
    const body = new FormData();
    body.set('multipartFile', new Blob([...content]), 'a.png');
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const url = `${fake.origin}/file/2.0/smartapp/upload/image?access_token=${platformToken}`;
    return (await fake.fetch(url, { method: 'POST', body })).json();
  };
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  expect(await upload(['GIF89a'])).toMatchObject({ errno: 47000 });
  const large = [png, Buffer.alloc(3 * 1_048_576)];
  expect(await upload(large)).toMatchObject({ errno: 47003 });
  expect(await upload(large, { type: '2' })).toMatchObject({ errno: 0 });
  const { data } = await upload([png]);
  expect(data).toMatch(/^https:\/\/b\.bdstatic\.com\/.*\.png$/);
  expect(await send('app/modifyheadimage', { image_url: data })).toMatchObject({ errno: 0 });
});

it('lets a mini program ask for phone numbers, and be refused', async () => {
  const { fake, appId, send, read, pushed } = await authorizedFake();
  const status = async () => (await read('app/get/mobileauthstatus')).data;
  expect(await status()).toEqual({ status: 0 });
  const wish = { reason: 1, used_scene: 1, scene_desc: 'Delivery', scene_demo: 'https://b.bdstatic.com/a.png' };
  expect(await send('app/apply/mobileauth', { ...wish, scene_demo: 'https://a.example' })).toMatchObject({
    errno: 47008,
  });
  expect(await send('app/apply/mobileauth', wish)).toMatchObject({ errno: 0 });
  expect(await status()).toEqual({ status: 1 });
  await fake.thirdParty.services.reject(appId, 'mobile-auth', 'why?');
  expect(await status()).toEqual({ status: 2, reason: 'why?' });
  await send('app/apply/mobileauth', wish);
  await fake.thirdParty.services.approve(appId, 'mobile-auth');
  expect(await status()).toEqual({ status: 3 });
  await send('app/cancel/mobileauth');
  expect(await status()).toEqual({ status: 0 });
  await expect(fake.thirdParty.services.approve(appId, 'mobile-auth')).rejects.toThrow('in review');
  expect(pushed().map(({ event }) => event)).toEqual(['APPLY_APP_MOBILE_AUTH_REJECT', 'APPLY_APP_MOBILE_AUTH_PASS']);
});

it('brings back what was forced offline when information and package are repaired', async () => {
  const { fake, appId, send, read, pushed } = await authorizedFake();
  const repair = { app_name: 'Right name' };
  expect(await send('app/offline/update', repair)).toMatchObject({ errno: 40001 });
  fake.apps.forceOffline(appId, { offlineReason: 3, reason: 'misleading', illegalFields: ['appName', 'appDesc'] });
  const { data } = await read('app/info');
  expect(data).toMatchObject({
    status: 5,
    app_offline_info: [{ offline_reason: 1, illegal_fields: 'appName,appDesc' }, { offline_reason: 2 }],
  });
  expect((await read('app/violation')).data.problemDetails).toMatchObject([{ auditReason: 'misleading' }]);
  expect(await send('app/resume')).toMatchObject({ errno: 40001 });
  const { data: asked } = await send('app/offline/update', repair);
  await fake.thirdParty.services.approve(appId, 'offline');
  expect(fake.apps.get(appId)).toMatchObject({ name: 'Right name', status: 5 });
  expect(await send('app/offline/update', repair)).toMatchObject({ errno: 40001 });
  fake.packages.create(appId, { status: 1 });
  expect(fake.apps.get(appId).status).toBe(1);
  expect(pushed()).toMatchObject([
    { event: 'APP_FORCE_OFFLINE', offlineReason: 3, illegalFields: 'appName,appDesc', reason: 'misleading' },
    { event: 'BASE_INFO_OFFLINE_AUDIT_SUCCESS', examineId: asked.examine_id },
  ]);
});

it('gives traffic back on request, and lets a mini program do without', async () => {
  const { fake, appId, send, pushed } = await authorizedFake();
  const ask = async (audit_desc: string) => (await send('appflow/applyRecovery', { audit_desc })).errno;
  expect(await ask('repaired')).toBe(40045);
  fake.apps.cutTraffic(appId);
  expect(await ask('a'.repeat(101))).toBe(40001);
  expect(await ask('repaired')).toBe(0);
  await fake.thirdParty.services.reject(appId, 'traffic', 'not yet');
  expect(fake.apps.get(appId).status).toBe(7);
  await ask('repaired');
  await fake.thirdParty.services.approve(appId, 'traffic');
  expect(fake.apps.get(appId).status).toBe(1);
  expect(pushed().map(({ event }) => event)).toEqual([
    'FLOW_CLOSE_NOTIFY',
    'FLOW_CLOSE_AUDIT_FAIL',
    'FLOW_CLOSE_AUDIT_PASS',
  ]);
  const control = async (type: number) => (await send('appflow/control', { type })).errno;
  expect([await control(1), await control(2), await control(2), await control(1)]).toEqual([110004, 0, 110005, 0]);
});

it('tells members of the alliance of a mini program that went offline', async () => {
  const { fake, appId } = await authorizedFake();
  const { changes } = fake.notices.counts();
  fake.apps.forceOffline(appId, { offlineReason: 1, illegalFields: ['appName'] });
  expect(fake.notices.counts().changes).toBe(changes + 1);
});
