import {
  applyForRight,
  askSupport,
  callLessOften,
  checkState,
  checkValues,
  correctData,
  fillIn,
  loginAgain,
  mendRequest,
  nothingToDo,
  notPossible,
  otherFormat,
  seeConsole,
  tryLater,
  useKnownId,
} from './advice.js';
import { type ErrorRows, entry } from './entry.js';

/**
 * Numbers that mean something else in a family than elsewhere, and the short ones that families made up for themselves.
 * Source: the documentation pages of the families’ endpoints.
 */
export const familyErrors: () => Readonly<Record<string, ErrorRows>> = () => ({
  complaint: {
    [-10403]: entry(
      'permission',
      ['The comment or reply belongs to another account', '无权操作该评价或回复'],
      useKnownId,
    ),
    [-10008]: entry('busy', ['The service failed', '服务异常'], tryLater),
    [-10007]: entry('permission', ['The account may not call this', '无权限调用接口'], applyForRight),
    [-10003]: entry('bug', ['The ids do not belong together', '参数不匹配'], useKnownId),
    [-10001]: entry('bug', ['A parameter is not valid', '参数异常'], checkValues),
    1: entry('bug', ['There is no such complaint', '投诉单不存在'], useKnownId),
    309: entry('state', ['The complaint has moved on to another state', '投诉单状态不对'], checkState),
    10000: entry(
      'bug',
      ['A parameter is wrong, or a settlement was asked for already', '参数异常，或已发起过和解'],
      [
        'Check the values; a settlement needs a bad comment and can be asked for once.',
        '请检查参数；和解仅针对差评且只能发起一次。',
      ],
    ),
    10001: entry(
      'bug',
      ['A parameter is not valid', '参数异常'],
      ['errmsg names the parameter; correct it.', '请按 errmsg 修正参数。'],
    ),
  },
  'freight-insurance': {
    [-202]: entry('busy', ['The service failed', '内部错误'], tryLater),
    2: entry('bug', ['A required parameter is missing', '缺少必要参数'], fillIn),
    1010: entry('bug', ['The time of insuring is wrong', '投保时间错误'], checkValues),
    1011: entry('bug', ['The waybill number was used before', '物流单号重复'], mendRequest),
    2001: entry('state', ['The service is enabled already', '已开通服务'], nothingToDo),
    2003: entry(
      'bug',
      ['One charge is at most 10000 yuan', '单次充值最高 1 万元'],
      ['Charge in several parts.', '请分多次充值。'],
    ),
    2004: entry('state', ['The service is not enabled', '未开通无忧退货'], ['Enable it first.', '请先开通。']),
    2007: entry('state', ['The claim was made before', '重复理赔'], nothingToDo),
    2008: entry('permission', ['Claims are suspended for security reasons', '因安全原因暂停理赔'], askSupport),
    2009: entry('bug', ['The order is not insured', '未找到对应投保单'], useKnownId),
    2011: entry('bug', ['The payment order or the openid is wrong', '支付单号或 openid 错误'], useKnownId),
    2012: entry('permission', ['The order was not placed in this mini program', '非该小程序内下单'], notPossible),
    2013: entry('bug', ['The time of payment is wrong', '支付时间错误'], checkValues),
    2014: entry('bug', ['The amount of payment is wrong', '支付金额错误'], checkValues),
    2015: entry('bug', ['The order is wrong', '订单错误'], checkValues),
    2028: entry(
      'state',
      ['The waybill has no tracking', '物流单号查不到轨迹'],
      ['Wait for the first tracking, or correct the number.', '请等待物流轨迹或核对单号。'],
    ),
    2040: entry(
      'bug',
      ['The service is withdrawn', '无忧退货已下线'],
      ['Do not use it any more.', '请停止使用该服务。'],
    ),
    4001: entry('state', ['The balance is too low', '余额不足'], ['Fill up the balance first.', '请先充值。']),
  },
  'ams-agency': {
    [-202]: entry('busy', ['The service failed', '内部错误'], tryLater),
    1700: entry('bug', ['An argument is not valid', '参数错误'], checkValues),
    1701: entry('bug', ['An argument is not valid', '参数错误'], checkValues),
    1735: entry(
      'user-action',
      ['The merchant has not signed the agreement', '商户未完成协议签署'],
      ['Ask the merchant to sign it.', '请商户完成签署。'],
    ),
    1737: entry('quota', ['Calls come too fast', '操作过快'], callLessOften, true),
    1807: entry(
      'state',
      ['The account shows no advertisements', '无效流量主'],
      ['Open the publisher first.', '请先开通流量主。'],
    ),
    2008: entry(
      'quota',
      ['It was switched less than an hour ago', '距上次操作不足 1 小时'],
      ['Wait an hour.', '请一小时后再操作。'],
    ),
    2009: entry(
      'state',
      ['The account shows no advertisements', '无效流量主'],
      ['Open the publisher first.', '请先开通流量主。'],
    ),
    2013: entry(
      'state',
      ['The account has fewer than 1000 visitors', '未满足 1000 访客门槛'],
      ['Wait until it has 1000.', '请达到门槛后再开通。'],
    ),
    2021: entry('state', ['The account shows advertisements already', '已开通流量主'], nothingToDo),
    2056: entry(
      'permission',
      ['The platform has no account for advertising income', '服务商未在变现专区开通账户'],
      ['Open it on the platform’s page.', '请服务商先开通账户。'],
    ),
    2061: entry('state', ['The account has no share of its own', '未设置个性化分账'], nothingToDo),
    2067: entry('state', ['It is switched on already', '已开通'], nothingToDo),
    2068: entry(
      'state',
      ['The account began to show advertisements just now', '新开通流量主'],
      ['Try again in an hour.', '请一小时后再试。'],
    ),
  },
  'oa-publisher': {
    1701: entry('bug', ['The parameters are not valid', '参数错误'], checkValues),
    2009: entry(
      'permission',
      ['The account shows no advertisements', '无效的流量主'],
      ['Let the merchant open the publisher first.', '请先开通流量主。'],
    ),
    45009: entry('quota', ['Calls come too often', '请求过于频繁'], callLessOften, true),
    45010: entry('bug', ['The action is not valid', '接口名 action 无效'], checkValues),
  },
  'live-broadcast': {
    2: entry(
      'permission',
      ['The mini program had no payment in the last 90 days', '小程序近 90 天没有支付行为'],
      ['Apply after users have paid in it.', '请在有支付行为后申请。'],
    ),
    1003: entry('bug', ['The product’s id does not exist', '商品 id 不存在'], useKnownId),
    600001: entry('state', ['The user is an assistant already', '用户已是小助手'], nothingToDo),
    600002: entry('bug', ['There is no such user', '找不到用户'], correctData),
  },
  'mini-drama': {
    [-2]: entry(
      'busy',
      ['Storage for the account is being set up', '初始化未完成'],
      ['Try again in some minutes.', '请几分钟后再试。'],
    ),
  },
  'oa-guide': {
    [-1000]: entry(
      'state',
      ['The customer does not follow the account', '客户未关注公众号'],
      ['Ask the customer to follow the account first.', '请客户先关注公众号。'],
    ),
    [-2]: entry('state', ['The customer is not bound to the guide', '客户与顾问没有绑定关系'], checkState),
    65407: entry(
      'permission',
      ['The person is a customer service agent, so cannot be a guide', '该微信号已绑定为客服'],
      ['Choose another person, or remove the agent first.', '请更换人员或先移除客服。'],
    ),
  },
  cloudbase: {
    [-601028]: entry(
      'state',
      ['The environment has no static hosting', '环境未开通静态网站'],
      ['Switch static hosting on first.', '请先开通静态网站。'],
    ),
    [-601027]: entry('bug', ['The environment is unknown', '环境无效'], useKnownId),
    [-501007]: entry('bug', ['An argument is not valid', '参数有误'], checkValues),
    10011: entry('state', ['There is no data', '没有数据'], nothingToDo),
  },
  'subscribe-message': {
    20001: entry(
      'state',
      ['The account has no such template, or the service failed', '账号下无该模板，或系统错误'],
      ['Look at the account’s templates first.', '请先查询账号的模板列表。'],
    ),
    20002: entry('bug', ['A parameter is wrong', '参数错误'], checkValues),
  },
  'nearby-poi': {
    20002: entry('bug', ['A parameter is not valid', '参数非法'], checkValues),
  },
  search: {
    40066: entry(
      'state',
      ['The sitemap blocks the page', '页面被 sitemap 拦截'],
      ['Allow the page in sitemap.json and release.', '请在 sitemap.json 中放行并发布。'],
    ),
  },
  'oa-draft': {
    40007: entry('bug', ['There is no such draft', '草稿不存在'], useKnownId),
  },
  'city-service': {
    40097: entry(
      'user-action',
      ['The code is unknown or belongs to another user', 'code 不存在或与 openid 不匹配'],
      loginAgain,
    ),
  },
  'content-security': {
    43104: entry('bug', ['The openid does not belong to the app id', 'appid 与 openid 不匹配'], useKnownId),
    61010: entry(
      'user-action',
      ['The user has not opened the mini program in the last two hours', '用户近两小时未访问小程序'],
      ['Check content right when the user sends it.', '请在用户访问小程序后及时检测。'],
    ),
  },
  'store-wxa': {
    43104: entry(
      'permission',
      ['Only accounts of e-commerce categories may call this', '仅开放给电商类目'],
      ['Add an e-commerce category first.', '请先添加电商类目。'],
    ),
  },
  'oa-qrcode': {
    47003: entry('bug', ['long_data is missing', '缺少 long_data'], fillIn),
  },
  'oa-web-auth': {
    48001: entry(
      'user-action',
      ['The user did not grant snsapi_userinfo', '用户未授权 snsapi_userinfo'],
      ['Ask for that scope and let the user agree.', '请以该 scope 发起授权并由用户同意。'],
    ),
  },
  'oa-card': {
    40072: entry('bug', ['The kind of code is not valid', '编码方式不合法'], checkValues),
  },
  'image-ocr': {
    101002: entry('bug', ['The picture’s data is not valid', '图片数据无效'], otherFormat),
  },
  logistics: {
    9300534: entry('bug', ['The openid does not belong to this account', 'access_token 与 openid 不匹配'], useKnownId),
  },
  link: {
    40002: entry(
      'permission',
      ['The account may not make links; mini programs of persons have none', '无生成权限，个人主体小程序不支持'],
      notPossible,
    ),
    40013: entry('permission', ['The right to make links was taken away', '生成权限被封禁'], seeConsole),
  },
  'user-info': {
    40013: entry('bug', ['The code belongs to another mini program', 'code 不属于该小程序'], useKnownId),
  },
  'wx-verify': {
    40064: entry('permission', ['This kind of account cannot be verified so', '该账号类型不支持'], notPossible),
  },
  registration: {
    61029: entry(
      'permission',
      ['The platform lacks permission sets that registration needs', '第三方平台缺少注册所需权限集'],
      ['Add them to the platform and publish it.', '请补充权限集并全网发布。'],
    ),
  },
  wxacode: {
    45029: entry(
      'quota',
      ['The 100,000 codes are used up; they cannot be deleted', '小程序码已达 10 万上限且不可删除'],
      ['Use getUnlimitedCode.', '请改用 getUnlimitedCode。'],
    ),
  },
});
