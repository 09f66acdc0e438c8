import { isOpen, scheduleReview } from '../audits.js';
import { chinaDay, chinaMonth, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { categoriesOf } from '../seeds.js';
import type { Account, AuditOrder } from '../state.js';
import { checkSubmission, defaultAudits, defaultSpeedups, type SubmitInput } from '../submission.js';
import type { World } from '../world.js';
import { forProgram, type Routes } from './route.js';

const mebibyte = 1024 * 1024;
/** What `uploadmedia` takes, and for how long. */
const mediaLimits = { image: 2 * mebibyte, video: 10 * mebibyte } as const;
const mediaMs = 3 * 86_400_000;
/** Withdrawals of one mini program. */
const undoLimits = { day: 5, month: 10 } as const;

/** Submitting versions with what a submission may name, their review, withdrawal, speed-up and quotas. */
export function auditRoutes(world: World): Routes {
  return {
    getAllCategoryName: forProgram(world, (program) => ({ category_list: categoriesOf(program) })),
    submitAudit: forProgram(world, (program, input: SubmitInput) => {
      const version = checkSubmission(world, program, input);
      countUse(world.state.counters, 'submit_audit', chinaMonth(world.clock.now()));
      const order: AuditOrder = {
        auditId: world.ids.sequence(),
        appId: program.appId,
        version,
        submittedAt: world.clock.now(),
        status: 2,
        reason: '',
        screenshot: '',
        released: false,
        spedUp: false,
        decideAt: undefined,
      };
      program.orders.push(order);
      scheduleReview(world, order);
      return { auditid: order.auditId };
    }),
    getAuditStatus: forProgram(world, (program, input: { auditid: number }) => {
      const order = orderById(program, input.auditid);
      return { ...statusFields(order), ...(order.screenshot !== '' && { screenshot: order.screenshot }) };
    }),
    getLatestAuditStatus: forProgram(world, ({ orders }) => {
      const order = orders.at(-1);
      if (order === undefined) throw refusal(85058);
      return {
        auditid: order.auditId,
        ...statusFields(order),
        ...(order.screenshot !== '' && { ScreenShot: order.screenshot }),
      };
    }),
    undoAudit: forProgram(world, (program) => undoAudit(world, program)),
    speedupCodeAudit: forProgram(world, (program, input: { auditid: number }) => {
      const order = orderById(program, input.auditid);
      if (!isOpen(order)) throw refusal(89402);
      if (program.restrictions.speedupUnsupported) throw refusal(89403);
      if (order.spedUp) throw refusal(89404);
      if (quotaOf(world).speedup_rest === 0) throw refusal(89405);
      order.spedUp = true;
      countUse(world.state.counters, 'speedupaudit', chinaMonth(world.clock.now()));
      return {};
    }),
    setCodeAuditQuota: forProgram(world, () => quotaOf(world)),
    uploadMediaToCodeAudit: forProgram(world, (program, input: { media: File }) => {
      const { size } = input.media;
      const kind = kindOf(input.media);
      if (kind === undefined) throw refusal(40004);
      if (size > mediaLimits[kind]) throw refusal(kind === 'image' ? 40009 : 40011);
      const mediaid = world.ids.text(64);
      program.media.set(mediaid, { type: kind, expiresAt: world.clock.now() + mediaMs });
      return { type: kind, mediaid };
    }),
  };
}

// By its type, or by the file's name: many programs send no type.
function kindOf({ type, name }: File): 'image' | 'video' | undefined {
  if (type.startsWith('image/') || /\.(?:png|jpe?g|gif|bmp)$/i.test(name)) return 'image';
  return type === 'video/mp4' || /\.mp4$/i.test(name) ? 'video' : undefined;
}

function orderById({ orders }: Account, auditId: number): AuditOrder {
  const order = orders.find((one) => one.auditId === auditId);
  // The error's body has the members of a status, and looks like "passed" to those who do not check errcode first.
  if (order === undefined) throw refusal(85012, '', { status: 0, reason: '', screenshot: '' });
  return order;
}

function statusFields({ status, reason, version, submittedAt }: AuditOrder): Record<string, unknown> {
  return {
    status,
    ...(reason !== '' && { reason }),
    user_version: version.userVersion,
    user_desc: version.userDesc,
    submit_audit_time: Math.floor(submittedAt / 1000),
  };
}

function undoAudit(world: World, program: Account): unknown {
  const { counters } = world.state;
  const name = `undocodeaudit ${program.appId}`;
  const day = chinaDay(world.clock.now());
  const month = chinaMonth(world.clock.now());
  const order = program.orders.at(-1);
  if (order === undefined || !isOpen(order)) throw refusal(87012);
  if (usesOf(counters, name, day) >= undoLimits.day || usesOf(counters, name, month) >= undoLimits.month)
    throw refusal(87013);
  countUse(counters, name, day);
  countUse(counters, name, month);
  order.status = 3;
  return {};
}

function quotaOf(world: World): { rest: number; limit: number; speedup_rest: number; speedup_limit: number } {
  const { audits = defaultAudits, speedups = defaultSpeedups } = world.settings.auditLimits;
  const month = chinaMonth(world.clock.now());
  const { counters } = world.state;
  return {
    rest: audits - usesOf(counters, 'submit_audit', month),
    limit: audits,
    speedup_rest: speedups - usesOf(counters, 'speedupaudit', month),
    speedup_limit: speedups,
  };
}
