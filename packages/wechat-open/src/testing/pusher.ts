import type { DocumentFormat, PushFields } from '@minigate/core';
import { type PushEvent, wireEvent } from './event-documents.js';
import { accountNotice, componentNotice } from './notices.js';
import type { Delivery, Pushes, SealOptions } from './pushes.js';
import { knownAccount, type World } from './world.js';

/** How a push of the test's own is sent. */
export interface PushOptions extends SealOptions {
  /** The authorizer: the push goes to the message URL then, else to the ticket URL. */
  readonly appId?: string | undefined;
}

/** How an event of the union is sent. */
export interface PushEventOptions extends PushOptions {
  /** Default `xml`, the only form that a component can choose. */
  readonly format?: DocumentFormat | undefined;
  /** The acting user's openid; default that of the platform's notices. */
  readonly fromUserName?: string | undefined;
  /** Seconds since the epoch; default the fake's time. */
  readonly createTime?: number | undefined;
}

/** Pushes of the test's own making, and the way they take. */
export interface Pusher {
  /**
   * Pushes an event. Without `appId` it goes to the ticket URL as an `InfoType`; with it to the message URL, as an event or,
   * when the fields have a `MsgType`, as that message. Fields replace the usual head, such as `CreateTime`.
   *
   * @example
   * await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 1 }, { appId });
   * await fake.push('text', { MsgType: 'text', FromUserName: 'o1', Content: 'hello', MsgId: 1 }, { appId });
   */
  push(type: string, fields?: PushFields, options?: PushOptions): Promise<Delivery>;
  /**
   * Pushes any event or message of the union `WechatPush`, given as handlers get it, in the platform's spelling.
   *
   * @throws TypeError for a member that the type does not have or of another kind, for an event of an account without `appId`
   * and for one of the component with it.
   * @example
   * await fake.pushEvent({ type: 'user_get_card', CardId: 'p1', UserCardCode: '12312312', IsGiveByFriend: false }, { appId });
   */
  pushEvent(event: PushEvent, options?: PushEventOptions): Promise<Delivery>;
  /** Pushes a document as it is, encrypted and signed. */
  pushRaw(plaintext: string, options?: PushOptions): Promise<Delivery>;
  /** Troubles, keys and the log of the pushes. */
  readonly pushes: Pick<Pushes, 'trouble' | 'rotateKeys' | 'useKey' | 'deliveries'>;
}

/** Makes {@link Pusher}. */
export function createPusher(world: World): Pusher {
  return {
    async push(type, fields = {}, { appId, ...seal } = {}) {
      const push =
        appId === undefined
          ? componentNotice(world, type, fields)
          : accountNotice(world, knownAccount(world, appId), type, fields);
      return world.pushes.send(push, seal);
    },
    async pushEvent(event, { appId, format = 'xml', fromUserName, createTime, ...seal } = {}) {
      const { channel, name, fields } = wireEvent(event, format);
      if ((channel === 'message') !== (appId !== undefined))
        throw new TypeError(`${event.type} goes to the ${channel} URL, ${appId ? 'without' : 'with'} appId`);
      const head: PushFields = {
        ...(fromUserName !== undefined && { FromUserName: fromUserName }),
        ...(createTime !== undefined && { CreateTime: createTime }),
        ...(event.type.startsWith('message.') && { MsgType: name }),
      };
      const push =
        appId === undefined
          ? componentNotice(world, name, { ...head, ...fields }, format)
          : accountNotice(world, knownAccount(world, appId), name, { ...head, ...fields }, format);
      return world.pushes.send(push, seal);
    },
    async pushRaw(plaintext, { appId, ...seal } = {}) {
      const recipient = appId === undefined ? undefined : knownAccount(world, appId);
      return world.pushes.send({ type: 'raw', plaintext, recipient }, seal);
    },
    pushes: world.pushes,
  };
}
