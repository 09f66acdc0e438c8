import {
  callLessOften,
  changeContent,
  checkState,
  checkValues,
  correctData,
  deleteSome,
  fillIn,
  followFirst,
  mendRequest,
  notPossible,
  seeConsole,
  sendFewer,
  shorten,
  tryLater,
  useKnownId,
  useSuccessor,
  waitForNextMonth,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, unknown } from './entry.js';

/**
 * Template, subscription and dynamic messages.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const templateMessageErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['oa-template-message', 'subscribe-message', 'oa-subscribe-message'], {
    40034: entry('bug', ['The template has a length that is not allowed', '模板长度不合法'], shorten),
    40081: entry('bug', ['The template id is not valid', 'template_id 无效'], useKnownId),
    40102: invalid('The industry id', '行业 id'),
    40103: invalid('The industry index', '行业序号'),
    40176: entry('bug', ['The template id is not valid', '模板 id 无效'], useKnownId),
    41028: entry('bug', ['The form id is wrong or has expired', 'form_id 不正确或已过期'], useSuccessor),
    41029: entry('bug', ['The form id was used up', 'form_id 已被使用'], useSuccessor),
    41031: entry('permission', ['The form id was blocked', 'form_id 被封禁'], seeConsole),
    41032: entry(
      'permission',
      ['Messages by form id are blocked as a punishment', '因处罚不允许使用 form_id 发送消息'],
      seeConsole,
    ),
    41034: entry(
      'permission',
      ['Messages by form id are blocked as a punishment', '因处罚不允许使用表单 id 下发消息'],
      seeConsole,
    ),
    41035: entry(
      'permission',
      ['Messages by payment are blocked as a punishment', '因处罚不允许使用 prepay_id 发送消息'],
      seeConsole,
    ),
    43100: entry('quota', ['The template was changed too often', '模板修改过于频繁'], waitForNextMonth),
    43102: entry(
      'bug',
      ['The template is not for subscriptions', '该模板不是订阅类型'],
      ['Use a template for subscriptions.', '请使用订阅消息模板。'],
    ),
    43103: entry('bug', ['The interface can only cancel a subscription', '该接口只能取消订阅'], mendRequest),
    43105: entry(
      'state',
      ['The article has no relation to the template', '图文与 template_id 没有绑定关系'],
      checkState,
    ),
    43106: entry('permission', ['Templates may not be added as a punishment', '因处罚不允许添加模板'], seeConsole),
    45012: entry('bug', ['The template is too large', '模板大小超过限制'], shorten),
    45013: entry('bug', ['The template has too many fields', '模板参数过多'], sendFewer),
    45014: entry('bug', ['The template message is too large', '模板消息大小超过限制'], shorten),
    45026: entry('quota', ['There are too many templates', '模板数量超过限制'], deleteSome),
    45027: entry(
      'bug',
      ['The template does not fit the account’s industry', '模板与账号行业冲突'],
      ['Use a template of the industry.', '请使用账号所属行业的模板。'],
    ),
    45051: entry('bug', ['The message’s link cannot be used', '模板消息使用了不合法的链接'], mendRequest),
    48011: entry('permission', ['The template is disabled', '模板已被禁用'], seeConsole),
    9402001: invalid('limit'),
    9402002: entry('permission', ['Sending to single users is blocked', '单发能力被封禁'], seeConsole),
    9402003: entry('permission', ['Sending to all is blocked', '群发能力被封禁'], seeConsole),
    9402004: unknown('message', '消息'),
    9402005: entry('quota', ['Messages are sent too fast', '发送消息过快'], callLessOften, true),
    9402006: entry('quota', ['Messages to one user are sent too fast', '对单个用户发送过快'], callLessOften, true),
    9402007: entry('quota', ['Messages to all are sent too fast', '群发过快'], callLessOften, true),
    9402008: invalid('The kind of sending', '发送类型'),
    9402009: entry('permission', ['This message cannot be sent', '不能发送该消息'], notPossible),
    9402010: entry('bug', ['The content is empty or too long', '内容过长或为空'], shorten),
    9402011: entry('bug', ['The path does not exist', '路径不存在'], checkValues),
    9402012: entry('user-action', ['The text holds a forbidden word', '包含敏感词'], changeContent),
    9402013: entry(
      'bug',
      ['The path lacks the suffix .html', '路径缺少 html 后缀'],
      ['Append the suffix.', '请补充后缀。'],
    ),
    9402014: entry('permission', ['Persons may not use this', '不对个人主体开放'], notPossible),
    9402015: entry('permission', ['Subjects with violations may not use this', '不对违规主体开放'], seeConsole),
    9402016: entry('permission', ['Providers of low quality may not use this', '不对低质量服务商开放'], seeConsole),
    9403000: invalid('The kind of message', '消息类型'),
    9403001: entry('bug', ['A field of the message is too long', '消息字段内容过长'], shorten),
    9403002: entry('user-action', ['A field of the message breaks the rules', '消息字段内容违规'], changeContent),
    9403003: entry('bug', ['There are too many WeChat ids', '发送的微信号过多'], sendFewer),
    9403004: entry('bug', ['A WeChat id is wrong', '存在错误的微信号'], correctData),
  }),
  documentedFor(['oa-template-message'], {
    40036: entry('bug', ['The template id has a length that is not allowed', 'template_id 长度不合法'], useKnownId),
    40062: entry('bug', ['The title has a length that is not allowed', '标题长度不合法'], shorten),
    40246: entry('bug', ['keyword_name_list is empty or not of this template', 'keyword_name_list 无效'], checkValues),
    40247: entry(
      'bug',
      ['The template belongs to the old library', '模板不属于类目模板库'],
      ['Use an id of the category library.', '请使用类目模板库的 id。'],
    ),
    40249: entry(
      'user-action',
      ['Marketing content may not be sent', '禁止发送营销内容'],
      ['Send service notices only.', '请仅发送服务通知。'],
    ),
    43116: entry('permission', ['The template may not be sent', '模板被限制下发'], seeConsole),
  }),
  documentedFor(['dynamic-message', 'oa-subscribe-message', 'oa-template-message', 'subscribe-message'], {
    40037: entry(
      'bug',
      ['There is no such template for this account', 'template_id 不合法或不属于该账号'],
      ['Use an id of the account’s own list of templates.', '请使用该账号已添加的模板 id。'],
    ),
  }),
  documentedFor(['link'], {
    40165: entry(
      'bug',
      ['The mini program’s page is not valid', '小程序 pagepath 无效'],
      ['Use a page of the released version.', '请使用已发布版本中的页面。'],
    ),
  }),
  documentedFor(['oa-subscribe-message', 'subscribe-message', 'wxacode'], {
    41030: entry(
      'bug',
      ['The page is not in the released version', 'page 路径不正确'],
      ['Use a page of the released version’s app.json.', '请使用线上版本 app.json 中的页面。'],
    ),
  }),
  documentedFor(['oa-guide', 'oa-template-message', 'oa-user'], {
    43004: entry('state', ['The receiver does not follow the account', '接收者未关注公众号'], followFirst),
  }),
  documentedFor(['hardware', 'oa-subscribe-message', 'subscribe-message'], {
    43101: entry(
      'user-action',
      ['The user did not allow this message, or has taken it back', '用户未订阅或已拒绝接收'],
      ['Ask the user to subscribe again.', '请引导用户重新订阅。'],
    ),
  }),
  documentedFor(['hardware', 'oa-subscribe-message', 'oa-template-message', 'subscribe-message'], {
    47003: entry(
      'bug',
      ['A value does not fit its field of the template', '模板参数不符合规则'],
      ['errmsg names the field; correct its length and form.', 'errmsg 会指出字段，请修正其长度与格式。'],
    ),
  }),
  documentedFor(['subscribe-message'], {
    85431: entry('busy', ['The service failed inside WeChat', '系统错误'], tryLater),
    85434: invalid('notify_type'),
    85437: entry('bug', ['notify_code is not valid, or is not there yet', 'notify_code 不合法或尚未生成'], checkValues),
    200011: entry('permission', ['The account is banned from this', '账号已被封禁'], seeConsole),
    200012: entry('quota', ['The account has 25 templates, the most', '个人模板数已达上限 25 个'], deleteSome),
    200013: entry(
      'permission',
      ['The template is banned', '模板已被封禁'],
      ['Choose another template.', '请选用其他模板。'],
    ),
    200014: invalid('tid'),
    200016: invalid('start'),
    200017: invalid('limit'),
    200018: entry('bug', ['The ids of the categories are missing', '缺少类目 ids'], fillIn),
    200019: entry(
      'bug',
      ['The ids of the categories are not valid', '类目 ids 不合法'],
      ['Use ids of the account’s own categories.', '请使用账号已有的类目 id。'],
    ),
    200020: invalid('kidList'),
    200021: invalid('sceneDesc'),
  }),
  documentedFor(['dynamic-message'], {
    45109: entry('bug', ['The interface is withdrawn', '接口已下线'], useSuccessor),
    47501: entry(
      'bug',
      ['The activity id is wrong', 'activity_id 错误'],
      ['Use the id that createActivityId gave.', '请使用 createActivityId 返回的 id。'],
    ),
    47502: invalid('target_state'),
    47503: invalid('version_type'),
    47504: entry(
      'state',
      ['The activity id has expired', 'activity_id 已过期'],
      ['Create a new activity; an id lives 24 hours.', '请重新创建，activity_id 有效期 24 小时。'],
    ),
  }),
];
