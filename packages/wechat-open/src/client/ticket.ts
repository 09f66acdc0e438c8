import { AuthError, parseJson, stringifyJson, unlessPassing } from '@minigate/core';
import { startPushTicket } from '../families/component-token/index.js';
import type { ComponentSecret } from './component-secret.js';
import type { WechatContext } from './context.js';
import { messageOf } from './log.js';
import { pause } from './pause.js';

/** A ticket as it is stored. */
interface StoredTicket {
  readonly ticket: string;
  /** The push's own time, in seconds. */
  readonly createTime: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** How long a ticket works after its receipt: 12 h. https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/component_verify_ticket.html */
export const ticketLifeMs: number = 12 * 3_600_000;
const checkEveryMs = 1_000;
/** Age from which a ticket is late: three pushes are missing. */
export const ticketLateMs: number = 30 * 60_000;
const askAgainMs = 10 * 60_000;

/** The component_verify_ticket, which WeChat pushes every ten minutes. */
export interface Ticket {
  /**
   * Resolves when a valid ticket is there. After 30 s of waiting it asks WeChat once to push.
   *
   * @param options.timeoutMs - milliseconds; default 15 minutes, since pushes may be 10 minutes apart.
   * @throws AuthError with reason `not-ready` when the time is over; TransportError with reason `aborted`; what WeChat refuses the
   * request with, such as 40125 for a wrong secret. A passing failure of the request only means to wait on.
   */
  wait(options?: { readonly timeoutMs?: number | undefined; readonly signal?: AbortSignal | undefined }): Promise<void>;
  /** Milliseconds since the latest ticket came, `undefined` before the first. */
  ageMs(): Promise<number | undefined>;
  /** Asks WeChat to push tickets (again). Harmless when it does already. */
  request(): Promise<void>;
}

/** The ticket with what only the client itself may do. */
export interface TicketVault extends Ticket {
  /** Keeps a ticket unless a newer one is stored. @param createTime - the push's CreateTime, in seconds. */
  save(ticket: string, createTime: number): Promise<void>;
  /** The latest valid ticket; asks WeChat in the background to push when it is late. @throws AuthError with reason `not-ready`. */
  current(): Promise<string>;
}

/** @param context - shared parts of the client. */
export function ticketVault(
  { store, client, keys, invoke, component }: WechatContext,
  secret: ComponentSecret,
): TicketVault {
  const { clock } = client.runtime;
  const read = async (): Promise<{ readonly stored: StoredTicket | undefined; readonly generation: number }> => {
    const entry = await store.get(keys.ticket);
    return { stored: entry && (parseJson(entry.value) as StoredTicket), generation: entry?.generation ?? 0 };
  };
  const valid = async (): Promise<StoredTicket | undefined> => {
    const { stored } = await read();
    return stored && clock.now() - stored.receivedAt < ticketLifeMs ? stored : undefined;
  };
  const notReady = async (): Promise<AuthError> => {
    const { stored } = await read();
    const last = stored
      ? `the last one came ${Math.round((clock.now() - stored.receivedAt) / 60_000)} minutes ago`
      : 'none ever came';
    return new AuthError(client.platform.name, 'not-ready', `no valid component_verify_ticket: ${last}`, {
      advice: {
        en: 'WeChat pushes a ticket every 10 minutes. Check that the ticket URL in the platform console reaches this server and answers "success", and that token, EncodingAESKey and app id are those of the console; ticket.request() asks for a push.',
        zh: '微信每 10 分钟推送一次 ticket。请检查开放平台配置的“授权事件接收 URL”能访问到本服务并返回 success，且 Token、EncodingAESKey、AppID 与后台一致；可调用 ticket.request() 请求推送。',
      },
    });
  };
  const request = async (): Promise<void> => {
    await secret.use((component_secret) =>
      invoke(startPushTicket, { component_appid: component.appId, component_secret }),
    );
  };
  let askedAt = Number.NEGATIVE_INFINITY;
  const askWhenLate = (stored: StoredTicket | undefined): void => {
    const now = clock.now();
    if ((stored && now - stored.receivedAt < ticketLateMs) || now - askedAt < askAgainMs) return;
    askedAt = now;
    request().catch((error: unknown) =>
      client.runtime.logger?.warn('asking for a ticket failed', {
        error: messageOf(error),
      }),
    );
  };
  return {
    request,
    async save(ticket, createTime) {
      for (;;) {
        const { stored, generation } = await read();
        if (stored && stored.createTime > createTime) return;
        const next: StoredTicket = { ticket, createTime, receivedAt: clock.now() };
        if ((await store.set(keys.ticket, stringifyJson(next), { ifGeneration: generation })) !== undefined) return;
      }
    },
    async current() {
      const stored = await valid();
      askWhenLate(stored);
      if (stored === undefined) throw await notReady();
      return stored.ticket;
    },
    async ageMs() {
      const { stored } = await read();
      return stored && clock.now() - stored.receivedAt;
    },
    async wait({ timeoutMs = 900_000, signal } = {}) {
      const startedAt = clock.now();
      let requested = false;
      while ((await valid()) === undefined) {
        const waited = clock.now() - startedAt;
        if (waited >= timeoutMs) throw await notReady();
        if (waited >= 30_000 && !requested) {
          requested = true;
          await request().catch(unlessPassing);
        }
        await pause(clock, Math.min(checkEveryMs, timeoutMs - waited), signal, {
          endpointId: startPushTicket.id,
          what: 'the ticket',
        });
      }
    },
  };
}
