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
/** A value is not one that the field takes. */
export const checkValues: TextPair = [
  'Check the values against the endpoint’s field descriptions; the platform’s message often names the field.',
  '请对照接口字段说明检查参数，平台的提示通常会指出字段。',
];
/** A text is too long or too short. */
export const shorten: TextPair = ['Make it fit the length that the endpoint allows.', '请调整为接口允许的长度。'];
/** A list is too long. */
export const sendFewer: TextPair = [
  'Send as many at once as the endpoint allows.',
  '请将单次数量控制在接口允许的范围内。',
];
/** An id names nothing, or belongs to somebody else. */
export const useKnownId: TextPair = [
  'Use an id that the platform gave for this mini program or platform.',
  '请使用平台为该小程序或第三方平台返回的 id。',
];
/** A picture is too large or of the wrong kind. */
export const mendPicture: TextPair = [
  'Send a bmp, jpeg, jpg or png within the size that the image upload allows for this use.',
  '请使用 bmp、jpeg、jpg 或 png 格式，并符合图片上传接口对该用途的尺寸限制。',
];
/** A picture’s address is not of the platform. */
export const uploadFirst: TextPair = [
  'Upload the picture with the image upload first and pass the address that it answers.',
  '请先用图片上传接口上传，再传入其返回的地址。',
];
/** The content breaks the rules. */
export const changeContent: TextPair = [
  'Change the content so that it follows the platform’s rules.',
  '请修改内容以符合平台规范。',
];
/** A name cannot be had. */
export const otherName: TextPair = ['Choose another name.', '请更换名称。'];
/** What a person stated about himself or his company is wrong. */
export const correctData: TextPair = ['Ask for the right data and send them again.', '请核对资料后重新提交。'];
/** The account can never do it. */
export const otherAccount: TextPair = ['Use another Baidu account.', '请更换百度账号。'];
/** The state forbids it, and it depends what to do. */
export const checkState: TextPair = ['Look at the present state first, then decide.', '请先查询当前状态再操作。'];
/** The platform’s message tells more than the number. */
export const readMessage: TextPair = [
  'The platform’s message says why; mend that.',
  '请查看平台返回的提示并据此处理。',
];
/** It is done already. */
export const nothingToDo: TextPair = ['Nothing to do.', '无需操作。'];
/** Somebody reviews it. */
export const waitForDecision: TextPair = ['Wait for the result of the review.', '请等待审核结果。'];
/** The same task runs already: a second one may do it twice. */
export const waitForTask: TextPair = ['Wait until it is done, then look at the result.', '请等待处理完成后查询结果。'];
/** A count of changes is used up. */
export const changeLater: TextPair = [
  'Wait until the platform allows changes again; getAppInfo counts those of name, icon, description and categories.',
  '请等待修改次数恢复；名称、头像、简介与类目的次数见 getAppInfo。',
];
/** There is no room for more. */
export const deleteSome: TextPair = ['Delete some first.', '请先删除部分内容。'];
/** An owner has not authorized the third-party platform, or not for this. */
export const authorizeAgain: TextPair = [
  'Let the owner of the mini program authorize the third-party platform with the right that is needed.',
  '请小程序主体向第三方平台授予所需权限。',
];
/** A right that Baidu grants to the third-party platform or the mini program. */
export const applyForRight: TextPair = ['Apply to Baidu for the right in the console.', '请在控制台向百度申请该权限。'];
/** Only a person can look into it. */
export const seeConsole: TextPair = ['See the console for the reason.', '请在控制台查看原因。'];
/** A person’s session is over. */
export const loginAgain: TextPair = ['Let the user log in again.', '请用户重新登录。'];
/** The platform cannot do it for this kind of account or program. */
export const notPossible: TextPair = ['Not possible here; use another way.', '此处不支持，请改用其他方式。'];
/** An account has no Xiongzhang id. */
export const bindXiongzhang: TextPair = [
  'Bind a Xiongzhang id on Baidu’s developer platform first.',
  '请先在百度开发者平台绑定熊掌号。',
];
