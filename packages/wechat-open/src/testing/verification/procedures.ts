import { refusal } from '../errors.js';
import type { Delivery } from '../pushes.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { isVerified, openFiling } from './filings.js';
import { filingHints } from './hints.js';
import { announceProcedure } from './procedure-push.js';
import { dayMs, type FilingInput, type Procedure } from './state.js';
import { type AuthData, charge, checkAuthData, isOpenTask, taskOf } from './tasks.js';

/** Waiting for payment, paid, in review, verified, filing in review by WeChat and by the bureau. */
const open: readonly number[] = [15, 16, 17, 19, 22, 24];

/** The newest procedure of an account, or the one with that id. */
export function procedureOf(world: World, appId: string, procedureId?: string): Procedure | undefined {
  const procedure = world.state.verification.procedures.findLast(
    (one) => one.appId === appId && (procedureId === undefined || one.procedureId === procedureId),
  );
  if (procedure?.status === 15 && world.clock.now() >= procedure.deadline) procedure.status = 27;
  return procedure;
}

/** Page where the merchant pays. */
export const payUrl = ({ procedureId }: Procedure): string =>
  `https://mp.weixin.qq.com/wxawap/wapay?procedure_id=${procedureId}`;

/**
 * Takes an application for both, the first one or a corrected one. Nothing is paid twice.
 *
 * @throws 40064, 40097, 47001, 86202 with hints, 89609, 89636.
 */
export function submitProcedure(
  world: World,
  account: Account,
  { auth_data: data, ...filing }: FilingInput & { readonly auth_data: AuthData },
): Procedure {
  const { appId } = account;
  const before = procedureOf(world, appId);
  const task = taskOf(world, appId);
  if ((before !== undefined && open.includes(before.status)) || (task !== undefined && isOpenTask(task)))
    throw refusal(40097, 'an order is under review');
  const returned = before?.status === 18;
  const verifiedBefore = before !== undefined && [21, 23, 25, 29].includes(before.status) && isVerified(world, account);
  if (!returned && !verifiedBefore && (isVerified(world, account) || world.state.verification.filings.has(appId)))
    throw refusal(40097, 'the account is verified or filed');
  checkAuthData(world, account, data);

  const hints = filingHints(world, account, filing, true);
  const procedure: Procedure = {
    procedureId: world.ids.hex(32),
    appId,
    payType: data.pay_type ?? 2,
    orderId: world.ids.sequence(),
    filing,
    status: hints.length > 0 ? 21 : 15,
    deadline: world.clock.now() + dayMs,
    reason: '',
    hints,
  };
  // What was sent back can be sent again until it is taken.
  if (hints.length > 0) {
    if (!returned) world.state.verification.procedures.push(procedure);
    throw refusal(86202, '', { hints, procedure_id: procedure.procedureId });
  }
  if (returned) before.status = 28;
  world.state.verification.procedures.push(procedure);
  if (verifiedBefore) {
    procedure.status = 22;
    void openFiling(world, account, filing, procedure.procedureId);
    return procedure;
  }
  if (returned) procedure.status = 17;
  else if (procedure.payType === 1) {
    payProcedure(world, procedure);
    procedure.status = 17;
  }
  void announceProcedure(world, procedure);
  return procedure;
}

/** Charges the fee. */
export function payProcedure(world: World, procedure: Procedure): void {
  charge(world, procedure.appId, procedure.payType);
  procedure.status = 16;
}

/** A reviewer passes the verification; the filing goes on by itself. */
export async function passProcedure(world: World, procedure: Procedure, account: Account): Promise<Delivery> {
  procedure.status = 19;
  await announceProcedure(world, procedure);
  return openFiling(world, account, procedure.filing, procedure.procedureId);
}
