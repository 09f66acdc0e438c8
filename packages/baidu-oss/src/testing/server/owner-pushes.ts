import { type DocumentFormat, encryptPush, type PushFields, pushSignature, writeDocument } from '@minigate/core';
import type { FakeClock } from '@minigate/core/testing';
import { createDeliveries, overNetwork, type PushDelivery } from '../deliveries.js';
import type { Ids } from '../ids.js';
import type { App } from '../state.js';
import { knownApp, type World } from '../world.js';

/** What the console's page of message pushes (消息推送) asks for. */
export interface OwnerPushSettings {
  /** An address, or a handler. */
  readonly to: string | ((request: Request) => Promise<Response>);
  readonly token: string;
  /** 43 characters; needed unless the mode is `plain`. */
  readonly encodingAesKey?: string | undefined;
  /** 明文 `plain` (default), 兼容 `compatible` with both forms, 安全 `safe`. */
  readonly mode?: 'plain' | 'compatible' | 'safe' | undefined;
  /** Default XML, as in the console. */
  readonly format?: DocumentFormat | undefined;
}

/** The pushes of a mini program's own console. */
export interface OwnerPushes {
  /**
   * Saves the page of a mini program: its address is checked with a signed `echoStr`. `undefined` ends the pushes.
   *
   * @throws Error when the address does not answer the `echoStr`, and nothing is saved.
   */
  configure(appId: string, settings: OwnerPushSettings | undefined): Promise<void>;
  /** All pushes to owners so far, oldest first. */
  deliveries(): readonly PushDelivery[];
  /** Resolves when every push under way was answered or given up. */
  settled(): Promise<void>;
}

/** {@link OwnerPushes} as the fake uses them. */
export interface OwnerPushSender extends OwnerPushes {
  /** @param url - where else than to the address of the console. */
  send(app: App, type: string, content: PushFields, url?: string): Promise<PushDelivery>;
  reset(): void;
}

const handlerUrl = 'https://owner.example/baidu/push';

/** Makes the pushes of owners. */
export function createOwnerPushes(options: {
  readonly clock: FakeClock;
  readonly ids: () => Ids;
  readonly world: () => World;
}): OwnerPushSender {
  const { clock, ids } = options;
  const deliveries = createDeliveries(clock);
  const pages = new Map<string, OwnerPushSettings>();

  /** Timestamp, nonce and signature of a request, and what is signed with them. */
  const signing = (token: string) => {
    const timestamp = String(Math.floor(clock.now() / 1_000));
    const nonce = String(Math.floor(ids().fraction() * 10_000_000));
    return {
      query: { signature: pushSignature(token, timestamp, nonce), timestamp, nonce },
      sign: (encrypted: string): string => pushSignature(token, timestamp, nonce, encrypted),
    };
  };
  const postTo = (
    page: OwnerPushSettings,
    query: Readonly<Record<string, string>>,
    init: RequestInit,
    url?: string,
  ) => {
    const address = new URL(url ?? (typeof page.to === 'string' ? page.to : handlerUrl));
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return new Request(address, { method: 'POST', ...init });
  };
  const fetchOf = ({ to }: OwnerPushSettings) => (typeof to === 'string' ? overNetwork : to);

  function pack(page: OwnerPushSettings, app: App, content: PushFields, format: DocumentFormat) {
    const { mode = 'plain', token, encodingAesKey } = page;
    const { query, sign } = signing(token);
    if (mode === 'plain' || encodingAesKey === undefined) return { query, body: writeDocument(content, format) };
    const secret = { token, encodingAesKey, appId: app.appKey };
    const encrypted = encryptPush(writeDocument(content, format), secret, ids());
    return {
      query: { ...query, msg_signature: sign(encrypted) },
      body: writeDocument({ ...(mode === 'compatible' && content), Encrypt: encrypted }, format),
    };
  }

  return {
    async configure(appId, settings) {
      knownApp(options.world(), appId);
      if (settings === undefined) {
        pages.delete(appId);
        return;
      }
      const { mode = 'plain', encodingAesKey, token } = settings;
      if (mode !== 'plain' && encodingAesKey?.length !== 43) throw new Error(`mode ${mode} needs an encodingAesKey`);
      const echoStr = ids().text(16);
      const response = await fetchOf(settings)(postTo(settings, { ...signing(token).query, echoStr }, {}));
      if ((await response.text()) !== echoStr) throw new Error('the address does not answer the echoStr');
      pages.set(appId, settings);
    },
    deliveries: () => deliveries.list(),
    settled: () => deliveries.settled(),
    send(app, type, content, url) {
      const page = pages.get(app.appId);
      // Coupons are told in JSON only. Source: the page of coupons.
      const format = url === undefined ? (page?.format ?? 'xml') : 'json';
      const way = page && {
        request(signal: AbortSignal) {
          const { query, body } = pack(page, app, content, format);
          return postTo(page, query, { body, headers: { 'content-type': `application/${format}` }, signal }, url);
        },
        fetch: fetchOf(page),
        accepts: (text: string) => text === 'success' || text === '',
      };
      return deliveries.send({ type, plaintext: writeDocument(content, format) }, way);
    },
    reset: () => deliveries.reset(),
  };
}
