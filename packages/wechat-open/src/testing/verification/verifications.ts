import { knownAccount, type World } from '../world.js';
import { announceProcedure } from './procedure-push.js';
import { passProcedure, payProcedure, procedureOf } from './procedures.js';
import type { Fee, Procedure, VerificationTask } from './state.js';
import {
  type AdministratorOutcome,
  announceTask,
  charge,
  checkAdministrator,
  dispatchTask,
  makeOrder,
  taskOf,
  waitsForAdministrator,
} from './tasks.js';

/** The persons and reviewers of verifications (认证), alone or together with a filing. Controls throw when nobody waits for them. */
export interface Verifications {
  /** Every task, oldest first. */
  list(): readonly VerificationTask[];
  /** Every combined procedure, oldest first. */
  procedures(): readonly Procedure[];
  /** Fees that were charged, oldest first. */
  fees(): readonly Fee[];
  /** The administrator opens the page: agrees, shows his face, enters the phone code. Default `passed`, to the end. */
  check(appId: string, outcome?: AdministratorOutcome): Promise<void>;
  /** The merchant pays the fee. */
  pay(appId: string): Promise<void>;
  /** The order goes to a company that reviews it. */
  dispatch(appId: string, company?: { readonly provider: string; readonly contact: string }): Promise<void>;
  /** The reviewer sends the order back to be completed. */
  sendBack(appId: string, reason?: string): Promise<void>;
  /** The reviewer verifies the account. */
  pass(appId: string): Promise<void>;
  /** The reviewer refuses for good. */
  fail(appId: string, reason?: string): Promise<void>;
}

/** Makes the controls of verifications. */
export function createVerifications(world: World): Verifications {
  const state = () => world.state.verification;
  const taskAt = (appId: string, taskStatus: number, applyStatus: number): VerificationTask | undefined => {
    const task = taskOf(world, appId);
    return task?.taskStatus === taskStatus && task.applyStatus === applyStatus ? task : undefined;
  };
  const procedureAt = (appId: string, status: number): Procedure => {
    const procedure = procedureOf(world, appId);
    if (procedure?.status !== status) throw new Error(`${appId} waits for nothing of the kind`);
    return procedure;
  };
  /** Decides about the task or procedure in review. */
  const decide = async (appId: string, applyStatus: 3 | 5, reason: string): Promise<void> => {
    const task = taskAt(appId, 12, 2);
    if (task !== undefined) {
      Object.assign(task, { applyStatus, reason });
      await announceTask(world, task, reason);
      return;
    }
    const procedure = procedureAt(appId, 17);
    Object.assign(procedure, { status: applyStatus === 3 ? 18 : 20, reason });
    await announceProcedure(world, procedure);
  };
  return {
    list: () => state().tasks,
    procedures: () => state().procedures,
    fees: () => state().fees,
    async check(appId, outcome = 'passed') {
      const task = taskOf(world, appId);
      if (task === undefined || !waitsForAdministrator(task)) throw new Error(`${appId} waits for no administrator`);
      await checkAdministrator(world, task, outcome);
    },
    async pay(appId) {
      const task = taskAt(appId, 15, 0);
      if (task !== undefined) {
        charge(world, appId, 2);
        await makeOrder(world, task);
        return;
      }
      const procedure = procedureAt(appId, 15);
      payProcedure(world, procedure);
      await announceProcedure(world, procedure);
      procedure.status = 17;
      await announceProcedure(world, procedure);
    },
    async dispatch(appId, company = { provider: 'Example Review Ltd.', contact: '400-000-0000' }) {
      const task = taskAt(appId, 12, 2);
      if (task === undefined) throw new Error(`${appId} has no order in review`);
      await dispatchTask(world, task, company);
    },
    sendBack: (appId, reason = '营业执照不清晰，请重新上传') => decide(appId, 3, reason),
    fail: (appId, reason = '主体资质与认证要求不符') => decide(appId, 5, reason),
    async pass(appId) {
      const task = taskAt(appId, 12, 2);
      const procedure = task === undefined ? procedureAt(appId, 17) : undefined;
      state().verified.add(appId);
      if (procedure !== undefined) await passProcedure(world, procedure, knownAccount(world, appId));
      if (task === undefined) return;
      task.applyStatus = 4;
      await announceTask(world, task);
    },
  };
}
