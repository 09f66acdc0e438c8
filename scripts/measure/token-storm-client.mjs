import { createRequire } from 'node:module';
import { join } from 'node:path';

const [variant, port, folder, calls] = process.argv.slice(2);
const component = { appId: 'wx134c8103faa5a59e', secret: 'component-secret', ticket: 'ticket@@@measure' };
const baseUrl = `http://127.0.0.1:${port}/`;
const modules = join(import.meta.dirname, '../peers/node_modules');
const require = createRequire(join(modules, 'x.js'));

const prepare = {
  async minigate() {
    const { sqliteStore } = await import('@minigate/core/sqlite');
    const { createWechatOpen } = await import('@minigate/wechat-open');
    const store = sqliteStore(join(folder, 'store.sqlite'));
    const pushKeys = [{ token: 'measureToken', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }];
    const ticket = { ticket: component.ticket, createTime: Math.floor(Date.now() / 1000), receivedAt: Date.now() };
    await store.set(`wechat-open/${component.appId}/ticket`, JSON.stringify(ticket));
    const wx = createWechatOpen({ component: { ...component, pushKeys }, store, baseUrl });
    return () => wx.component.templateLibrary.getTemplateList();
  },
  async 'node-easywechat'() {
    const FileCache = require(join(modules, 'node-easywechat/dist/Core/Cache/FileCache.js'));
    const ComponentAccessToken = require(join(modules, 'node-easywechat/dist/OpenPlatform/ComponentAccessToken.js'));
    const HttpClient = require(join(modules, 'node-easywechat/dist/Core/HttpClient/HttpClient.js'));
    const http = HttpClient.create({ baseURL: baseUrl });
    const cache = new FileCache({ path: folder, fileMode: 0o600, ext: '.cache' });
    const token = new ComponentAccessToken(
      component.appId,
      component.secret,
      { getTicket: async () => component.ticket },
      null,
      cache,
      http,
    );
    return async () => {
      const value = await token.getToken();
      await fetch(`${baseUrl}wxa/gettemplatelist?access_token=${value}`).then((response) => response.text());
    };
  },
  async tnwx() {
    // Its address is fixed and its cache is the process's memory; only the HTTP delegate, a supported extension point, is replaced.
    const { HttpKit } = require('@tnwx/kits');
    const { ApiConfig, ApiConfigKit, OpenComponentAccessTokenApi } = require('@tnwx/accesstoken');
    HttpKit.setHttpDelegate = {
      httpPost: (url, body) =>
        fetch(url.replace('https://api.weixin.qq.com/', baseUrl), { method: 'POST', body }).then((response) =>
          response.json(),
        ),
    };
    const config = new ApiConfig(component.appId, component.secret, 'measureToken');
    config.setTicket = component.ticket;
    ApiConfigKit.putApiConfig(config);
    ApiConfigKit.setCurrentAppId(component.appId);
    return async () => {
      const { getAccessToken } = await OpenComponentAccessTokenApi.getAccessToken();
      await fetch(`${baseUrl}wxa/gettemplatelist?access_token=${getAccessToken}`).then((response) => response.text());
    };
  },
};

const call = await prepare[variant]();
process.send('ready');
process.once('message', async () => {
  try {
    await Promise.all(Array.from({ length: Number(calls) }, call));
    process.send(Number(calls));
  } catch (error) {
    process.send(String(error));
  }
});
