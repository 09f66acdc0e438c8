import type { IncomingMessage } from 'node:http';
import { createWechatOpenFake, type WechatOpenFake, type WechatOpenFakeOptions } from '@minigate/wechat-open/testing';
import { requirePeer } from './load.js';
import { type PushServer, servePushes } from './push-server.js';

// What of node-easywechat 3.6.2 the tests use. Its own declarations are there only once it is installed.

/** A parsed answer or push. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at members of many different answers
type Fields = any;

interface Answer {
  /** `null` for a binary answer. */
  toObject(): Fields;
  getContent(): Buffer;
  getHeader(name: string): string;
  isFailed(): boolean;
  judgeFailureUsing(judge: (answer: Answer) => boolean): Answer;
}

interface Client {
  withFile(path: string, field: string): Client;
  get(path: string, options?: object): Promise<Answer>;
  post(path: string, options?: object): Promise<Answer>;
}

type Handler = (message: Message, next: (message: Message) => Promise<unknown>) => unknown;

interface Message {
  readonly InfoType: string | null;
  readonly Event: string | null;
  readonly Content: string | null;
  toObject(): Fields;
}

interface Server {
  with(handler: Handler): Server;
  serve(): Promise<{ getStatusCode(): number; getBody(): Buffer }>;
}

/** What all its applications have. */
interface Application {
  getClient(): Client;
  getServer(): Server;
  setRequest(request: ServerRequest): this;
}

interface Token {
  getToken(): Promise<string>;
}

/** An authorizer. */
interface Account extends Application {
  getAccessToken(): Token;
  getUtils(): { code2Session(code: string): Promise<Fields> };
}

interface Authorization {
  getAppId(): string;
  getAccessToken(): Token;
  getRefreshToken(): string;
}

/** The component. */
export interface OpenPlatform extends Application {
  setCache(cache: Cache): this;
  getComponentAccessToken(): Token & { refresh(): Promise<string> };
  getVerifyTicket(): { getTicket(): Promise<string> };
  createPreAuthorizationUrl(callback: string, options?: object): Promise<string>;
  getAuthorization(code: string): Promise<Authorization>;
  getMiniAppWithRefreshToken(appId: string, refreshToken: string): Promise<Account>;
  getMiniAppWithAccessToken(appId: string, accessToken: string): Account;
  getOfficialAccountWithAccessToken(appId: string, accessToken: string): Account;
}

type ServerRequest = { getBody(): Buffer };

interface NodeEasywechat {
  readonly OpenPlatform: new (config: object) => OpenPlatform;
  readonly ServerRequest: { createFromIncomingMessage(request: IncomingMessage): Promise<ServerRequest> };
}

/** Its cache, in memory: by default it writes files into the working directory. */
export interface Cache {
  get(key: string): Promise<string | null>;
  has(key: string): Promise<boolean>;
  set(key: string, value: string, seconds: number): Promise<boolean>;
  delete(key: string): Promise<boolean>;
}

/** A program that uses node-easywechat, with its push server, on a fake that is served over HTTP. */
export interface Program {
  readonly fake: WechatOpenFake;
  readonly fakeUrl: string;
  /** What its cache holds, by key. */
  readonly cache: Map<string, string>;
  /** The component's application. */
  readonly open: OpenPlatform;
  /** A further application on the same cache, as each push needs. */
  newOpen(): OpenPlatform;
  /** Decrypted pushes, oldest first. */
  readonly pushes: readonly Fields[];
  readonly server: PushServer;
  /** Lets the fake push a ticket, grants an account and exchanges its code. */
  authorize(appId: string): Promise<Authorization>;
  close(): Promise<void>;
}

/**
 * Starts a program.
 *
 * @param answer - how it replies to a push; default: it does not.
 */
export async function startProgram(
  options: WechatOpenFakeOptions = {},
  answer: Handler = (message, next) => next(message),
): Promise<Program> {
  const { OpenPlatform, ServerRequest } = requirePeer<NodeEasywechat>('node-easywechat');
  const fake = createWechatOpenFake(options);
  const { url: fakeUrl, close } = await fake.listen();
  const { token, encodingAesKey } = fake.component.pushKeys[0] ?? {};

  const cache = new Map<string, string>();
  const store: Cache = {
    get: async (key) => cache.get(key) ?? null,
    has: async (key) => cache.has(key),
    set: async (key, value) => cache.set(key, value).has(key),
    delete: async (key) => cache.delete(key),
  };
  const newOpen = (): OpenPlatform =>
    new OpenPlatform({
      app_id: fake.component.appId,
      secret: fake.component.secret,
      token,
      aes_key: encodingAesKey,
      // Merged over its own defaults, OpenPlatform/Application.js:388, and handed on to its authorizers, :344.
      http: { baseURL: fakeUrl },
    }).setCache(store);
  const open = newOpen();

  const pushes: Fields[] = [];
  const server = await servePushes(async (incoming) => {
    const request = await ServerRequest.createFromIncomingMessage(incoming);
    const appId = /^\/wx\/(\w+)/.exec(incoming.url ?? '')?.[1];
    // A server keeps the first push's decryption as its handler and fails at the second, OpenPlatform/Server.js:35.
    const app = appId === undefined ? newOpen() : newOpen().getMiniAppWithAccessToken(appId, '');
    const response = await app
      .setRequest(request)
      .getServer()
      .with((message, next) => {
        pushes.push(message.toObject());
        return answer(message, next);
      })
      .serve();
    return { status: response.getStatusCode(), body: response.getBody().toString() };
  });
  fake.pushTo(`${server.url}/wx`);

  return {
    fake,
    fakeUrl,
    cache,
    open,
    newOpen,
    pushes,
    server,
    async authorize(appId) {
      await fake.tickets.pushNow();
      const url = await open.createPreAuthorizationUrl('https://peer.example/bound');
      const { authorizationCode } = await fake.consent({ url, appId });
      return open.getAuthorization(authorizationCode);
    },
    async close() {
      await server.close();
      await close();
    },
  };
}
