import { refusal } from '../errors.js';
import { componentNotice } from '../notices.js';
import type { Delivery } from '../pushes.js';
import { categoriesOf } from '../seeds.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { announceProcedure } from './procedure-push.js';
import { type AuditRow, dayMs, type Filing, type FilingInput } from './state.js';

/** `status` of an account without a filing: 1024, plus 1 without profile, 2 without category, 4 without verification. */
const unfiled = 1024;

/** Whether an account's subject is verified. */
export function isVerified({ state }: World, { appId, seed }: Account): boolean {
  return state.verification.verified.has(appId) || (seed.verified ?? true);
}

/** `status` of get_icp_entrance_info. */
export function filingStatus(world: World, account: Account): number {
  const filing = world.state.verification.filings.get(account.appId);
  if (filing !== undefined) return filing.status;
  const incomplete = account.nickName === '' || account.headImage === '' || account.signature === '';
  return (
    unfiled + (incomplete ? 1 : 0) + (categoriesOf(account).length === 0 ? 2 : 0) + (isVerified(world, account) ? 0 : 4)
  );
}

/** `sms_verify_status`: 1 waiting, 2 done, 3 timed out after a day. */
export function smsStatus(world: World, { smsDone, smsSentAt }: Filing): 1 | 2 | 3 {
  if (smsDone) return 2;
  return world.clock.now() < smsSentAt + dayMs ? 1 : 3;
}

/** Puts a filing before WeChat's reviewers. */
export function openFiling(
  world: World,
  account: Account,
  input: FilingInput,
  procedureId?: string,
): Promise<Delivery> {
  const filing: Filing = {
    appId: account.appId,
    input,
    procedureId,
    status: 2,
    auditData: [],
    smsSentAt: 0,
    smsDone: false,
    canceling: false,
    recordNumber: `粤ICP备${world.ids.sequence()}号`,
  };
  world.state.verification.filings.set(account.appId, filing);
  return announceFiling(world, filing);
}

/** The filing of an account that a test names. */
export function filingOf(world: World, appId: string): Filing {
  const filing = world.state.verification.filings.get(appId);
  if (filing === undefined) throw new Error(`${appId} has no filing`);
  return filing;
}

/** WeChat passes a filing on to the bureau, and the ministry sends its SMS. */
export function passFiling(world: World, filing: Filing): Promise<Delivery> {
  if (filing.status !== 2) throw new Error(`the filing of ${filing.appId} is not in review by WeChat`);
  filing.status = 4;
  filing.smsSentAt = world.clock.now();
  filing.smsDone = false;
  return announceFiling(world, filing);
}

/** The persons answer the SMS: of a filing under review, or of a cancellation, which it ends. */
export async function confirmSms(world: World, filing: Filing): Promise<void> {
  const asked = filing.status === 4 || filing.canceling;
  if (!asked || smsStatus(world, filing) !== 1) throw new Error(`${filing.appId} was asked for nothing by SMS`);
  filing.smsDone = true;
  if (filing.canceling) await removeFiling(world, filing);
}

/** The bureau files a program whose persons have answered. */
export function approveFiling(world: World, filing: Filing): Promise<Delivery> {
  if (filing.status !== 4 || !filing.smsDone) throw new Error(`the bureau cannot file ${filing.appId} yet`);
  filing.status = 6;
  return announceFiling(world, filing);
}

/** Whoever reviews a filing refuses it. */
export function refuseFiling(world: World, filing: Filing, auditData: readonly AuditRow[]): Promise<Delivery> {
  if (filing.status !== 2 && filing.status !== 4) throw new Error(`nobody reviews the filing of ${filing.appId}`);
  filing.status = filing.status === 2 ? 3 : 5;
  filing.auditData = auditData;
  return announceFiling(world, filing);
}

/** Takes an application back. @throws 86330, 86368. */
export async function withdrawFiling(world: World, { appId }: Account): Promise<void> {
  const filing = world.state.verification.filings.get(appId);
  if (filing === undefined || filing.status === 3 || filing.status === 5) throw refusal(86368);
  if (filing.status !== 2) throw refusal(86330);
  void removeFiling(world, filing);
}

/** Begins to give a filing up. @throws 86353, 86324. */
export function cancelFiling(world: World, { appId }: Account): void {
  const filing = world.state.verification.filings.get(appId);
  if (filing?.status !== 6) throw refusal(86353);
  if (filing.canceling && smsStatus(world, filing) === 1) throw refusal(86324);
  filing.canceling = true;
  filing.smsDone = false;
  filing.smsSentAt = world.clock.now();
}

async function removeFiling(world: World, filing: Filing): Promise<void> {
  world.state.verification.filings.delete(filing.appId);
  const procedure = world.state.verification.procedures.find((one) => one.procedureId === filing.procedureId);
  if (procedure !== undefined && filing.status !== 6) {
    procedure.status = 29;
    await announceProcedure(world, procedure);
  }
  await announce(world, filing.appId, unfiled);
}

async function announceFiling(world: World, { appId, status, procedureId }: Filing): Promise<Delivery> {
  const procedure = world.state.verification.procedures.find((one) => one.procedureId === procedureId);
  if (procedure !== undefined) {
    procedure.status = { 2: 22, 3: 23, 4: 24, 5: 25, 6: 26 }[status];
    await announceProcedure(world, procedure);
  }
  return announce(world, appId, status);
}

function announce(world: World, appId: string, status: number): Promise<Delivery> {
  const fields = { authorizer_appid: appId, beian_status: status };
  return world.pushes.send({
    ...componentNotice(world, 'notify_apply_icpfiling_result', fields),
    withheld: world.state.accounts.get(appId)?.grant === undefined,
  });
}
