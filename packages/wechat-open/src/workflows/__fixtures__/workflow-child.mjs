// A process that runs the workflows which its parent names, one after the other, and may be killed at any moment. Its time passes only
// while it waits, in steps that its parent agrees to; so nothing depends on the speed of the machine.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import { inspect } from 'node:util';
import { sqliteStore } from '@minigate/core/sqlite';
import { fakeClock } from '@minigate/core/testing';
import { createWechatOpen } from '@minigate/wechat-open';
import { nodeHandler } from '@minigate/wechat-open/webhook';
import { company as applicant, companyFiling, picture } from './applications.ts';

const merchant = 'wx1000000000000001';
const company = { companyName: 'Corner Shop Ltd.', companyCode: '91440300708461136T', componentPhone: '1' };

/** Each is the same call in every process. */
const workflows = {
  company: ({ registrations }, options) => registrations.company(company, options),
  individual: ({ registrations }, options) =>
    registrations.individual({ personName: '张三', wechatId: 'zhangsan_2026' }, options),
  trial: ({ registrations }, options) => registrations.trial({ name: 'Wheat chicken', openid: 'oOwner' }, options),
  formalizeToCompany: ({ registrations }, options, input) =>
    registrations.formalize(input, { to: 'company', ...company }, options),
  formalizeToIndividual: ({ registrations }, options, input) =>
    registrations.formalize(input, { to: 'individual', componentPhone: '1' }, options),
  copy: ({ registrations }, options, input) => registrations.copy(input.officialAppId, input.ticket, options),
  domains: (wx, { onProgress }) =>
    wx.authorizer(merchant).domains.setUp(
      {
        request: ['https://api.example.com', 'api2.example.com'],
        udp: ['udp://udp.example.com:9000'],
        webView: ['https://www.example.com', 'https://shop.example.com'],
      },
      { onProgress },
    ),
  upgrade: ({ upgrades }, _, input) => upgrades.start(input, { concurrency: 1, auditPollMs: 600_000 }),
  async code(wx) {
    const { code } = wx.authorizer(merchant);
    const { exp_info: trial, release_info: online } = await code.versions();
    if (online?.release_version === '1.0.0') return;
    if (trial?.exp_version !== '1.0.0') await code.commit({ templateId: 1, version: '1.0.0', description: 'x' });
    await code.waitForScan();
    const known = await code.audit().catch((error) => {
      if (error.code !== 85058) throw error; // there was none
    });
    const order = known ?? (await code.submit());
    await order.wait();
    await code.release();
  },
  verification: (wx, options) => wx.authorizer(merchant).verification.submit(applicant, options),
  correction: (wx, options) =>
    wx.authorizer(merchant).verification.resubmit({ qualification: picture('sharper') }, options),
  filing: (wx, options) => wx.authorizer(merchant).filing.submit(companyFiling, options),
  verificationAndFiling: (wx, options) =>
    wx.authorizer(merchant).verificationAndFiling.submit({ ...companyFiling, verification: applicant }, options),
  naming: (wx, options) =>
    wx.authorizer(merchant).naming.change({ name: 'WeChat shop', proofs: [picture('trade mark')] }, options),
  categories: (wx, options) =>
    wx.authorizer(merchant).categories.add(
      [
        {
          first: 150,
          second: 155,
          certificates: [{ name: '《食品生产许可证》', picture: picture('licence'), expiresAt: 1_893_456_000 }],
        },
        { first: 287, second: 614 },
      ],
      options,
    ),
  privacyGuideline: (wx, options, input) => wx.authorizer(merchant).privacyGuideline.applyScan(input, options),
};

async function run({ baseUrl, place, component, now, workflow, input, receives }) {
  const clock = fakeClock({ now });
  /** No time passes before the answer is there as a whole. */
  const fetchInTime = (request, init) =>
    clock.during(async () => {
      const response = await fetch(request, init);
      return new Response(await response.arrayBuffer(), response);
    });
  const store = sqliteStore(place, { clock });
  const wx = createWechatOpen({
    component,
    store,
    baseUrl,
    fetch: fetchInTime,
    runtime: { clock },
    strict: true,
    timeoutMs: 86_400_000,
  });
  const handler = nodeHandler(wx, { appId: ({ url }) => /\/(wx\w{16})(?:\?|$)/.exec(url)?.[1] });
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send({ port: server.address().port });
  if (receives) wx.push.start();

  let ended;
  const onProgress = ({ detail }) => process.send({ progress: { authorizeUrl: detail?.authorizeUrl } });
  workflows[workflow](wx, { onProgress }, input).then(
    (result) => {
      ended = { result };
    },
    (error) => {
      ended = { error: inspect(error, { depth: 4 }) };
    },
  );
  for (;;) {
    await clock.advance('10s');
    if (ended !== undefined) break;
    const agreed = once(process, 'message');
    process.send({ now: clock.now() });
    await agreed;
  }
  server.close();
  server.closeAllConnections();
  await store.close();
  process.send({ ended });
}

process.once('disconnect', () => process.exit());
// Who is killed writes none at its end.
flushCompileCache();
for (;;) {
  const [parameters] = await once(process, 'message');
  await run(parameters);
}
