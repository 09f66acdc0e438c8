import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { faceOf, faceUrl, isUsableFace, openFace } from './faces.js';
import { cancelFiling, filingStatus, openFiling, smsStatus, withdrawFiling } from './filings.js';
import { filingHints } from './hints.js';
import { approvalTypes, certificateTypes, districts, serviceContentTypes, subjectTypes } from './lookups.js';
import { materialRoutes } from './materials.js';
import { onlineOrder } from './online-order.js';
import { payUrl, procedureOf, submitProcedure } from './procedures.js';
import { punishmentRoutes } from './punishments.js';
import type { FilingInput } from './state.js';
import { type AuthData, checkAuthData, isOpenTask, openTask, taskOf } from './tasks.js';

/** Kinds of account that cannot be verified. */
const wrongKind = 40064;

/** Verification, ICP filing, both in one, and violations. */
export function verificationRoutes(world: World): Routes {
  return { ...verifyRoutes(world), ...filingRoutes(world), ...materialRoutes(world), ...punishmentRoutes(world) };
}

function verifyRoutes(world: World): Routes {
  return {
    secwxaapiAuthidentitytree: forProgram(world, () => ({
      identity_tree_list: [
        {
          node_id: 1,
          name: '职业身份认证',
          root_info: { type: 1 },
          node_list: [{ node_id: 11, name: '教师', leaf_info: { requirement: btoa('<p>Teacher certificate</p>') } }],
        },
      ],
    })),
    secwxaapiWxaauth: forProgram(
      world,
      (program, { auth_data: data }: { auth_data: AuthData }) => {
        const task = taskOf(world, program.appId);
        if (task !== undefined && isOpenTask(task)) throw refusal(40097, 'a task is open');
        checkAuthData(world, program, data);
        const { taskId: taskid, authUrl: auth_url } = openTask(world, program, data, false);
        return { taskid, auth_url };
      },
      wrongKind,
    ),
    secwxaapiReauth: forProgram(
      world,
      (program, { auth_data: data }: { auth_data: AuthData }) => {
        const task = taskOf(world, program.appId, data.taskid ?? '');
        // Seen in the field for a task that was not sent back: https://developers.weixin.qq.com/community/personal/oCJUsw9D8ohan2g9_9rz1MSBDoVM/question
        if (task?.taskStatus !== 12 || task.applyStatus !== 3 || task !== taskOf(world, program.appId))
          throw refusal(40097, '初始化失败');
        checkAuthData(world, program, data);
        const { taskId: taskid, authUrl: auth_url } = openTask(world, program, data, true);
        return { taskid, auth_url };
      },
      wrongKind,
    ),
    secwxaapiQueryauth: forProgram(world, ({ appId }, { taskid }: { taskid: string }) => {
      const task = taskOf(world, appId, taskid);
      if (task === undefined) throw refusal(40097, 'taskid');
      return {
        appid: appId,
        task_status: task.taskStatus,
        apply_status: task.applyStatus,
        auth_url: task.authUrl,
        ...(task.taskStatus === 12 && { orderid: task.orderId }),
        ...(task.applyStatus === 3 && { refill_reason: task.reason }),
        ...(task.applyStatus === 5 && { fail_reason: task.reason }),
        ...(task.reviewer !== undefined && { dispatch_info: task.reviewer }),
      };
    }),
    submitAuthAndIcp: forProgram(
      world,
      (program, input: FilingInput & { readonly auth_data: AuthData }) => {
        const procedure = submitProcedure(world, program, input);
        return {
          procedure_id: procedure.procedureId,
          ...(procedure.status === 15 && { pay_url: payUrl(procedure) }),
        };
      },
      wrongKind,
    ),
    queryAuthAndIcp: forProgram(world, (program, { procedure_id }: { procedure_id: string }) => {
      const procedure = procedureOf(world, program.appId, procedure_id);
      if (procedure === undefined) throw refusal(40097, 'procedure_id');
      const { status, orderId, reason, hints } = procedure;
      const filing = world.state.verification.filings.get(program.appId);
      return {
        procedure_status: status,
        orderid: orderId,
        ...(status === 18 && { refill_reason: reason }),
        ...(status === 20 && { fail_reason: reason }),
        ...(status === 21 && { icp_audit: { hints } }),
        ...((status === 23 || status === 25) && { icp_audit: { audit_data: filing?.auditData } }),
        ...(status === 24 && filing && { icp_audit: { sms_verify_status: smsStatus(world, filing) } }),
      };
    }),
  };
}

function filingRoutes(world: World): Routes {
  const list = (items: unknown) => forProgram(world, () => ({ items }));
  return {
    queryIcpSubjectTypes: list(subjectTypes),
    queryIcpCertificateTypes: list(certificateTypes),
    queryIcpDistrictCode: list(districts),
    queryIcpNrlxTypes: list(approvalTypes),
    queryIcpServiceContentTypes: list(serviceContentTypes),
    createIcpVerifyTask: forProgram(world, (program, { along_with_auth = false }: { along_with_auth?: boolean }) => {
      const task = openFace(world, program, along_with_auth);
      return { task_id: task.taskId, ...(along_with_auth && { verify_url: faceUrl(task) }) };
    }),
    queryIcpVerifyTask: forProgram(world, (program, { task_id }: { task_id: string }) => {
      const task = faceOf(world, program, task_id);
      const passed = task.alongWithAuth && isUsableFace(world, program, task_id, true);
      return {
        is_finish: task.finished,
        face_status: task.status,
        ...(passed && { along_with_auth_result: 9 }),
      };
    }),
    applyIcpFiling: forProgram(world, async (program, input: FilingInput) => {
      checkEntrance(world, program);
      const hints = filingHints(world, program, input, false);
      if (hints.length > 0) throw refusal(86202, '', { hints });
      void openFiling(world, program, input);
      return {};
    }),
    cancelApplyIcpFiling: forProgram(world, async (program) => {
      await withdrawFiling(world, program);
      return {};
    }),
    cancelIcpfiling: forProgram(world, (program) => {
      cancelFiling(world, program);
      return {};
    }),
    getIcpEntranceInfo: forProgram(world, (program) => {
      const filing = world.state.verification.filings.get(program.appId);
      const status = filingStatus(world, program);
      return {
        info: {
          status,
          is_canceling: filing?.canceling ?? false,
          available: world.state.verification.closed.has(program.appId) ? 0 : 1,
          ...((status === 3 || status === 5) && { audit_data: filing?.auditData }),
          ...(status === 4 && filing && { sms_verify_status: smsStatus(world, filing) }),
        },
      };
    }),
    getOnlineIcpOrder: forProgram(world, (program) => onlineOrder(world, program)),
  };
}

function checkEntrance(world: World, program: Account): void {
  const status = filingStatus(world, program);
  if (status === 2 || status === 4 || status === 6) throw refusal(86324);
  if (status > 1024 || world.state.verification.closed.has(program.appId)) throw refusal(86202, 'entrance is closed');
}
