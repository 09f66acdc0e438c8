import { componentNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import type { World } from '../world.js';
import type { Procedure } from './state.js';

/** Pushes the state of a procedure. */
export function announceProcedure(world: World, { procedureId, status, appId }: Procedure): Promise<Delivery> {
  const fields = { procedure_id: procedureId, procedure_status: status, appid: appId };
  return world.pushes.send({
    ...componentNotice(world, 'notify_3rd_wxa_auth_and_icp', fields),
    withheld: world.state.accounts.get(appId)?.grant === undefined,
  });
}
