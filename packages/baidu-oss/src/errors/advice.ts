import type { TextPair } from './entry.js';

/** The program builds the request wrongly. */
export const mendRequest: TextPair = [
  'Correct the request in the program; repeating it does not help.',
  '请修正程序中的请求，重试无效。',
];
/** AK or SK are wrong. */
export const checkKeys: TextPair = [
  'Compare AK and SK with the console, and look which member or mini program they belong to.',
  '请与控制台核对 AK 与 SK，并确认它们属于哪个联盟成员或小程序。',
];
/** A right is missing. */
export const askForRight: TextPair = [
  'Ask Baidu to grant this API to the AK; for a mini program of others, let its owner authorize it.',
  '请向百度申请为该 AK 开通此接口；若为他人的小程序，请由其主体授权。',
];
/** The address is not on a list. */
export const allowAddress: TextPair = [
  'Add the address from which this server calls to the IP allow list in the console.',
  '请在控制台将本服务器的出口 IP 加入白名单。',
];
/** A daily or total limit is used up. */
export const waitOrApply: TextPair = [
  'Stop until the limit is renewed, or apply for a higher one.',
  '请等待额度恢复，或申请提高额度。',
];
/** Too many calls a second. */
export const callLessOften: TextPair = [
  'Call less often; spread bulk work over time.',
  '请降低调用频率，批量任务分散执行。',
];
/** The platform failed. */
export const repeatLater: TextPair = [
  'Repeat later. A write may have happened: look before you repeat it.',
  '稍后重试；写操作可能已生效，请先查询再重试。',
];
/** The client gets a new token by itself. */
export const freshToken: TextPair = [
  'The client gets a new token and repeats the call once. If it stays, AK and SK may have been changed in the console.',
  '客户端会换取新令牌并重试一次；若仍出现，请检查控制台中的 AK、SK 是否已变更。',
];
