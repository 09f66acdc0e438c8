import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { commentRoutes } from './complaint-comments.js';
import { type Complaint, orderBehind } from './complaint-state.js';
import { checkMedium } from './media.js';
import { pageOf } from './people.js';

/** States of a complaint whose numbers are known: waits for the merchant, merchant liable and proof awaited, platform refunds. */
export const complaintStatus = { waiting: 201, proofAwaited: 206, refunding: 312 } as const;

/**
 * Kinds of steps in a history. The platform's table of them is not known but for two that the fake does not use; these numbers are
 * the fake's own.
 */
export const stepTypes = { complained: 1, answered: 2, proof: 3, refund: 4, appeal: 5, platform: 6 } as const;

const fullScore = 100;

interface Material {
  readonly complaintOrderId: number;
  readonly content?: string;
  readonly mediaIdList?: readonly string[];
}

/**
 * Complaints about orders. Which state follows an answer of the merchant is the platform's decision and left to the test; only that an
 * answer is given once, in state 201, a refund is proven in state 206, and an appeal needs the right to it is checked (309).
 */
export function complaintRoutes(world: World): Routes {
  const acting = <Input extends Material>(
    itemType: number,
    act: (complaint: Complaint, input: Input) => boolean,
  ): Routes[string] =>
    forProgram(world, (program, input: Input) => {
      const complaint = complaintOf(program, input.complaintOrderId);
      const { content = '', mediaIdList = [] } = input;
      if (content === '' && mediaIdList.length === 0) throw refusal(10001);
      for (const id of mediaIdList) checkMedium(world, program, id, 10001);
      if (!act(complaint, input)) throw refusal(309);
      complaint.history.push({ itemType, time: seconds(world), content, mediaIds: mediaIdList });
      return {};
    });
  return {
    ...commentRoutes(world),
    respondComplaint: acting(stepTypes.answered, (complaint) => {
      if (complaint.status !== complaintStatus.waiting || complaint.answered) return false;
      complaint.answered = true;
      return true;
    }),
    supplyProof: acting(
      stepTypes.proof,
      ({ status }) => status === complaintStatus.waiting || status === complaintStatus.proofAwaited,
    ),
    submitRefund: acting(stepTypes.refund, ({ status }) => status === complaintStatus.proofAwaited),
    busiAppeal: acting(stepTypes.appeal, (complaint) => {
      if (complaint.appealState !== 401) return false;
      complaint.appealState = 403;
      return true;
    }),
    getComplaintOrderDetail: forProgram(world, (program, { complaintOrderId }: { complaintOrderId: number }) =>
      detail(program, complaintOf(program, complaintOrderId)),
    ),
    // That the mark is lost with the last point is an assumption.
    getGuaranteeStatus: forProgram(world, (program) =>
      scoreOf(program) > 0
        ? { isActived: true, msg: 'active', reasons: [] }
        : { isActived: false, msg: 'inactive', reasons: ['no points left'] },
    ),
    getPenaltyList: forProgram(world, (program, { offset, limit = 100 }: { offset: number; limit?: number }) => {
      const { penalties } = program.operations.complaints;
      return {
        appealList: pageOf(penalties.toReversed(), offset, Math.min(limit, 100)).map((penalty) => ({
          illegalOrderId: penalty.illegalOrderId,
          orderId: penalty.orderId,
          complaintOrderId: penalty.complaintOrderId,
          illegalWording: penalty.wording,
          status: 2,
          minusScore: penalty.minusScore,
          illegalTime: penalty.at,
          updateTime: penalty.at,
        })),
        totalNum: penalties.length,
        currentScore: scoreOf(program),
      };
    }),
  };
}

function complaintOf({ operations }: Account, id: number): Complaint {
  const complaint = operations.complaints.complaints.get(id);
  if (complaint === undefined) throw refusal(1);
  return complaint;
}

function scoreOf({ operations }: Account): number {
  return Math.max(0, fullScore - operations.complaints.penalties.reduce((sum, one) => sum + one.minusScore, 0));
}

function detail(program: Account, complaint: Complaint): unknown {
  const order = orderBehind(program, complaint);
  const [first] = complaint.history;
  return {
    complaintOrder: {
      complaintOrderId: complaint.complaintOrderId,
      openId: order.openid,
      type: complaint.type,
      appealState: complaint.appealState,
      nickName: 'WeChat user',
      headImgUrl: 'http://wx.qlogo.cn/mmopen/complaint/0',
      phoneNumber: '13800000000',
      customerMaterial: { content: first?.content ?? '', mediaIdList: first?.mediaIds ?? [] },
      outTradeNo: order.merchantTradeNo,
      orderId: order.transactionId,
      status: complaint.status,
      productName: order.description,
      payTime: order.paidAt,
      totalCostStr: (order.amount / 100).toFixed(2),
      createTime: complaint.createdAt,
      expireTime: complaint.expiresAt,
    },
    item: complaint.history.map(({ itemType, time, content, mediaIds }) => ({
      itemType,
      time,
      nickName: itemType === stepTypes.complained ? 'WeChat user' : program.nickName,
      content,
      mediaIdList: mediaIds,
      blameResult: 0,
    })),
  };
}
