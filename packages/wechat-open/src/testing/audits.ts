import { managementNotice, seconds } from './notices.js';
import type { AuditDecision } from './options.js';
import type { Delivery } from './pushes.js';
import type { Account, AuditOrder } from './state.js';
import { knownAccount, type World } from './world.js';

/** How long the policies `approve` and `reject` take. */
const reviewMs = 60_000;
const defaultReason = '1: The page cannot be used without logging in.<br>Please describe how to log in.';

/** The reviewers' side of submitted versions. Decisions resolve when their push was answered or given up. */
export interface Audits {
  /** Every submitted version, oldest first. */
  list(): readonly AuditOrder[];
  /** Passes a version. @param reference - audit id, or app id for its open version. */
  approve(reference: number | string): Promise<Delivery>;
  /** Rejects a version. @param decision.screenshot - permanent media ids joined by `|`. */
  reject(
    reference: number | string,
    decision?: { readonly reason?: string | undefined; readonly screenshot?: string | undefined },
  ): Promise<Delivery>;
  /** Says that the review takes longer; the version stays open. */
  delay(reference: number | string, decision?: { readonly reason?: string | undefined }): Promise<Delivery>;
}

/** Makes the controls of the reviewers. They throw an Error when no open version fits the reference. */
export function createAudits(world: World): Audits {
  const open = (reference: number | string): AuditOrder => {
    const order = allOrders(world).find((one) => isOpen(one) && (one.auditId === reference || one.appId === reference));
    if (order === undefined) throw new Error(`no version in review for ${reference}`);
    return order;
  };
  return {
    list: () => allOrders(world),
    approve: async (reference) => applyDecision(world, open(reference), 'approve'),
    reject: async (reference, { reason = defaultReason, screenshot } = {}) =>
      applyDecision(world, open(reference), { reject: { reason, screenshot } }),
    delay: async (reference, { reason = 'The review needs more time.' } = {}) =>
      applyDecision(world, open(reference), { delay: { reason } }),
  };
}

/** Whether an order is still to be decided: in review, or delayed. */
export function isOpen({ status }: AuditOrder): boolean {
  return status === 2 || status === 4;
}

/** Puts an order on the desk of the audit policy. */
export function scheduleReview(world: World, order: AuditOrder): void {
  const { auditPolicy: policy } = world.settings;
  if (policy === 'manual') return;
  order.decideAt = world.clock.now() + (typeof policy === 'string' ? reviewMs : policy.afterMs);
  resumeReview(world, order);
}

/** Waits again for the policy's decision on an order, after the clock has forgotten it. */
export function resumeReview(world: World, order: AuditOrder): void {
  if (order.decideAt === undefined || !isOpen(order)) return;
  world.clock.schedule(order.decideAt, async () => {
    // A restored snapshot has copies of the orders; the test may have decided meanwhile.
    if (!allOrders(world).includes(order) || !isOpen(order)) return;
    order.decideAt = undefined;
    const { auditPolicy: policy } = world.settings;
    const decide = typeof policy === 'string' ? (policy === 'reject' ? 'reject' : 'approve') : policy.decide;
    await applyDecision(world, order, typeof decide === 'function' ? decide(order) : decide);
  });
}

async function applyDecision(world: World, order: AuditOrder, decision: AuditDecision): Promise<Delivery> {
  const account = knownAccount(world, order.appId);
  if (decision === 'approve') {
    order.status = 0;
    order.reason = '';
    return notify(world, account, 'weapp_audit_success', { SuccTime: seconds(world) });
  }
  if (typeof decision === 'object' && 'delay' in decision) {
    order.status = 4;
    order.reason = decision.delay.reason;
    return notify(world, account, 'weapp_audit_delay', { Reason: order.reason, DelayTime: seconds(world) });
  }
  order.status = 1;
  order.reason = decision === 'reject' ? defaultReason : decision.reject.reason;
  order.screenshot = (decision === 'reject' ? undefined : decision.reject.screenshot) ?? '';
  return notify(world, account, 'weapp_audit_fail', {
    Reason: order.reason,
    FailTime: seconds(world),
    ...(order.screenshot !== '' && { ScreenShot: order.screenshot }),
  });
}

function notify(
  world: World,
  account: Account,
  event: string,
  fields: Readonly<Record<string, string | number>>,
): Promise<Delivery> {
  return world.pushes.send(managementNotice(world, account, event, fields));
}

function allOrders(world: World): AuditOrder[] {
  return [...world.state.accounts.values()].flatMap(({ orders }) => orders);
}
