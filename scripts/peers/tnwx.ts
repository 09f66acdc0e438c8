import { createWechatOpenFake, type WechatOpenFake } from '@minigate/wechat-open/testing';
import { requirePeer } from './load.js';
import { type PushServer, servePushes } from './push-server.js';

// What of tnwx 2.5.6 the tests use. Its own declarations are there only once it is installed.

/** A parsed answer. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at members of many different answers
type Fields = any;

interface HttpDelegate {
  httpGet(url: string, options?: object): Promise<Fields>;
  httpPost(url: string, data: string, options?: object): Promise<Fields>;
}

interface AccessToken {
  readonly getAccessToken: string | undefined;
  readonly getErrCode: number | undefined;
}

interface ApiConfig {
  setTicket: string;
}

/** All of tnwx: its applications are its modules, so a process has one. */
export interface Tnwx {
  readonly ApiConfig: new (
    appId: string,
    secret: string,
    token: string | undefined,
    encrypted: boolean,
    encodingAesKey: string | undefined,
  ) => ApiConfig;
  readonly ApiConfigKit: {
    putApiConfig(config: ApiConfig): void;
    setCurrentAppId(appId: string): void;
    setCache: object;
  };
  readonly HttpKit: { getHttpDelegate: HttpDelegate; setHttpDelegate: HttpDelegate };
  readonly OpenComponentAccessTokenApi: { getAccessToken(): Promise<AccessToken> };
  readonly OpenAuthorizerAccessTokenApi: {
    getAccessToken(appId: string, componentToken: string | undefined, refreshToken: string): Promise<AccessToken>;
  };
  readonly OpenMpApi: {
    getPreAuthCode(appId: string): Promise<Fields>;
    getComponentLoginPage(appId: string, preAuthCode: string, redirect: string, type: number): string;
    queryAuth(appId: string, code: string): Promise<Fields>;
    getAuthorizerInfo(appId: string, authorizer: string): Promise<Fields>;
    getAuthorizerOption(appId: string, authorizer: string, name: string): Promise<Fields>;
    getAuthorizerList(appId: string, offset: number, count: number): Promise<Fields>;
  };
  readonly WeChat: {
    handleMsg(adapter: object, xml: string, signature: string, timestamp: string, nonce: string): Promise<string>;
  };
}

/** A program that uses tnwx, with its push server, on a fake that is served over HTTP. */
export interface Program {
  readonly fake: WechatOpenFake;
  readonly tnwx: Tnwx;
  /** What its cache holds, by key. */
  readonly cache: ReadonlyMap<string, string>;
  /** Pushes as it parsed them, oldest first. */
  readonly pushes: readonly Fields[];
  readonly server: PushServer;
  close(): Promise<void>;
}

/** Starts a program. */
export async function startProgram(): Promise<Program> {
  const tnwx = {
    ...requirePeer<Tnwx>('@tnwx/accesstoken'),
    ...requirePeer<Tnwx>('@tnwx/kits'),
    ...requirePeer<Tnwx>('@tnwx/openmp'),
    ...requirePeer<Tnwx>('@tnwx/wxmp'),
  };
  const { ApiConfig, ApiConfigKit, HttpKit, WeChat } = tnwx;
  const fake = createWechatOpenFake();
  const { url: fakeUrl, close } = await fake.listen();

  // Its addresses are constants; the delegate that sends is the one thing that can be set, kits/dist/HttpKit.js:13.
  const axios = HttpKit.getHttpDelegate;
  const local = (url: string): string => url.replace('https://api.weixin.qq.com', fakeUrl);
  HttpKit.setHttpDelegate = {
    httpGet: (url, options) => axios.httpGet(local(url), options),
    httpPost: (url, data, options) => axios.httpPost(local(url), data, options),
  };
  const { appId, secret, pushKeys } = fake.component;
  const config = new ApiConfig(appId, secret, pushKeys[0]?.token, true, pushKeys[0]?.encodingAesKey);
  ApiConfigKit.putApiConfig(config);
  ApiConfigKit.setCurrentAppId(appId);
  const cache = new Map<string, string>();
  ApiConfigKit.setCache = {
    get: async (key: string) => cache.get(key) ?? '',
    set: async (key: string, value: string) => void cache.set(key, value),
    remove: async (key: string) => void cache.delete(key),
  };

  const pushes: Fields[] = [];
  const take = (push: Fields): string => {
    pushes.push(push);
    // The application keeps the ticket: tnwx asks its configuration for it.
    if (push.getTicket !== undefined) config.setTicket = push.getTicket;
    return 'success';
  };
  const adapter = new Proxy({}, { get: () => async (push: Fields) => take(push) });
  const server = await servePushes(async (request) => {
    const { searchParams } = new URL(request.url ?? '', 'http://peer.example');
    const query = (name: string): string => searchParams.get(name) ?? '';
    const xml = Buffer.concat(await request.toArray()).toString();
    const body = await WeChat.handleMsg(adapter, xml, query('msg_signature'), query('timestamp'), query('nonce'));
    return { status: 200, body };
  });
  fake.pushTo(`${server.url}/wx`);
  return {
    fake,
    tnwx,
    cache,
    pushes,
    server,
    async close() {
      HttpKit.setHttpDelegate = axios;
      await server.close();
      await close();
    },
  };
}
