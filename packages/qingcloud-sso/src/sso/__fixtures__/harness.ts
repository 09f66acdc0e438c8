import { inspect } from 'node:util';
import { type Hooks, memoryStore, type Store } from '@minigate/core';
import { expect, onTestFinished } from 'vitest';
import { createQingCloud, type QingCloud } from '../../client/create.js';
import type { QingCloudOptions } from '../../client/options.js';
import { createQingCloudFake, type QingCloudFake, type QingCloudFakeOptions } from '../../testing/index.js';
import type { SessionEvents } from '../events.js';
import type { QingCloudSession } from '../kit.js';

/** Where the application of every harness is. */
export const home = 'https://app.example.com';
export const cookieSecret = 'a secret of the tests, long enough';

/** A browser: keeps cookies and shows what it sees. */
export interface Browser {
  /** Opens an address of the application. Redirects are not followed. */
  open(url: string, init?: RequestInit): Promise<Response>;
  /** Logs in at the cloud, and lands. */
  logIn(request?: Parameters<QingCloudFake['login']>[0]): Promise<Response>;
  /** What `session()` makes of a request of this browser. */
  session(): Promise<QingCloudSession>;
  readonly jar: Map<string, string>;
}

/** An application and the cloud it talks to, with everything observed. */
export interface Harness {
  readonly fake: QingCloudFake;
  readonly qc: QingCloud;
  readonly store: Store;
  readonly events: { readonly type: string; readonly event: SessionEvents[keyof SessionEvents] }[];
  /** All that came out: logs, hooks, events, errors, and what the browsers got. */
  readonly output: string[];
  browser(): Browser;
  /** Remembers an error as a program that logs it would. */
  caught(promise: Promise<unknown>): Promise<unknown>;
  leaks(): string[];
}

/** Options of a client of the fake: another process in miniature. */
export const optionsFor = (
  fake: QingCloudFake,
): Pick<QingCloudOptions, 'sso' | 'api' | 'app' | 'cookie' | 'zone' | 'fetch' | 'runtime' | 'strict'> => ({
  sso: fake.origin,
  api: fake.origin,
  app: { ...fake.app, url: `${home}/landing` },
  cookie: { secret: cookieSecret },
  zone: 'pek3',
  fetch: fake.fetch,
  runtime: { clock: fake.clock },
  strict: true,
});

/** An application with the routes `/landing`, `/login`, `/logout` and `/app`, and its cloud. Every test of it is a test of secrecy. */
export function harness(
  options: {
    readonly fake?: QingCloudFakeOptions | QingCloudFake;
    readonly client?: Partial<QingCloudOptions>;
    readonly store?: Store;
  } = {},
): Harness {
  const given = options.fake;
  const fake =
    given !== undefined && 'login' in given
      ? given
      : createQingCloudFake({ users: [{ userId: 'usr-one' }, { userId: 'usr-two', lang: 'en' }], ...given });
  const store = options.store ?? memoryStore({ clock: fake.clock });
  const output: string[] = [];
  const secrets = new Set<string>([fake.app.secret, cookieSecret]);
  const log = (...parts: unknown[]): void => void output.push(parts.map((it) => inspect(it, { depth: 8 })).join(' '));
  const hooks: Hooks = { start: log, attempt: log, retry: log, tokenRefresh: log, drift: log, end: log };
  const qc = createQingCloud({
    ...optionsFor(fake),
    store,
    hooks,
    logger: { debug: log, info: log, warn: log, error: log },
    ...options.client,
    async fetch(input, init) {
      const request = new Request(input, init);
      collect(secrets, `${request.url} ${await request.clone().text()}`);
      const response = await (options.client?.fetch ?? fake.fetch)(request);
      collect(secrets, await response.clone().text());
      return response;
    },
  });
  const events: Harness['events'] = [];
  qc.on('*', (event, { type }) => {
    events.push({ type, event });
    log(type, event);
  });
  const routes: Readonly<Record<string, (request: Request) => Promise<QingCloudSession | Response>>> = {
    '/landing': qc.web.landing({ to: '/app' }),
    '/login': qc.web.login(),
    '/logout': qc.web.logout(),
    '/app': qc.web.session(),
  };
  const browser = (): Browser => {
    const jar = new Map<string, string>();
    const send = async (url: string, init: RequestInit = {}): Promise<QingCloudSession | Response> => {
      collect(secrets, url);
      const headers = new Headers({ accept: 'text/html', ...(init.headers as Record<string, string>) });
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
      const { pathname } = new URL(url, home);
      const answer = await routes[pathname]?.(new Request(new URL(url, home), { ...init, headers }));
      if (answer === undefined) throw new Error(`no route ${pathname}`);
      if (!(answer instanceof Response)) return answer;
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        jar.set(name, value);
        if (cookie.includes('Max-Age=0')) jar.delete(name);
        else secrets.add(value);
      }
      const shown = [...answer.headers].filter(([name]) => name !== 'set-cookie');
      output.push(inspect(shown), await answer.clone().text());
      return answer;
    };
    const open = async (url: string, init?: RequestInit): Promise<Response> => {
      const answer = await send(url, init);
      return answer instanceof Response ? answer : new Response(answer.user.user_id);
    };
    return {
      jar,
      open,
      logIn: (request) => open(fake.login(request)),
      async session() {
        const answer = await send('/app');
        if (answer instanceof Response) throw new Error(`no session: ${answer.status}`);
        return answer;
      },
    };
  };
  const leaks = (): string[] => [...secrets].filter((secret) => output.some((text) => text.includes(secret)));
  onTestFinished(async () => {
    for await (const { key } of store.list('')) output.push(key);
    expect(leaks()).toEqual([]);
  });
  return {
    fake,
    qc,
    store,
    events,
    output,
    browser,
    leaks,
    async caught(promise) {
      try {
        return await promise;
      } catch (error) {
        output.push(
          inspect(error, { depth: 8, showHidden: true }),
          JSON.stringify(error),
          String((error as Error).stack),
        );
        return error;
      }
    },
  };
}

const credentials = /(?:access_token|refresh_token|code|secret_key|token|client_secret)"?[=:]\s*"?([^"&\s]{12,})/g;

function collect(secrets: Set<string>, text: string): void {
  for (const [, secret] of text.matchAll(credentials)) if (secret) secrets.add(decodeURIComponent(secret));
}
