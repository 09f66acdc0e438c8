import { type BaiduOssFake, createBaiduOssFake } from '../fake.js';
import type { BaiduOssFakeOptions } from '../options.js';
import { get, post } from './http.js';

const smartapp = '/rest/2.0/smartapp';

/** A fake whose first mini program has authorized the third-party platform, and callers for both tokens. */
export interface AuthorizedFake {
  readonly fake: BaiduOssFake;
  readonly appId: string;
  /** Inner documents of the pushes to the platform, as they were sent. */
  readonly pushed: () => readonly Record<string, unknown>[];
  /** Calls with the token of the mini program, below `/rest/2.0/smartapp/`. */
  readonly send: Caller;
  readonly read: Caller;
  readonly platformToken: string;
  /** Calls with it. */
  readonly platformSend: Caller;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look at whatever came
type Caller = (path: string, fields?: Readonly<Record<string, unknown>>) => Promise<any>;

/** Makes it. */
export async function authorizedFake(options: BaiduOssFakeOptions = {}): Promise<AuthorizedFake> {
  const appId = options.apps?.[0]?.appId ?? '16049317';
  const fake = createBaiduOssFake({
    ...options,
    thirdParty: { pushTo: async () => new Response('success'), granted: [appId], ...options.thirdParty },
  });
  const { account, tickets, pushes } = fake.thirdParty;
  const ticket = tickets.current();
  const platform = await get(fake, '/public/2.0/smartapp/auth/tp/token', { client_id: account.clientId, ticket });
  const tp = String(platform.body.data.access_token);
  const found = await post(fake, `${smartapp}/auth/retrieve/authorizationcode`, { app_id: appId }, { token: tp });
  const { body } = await get(fake, '/rest/2.0/oauth/token', {
    access_token: tp,
    code: found.body.data.authorization_code,
    grant_type: 'app_to_tp_authorization_code',
  });
  const token = String(body.access_token);
  const sendWith =
    (access: string): Caller =>
    async (path, fields = {}) =>
      (await post(fake, `${smartapp}/${path}`, fields, { token: access })).body;
  return {
    fake,
    appId,
    pushed: () => pushes.deliveries().map(({ plaintext }) => JSON.parse(plaintext)),
    send: sendWith(token),
    read: async (path, fields = {}) =>
      (await get(fake, `${smartapp}/${path}`, { access_token: token, ...fields })).body,
    platformToken: tp,
    platformSend: sendWith(tp),
  };
}
