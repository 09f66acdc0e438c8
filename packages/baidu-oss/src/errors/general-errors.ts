import {
  allowAddress,
  applyForRight,
  authorizeAgain,
  checkState,
  checkValues,
  deleteSome,
  freshToken,
  loginAgain,
  mendRequest,
  nothingToDo,
  otherName,
  readMessage,
  repeatLater,
  seeConsole,
  useKnownId,
  waitForDecision,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, type TextPair } from './entry.js';

const scanAgain: TextPair = ['Show a fresh QR code to scan.', '请刷新二维码后重新扫描。'];
const unbindFirst: TextPair = ['Unbind it from the other platform first.', '请先与原第三方平台解绑。'];

/**
 * Numbers that any API may answer, and those of who may do what with which mini program.
 * Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode, and https://smartprogram.baidu.com/docs/develop/serverapi/.
 */
export const generalErrors: () => readonly ErrorGroup[] = () => [
  documentedFor([], {
    [-1024]: entry('state', ['The platform’s own rules refused the call', '业务异常'], readMessage),
    404: entry('bug', ['There is no such page', '页面不存在'], mendRequest),
    405: entry('permission', ['The call is not authorized', '未获授权'], applyForRight),
    500: entry('busy', ['The service failed', '服务繁忙'], repeatLater),
    // Two meanings that no endpoint tells apart.
    501: entry(
      'busy',
      ['A service behind the API failed, or the HTTP method is not supported', '下游服务繁忙，或请求方式不支持'],
      [
        'Repeat later; if the message speaks of the method, correct it in the program.',
        '请稍后重试；若提示请求方式不支持，请修正程序。',
      ],
    ),
    1000: entry('busy', ['The service failed inside', '内部错误'], repeatLater),
    2002: entry('bug', ['A parameter is not valid', '参数无效'], checkValues),
    2003: entry('quota', ['There is no room for another template', '模板数量已达上限'], deleteSome),
    5000: entry('busy', ['The service is degraded for the moment', '服务已降级'], repeatLater),
    6001: entry('permission', ['The right is missing', '没有权限'], applyForRight),
    6002: entry('busy', ['A call between the platform’s services failed', '平台内部接口请求失败'], repeatLater),
    30001: entry('bug', ['A parameter is wrong', '参数有误'], checkValues),
    40000: entry('state', ['The record exists already', '记录重复'], nothingToDo),
    40001: entry('bug', ['A parameter is wrong', '参数内容或格式有误'], checkValues),
    40002: entry(
      'bug',
      ['The redirect address is not in the domain that was set', '回跳地址不属于预设域名'],
      ['Use an address in the domain that is set in the console.', '请使用控制台中预设域名下的地址。'],
    ),
    40003: entry('busy', ['The page failed', '页面出错'], repeatLater),
    40004: entry(
      'quota',
      ['The authorization page is blocked after too many visits', '授权页面访问过多，已暂时封禁'],
      ['Stop opening it for a while.', '请暂停访问一段时间。'],
    ),
    40005: entry('bug', ['The field that routes to a table is missing', '缺少用于分表的字段'], mendRequest),
    40006: entry('bug', ['The file is too large', '文件过大'], ['Send a smaller file.', '请使用更小的文件。']),
    40007: entry(
      'permission',
      ['The third-party platform has no right to this', '第三方平台没有该操作权限'],
      authorizeAgain,
    ),
    40008: entry(
      'permission',
      ['The caller’s address is not on the IP allow list', '调用 IP 未加入白名单'],
      allowAddress,
    ),
    40009: entry(
      'state',
      ['The submission of the platform’s release failed', '第三方平台全网发布送审失败'],
      seeConsole,
    ),
    40010: entry('user-action', ['The QR code is wrong or too old', '二维码标识错误或已失效'], scanAgain),
    40011: entry(
      'user-action',
      ['The developer has not scanned the code', '开发者尚未扫码'],
      ['Ask the developer to scan the QR code.', '请开发者扫码绑定。'],
    ),
    40012: entry(
      'user-action',
      ['The developer has not confirmed yet', '开发者还未确认绑定'],
      ['Ask the developer to confirm.', '请开发者完成确认。'],
    ),
    40013: entry(
      'user-action',
      ['The mini program is bound to another third-party platform', '小程序已绑定别的第三方平台'],
      unbindFirst,
    ),
    40014: entry(
      'quota',
      ['The third-party platform has bound as many as it may', '第三方平台绑定数量已满'],
      ['Unbind some first.', '请先解绑部分小程序。'],
    ),
    40015: entry('state', ['It is bound already', '已绑定过'], nothingToDo),
    40016: entry('bug', ['The template’s description is not valid', '模板描述不合法'], checkValues),
    40017: entry('user-action', ['The customer’s name is blocked', '主体名称在黑名单中'], otherName),
    40018: entry('state', ['There are no further pages', '没有更多页'], ['Stop paging.', '请停止翻页。']),
    41000: entry('bug', ['A parameter is of the wrong type', '参数类型不符'], checkValues),
    44000: entry('user-action', ['User name or password are wrong', '用户名或密码不正确'], loginAgain),
    44001: entry('permission', ['Access is not allowed', '没有访问权限'], applyForRight),
    44002: entry('token', ['The token was logged out', '令牌已被注销'], freshToken),
    44003: entry('token', ['The token is over', '令牌已过期'], freshToken),
    44004: entry('token', ['The token was refused', '令牌未通过认证'], freshToken),
    45000: entry('bug', ['There is no such mini program', '没有该小程序'], useKnownId),
    45001: entry(
      'permission',
      ['The caller has no right to this mini program', '没有操作该小程序的权限'],
      authorizeAgain,
    ),
    45002: entry('user-action', ['The authorization is not in order', '授权状态异常'], authorizeAgain),
    45003: entry('state', ['A category is under review', '有类目正在审核'], waitForDecision),
    46000: entry('state', ['The platform’s cache has no such value', '平台缓存中没有该值'], checkState),
  }),
];
