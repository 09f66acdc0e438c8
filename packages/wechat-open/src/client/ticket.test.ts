import { memoryStore } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { createWechatOpenFake } from '../testing/index.js';
import { connect, harness, receiver } from './__fixtures__/harness.js';

describe('the ticket', () => {
  it('is waited for, asked for once after 30 s, and then enough to call', async () => {
    const fake = createWechatOpenFake();
    fake.tickets.stop();
    const wx = connect(fake, memoryStore({ clock: fake.clock }));
    fake.pushTo(receiver(wx));
    const ready = wx.ticket.wait();
    await fake.clock.advance('29s');
    expect(fake.calls('startPushTicket')).toBe(0);
    await fake.clock.advance('11m');
    await ready;
    expect(fake.calls('startPushTicket')).toBe(1);
    expect(await wx.component.templateLibrary.getTemplateList()).toBeDefined();
  });

  it('is waited for although the request for it fails for a passing reason, but not with a wrong secret', async () => {
    const fake = createWechatOpenFake();
    fake.tickets.stop();
    fake.faults.on('startPushTicket', { kind: 'status', status: 502 });
    const wx = connect(fake, memoryStore({ clock: fake.clock }));
    fake.pushTo(receiver(wx));
    const ready = wx.ticket.wait();
    await fake.clock.advance('1m');
    expect(fake.calls('startPushTicket')).toBeGreaterThan(1);
    await fake.tickets.pushNow();
    await fake.clock.advance('2s');
    expect(await ready).toBeUndefined();

    fake.faults.clear();
    const component = { ...fake.component, secret: 'not the secret' };
    const mistaken = connect(fake, memoryStore({ clock: fake.clock }), { component });
    const refused = mistaken.ticket.wait().catch((thrown: unknown) => thrown);
    await fake.clock.advance('1m');
    expect(await refused).toMatchObject({ kind: 'platform', code: 40125 });
  });

  it('is kept when a push brings none', async () => {
    const { fake, wx } = await harness();
    fake.tickets.stop();
    await fake.push('component_verify_ticket');
    fake.tokens.revokeAll();
    expect(await wx.component.templateLibrary.getTemplateList()).toBeDefined();
  });

  it('is named as the missing thing, with its likely causes', async () => {
    const fake = createWechatOpenFake();
    const wx = connect(fake, memoryStore({ clock: fake.clock }));
    const error = await wx.component.templateLibrary.getTemplateList().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      kind: 'auth',
      reason: 'not-ready',
      message: expect.stringContaining('none ever came'),
      advice: { en: expect.stringContaining('ticket URL') },
    });
    expect(fake.calls('getTemplateList')).toBe(0);
  });

  it('gives up after the time limit and when the caller aborts', async () => {
    const fake = createWechatOpenFake();
    fake.tickets.stop();
    const wx = connect(fake, memoryStore({ clock: fake.clock }));
    const late = wx.ticket.wait({ timeoutMs: 10_000 }).catch((thrown: unknown) => thrown);
    const abort = new AbortController();
    const aborted = wx.ticket.wait({ signal: abort.signal }).catch((thrown: unknown) => thrown);
    await fake.clock.advance('2s');
    abort.abort(new Error('enough'));
    await fake.clock.advance('20s');
    expect(await late).toMatchObject({ reason: 'not-ready' });
    expect(await aborted).toMatchObject({ kind: 'transport', reason: 'aborted' });
  });

  it('is asked for when a token is bought with a late one, once in ten minutes', async () => {
    const { fake, wx } = await harness();
    fake.tickets.stop();
    fake.pushTo(undefined);
    await fake.clock.advance('29m');
    fake.tokens.revokeAll();
    await wx.component.templateLibrary.getTemplateList();
    expect(fake.calls('startPushTicket')).toBe(0);
    await fake.clock.advance('2m');
    for (let i = 0; i < 3; i++) {
      fake.tokens.revokeAll();
      await wx.component.templateLibrary.getTemplateList();
    }
    await fake.clock.advance('1s');
    expect(fake.calls('startPushTicket')).toBe(1);
    fake.tickets.stop();
    await fake.clock.advance('10m');
    fake.tokens.revokeAll();
    await wx.component.templateLibrary.getTemplateList();
    await fake.clock.advance('1s');
    expect(fake.calls('startPushTicket')).toBe(2);
  });

  it('is kept for 12 h from its receipt, and an older one does not replace a newer one', async () => {
    const { fake, wx } = await harness();
    fake.tickets.stop();
    const createTime = Math.floor(fake.clock.now() / 1000);
    await fake.push('component_verify_ticket', {
      ComponentVerifyTicket: 'ticket@@@older',
      CreateTime: createTime - 600,
    });
    fake.tokens.revokeAll();
    // The older ticket would be refused: the fake never issued it.
    expect(await wx.component.templateLibrary.getTemplateList()).toBeDefined();

    // Pushes are asked for meanwhile, but get lost.
    fake.pushTo(undefined);
    await fake.clock.advance('11h');
    expect(await wx.component.templateLibrary.getTemplateList()).toBeDefined();
    expect((await wx.health()).ticketAgeSec).toBe(11 * 3600);
    await fake.clock.advance('3h');
    expect(await wx.component.templateLibrary.getTemplateList().catch((error: unknown) => error)).toMatchObject({
      kind: 'auth',
      reason: 'not-ready',
    });
    expect(await wx.health()).toMatchObject({ ready: false });
  });
});
