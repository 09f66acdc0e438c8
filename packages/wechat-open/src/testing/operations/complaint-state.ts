import type { Account } from '../state.js';
import type { PaidOrder } from './order-shipping-state.js';

/** A step in the history of a complaint. */
export interface ComplaintStep {
  readonly itemType: number;
  /** Seconds since the epoch. */
  readonly time: number;
  readonly content: string;
  readonly mediaIds: readonly string[];
}

/** A complaint about an order. Times in seconds since the epoch. */
export interface Complaint {
  readonly complaintOrderId: number;
  readonly transactionId: string;
  readonly type: number;
  readonly createdAt: number;
  readonly history: ComplaintStep[];
  status: number;
  /** 0 no appeal, 401 can appeal, 402 too late, 403 under way, 117 won, 118 lost. */
  appealState: number;
  /** End of the present state; 0 for none. */
  expiresAt: number;
  /** The merchant has agreed or refused. */
  answered: boolean;
}

/** Points that the mini program lost. */
export interface Penalty {
  readonly illegalOrderId: number;
  readonly complaintOrderId: number;
  readonly orderId: string;
  readonly wording: string;
  readonly minusScore: number;
  /** Seconds since the epoch. */
  readonly at: number;
}

/** What a user wrote of an order. `score`: 100 per star. */
export interface CommentText {
  readonly score: number;
  readonly text: string;
  /** Seconds since the epoch. */
  readonly writtenAt: number;
}

/** A reply to a comment. Times in seconds. */
export interface CommentReply {
  readonly replyId: string;
  readonly content: string;
  readonly createdAt: number;
}

/** A user's comment on an order. */
export interface Comment {
  readonly commentId: string;
  readonly transactionId: string;
  now: CommentText;
  /** What it said before the user changed it. */
  before: CommentText | undefined;
  reply: CommentReply | undefined;
  readonly laterReplies: CommentReply[];
  /** When the merchant reported a settlement, in seconds. */
  settledAt: number | undefined;
}

/** Complaints and comments of one mini program. */
export interface ComplaintState {
  readonly complaints: Map<number, Complaint>;
  readonly penalties: Penalty[];
  readonly comments: Map<string, Comment>;
}

/** Nobody complains. */
export function createComplaints(): ComplaintState {
  return { complaints: new Map(), penalties: [], comments: new Map() };
}

/** The order that a complaint or comment is about. */
export function orderBehind({ operations }: Account, { transactionId }: { transactionId: string }): PaidOrder {
  const order = operations.orders.paid.get(transactionId);
  if (order === undefined) throw new Error(`there is no order ${transactionId}`);
  return order;
}
