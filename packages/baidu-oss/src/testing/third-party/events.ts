import { long, type World } from '../world.js';
import type { OutgoingPush } from './pushes.js';

/** What goes to the address of tickets. Source: the pages of authorizations and registrations. */
const authorizationEvents =
  /^(?:(?:UPDATE_|UN)?AUTHORIZED|REGISTER_AUTH_SUCCESS|ACCOUNT_AND_APP_CREATE_AUDIT_\w+|APP_CREATE_FAIL|CREATE_APP_AUTH_CANCEL)$/;

/** `YYYY-MM-DD HH:mm:ss` in China. */
const eventTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** An event, as the third-party platform is told it. */
export function platformEvent(
  { clock, account }: Pick<World, 'clock' | 'account'>,
  event: string,
  fields: Readonly<Record<string, unknown>>,
): OutgoingPush {
  return {
    type: event,
    to: authorizationEvents.test(event) ? 'authorization' : 'message',
    content: { tpAppId: long(account.tpAppId), eventTime: eventTime(clock.now()), event, ...fields },
  };
}

/** An event of a mini program. */
export const appEvent = (
  world: Pick<World, 'clock' | 'account'>,
  appId: string,
  event: string,
  fields: Readonly<Record<string, unknown>> = {},
): OutgoingPush => platformEvent(world, event, { appId: long(appId), ...fields });

/** Tells the third-party platform of a mini program, if that has authorized it. */
export async function tell(
  world: World,
  appId: string,
  event: string,
  fields?: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (world.state.thirdParty.grants.has(appId)) await world.pushes.send(appEvent(world, appId, event, fields));
}
