import { createWechatOpenFake } from '@minigate/wechat-open/testing';
import { platforms } from '../lib/workspaces.mjs';
import { median, ms, row } from './lib.mjs';

export const title = 'The fake platforms, in process';

export async function measure() {
  const starts = [];
  for (const platform of platforms()) starts.push(await startOf(platform));
  // More calls than a component has in a day.
  const fake = createWechatOpenFake({ dailyLimits: { '*': 1_000_000 } });
  const { appId, secret } = fake.component;
  const answer = await post(fake, '/cgi-bin/component/api_component_token', {
    component_appid: appId,
    component_appsecret: secret,
    component_verify_ticket: fake.tickets.current(),
  });
  const token = answer.component_access_token;
  const call = () =>
    post(fake, `/cgi-bin/component/api_create_preauthcode?access_token=${token}`, { component_appid: appId });
  if (!(await call()).pre_auth_code) throw new Error('the fake refused the call');
  for (let i = 0; i < 2000; i++) await call();
  const from = performance.now();
  const times = 10_000;
  for (let i = 0; i < times; i++) await call();
  const perSecond = (times * 1000) / (performance.now() - from);
  return [
    ...starts,
    row('wechat-open: calls per second', '>= 5,000', Math.round(perSecond).toLocaleString('en'), perSecond >= 5000),
  ];
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
