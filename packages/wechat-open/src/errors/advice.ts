/** What to do: English, Chinese. */
export type AdvicePair = readonly [en: string, zh: string];

/** The program builds the request wrongly, whatever the values. */
export const mendRequest: AdvicePair = [
  'Correct the request in the program; repeating it does not help.',
  '请修正程序中的请求，重试无效。',
];
/** A value is not one that the field takes. */
export const checkValues: AdvicePair = [
  'Check the values against the endpoint’s field descriptions.',
  '请对照接口字段说明检查参数。',
];
/** Something is missing. */
export const fillIn: AdvicePair = ['Fill in what is missing.', '请补充缺少的内容。'];
/** A text is too long or too short. */
export const shorten: AdvicePair = ['Make it fit the length that the endpoint allows.', '请调整为接口允许的长度。'];
/** A file is too large. */
export const smallerFile: AdvicePair = ['Send a smaller file.', '请使用更小的文件。'];
/** A file is of the wrong kind. */
export const otherFormat: AdvicePair = [
  'Send a file of a kind that the endpoint accepts.',
  '请使用接口支持的文件格式。',
];
/** An id names nothing, or belongs to somebody else. */
export const useKnownId: AdvicePair = [
  'Use an id that the platform gave for this account.',
  '请使用平台为该账号返回的 id。',
];
/** A list is too long or too short. */
export const sendFewer: AdvicePair = [
  'Send as many at once as the endpoint allows.',
  '请将单次数量调整到接口允许的范围。',
];
/** The content breaks the rules. */
export const changeContent: AdvicePair = [
  'Change the content so that it follows the platform’s rules.',
  '请修改内容以符合平台规范。',
];
/** A name cannot be had. */
export const otherName: AdvicePair = ['Choose another name.', '请更换名称。'];
/** What a person stated about himself or his company is wrong. */
export const correctData: AdvicePair = ['Ask for the right data and send them again.', '请核对资料后重新提交。'];
/** The state forbids it, and it depends what to do. */
export const checkState: AdvicePair = ['Look at the present state first, then decide.', '请先查询当前状态再操作。'];
/** It is done already. */
export const nothingToDo: AdvicePair = ['Nothing to do.', '无需操作。'];
/** The platform failed or is busy. */
export const tryLater: AdvicePair = ['Try again later.', '请稍后再试。'];
/** A limit per minute. */
export const callLessOften: AdvicePair = ['Wait a minute; call less often.', '请等待一分钟并降低调用频率。'];
/** A block after too many or wrong calls, which every further call may lengthen. */
export const stopForAWhile: AdvicePair = [
  'Stop calling for some minutes; each call may lengthen the block.',
  '请停止调用数分钟，继续调用可能延长封禁。',
];
/** A limit per day. */
export const waitForMidnight: AdvicePair = ['Wait until midnight in Beijing.', '请等到北京时间零点。'];
/** A limit per month. */
export const waitForNextMonth: AdvicePair = ['Wait for the next month.', '请等待下月。'];
/** There is no room for more. */
export const deleteSome: AdvicePair = ['Delete some first.', '请先删除部分内容。'];
/** A user has not agreed. */
export const askUser: AdvicePair = ['Ask the user to agree first.', '请先取得用户同意。'];
/** What a user granted has expired. */
export const loginAgain: AdvicePair = ['Let the user log in or agree again.', '请用户重新登录或授权。'];
/** A ban or a refusal in review. */
export const seeConsole: AdvicePair = ['The merchant sees the reason in the mp console.', '请商家在公众平台查看原因。'];
/** The account lacks an ability that it can get. */
export const applyForRight: AdvicePair = [
  'Let the merchant apply for the ability in the mp console first.',
  '请商家先在公众平台申请该能力。',
];
/** The account must be verified. */
export const verifyAccount: AdvicePair = ['Let the merchant verify the account first.', '请商家先完成账号认证。'];
/** The account or the thing can never do it. */
export const notPossible: AdvicePair = ['Not possible here; use another way.', '此处不支持，请改用其他方式。'];
/** The interface is withdrawn. */
export const useSuccessor: AdvicePair = ['Use the interface that took its place.', '请改用替代接口。'];
/** Only the platform can mend it. */
export const askSupport: AdvicePair = [
  'Report it to the platform’s support with the rid of the answer.',
  '请携带返回的 rid 联系平台客服。',
];
/** Somebody reviews it. */
export const waitForDecision: AdvicePair = ['Wait for the decision.', '请等待审核结果。'];
/** An order may have been placed although the call failed. */
export const checkOrder: AdvicePair = ['Look at the order before you repeat it.', '请先查询订单再重试。'];
/** The user does not follow the account. */
export const followFirst: AdvicePair = ['Ask the user to follow the account first.', '请用户先关注公众号。'];
/** The token is not that of a mini program. */
export const callForProgram: AdvicePair = ['Call it for a mini program.', '请为小程序账号调用。'];
/** App id and merchant number do not belong together. */
export const bindMerchant: AdvicePair = ['Bind them in the payment console.', '请先在商户平台绑定。'];
/** A photograph does not show what it should. */
export const pictureAgain: AdvicePair = ['Take the picture again.', '请重新拍摄。'];
/** A payment code is used or too old. */
export const freshPaymentCode: AdvicePair = ['Scan a fresh payment code.', '请重新扫描付款码。'];
/** The user has too few coins. */
export const buyCoins: AdvicePair = ['Ask the user to buy coins.', '请用户先充值。'];
