import { type DocumentFormat, type PushFields, writeDocument } from '@minigate/core';
import type { OutgoingPush } from './pushes.js';
import type { Account } from './state.js';
import type { World } from './world.js';

/** An event for the ticket URL: `InfoType` with the component's app id and the time in seconds. */
export function componentNotice(
  world: World,
  infoType: string,
  fields: PushFields,
  format?: DocumentFormat,
): OutgoingPush {
  const head = { AppId: world.component.appId, CreateTime: seconds(world), InfoType: infoType };
  return { type: infoType, plaintext: writeDocument({ ...head, ...fields }, format), format };
}

/** An event or a message for the message URL of an account. Fields replace the usual head, such as `MsgType`. */
export function accountNotice(
  world: World,
  account: Account,
  event: string,
  fields: PushFields,
  format?: DocumentFormat,
): OutgoingPush {
  const head = {
    ToUserName: account.userName,
    // The platform's notices come from a system account's openid.
    FromUserName: 'oSystemNotice000000000000000',
    CreateTime: seconds(world),
  };
  const kind: PushFields = 'MsgType' in fields ? {} : { MsgType: 'event', Event: event };
  return {
    type: event,
    plaintext: writeDocument({ ...head, ...kind, ...fields }, format),
    format,
    recipient: { appId: account.appId, userName: account.userName },
  };
}

/** A notice of the platform about an account's code or name: nothing is sent without a grant. */
export function managementNotice(world: World, account: Account, event: string, fields: PushFields): OutgoingPush {
  return { ...accountNotice(world, account, event, fields), withheld: account.grant === undefined };
}

/** The fake's time in seconds. */
export function seconds(world: World): number {
  return Math.floor(world.clock.now() / 1000);
}
