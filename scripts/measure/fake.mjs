import { createHmac } from 'node:crypto';
import { createBaiduOssFake } from '@minigate/baidu-oss/testing';
import { createQingCloudFake } from '@minigate/qingcloud-sso/testing';
import { createWechatOpenFake } from '@minigate/wechat-open/testing';
import { platforms } from '../lib/workspaces.mjs';
import { median, ms, row } from './lib.mjs';

export const title = 'The fake platforms, in process';

export async function measure() {
  const rows = [];
  for (const platform of platforms()) rows.push(await startOf(platform));
  for (const [name, call] of [
    ['wechat-open', wechatCall()],
    ['qingcloud-sso', qingCloudCall()],
    ['baidu-oss', baiduCall()],
  ])
    rows.push(await rateOf(name, await call));
  return rows;
}

/** Makes the call that is measured: one that needs a token. */
async function wechatCall() {
  // More calls than a component has in a day.
  const fake = createWechatOpenFake({ dailyLimits: { '*': 1_000_000 } });
  const { appId, secret } = fake.component;
  const answer = await post(fake, '/cgi-bin/component/api_component_token', {
    component_appid: appId,
    component_appsecret: secret,
    component_verify_ticket: fake.tickets.current(),
  });
  const path = `/cgi-bin/component/api_create_preauthcode?access_token=${answer.component_access_token}`;
  return async () => {
    const { pre_auth_code } = await post(fake, path, { component_appid: appId });
    return pre_auth_code !== undefined;
  };
}

/** Makes the call that is measured: a signed one, its signing included. */
async function qingCloudCall() {
  const fake = createQingCloudFake({ resources: { instances: [{}] } });
  const { accessKeyId, secretAccessKey } = fake.key;
  let calls = 0;
  return async () => {
    const query = [
      `access_key_id=${accessKeyId}`,
      'action=DescribeInstances',
      `req_id=${++calls}`,
      'signature_method=HmacSHA256&signature_version=1&time_stamp=2026-01-01T00%3A00%3A00Z&version=1&zone=pek3',
    ].join('&');
    const signature = createHmac('sha256', secretAccessKey).update(`GET\n/iaas/\n${query}`).digest('base64');
    const url = `${fake.origin}/iaas/?${query}&signature=${encodeURIComponent(signature)}`;
    const { total_count } = await (await fake.fetch(url)).json();
    return total_count === 1;
  };
}

/** Makes the call that is measured: one that needs a token. */
async function baiduCall() {
  const fake = createBaiduOssFake();
  const { ak, sk } = fake.member;
  const grant = `grant_type=client_credentials&scope=smartapp_snsapi_base&client_id=${ak}&client_secret=${sk}`;
  const { access_token } = await (await fake.fetch(`${fake.origin}/oauth/2.0/token?${grant}`)).json();
  const [{ appId }] = fake.apps.list();
  const url = `${fake.origin}/rest/2.0/smartapp/oss/app/info?access_token=${access_token}&app_ids=${appId}`;
  return async () => {
    const { data } = await (await fake.fetch(url)).json();
    return data.length === 1;
  };
}

/**
 * @param {string} name
 * @param {() => Promise<boolean>} call - tells whether it was answered well
 */
async function rateOf(name, call) {
  for (let i = 0; i < 2000; i++) if (!(await call())) throw new Error(`the fake of ${name} refused the call`);
  const from = performance.now();
  const times = 10_000;
  for (let i = 0; i < times; i++) await call();
  const perSecond = (times * 1000) / (performance.now() - from);
  return row(`${name}: calls per second`, '>= 5,000', Math.round(perSecond).toLocaleString('en'), perSecond >= 5000);
}

async function startOf({ name, short }) {
  const testing = await import(`${name}/testing`);
  const createFake = testing[Object.keys(testing).find((exported) => /^create\w+Fake$/.test(exported))];
  const times = [];
  for (let i = 0; i < 21; i++) {
    const from = performance.now();
    createFake({ seed: i + 1 });
    times.push(performance.now() - from);
  }
  const [first] = times;
  return row(
    `${short}: starts in (first, with everything loaded)`,
    '<= 50 ms',
    ms(first),
    first <= 50,
    `(median ${ms(median(times))})`,
  );
}

async function post(fake, path, body) {
  const response = await fake.fetch(`${fake.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
