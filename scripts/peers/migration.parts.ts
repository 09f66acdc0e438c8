// What docs/migrate-a-running-platform.md promises, tried with a program whose grants were made with node-easywechat.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryStore, WebhookError } from '@minigate/core';
import { createWechatOpen, type WechatOpen } from '@minigate/wechat-open';
import { expressHandler, openEnvelope, parsePush, sealPush } from '@minigate/wechat-open/webhook';
import express, { type Express } from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { peersAvailable } from './load.js';
import { type Program, startProgram } from './node-easywechat.js';

const merchant = 'wx1000000000000001';
const second = 'wx1000000000000002';
const link = 'https://peer.example/bound';

describe.skipIf(!peersAvailable)('beside node-easywechat', () => {
  let old: Program;
  let wx: WechatOpen;
  beforeEach(async () => {
    old = await startProgram({ authorizers: [{ appId: merchant }, { appId: second }] });
    wx = createWechatOpen({
      component: old.fake.component,
      store: memoryStore({ clock: old.fake.clock }),
      baseUrl: old.fakeUrl,
      runtime: { clock: old.fake.clock },
      strict: true,
    });
  });
  afterEach(() => old.close());

  /** Gives the new client the ticket that the old program has. */
  async function bringTicket(): Promise<void> {
    const { component, clock } = old.fake;
    const now = Math.floor(clock.now() / 1000);
    const ticket = await old.open.getVerifyTicket().getTicket();
    const xml = `<xml><CreateTime>${now}</CreateTime><InfoType>component_verify_ticket</InfoType><ComponentVerifyTicket>${ticket}</ComponentVerifyTicket></xml>`;
    const [key] = component.pushKeys;
    if (key === undefined) throw new Error('the fake has no push key');
    const secret = { ...key, appId: component.appId };
    const outer = { AppId: component.appId };
    const { body, query } = sealPush(xml, secret, { timestamp: now, nonce: 'moving', outer });
    await wx.push.handle({ method: 'POST', query, body });
  }
  const version = (appId: string): Promise<object> => wx.authorizer(appId).code.versions();

  it('recover() takes over every grant without a new authorization, and leaves the old program working', async () => {
    const grants = [await old.authorize(merchant), await old.authorize(second)];
    await bringTicket();
    expect(await wx.recover()).toMatchObject({ added: [merchant, second], restored: [merchant, second], replaced: [] });
    for (const grant of grants) {
      expect(await version(grant.getAppId())).toMatchObject({ errcode: 0 });
      const account = await old.open.getMiniAppWithRefreshToken(grant.getAppId(), grant.getRefreshToken());
      const answer = await account.getClient().post('wxa/getversioninfo', { json: {} });
      expect(answer.toObject()).toMatchObject({ errcode: 0 });
    }
    expect(await wx.recover()).toMatchObject({ added: [], restored: [], replaced: [] });
    for await (const { appId } of wx.authorizers.list()) await wx.authorizers.refresh(appId);
    expect(await wx.authorizers.get(second)).toMatchObject({ userName: expect.stringMatching(/^gh_/) });
    expect(old.fake.violations()).toEqual([]);
  });

  it('finds the refresh token of one account with its first call', async () => {
    await old.authorize(merchant);
    await bringTicket();
    expect(await version(merchant)).toMatchObject({ errcode: 0 });
    expect(old.fake.calls('getAuthorizerList')).toBe(0);
  });

  it('a component token bought by one ends that of the other after five minutes: only ours renews by itself', async () => {
    const { fake, open } = old;
    await old.authorize(merchant);
    await bringTicket();
    await wx.component.templateLibrary.getTemplateList();
    await open.createPreAuthorizationUrl(link);
    await fake.clock.advance('6m');
    await expect(open.createPreAuthorizationUrl(link)).rejects.toThrow('40001');
    await open.getComponentAccessToken().refresh();
    await open.createPreAuthorizationUrl(link);
    await fake.clock.advance('6m');
    await wx.component.templateLibrary.getTemplateList();
    expect(fake.calls('getComponentAccessToken')).toBe(4);
  });

  it('so does the token of an account, until the old cache forgets it', async () => {
    const { fake, open, cache } = old;
    const grant = await old.authorize(merchant);
    await bringTicket();
    const ask = async (): Promise<number> => {
      const account = await open.getMiniAppWithRefreshToken(merchant, grant.getRefreshToken());
      return (await account.getClient().post('wxa/getversioninfo', { json: {} })).toObject().errcode;
    };
    expect(await ask()).toBe(0);
    await version(merchant);
    await fake.clock.advance('6m');
    expect(await ask()).toBe(40001);
    await open.getComponentAccessToken().refresh();
    for (const key of cache.keys()) if (key.includes('authorizer_access_token')) cache.delete(key);
    expect(await ask()).toBe(0);
    expect(await version(merchant)).toMatchObject({ errcode: 0 });
  });

  describe('on one ticket URL', () => {
    let server: Server;
    let linksAreOurs: boolean;
    beforeEach(async () => {
      linksAreOurs = false;
      const app = express();
      ticketRoute(app);
      server = app.listen(0, '127.0.0.1');
      await once(server, 'listening');
      old.fake.pushTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/wx`);
    });
    afterEach(() => {
      server.closeAllConnections();
      server.close();
    });

    // As on the page, with the fake's clock.
    function ticketRoute(app: Express): void {
      const { component, clock } = old.fake;
      const secrets = component.pushKeys.map((key) => ({ ...key, appId: component.appId }));
      app.use('/wx', express.raw({ type: () => true }), async ({ originalUrl, method, body }, response, next) => {
        let isTicket: boolean;
        try {
          const query = Object.fromEntries(new URL(originalUrl, 'http://localhost').searchParams);
          const { plaintext } = openEnvelope({ body, query }, secrets, { now: clock.now() });
          isTicket = parsePush(plaintext).type === 'component_verify_ticket';
        } catch (error) {
          return WebhookError.is(error) ? next() : next(error);
        }
        if (isTicket || !linksAreOurs) {
          const { status } = await fetch(new URL(originalUrl, old.server.url), { method, body });
          if (status !== 200) return void response.sendStatus(502);
        }
        if (isTicket || linksAreOurs) next();
        else response.send('success');
      });
      app.use('/wx', expressHandler(wx));
    }

    it('both get tickets', async () => {
      expect((await old.fake.tickets.pushNow()).state).toBe('delivered');
      expect(await old.open.getVerifyTicket().getTicket()).toBe(old.fake.tickets.current());
      expect(await wx.health()).toMatchObject({ ready: true });
      expect((await old.fake.tickets.pushNow()).state).toBe('delivered');
    });

    it('grants go to the program whose links they come from, and a forged push to neither', async () => {
      await old.authorize(merchant);
      expect([old.pushes.at(-1).InfoType, await wx.authorizers.get(merchant)]).toEqual(['authorized', undefined]);
      linksAreOurs = true;
      const { url } = await wx.authLinks.create({ redirectUri: link });
      await old.fake.consent({ url, appId: second });
      await wx.push.drain();
      expect([old.pushes.at(-1).AuthorizerAppid, await wx.authorizers.get(second)]).toMatchObject([
        merchant,
        { status: 'authorized' },
      ]);
      const before = old.pushes.length;
      const { attempts } = await old.fake.push('authorized', {}, { tamper: true });
      expect([attempts[0]?.status, old.pushes.length]).toEqual([401, before]);
      expect([old.fake.violations(), old.server.errors]).toEqual([[], []]);
    });
  });

  it('a code belongs to whoever exchanges it first; ours then reads the grant, the old program throws', async () => {
    const { fake, open, server } = old;
    const appOf = express();
    appOf.use('/wx', expressHandler(wx));
    const both = appOf.listen(0, '127.0.0.1');
    await once(both, 'listening');
    await fake.tickets.pushNow();
    await bringTicket();
    try {
      const toOurs = `http://127.0.0.1:${(both.address() as AddressInfo).port}/wx`;
      const first = await fake.consent({ url: await open.createPreAuthorizationUrl(link), appId: merchant });
      await open.getAuthorization(first.authorizationCode);
      const fields = { AuthorizerAppid: merchant, AuthorizationCode: first.authorizationCode };
      fake.pushTo(toOurs);
      await fake.push('authorized', fields);
      await wx.push.drain();
      expect(await wx.authorizers.get(merchant)).toMatchObject({ status: 'authorized' });
      expect(await version(merchant)).toMatchObject({ errcode: 0 });

      const later = await fake.consent({ url: await open.createPreAuthorizationUrl(link), appId: second });
      await wx.push.drain();
      await expect(open.getAuthorization(later.authorizationCode)).rejects.toThrow('61009');
    } finally {
      both.closeAllConnections();
      both.close();
    }
    expect(server.errors).toEqual([]);
  });
});
