/** What to do: English, Chinese. */
export type AdvicePair = readonly [en: string, zh: string];

export const mendRequest: AdvicePair = [
  'Correct the request in the program; repeating it does not help.',
  '请修正程序中的请求，重试无效。',
];
export const checkValues: AdvicePair = [
  'Check the values against the endpoint’s field descriptions.',
  '请对照接口字段说明检查参数。',
];
export const fillIn: AdvicePair = ['Fill in what is missing.', '请补充缺少的内容。'];
export const shorten: AdvicePair = ['Make it fit the length that the endpoint allows.', '请调整为接口允许的长度。'];
export const smallerFile: AdvicePair = ['Send a smaller file.', '请使用更小的文件。'];
export const otherFormat: AdvicePair = [
  'Send a file of a kind that the endpoint accepts.',
  '请使用接口支持的文件格式。',
];
export const useKnownId: AdvicePair = [
  'Use an id that the platform gave for this account.',
  '请使用平台为该账号返回的 id。',
];
export const sendFewer: AdvicePair = [
  'Send as many at once as the endpoint allows.',
  '请将单次数量调整到接口允许的范围。',
];
export const changeContent: AdvicePair = [
  'Change the content so that it follows the platform’s rules.',
  '请修改内容以符合平台规范。',
];
export const otherName: AdvicePair = ['Choose another name.', '请更换名称。'];
export const correctData: AdvicePair = ['Ask for the right data and send them again.', '请核对资料后重新提交。'];
export const checkState: AdvicePair = ['Look at the present state first, then decide.', '请先查询当前状态再操作。'];
export const nothingToDo: AdvicePair = ['Nothing to do.', '无需操作。'];
export const tryLater: AdvicePair = ['Try again later.', '请稍后再试。'];
export const callLessOften: AdvicePair = ['Wait a minute; call less often.', '请等待一分钟并降低调用频率。'];
export const waitForMidnight: AdvicePair = ['Wait until midnight in Beijing.', '请等到北京时间零点。'];
export const waitForNextMonth: AdvicePair = ['Wait for the next month.', '请等待下月。'];
export const deleteSome: AdvicePair = ['Delete some first.', '请先删除部分内容。'];
export const askUser: AdvicePair = ['Ask the user to agree first.', '请先取得用户同意。'];
export const loginAgain: AdvicePair = ['Let the user log in or agree again.', '请用户重新登录或授权。'];
export const seeConsole: AdvicePair = ['The merchant sees the reason in the mp console.', '请商家在公众平台查看原因。'];
export const applyForRight: AdvicePair = [
  'Let the merchant apply for the ability in the mp console first.',
  '请商家先在公众平台申请该能力。',
];
export const verifyAccount: AdvicePair = ['Let the merchant verify the account first.', '请商家先完成账号认证。'];
export const notPossible: AdvicePair = ['Not possible here; use another way.', '此处不支持，请改用其他方式。'];
export const useSuccessor: AdvicePair = ['Use the interface that took its place.', '请改用替代接口。'];
export const askSupport: AdvicePair = [
  'Report it to the platform’s support with the rid of the answer.',
  '请携带返回的 rid 联系平台客服。',
];
