import { inspect } from 'node:util';
import { type Hooks, type Logger, memoryStore, type Store } from '@minigate/core';
import { expect, onTestFinished } from 'vitest';
import { createWechatOpenFake, type WechatOpenFake, type WechatOpenFakeOptions } from '../../testing/index.js';
import { fetchHandler } from '../../webhook.js';
import { createWechatOpen, type WechatOpen } from '../create.js';
import type { WechatOpenOptions } from '../types.js';

/** App id of the mini program that every harness has. */
export const merchant = 'wx1000000000000001';

/** A client and the platform it talks to, with everything observed. */
export interface Harness {
  readonly fake: WechatOpenFake;
  readonly wx: WechatOpen;
  readonly store: Store;
  /** What the client sent, secrets included. */
  readonly sent: { readonly url: string; readonly body: string }[];
  /** All that the client logged, told hooks or threw at handlers; for {@link Harness.leaks}. */
  readonly output: string[];
  /** Of this run; tests add those that the client does not send. */
  readonly secrets: Set<string>;
  /** Remembers an error as a program that logs it would. */
  caught<T>(promise: Promise<T>): Promise<unknown>;
  /** The secrets of this run that stand in {@link output}. */
  leaks(): string[];
}

/** A second client on the same fake: another process in miniature. */
export function connect(
  fake: WechatOpenFake,
  store: Store,
  options: Partial<WechatOpenOptions> = {},
  output: string[] = [],
): WechatOpen {
  return createWechatOpen({
    component: fake.component,
    store,
    fetch: fake.fetch,
    runtime: { clock: fake.clock },
    ...observers(output),
    strict: true,
    ...options,
  });
}

/** Logger and hooks that write all they hear to `output`. */
export function observers(output: string[]): { readonly logger: Logger; readonly hooks: Hooks } {
  const log = (...parts: unknown[]): void =>
    void output.push(parts.map((part) => inspect(part, { depth: 8 })).join(' '));
  return {
    logger: { debug: log, info: log, warn: log, error: log },
    hooks: { start: log, attempt: log, retry: log, tokenRefresh: log, drift: log, end: log },
  };
}

/** Where a fake's pushes go: the client's handler, at both URLs. */
export const receiver = (wx: WechatOpen): ((request: Request) => Promise<Response>) =>
  fetchHandler(wx, { appId: ({ url }) => /\/(wx\w{16})(?:\?|$)/.exec(url)?.[1] });

/** A fake with one granted mini program whose client has its ticket. Pushes reach the client. */
export async function harness(
  options: {
    readonly fake?: WechatOpenFakeOptions;
    readonly client?: Partial<WechatOpenOptions>;
    readonly granted?: boolean;
  } = {},
): Promise<Harness> {
  const { granted = true } = options;
  const fake = createWechatOpenFake({ authorizers: [{ appId: merchant, granted }], ...options.fake });
  const store = options.client?.store ?? memoryStore({ clock: fake.clock });
  const output: string[] = [];
  const sent: { url: string; body: string }[] = [];
  const secrets = new Set([
    fake.component.secret,
    ...fake.component.pushKeys.flatMap((key) => [key.token, key.encodingAesKey]),
  ]);
  const observe = async (request: Request): Promise<Response> => {
    const body = await request.clone().text();
    sent.push({ url: request.url, body });
    collect(secrets, request.url);
    collect(secrets, body);
    const response = await fake.fetch(request);
    collect(secrets, await response.clone().text());
    return response;
  };
  const wx = connect(
    fake,
    store,
    // Time stands still while a body is read.
    { ...options.client, fetch: (input, init) => fake.clock.during(() => observe(new Request(input, init))) },
    output,
  );
  wx.on('*', (push) => {
    for (const value of Object.values(push)) if (typeof value === 'string' && value.includes('@@@')) secrets.add(value);
  });
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  if (granted) await wx.recover();
  const leaks = (): string[] => [...secrets].filter((secret) => output.some((text) => text.includes(secret)));
  // Every test of the client is a test of this: what it logged, told hooks and threw holds no secret that it used.
  onTestFinished(() => expect(leaks()).toEqual([]));
  return {
    fake,
    wx,
    store,
    output,
    secrets,
    sent,
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
    leaks,
  };
}

const credentials =
  /(?:access_token|refresh_token|auth_code|authorization_code|component_verify_ticket|ticket)"?[=:]\s*"?([^"&\s]{12,})/g;

function collect(secrets: Set<string>, text: string): void {
  for (const [, secret] of text.matchAll(credentials)) if (secret) secrets.add(decodeURIComponent(secret));
}
