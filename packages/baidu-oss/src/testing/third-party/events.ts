import { long, type World } from '../world.js';
import type { OutgoingPush } from './pushes.js';

/** Events of the authorization go to the address of tickets. */
const authorizationEvents: readonly string[] = ['AUTHORIZED', 'UNAUTHORIZED', 'UPDATE_AUTHORIZED'];

/** `YYYY-MM-DD HH:mm:ss` in China. */
const eventTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** An event of a mini program, as the third-party platform is told it. */
export function appEvent(
  { clock, account }: Pick<World, 'clock' | 'account'>,
  appId: string,
  event: string,
  fields: Readonly<Record<string, unknown>> = {},
): OutgoingPush {
  return {
    type: event,
    to: authorizationEvents.includes(event) ? 'authorization' : 'message',
    content: {
      appId: long(appId),
      tpAppId: long(account.tpAppId),
      eventTime: eventTime(clock.now()),
      event,
      ...fields,
    },
  };
}

/** Tells the third-party platform of a mini program, if that has authorized it. */
export async function tell(
  world: World,
  appId: string,
  event: string,
  fields?: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (world.state.thirdParty.grants.has(appId)) await world.pushes.send(appEvent(world, appId, event, fields));
}
