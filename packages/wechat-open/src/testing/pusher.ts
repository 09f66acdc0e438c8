import type { PushFields } from '../push/document.js';
import { accountNotice, componentNotice } from './notices.js';
import type { Delivery, Pushes, SealOptions } from './pushes.js';
import { knownAccount, type World } from './world.js';

/** How a push of the test's own is sent. */
export interface PushOptions extends SealOptions {
  /** The authorizer: the push goes to the message URL then, else to the ticket URL. */
  readonly appId?: string | undefined;
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
    async pushRaw(plaintext, { appId, ...seal } = {}) {
      const recipient = appId === undefined ? undefined : knownAccount(world, appId);
      return world.pushes.send({ type: 'raw', plaintext, recipient }, seal);
    },
    pushes: world.pushes,
  };
}
