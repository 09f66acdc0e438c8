import { type PushedTicket, pushedTicket } from '@minigate/core';
import { startPushTicket } from '../families/component-token/index.js';
import type { ComponentSecret } from './component-secret.js';
import type { WechatContext } from './context.js';

/** How long a ticket works after its receipt: 12 h. https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/ThirdParty/token/component_verify_ticket.html */
export const ticketLifeMs: number = 12 * 3_600_000;
/** Age from which a ticket is late: three pushes are missing. */
export const ticketLateMs: number = 30 * 60_000;

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
export interface TicketVault extends Ticket, Pick<PushedTicket, 'save' | 'current'> {}

/** @param context - shared parts of the client. */
export function ticketVault(
  { store, client, keys, invoke, component }: WechatContext,
  secret: ComponentSecret,
): TicketVault {
  const request = async (): Promise<void> => {
    await secret.use((component_secret) =>
      invoke(startPushTicket, { component_appid: component.appId, component_secret }),
    );
  };
  const ticket = pushedTicket({
    platform: client.platform.name,
    name: 'component_verify_ticket',
    endpointId: startPushTicket.id,
    key: keys.ticket,
    store,
    runtime: client.runtime,
    lifeMs: ticketLifeMs,
    lateMs: ticketLateMs,
    advice: {
      en: 'WeChat pushes a ticket every 10 minutes. Check that the ticket URL in the platform console reaches this server and answers "success", and that token, EncodingAESKey and app id are those of the console; ticket.request() asks for a push.',
      zh: '微信每 10 分钟推送一次 ticket。请检查开放平台配置的“授权事件接收 URL”能访问到本服务并返回 success，且 Token、EncodingAESKey、AppID 与后台一致；可调用 ticket.request() 请求推送。',
    },
    request,
  });
  return { ...ticket, request };
}
