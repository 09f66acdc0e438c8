import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import { knownAccount, type World } from '../world.js';
import { type AppealRecord, dayMs, type IllegalRecord } from './state.js';

/** What the platform holds against accounts, and their appeals. */
export interface Punishments {
  /** Notes a violation. @returns its id. */
  punish(
    appId: string,
    violation?: Partial<Pick<IllegalRecord, 'illegal_reason' | 'illegal_content' | 'rule_name'>>,
  ): string;
  /** The account (0) or the component (1) appeals. @returns the appeal's id. */
  appeal(illegalRecordId: string, appeal?: { readonly reason?: string; readonly from?: 0 | 1 }): number;
  /** Accepts an appeal. @param reason - refuses it. */
  decideAppeal(appealId: number, reason?: string): void;
}

/** Makes the controls of violations. They throw an Error for what does not exist. */
export function createPunishments(world: World): Punishments {
  const records = () => world.state.verification.illegalRecords;
  return {
    punish(appId, violation = {}) {
      knownAccount(world, appId);
      const id = `2_${world.ids.sequence()}`;
      records().push({
        appId,
        illegal_record_id: id,
        illegal_reason: '涉嫌违规',
        illegal_content: 'pages/index/index',
        rule_name: '微信小程序平台运营规范',
        rule_url: 'https://developers.weixin.qq.com/miniprogram/product/',
        create_time: seconds(world),
        appeals: [],
        ...violation,
      });
      return id;
    },
    appeal(illegalRecordId, { reason = 'The page was mended.', from = 0 } = {}) {
      const record = records().find(({ illegal_record_id: id }) => id === illegalRecordId);
      if (record === undefined) throw new Error(`no violation ${illegalRecordId}`);
      const id = world.ids.sequence();
      record.appeals.push({
        appeal_record_id: id,
        appeal_from: from,
        reason,
        appeal_time: seconds(world),
        appeal_status: 1,
        audit_reason: '',
        audit_time: undefined,
      });
      return id;
    },
    decideAppeal(appealId, reason) {
      const appeal = records()
        .flatMap(({ appeals }) => appeals)
        .find(({ appeal_record_id: id }) => id === appealId);
      if (appeal === undefined) throw new Error(`no appeal ${appealId}`);
      appeal.appeal_status = reason === undefined ? 2 : 3;
      appeal.audit_reason = reason ?? '';
      appeal.audit_time = seconds(world);
    },
  };
}

/** A span without a start or an end reaches so far. */
const spanSeconds = (90 * dayMs) / 1000;

/** Violations and appeals as the component reads them. */
export function punishmentRoutes(world: World): Routes {
  return {
    getIllegalRecords: forProgram(world, ({ appId }, input: { start_time?: number; end_time?: number }) => {
      const end = input.end_time ?? (input.start_time === undefined ? seconds(world) : input.start_time + spanSeconds);
      const start = input.start_time ?? end - spanSeconds;
      return {
        records: world.state.verification.illegalRecords
          .filter((record) => record.appId === appId && record.create_time >= start && record.create_time <= end)
          .map(recordRow),
      };
    }),
    getAppealRecords: forProgram(world, ({ appId }, input: { illegal_record_id: string }) => {
      const record = world.state.verification.illegalRecords.find(
        (one) => one.appId === appId && one.illegal_record_id === input.illegal_record_id,
      );
      return {
        records: (record?.appeals ?? []).map((appeal, index) => appealRow(record as IllegalRecord, appeal, index)),
      };
    }),
  };
}

const recordRow = (record: IllegalRecord): unknown => ({
  illegal_record_id: record.illegal_record_id,
  illegal_reason: record.illegal_reason,
  illegal_content: record.illegal_content,
  rule_name: record.rule_name,
  rule_url: record.rule_url,
  create_time: record.create_time,
});

function appealRow(record: IllegalRecord, appeal: AppealRecord, index: number): unknown {
  const { reason, audit_time, ...row } = appeal;
  return {
    ...row,
    appeal_count: index + 1,
    materials: [
      {
        illegal_material: { content: record.illegal_content, content_url: record.rule_url },
        appeal_material: { reason, proof_material_ids: [] },
      },
    ],
    punish_description: record.illegal_reason,
    ...(audit_time !== undefined && { audit_time }),
  };
}
