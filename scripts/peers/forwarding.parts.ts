// A push that our client forwards as the original is taken for WeChat's own by other libraries.
import { memoryStore } from '@minigate/core';
import { createWechatOpen, type PushForwarder } from '@minigate/wechat-open';
import type { WechatOpenFake } from '@minigate/wechat-open/testing';
import { fetchHandler } from '@minigate/wechat-open/webhook';
import { describe, expect, it, onTestFinished } from 'vitest';
import { peersAvailable } from './load.js';
import * as easywechat from './node-easywechat.js';
import * as tnwx from './tnwx.js';

const merchant = 'wx1000000000000001';

/** Stands between the fake and a peer: our client gets the pushes and forwards them. The peer knows the fake's push key. */
function forwardTo(
  fake: WechatOpenFake,
  to: string,
): { settle(): Promise<void>; readonly forwarders: PushForwarder[] } {
  const wx = createWechatOpen({
    component: fake.component,
    store: memoryStore({ clock: fake.clock }),
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
  });
  onTestFinished(() => wx.push.stop());
  const rule = { to, as: 'original', allowPrivate: ['127.0.0.1'] } as const;
  const forwarders = [
    wx.forward({ ...rule, name: 'tickets', when: { type: ['component_verify_ticket', '*'], channel: 'ticket' } }),
    wx.forward({ ...rule, name: 'messages', to: `${to}/$APPID$`, when: { type: '*', channel: 'message' } }),
  ];
  fake.pushTo(fetchHandler(wx, { appId: ({ url }) => /\/(wx\w{16})(?:\?|$)/.exec(url)?.[1] }));
  return {
    forwarders,
    async settle() {
      await wx.push.drain();
      for (const forwarder of forwarders) await forwarder.drain();
    },
  };
}
const waiting = async (forwarders: readonly PushForwarder[]): Promise<number[]> =>
  Promise.all(forwarders.map(async (forwarder) => (await forwarder.stats()).waiting));

describe.skipIf(!peersAvailable)('forwarded pushes', () => {
  it('are taken by node-easywechat: ticket, message of a user, event', async () => {
    const program = await easywechat.startProgram();
    onTestFinished(() => program.close());
    const { fake, open, pushes, server } = program;
    const { settle, forwarders } = forwardTo(fake, `${server.url}/wx`);
    await fake.tickets.pushNow();
    await settle();
    expect(await open.getVerifyTicket().getTicket()).toBe(fake.tickets.current());
    expect(await open.getComponentAccessToken().getToken()).not.toBe('');
    await fake.pushEvent(
      { type: 'message.text', Content: '你好', MsgId: '9007199254740993' },
      { appId: merchant, fromUserName: 'oUser' },
    );
    await fake.push('weapp_audit_fail', { Reason: '1:登录页 <缺失>' }, { appId: merchant });
    await settle();
    expect(pushes.slice(1)).toMatchObject([
      { Content: '你好' },
      { Event: 'weapp_audit_fail', Reason: '1:登录页 <缺失>' },
    ]);
    expect([server.errors, await waiting(forwarders)]).toEqual([[], [0, 0]]);
  });

  it('are taken by tnwx: ticket and the end of a grant', async () => {
    const program = await tnwx.startProgram();
    onTestFinished(() => program.close());
    const { fake, pushes, server } = program;
    const { settle, forwarders } = forwardTo(fake, `${server.url}/wx`);
    await fake.tickets.pushNow();
    await settle();
    await fake.push('unauthorized', { AuthorizerAppid: merchant });
    await settle();
    expect(pushes).toMatchObject([
      { appId: fake.component.appId, getTicket: fake.tickets.current() },
      { authAppId: merchant },
    ]);
    expect([server.errors, await waiting(forwarders)]).toEqual([[], [0, 0]]);
  });
});
