import { refusal } from '../errors.js';
import { type Account, type AuditOrder, noDomains, type Release, type Version } from '../state.js';
import type { World } from '../world.js';
import { forProgram, type Routes } from './route.js';

/** Versions that a rollback can go back to. */
const maxHistory = 5;

/** Share of users by version of the base library; the versions that can be required. */
const libraryShares: Readonly<Record<string, number>> = { '2.0.0': 0.4, '2.32.3': 2.1, '3.0.0': 11.5, '3.7.0': 86 };

interface GrayInput {
  readonly gray_percentage: number;
  readonly support_debuger_first?: boolean;
  readonly support_experiencer_first?: boolean;
}

/** Release, gray release, rollback, visibility and the least version of the base library. */
export function releaseRoutes(world: World): Routes {
  return {
    release: forProgram(world, (program) => {
      const order = program.orders.at(-1);
      if (order === undefined) throw refusal(85019);
      if (order.released) throw refusal(85052);
      if (order.status !== 0) throw refusal(85020);
      goOnline(world, program, order);
      return {};
    }),
    grayRelease: forProgram(world, (program, input: GrayInput) => grayRelease(world, program, input)),
    getGrayReleasePlan: forProgram(world, ({ gray }) => ({
      gray_release_plan: {
        status: gray?.status ?? 0,
        create_timestamp: Math.floor((gray?.createdAt ?? 0) / 1000),
        gray_percentage: gray?.percentage ?? 0,
        support_debuger_first: gray?.debuggersFirst ?? false,
        support_experiencer_first: gray?.testersFirst ?? false,
      },
    })),
    revertGrayRelease: forProgram(world, ({ gray }) => {
      if (gray?.status !== 1) throw refusal(-1);
      gray.status = 4;
      return {};
    }),
    revertCodeRelease: forProgram(world, (program, input: { action?: string; app_version?: number | string }) =>
      input.action === 'get_history_version'
        ? { version_list: program.history.map(historyRow) }
        : rollBack(world, program, input.app_version),
    ),
    setVisitStatus: forProgram(world, (program, input: { action: string }) => {
      if (input.action !== 'open' && input.action !== 'close') throw refusal(85022);
      if (program.online === undefined) throw refusal(85021);
      program.visible = input.action === 'open';
      return {};
    }),
    getVisitStatus: forProgram(world, ({ visible }) => ({ status: visible ? 0 : 1 })),
    getSupportVersion: forProgram(world, ({ supportVersion }) => ({
      now_version: supportVersion,
      uv_info: { items: Object.entries(libraryShares).map(([version, percentage]) => ({ version, percentage })) },
    })),
    setSupportVersion: forProgram(world, (program, input: { appid?: string; version: string }) => {
      if (input.appid !== undefined && input.appid !== program.appId) throw refusal(40013);
      if (!Object.hasOwn(libraryShares, input.version)) throw refusal(89014);
      program.supportVersion = input.version;
      return {};
    }),
  };
}

function goOnline(world: World, program: Account, order: AuditOrder): void {
  order.released = true;
  program.appVersion += 1;
  replaceOnline(program, {
    appVersion: program.appVersion,
    version: order.version,
    releasedAt: world.clock.now(),
    rolledBack: false,
  });
  if (program.gray?.status === 1) Object.assign(program.gray, { status: 3, percentage: 100 });
  program.settings.guides.online = program.settings.guides.development;
  // A release drops the domains that the merchant configured himself.
  program.domains.own = noDomains;
}

function replaceOnline(program: Account, next: Release): void {
  const before = program.online === undefined ? [] : [program.online];
  program.history = [...before, ...program.history]
    .filter(({ appVersion }) => appVersion !== next.appVersion)
    .slice(0, maxHistory);
  program.online = next;
}

function grayRelease(world: World, program: Account, input: GrayInput): unknown {
  const { gray_percentage: percentage, support_debuger_first = false, support_experiencer_first = false } = input;
  const order = program.orders.at(-1);
  if (program.online === undefined) throw refusal(85079);
  if (order === undefined || order.status !== 0 || order.released) throw refusal(85080);
  if (!Number.isInteger(percentage) || percentage < 0 || percentage > 100) throw refusal(85081);
  if (percentage === 0 && !support_debuger_first && !support_experiencer_first) throw refusal(40097);
  const running = program.gray?.status === 1 ? program.gray : undefined;
  if (running !== undefined && percentage <= running.percentage) throw refusal(85082);
  program.gray = {
    status: 1,
    percentage,
    createdAt: running?.createdAt ?? world.clock.now(),
    debuggersFirst: support_debuger_first,
    testersFirst: support_experiencer_first,
  };
  if (percentage === 100) goOnline(world, program, order);
  return {};
}

function rollBack(world: World, program: Account, appVersion: number | string | undefined): unknown {
  const { online, history, gray } = program;
  if (gray?.status === 1) throw refusal(87011);
  if (online === undefined || online.rolledBack || history.length === 0) throw refusal(87012);
  const target = appVersion === undefined ? history[0] : history.find((one) => one.appVersion === Number(appVersion));
  if (target === undefined) throw refusal(40097);
  replaceOnline(program, { ...target, releasedAt: world.clock.now(), rolledBack: true });
  return {};
}

function historyRow({
  appVersion,
  version,
}: {
  readonly appVersion: number;
  readonly version: Version;
}): Record<string, unknown> {
  return {
    app_version: appVersion,
    user_version: version.userVersion,
    user_desc: version.userDesc,
    commit_time: Math.floor(version.committedAt / 1000),
  };
}
