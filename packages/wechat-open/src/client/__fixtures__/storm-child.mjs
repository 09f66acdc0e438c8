// One process of the token storm. `open` makes its client, the others use it.
import { createWechatOpen } from '@minigate/wechat-open';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';
import { answerParent, stormMember } from '../../../../../scripts/test-support/storm-member.ts';

const member = stormMember();
let wx;

answerParent({
  open({ url, place, component, leaseMs }) {
    const store = openStore(place);
    wx = createWechatOpen({
      component,
      store,
      baseUrl: url,
      tokens: { leaseMs },
      timeoutMs: 60_000,
      hooks: member.hooks,
    });
  },
  calls: ({ count, appId }) =>
    member.run(count, (index) =>
      index % 2 === 0
        ? wx.component.templateLibrary.getTemplateList()
        : wx.authorizer(appId).codeManagement.getVersionInfo(),
    ),
  finish: async ({ query }) => ({ done: (await wx.authLinks.finish(query)).state }),
  async push({ request }) {
    const handled = new Promise((resolve) => wx.on('authorized', ({ state }) => resolve(state)));
    await wx.push.handle({ ...request, body: Buffer.from(request.body) });
    return { done: await handled };
  },
});
