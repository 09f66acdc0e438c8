import { callForProgram, callLessOften, checkValues, mendRequest } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

const freshToken = [
  'The client gets a fresh token and repeats the call once. If it stays: another system refreshes the same account.',
  '客户端会换取新令牌并重试一次；若仍出现，请检查是否有其他系统在刷新同一账号的令牌。',
] as const;
const authorizeAgain = [
  'Send the account’s administrator an authorization link; only he can grant access again.',
  '请将授权链接发给账号管理员，只有管理员可以重新授权。',
] as const;
const ticketWait = [
  'Check that the ticket URL answers "success", call startPushTicket, and wait up to ten minutes for the next ticket.',
  '请确认票据接收地址返回 success，调用 startPushTicket，并等待下一次推送（最多十分钟）。',
] as const;
const grantSet = [
  'Add the permission set to the platform, then let the account’s administrator authorize again.',
  '请在第三方平台勾选该权限集，并让账号管理员重新授权。',
] as const;
const allowList = [
  'Add the address in the message to the IP allow list of the platform; it holds at once.',
  '请把报错中的 IP 加入第三方平台的 IP 白名单，立即生效。',
] as const;

/**
 * Transport, tokens, tickets, permissions and limits.
 * Source: https://developers.weixin.qq.com/doc/oplatform/Return_codes/Return_code_descriptions_new.html
 */
