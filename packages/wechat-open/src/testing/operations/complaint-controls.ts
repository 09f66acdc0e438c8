import { seconds } from '../notices.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { complaintStatus, stepTypes } from './complaint.js';
import { isBad } from './complaint-comments.js';
import { type Comment, type Complaint, orderBehind } from './complaint-state.js';
import { badComment, complaintNews, type Pushed, pushNow } from './pushes.js';

/** How long the states last that wait for the merchant. Source: the complaint guide. */
const waitingSeconds = 48 * 3600;

/** Users who complain or comment, and the platform that judges. Methods throw an Error for what does not exist. */
export interface ComplaintControls {
  /**
   * A user complains about an order; pushes it. @param complaint.order - WeChat Pay order number. @param complaint.type - number of
   * the platform's table of problems, default 1. @returns the id of the complaint.
   */
  complain(
    appId: string,
    complaint: { readonly order: string; readonly content: string; readonly type?: number },
  ): Promise<number>;
  /**
   * The platform moves a complaint on, and pushes that. @param change.status - number of its table, such as 206: the merchant is
   * liable, and can appeal from then on. @param change.closed - ends the complaint; default false.
   */
  judge(
    appId: string,
    complaintOrderId: number,
    change: { readonly status: number; readonly appealState?: number; readonly closed?: boolean },
  ): Pushed;
  /** The platform takes points off. */
  penalize(appId: string, complaintOrderId: number, minusScore: number, wording?: string): void;
  /** A user comments on an order, or changes the comment: 100 to 500 for its stars. A bad one is pushed. @returns its id. */
  comment(
    appId: string,
    comment: { readonly order: string; readonly score: number; readonly text: string },
  ): Promise<string>;
}

/** Makes {@link ComplaintControls}. */
export function createComplaintControls(world: World): ComplaintControls {
  const complaintOf = (program: Account, id: number): Complaint => {
    const complaint = program.operations.complaints.complaints.get(id);
    if (complaint === undefined) throw new Error(`${program.appId} has no complaint ${id}`);
    return complaint;
  };
  return {
    complain: async (appId, { order: transactionId, content, type = 1 }) => {
      const program = knownAccount(world, appId);
      const order = orderBehind(program, { transactionId });
      const complaint: Complaint = {
        complaintOrderId: world.ids.sequence(),
        transactionId,
        type,
        createdAt: seconds(world),
        history: [{ itemType: stepTypes.complained, time: seconds(world), content, mediaIds: [] }],
        status: complaintStatus.waiting,
        appealState: 0,
        expiresAt: seconds(world) + waitingSeconds,
        answered: false,
      };
      order.complaint = true;
      program.operations.complaints.complaints.set(complaint.complaintOrderId, complaint);
      await pushNow(world, program, complaintNews(appId, complaint, order, 'new'));
      return complaint.complaintOrderId;
    },
    judge: async (appId, id, { status, appealState, closed = false }) => {
      const program = knownAccount(world, appId);
      const complaint = complaintOf(program, id);
      const order = orderBehind(program, complaint);
      const liable = status === complaintStatus.proofAwaited || status === complaintStatus.refunding;
      const waits = status === complaintStatus.waiting || status === complaintStatus.proofAwaited;
      complaint.status = status;
      order.complaint = !closed;
      complaint.appealState = appealState ?? (liable ? 401 : complaint.appealState);
      complaint.expiresAt = waits ? seconds(world) + waitingSeconds : 0;
      complaint.history.push({ itemType: stepTypes.platform, time: seconds(world), content: '', mediaIds: [] });
      return pushNow(world, program, complaintNews(appId, complaint, order, 'progress'));
    },
    penalize(appId, id, minusScore, wording = '商家责任投诉') {
      const program = knownAccount(world, appId);
      program.operations.complaints.penalties.push({
        illegalOrderId: world.ids.sequence(),
        complaintOrderId: id,
        orderId: complaintOf(program, id).transactionId,
        wording,
        minusScore,
        at: seconds(world),
      });
    },
    comment: async (appId, { order: transactionId, score, text }) => {
      const program = knownAccount(world, appId);
      orderBehind(program, { transactionId });
      const { comments } = program.operations.complaints;
      const written = { score, text, writtenAt: seconds(world) };
      const known = [...comments.values()].find((one) => one.transactionId === transactionId);
      const comment: Comment = known ?? {
        commentId: String(world.ids.sequence()),
        transactionId,
        now: written,
        before: undefined,
        reply: undefined,
        laterReplies: [],
        settledAt: undefined,
      };
      if (known !== undefined) Object.assign(known, { before: known.now, now: written });
      comments.set(comment.commentId, comment);
      if (isBad(written)) await pushNow(world, program, badComment(comment.commentId));
      return comment.commentId;
    },
  };
}
