import { refusal } from '../errors.js';
import { componentNotice } from '../notices.js';
import type { World } from '../world.js';
import { forProgram, type Routes, stateful } from './route.js';

interface ApplyInput {
  readonly batch_req: {
    readonly path: string;
    readonly appid_list?: readonly string[];
    readonly [field: string]: unknown;
  };
}

/** What `order_path_apply_result_notify` says of each program. */
const submitted = 0;
const duplicate = 1;
const badAppId = -2;

/** The path of a program's order centre; applied for by the component, for many programs at once. */
export function orderPathRoutes(world: World): Routes {
  return {
    applySetOrderPathInfo: stateful(({ batch_req: { appid_list: appIds = [], ...fields } }: ApplyInput) => {
      const list = appIds.map((appid) => ({ appid, ret_code: apply(world, appid, fields) }));
      // The answer does not wait for the push.
      void world.pushes.send(componentNotice(world, 'order_path_apply_result_notify', { list }));
      return {};
    }),
    getOrderPathInfo: forProgram(world, ({ orderPath }, { info_type }: { info_type: 0 | 1 }) => {
      const path = info_type === 0 ? orderPath.online : orderPath.applied;
      if (path === undefined) throw refusal(61041);
      return { msg: { ...path.fields, status: path.status, apply_time: Math.floor(path.appliedAt / 1000) } };
    }),
  };
}

function apply(world: World, appId: string, fields: Readonly<Record<string, unknown>>): number {
  const account = world.state.accounts.get(appId);
  if (account?.grant === undefined || account.kind !== 'mini-program') return badAppId;
  if (account.orderPath.applied?.status === 2) return duplicate;
  account.orderPath.applied = { auditId: world.ids.sequence(), fields, appliedAt: world.clock.now(), status: 2 };
  return submitted;
}