export const accessErrors: () => readonly ErrorGroup[] = () => [
  documentedFor([], {
    [-1]: entry(
      'busy',
      ['WeChat is busy', '系统繁忙'],
      [
        'Repeat later. A write may have happened: look before you repeat it.',
        '稍后重试；写操作可能已生效，请先查询再重试。',
      ],
    ),
    40001: entry(
      'token',
      [
        'The access token is not valid, not the latest, or of another account',
        'access_token 无效、不是最新或属于其他账号',
      ],
      freshToken,
    ),
    40013: entry(
      'bug',
      ['The app id is wrong', 'appid 不合法'],
      ['Check the app ids of platform and account; capitals matter.', '请检查平台与账号的 appid，注意大小写。'],
    ),
    40014: entry('token', ['The access token is malformed', 'access_token 不合法'], freshToken),
    40066: entry('bug', ['The URL is unknown', 'url 不合法'], mendRequest),
    40097: entry('bug', ['An argument is wrong', '参数错误'], checkValues),
    40125: entry(
      'bug',
      ['The platform’s secret is wrong', 'AppSecret 不正确'],
      [
        'Enter the current secret of the third-party platform; a reset makes the old one useless.',
        '请填写第三方平台当前的 AppSecret，重置后旧值失效。',
      ],
    ),
    40164: entry(
      'permission',
      ['The caller’s address is not on the account’s IP allow list', '调用 IP 不在账号白名单中'],
      ['Add the address in the message to the IP allow list.', '请把报错中的 IP 加入白名单。'],
    ),
    40166: entry('permission', ['The account is not a mini program', '不是小程序账号'], callForProgram),
    41001: entry('bug', ['The access token is missing', '缺少 access_token'], mendRequest),
    41002: entry('bug', ['The app id is missing', '缺少 appid'], mendRequest),
    41004: entry('bug', ['The secret is missing', '缺少 secret'], mendRequest),
    41018: entry('bug', ['component_appid is missing', '缺少 component_appid'], mendRequest),
    41021: entry('bug', ['The component access token is missing', '缺少 component_access_token'], mendRequest),
    41033: entry(
      'permission',
      ['Only for accounts that were made by the fast registration interface', '仅支持快速注册接口创建的账号'],
      ['Use the mp console for this account.', '请在公众平台后台操作该账号。'],
    ),
    42001: entry('token', ['The access token has expired', 'access_token 已过期'], freshToken),
    42006: entry('token', ['The component access token has expired', 'component_access_token 已过期'], freshToken),
    42007: entry(
      'user-action',
      ['The account’s password was changed; its tokens are void', '用户修改密码，令牌已失效'],
      authorizeAgain,
    ),
    43001: entry('bug', ['GET is required', '需要 GET 请求'], mendRequest),
    43002: entry('bug', ['POST is required', '需要 POST 请求'], mendRequest),
    43003: entry('bug', ['HTTPS is required', '需要 HTTPS'], mendRequest),
    44002: entry(
      'bug',
      ['The body is empty', 'POST 数据为空'],
      ['Send {} where there are no fields.', '没有字段时请发送 {}。'],
    ),
    45009: entry(
      'quota',
      ['The daily limit of calls is used up', '接口日调用额度已用完'],
      [
        'Stop until midnight in Beijing, or reset the counter (ten times a month).',
        '请等到北京时间零点，或清零额度（每月十次）。',
      ],
    ),
    45011: entry('quota', ['Too many calls in this minute', '接口分钟频率超限'], callLessOften, true),
    47001: entry(
      'bug',
      [
        'The body is not the expected JSON: broken, a text in place of an object, or a field is missing',
        '数据格式错误：JSON 损坏、对象写成字符串或缺少字段',
      ],
      mendRequest,
    ),
    48001: entry(
      'permission',
      ['The account lacks this interface, or the token is of the wrong kind', '账号没有该接口权限，或令牌类型不对'],
      [
        'Check the account’s kind and verification, and that the permission set was granted.',
        '请检查账号类型、认证状态以及权限集是否已授权。',
      ],
    ),
    48004: entry(
      'permission',
      ['The interface is blocked for the account because of violations', '账号因违规被封禁该接口'],
      ['The merchant sees reason and appeal in the mp console.', '请商家登录公众平台查看原因并申诉。'],
    ),
    48006: entry(
      'quota',
      ['The counter was reset ten times this month already', '本月清零次数已用完'],
      ['Wait for the next day’s limit.', '请等待次日额度恢复。'],
    ),
    61003: entry(
      'user-action',
      ['The account has not authorized the platform', '账号未授权给第三方平台'],
      authorizeAgain,
    ),
    61004: entry(
      'permission',
      ['The caller’s address is not on the platform’s IP allow list', '调用 IP 不在第三方平台白名单中'],
      allowList,
    ),
    61005: entry('state', ['The ticket is older than 12 hours', 'component_verify_ticket 已过期'], ticketWait),
    61006: entry('state', ['The ticket is not valid', 'component_verify_ticket 无效'], ticketWait),
    61007: entry(
      'permission',
      ['The permission set of this interface is not granted to the platform', '该接口的权限集未授权给第三方平台'],
      grantSet,
    ),
    61009: entry(
      'state',
      ['The authorization code is wrong or used', '授权码无效或已使用'],
      [
        'A code works once. If its exchange was lost, read the grant with getAuthorizerInfo.',
        '授权码只能使用一次；若换取结果丢失，可用 getAuthorizerInfo 读取授权信息。',
      ],
    ),
    61010: entry('user-action', ['The authorization code has expired', '授权码已过期'], authorizeAgain),
    61011: entry(
      'bug',
      ['The third-party platform is wrong', '第三方平台无效'],
      ['Check component_appid.', '请检查 component_appid。'],
    ),
    61014: entry(
      'bug',
      ['This interface needs the platform’s token', '该接口需使用 component_access_token'],
      mendRequest,
    ),
    61015: entry(
      'bug',
      ['This interface needs the account’s token', '该接口需使用 authorizer_access_token'],
      mendRequest,
    ),
    61016: entry(
      'permission',
      ['The platform must confirm the permission set first', '权限集需第三方平台确认'],
      ['Confirm the set on the platform’s page.', '请在第三方平台确认该权限集。'],
    ),
    61017: entry('permission', ['The permission set is not granted', '权限集未授权'], grantSet),
    61023: entry(
      'user-action',
      ['The refresh token is not valid', 'refresh_token 无效'],
      [
        'Read the current one with getAuthorizerInfo once; if it fails too, the administrator must authorize again.',
        '请用 getAuthorizerInfo 读取一次最新值；仍失败则需管理员重新授权。',
      ],
    ),
    61024: entry(
      'bug',
      ['A platform gets its token with api_component_token only', '第三方平台须通过 api_component_token 获取令牌'],
      mendRequest,
    ),
    61028: entry(
      'state',
      ['The platform is not published', '第三方平台未全网发布'],
      ['Publish it, or use accounts of its test list.', '请全网发布，或使用授权测试列表中的账号。'],
    ),
    61029: entry(
      'state',
      ['The platform must be published again', '第三方平台需重新全网发布'],
      ['Publish the changed settings.', '请重新全网发布修改后的资料。'],
    ),
  }),
  documentedFor(['authorizer-management'], {
    40170: entry(
      'bug',
      ['The page is too long', 'count 超过上限'],
      ['Ask for at most 500 rows.', 'count 最大为 500。'],
    ),
    61012: entry('bug', ['The option’s name is wrong', '选项名称无效'], mendRequest),
    61013: entry('bug', ['The option’s value is wrong', '选项值无效'], mendRequest),
    61025: entry(
      'permission',
      ['The option can only be read', '该选项只读'],
      ['Change it in the mp console.', '请在公众平台后台修改。'],
    ),
  }),
  documentedFor(['registration'], {
    61070: entry(
      'user-action',
      ['Name and WeChat id of the legal person differ', '法人姓名与微信号不一致'],
      ['Ask the merchant for the right name or WeChat id.', '请向商家核对法人姓名与微信号。'],
    ),
  }),
  documentedFor(['openapi-quota'], {
    76003: entry(
      'bug',
      ['cgi_path is unknown, or the rid is of another account’s call', 'cgi_path 不存在，或 rid 属于其他账号的调用'],
      [
        'Begin cgi_path with a slash, without host; ask about a rid with the token that made the call.',
        'cgi_path 须以斜杠开头且不带域名；查询 rid 请使用原调用的令牌。',
      ],
    ),
    76022: entry(
      'bug',
      ['cgi_path has no counter, or the token is of another account', '该 cgi_path 不支持查询，或令牌不属于该账号'],
      mendRequest,
    ),
  }),
];
