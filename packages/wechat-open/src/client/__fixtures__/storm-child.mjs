// One process of the token storm: `node storm-child.mjs <base url> <store's place> <component as JSON> <authorizer> <calls> <lease in ms>`.
import { createWechatOpen } from '@minigate/wechat-open';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const [baseUrl, place, component, appId, calls, leaseMs] = process.argv.slice(2);
const renewals = [];
const wx = createWechatOpen({
  component: JSON.parse(component),
  store: openStore(place),
  baseUrl,
  tokens: { leaseMs: Number(leaseMs) },
  timeoutMs: 60_000,
  hooks: {
    tokenRefresh: ({ credential, outcome, durationMs }) =>
      renewals.push({ credential, outcome, durationMs, endedAt: performance.timeOrigin + performance.now() }),
  },
});
const program = wx.authorizer(appId);

process.on('message', async ({ kind, query, request }) => {
  try {
    if (kind === 'calls') {
      const work = Array.from({ length: Number(calls) }, (_, index) =>
        index % 2 === 0 ? wx.component.templateLibrary.getTemplateList() : program.codeManagement.getVersionInfo(),
      );
      await Promise.all(work);
      process.send({ done: work.length, renewals });
    } else if (kind === 'finish') process.send({ done: (await wx.authLinks.finish(query)).state });
    else if (kind === 'push') {
      const handled = new Promise((resolve) => wx.on('authorized', ({ state }) => resolve(state)));
      await wx.push.handle({ ...request, body: Buffer.from(request.body) });
      process.send({ done: await handled });
    }
  } catch (error) {
    process.send({ failed: String(error) });
  }
});
process.send({ ready: true });
