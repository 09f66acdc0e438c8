import { applyForRight, bindXiongzhang, checkValues, repeatLater, useKnownId } from './advice.js';
import { type ErrorRow, type ErrorRows, entry } from './entry.js';
import { checkFileMissing, domainNotSet } from './settings-errors.js';

/** A message that needs the user’s consent. */
export const notSubscribed: ErrorRow = entry(
  'user-action',
  ['The user has not subscribed to the template', '用户没有订阅该模板'],
  ['Ask the user to subscribe first.', '请用户先订阅。'],
);
/** An open id is different in every mini program. */
export const otherOpenId: ErrorRow = entry(
  'bug',
  ['The open id is not of this mini program', 'OpenID 不属于该小程序'],
  ['Use the open id that the user has in this mini program.', '请使用该用户在此小程序中的 OpenID。'],
);

/** Source: https://smartprogram.baidu.com/docs/develop/serverapi/sendTemplateMessage/. */
const templateMessage: ErrorRows = {
  4001: entry('bug', ['template_id is wrong', 'template_id 有误'], useKnownId),
  4002: entry('busy', ['The message service failed', '消息推送服务调用未成功'], repeatLater),
  4003: entry(
    'bug',
    ['The form is not valid', '表单无效'],
    ['Use a form id that the user’s page gave and that was not used.', '请使用用户页面提交且未使用过的表单 id。'],
  ),
  4004: entry(
    'bug',
    ['scene_id is not valid', 'scene_id 无效'],
    [
      'Use a scene_id of the same user and of the kind that scene_type names.',
      '请使用同一用户且与 scene_type 对应的 scene_id。',
    ],
  ),
  6001: entry('permission', ['The mini program may not push messages', '没有消息推送权限'], applyForRight),
  67001: notSubscribed,
};

/** Source: https://smartprogram.baidu.com/docs/develop/serverapi/contact_api_send/. */
const customerMessage: ErrorRows = {
  3001: entry('bug', ['A parameter is wrong', '参数有误'], checkValues),
  30022: otherOpenId,
  90001: entry(
    'quota',
    ['No further messages may be sent to the user', '下行客服消息条数已满'],
    ['Wait until the user writes again.', '请等待用户再次发来消息。'],
  ),
  90002: entry(
    'user-action',
    ['The customer service is not switched on', '小程序没有开通客服能力'],
    ['Let the owner switch it on in the console.', '请主体在控制台开通客服能力。'],
  ),
};

const sitemap: ErrorRows = {
  10001: entry('user-action', ['Sitemaps need a Xiongzhang id', 'sitemap 相关操作须有熊掌号'], bindXiongzhang),
};

/**
 * Numbers that mean something else in a family than elsewhere, and those that families made up for themselves.
 * Source: the documentation pages of the families’ endpoints; https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode.
 */
export const familyErrors: () => Readonly<Record<string, ErrorRows>> = () => ({
  'server-qrcode': { 400: entry('bug', ['A parameter is wrong', '参数有误'], checkValues) },
  'server-template-message': templateMessage,
  'third-party-template-message': templateMessage,
  'server-customer-message': customerMessage,
  'third-party-customer-message': customerMessage,
  'server-resource': sitemap,
  'third-party-feed': sitemap,
  'third-party-search': sitemap,
  // Everywhere else 50042 and 50043 say this, and 50040 and 50041 are about registration and authorization.
  'third-party-domain': { 50040: domainNotSet, 50041: checkFileMissing },
});
