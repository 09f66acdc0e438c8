import { createWechatOpenFake, type WechatOpenFake, type WechatOpenFakeOptions } from '../index.js';

/** A parsed answer. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at members of many different answers
export type Answer = any;

/** Calls the fake with plain requests, as a program without the SDK would. */
export interface Caller {
  readonly fake: WechatOpenFake;
  /** POSTs JSON and parses the answer. A text body is sent as it is. */
  post(path: string, body?: unknown, token?: string): Promise<Answer>;
  get(path: string, token?: string): Promise<Answer>;
  /** A new token of the component. */
  componentToken(): Promise<string>;
  /** Grants an account and exchanges its code. */
  authorize(
    appId?: string,
  ): Promise<{ readonly accessToken: string; readonly refreshToken: string; readonly code: string }>;
}

/** The mini program and the official account of the fake's default seed. */
export const program = 'wx1000000000000001';
export const official = 'wx2000000000000001';

/** A fake and a caller of it. */
export function createCaller(options: WechatOpenFakeOptions = {}): Caller {
  const fake = createWechatOpenFake(options);
  const send = async (path: string, token: string | undefined, init: RequestInit): Promise<Answer> => {
    const url = new URL(path, fake.origin);
    if (token !== undefined) url.searchParams.set('access_token', token);
    const response = await fake.fetch(url, init);
    return response.json();
  };
  const post = (path: string, body: unknown = {}, token?: string): Promise<Answer> =>
    send(path, token, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const { appId: component_appid, secret } = fake.component;
  const componentToken = async (): Promise<string> => {
    const answer = await post('/cgi-bin/component/api_component_token', {
      component_appid,
      component_appsecret: secret,
      component_verify_ticket: fake.tickets.current(),
    });
    return answer.component_access_token;
  };
  return {
    fake,
    post,
    get: (path, token) => send(path, token, { method: 'GET' }),
    componentToken,
    async authorize(appId = program) {
      const token = await componentToken();
      const { pre_auth_code: preAuthCode } = await post(
        '/cgi-bin/component/api_create_preauthcode',
        { component_appid },
        token,
      );
      const { authorizationCode: code } = await fake.consent({ preAuthCode, appId });
      const { authorization_info: info } = await post(
        '/cgi-bin/component/api_query_auth',
        { component_appid, authorization_code: code },
        token,
      );
      return { accessToken: info.authorizer_access_token, refreshToken: info.authorizer_refresh_token, code };
    },
  };
}
