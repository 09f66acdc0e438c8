// One process that handles and forwards pushes: `node forward-child.mjs <store's place> <component as JSON> <address of the target> <until>`.
// `until` says how far it goes with a push: `stored`, `queued` or `delivered`.
import { createWechatOpen } from '@minigate/wechat-open';
import { openStore } from '../../../../../scripts/test-support/open-store.ts';

const [place, component, to, until] = process.argv.slice(2);
const wx = createWechatOpen({
  component: JSON.parse(component),
  store: openStore(place),
  push: { autoHandle: until !== 'stored' },
});
wx.forward({
  name: 'orders',
  when: { type: '*' },
  to,
  as: 'json',
  sign: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  allowPrivate: ['127.0.0.1'],
  deliver: until === 'delivered',
});

process.on('message', async (request) => {
  try {
    const { status } = await wx.push.handle({ ...request, body: Buffer.from(request.body) });
    if (until !== 'stored') await wx.push.drain();
    process.send({ done: status });
  } catch (error) {
    process.send({ failed: String(error) });
  }
});
process.send({ ready: true });
