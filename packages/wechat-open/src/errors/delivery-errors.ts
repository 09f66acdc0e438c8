import {
  applyForRight,
  callLessOften,
  checkOrder,
  checkState,
  checkValues,
  correctData,
  mendRequest,
  nothingToDo,
  notPossible,
  seeConsole,
  sendFewer,
  shorten,
  tryLater,
  useKnownId,
  verifyAccount,
  waitForDecision,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, missing, unknown } from './entry.js';

/**
 * Couriers: waybills, instant delivery, delivery within the city, shipping, returns.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const deliveryErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['immediate-delivery'], {
    43016: entry('state', ['The mini program is not verified', '小程序未认证'], verifyAccount),
    930555: entry('busy', ['WeChat’s system failed', '微信平台系统错误'], tryLater),
    930556: entry('busy', ['The carrier did not answer in time', '配送公司超时'], checkOrder),
    930557: entry('busy', ['The carrier’s system failed', '配送公司系统错误'], checkOrder),
    930558: entry(
      'state',
      ['The carrier refused', '配送公司逻辑错误'],
      ['resultcode of the answer tells why.', '请查看返回的 resultcode。'],
    ),
    930560: entry(
      'state',
      ['The account at the carrier is not bound', '未绑定配送商户号'],
      ['Bind the account first.', '请先绑定商户号。'],
    ),
    930562: entry(
      'state',
      ['The order exists already', '订单已存在'],
      ['Look at the order; do not place it again.', '请查询已有订单，不要重复下单。'],
    ),
    930565: entry('state', ['The order has ended', '配送单已结束'], nothingToDo),
    930566: entry(
      'permission',
      ['The account is not authorized for this', '未授权，不支持'],
      ['Authorize it in the mp console.', '请在公众平台授权。'],
    ),
    930567: entry('bug', ['The field shop is wrong', 'shop 参数错误'], checkValues),
    930568: entry('permission', ['Mini programs of persons cannot do this', '不支持个人类型小程序'], notPossible),
    930569: entry('state', ['It is enabled already', '已经开通'], nothingToDo),
    930570: entry(
      'bug',
      ['cargo_first_class or cargo_second_class are not valid', 'cargo_first_class 或 cargo_second_class 无效'],
      checkValues,
    ),
    930571: entry('permission', ['The merchant has no right to the closed test', '商户没有内测权限'], applyForRight),
    931010: entry('state', ['The fee is set already', '费用已设置'], nothingToDo),
  }),
  documentedFor(['immediate-delivery', 'logistics'], {
    930559: entry(
      'bug',
      ['The openid is not valid, or not one of the sandbox', 'openid 无效，沙盒环境须使用测试 openid'],
      [
        'Use an openid of this mini program; in the sandbox, one of its testers.',
        '请使用该小程序的 openid，沙盒环境请使用测试 openid。',
      ],
    ),
    930561: entry('bug', ['The arguments are wrong', '参数错误'], checkValues),
    930563: unknown('order', '订单'),
    930564: entry(
      'quota',
      ['No calls are left', '调用额度已用完'],
      ['Try tomorrow; the sandbox has few calls.', '请明日再试，沙盒环境额度较少。'],
    ),
    9300535: entry(
      'bug',
      ['Picture, name or number of the goods in shop is missing or wrong', 'shop 中商品图片、名称或数量有误'],
      checkValues,
    ),
  }),
  documentedFor(['logistics'], {
    40199: unknown('waybill', '运单'),
    9300501: entry(
      'state',
      ['The courier refused', '快递侧逻辑错误'],
      ['delivery_resultcode of the answer tells why.', '请查看返回的 delivery_resultcode。'],
    ),
    9300502: entry('busy', ['The courier’s system failed', '快递公司系统错误'], checkOrder),
    9300503: unknown('courier (delivery_id)', 'delivery_id（快递公司）'),
    9300504: entry(
      'state',
      ['The courier is blocked', '快递公司已被停用'],
      ['Choose another courier.', '请选择其他快递公司。'],
    ),
    9300505: entry('permission', ['The shop is blocked', '商户被封禁'], seeConsole),
    9300506: entry('state', ['The parcel already moves and cannot be cancelled', '运单已有轨迹，不可取消'], checkState),
    9300507: entry(
      'bug',
      ['The token cannot be decrypted or does not fit', 'Token 解密失败或与明文不一致'],
      mendRequest,
    ),
    9300508: entry('bug', ['The order id was used before', '订单号已被使用'], mendRequest),
    9300509: entry(
      'quota',
      ['It was repeated too fast', '重试过快'],
      ['Wait a moment, then look at the order.', '请稍候并先查询订单。'],
      true,
    ),
    9300510: unknown('kind of service', 'service_type'),
    9300511: invalid('The branch’s id', '网点 id'),
    9300512: entry('bug', ['The waybill’s template cannot be drawn', '面单模板格式错误，渲染失败'], checkValues),
    9300513: entry(
      'quota',
      ['The waybill numbers are used up', '面单额度已用完'],
      ['Buy more from the courier.', '请向快递网点充值面单。'],
    ),
    9300514: entry(
      'state',
      ['The branch could not be added', '添加网点失败'],
      ['Try the interface that updates the branch.', '请尝试更新网点接口。'],
    ),
    9300515: unknown('mini program', '小程序 appid'),
    9300516: entry(
      'permission',
      ['The mini program is not linked, or has another owner', '小程序未关联或主体不一致'],
      ['Use a linked mini program of the same subject.', '请使用已关联的同主体小程序。'],
    ),
    9300517: entry(
      'bug',
      ['update_type is wrong', 'update_type 不正确'],
      ['Use bind or unbind.', '请使用 bind 或 unbind。'],
    ),
    9300520: invalid('The courier’s id', 'delivery_id'),
    9300521: entry(
      'state',
      ['The waybill of the order is being made', '订单已存在，运单生成中'],
      ['Ask for the order a little later.', '请稍后查询订单。'],
    ),
    9300523: entry(
      'quota',
      ['The waybill numbers are used up', '面单余额不足'],
      ['Buy more from the courier.', '请向快递网点充值。'],
    ),
    9300524: entry('state', ['The order is cancelled already', '订单已取消'], nothingToDo),
    9300525: entry('state', ['The customer code is not bound', 'biz_id 未绑定'], ['Bind it first.', '请先绑定。']),
    9300526: entry('bug', ['A field has a length that is not allowed', '参数字段长度不正确'], shorten),
    9300527: entry(
      'permission',
      ['The courier has no waybill numbers to count', '快递公司不支持面单余额'],
      notPossible,
    ),
    9300528: invalid('waybill_id'),
    9300529: entry('state', ['The account is bound already', '账号已绑定'], nothingToDo),
    9300530: unknown('bound account', '已绑定账号'),
    9300531: entry('bug', ['Customer code or password is wrong', 'biz_id 或密码错误'], correctData),
    9300532: entry('state', ['The binding is under review', '绑定审核中'], waitForDecision),
    9300533: invalid('tagid_list'),
    9300534: entry(
      'permission',
      ['The app id belongs to another subject', 'appid 主体不一致'],
      ['Use an app id of the same subject.', '请使用同主体的 appid。'],
    ),
    9300536: entry('bug', ['wx_appid is not valid', 'add_source 为 2 时 wx_appid 无效'], useKnownId),
    9300537: entry('quota', ['Calls come too often', '命中频率限制'], callLessOften, true),
    9300538: missing('The task', '任务'),
    9300539: entry('bug', ['There are too many tasks', '任务过多'], sendFewer),
    9300540: unknown('task', '任务'),
    9300541: entry('busy', ['The call to the courier failed', '回调快递公司失败'], tryLater),
  }),
  documentedFor(['freight-insurance', 'logistics-message'], {
    9300522: entry('bug', ['The order number was used before', '订单号重复'], mendRequest),
  }),
  documentedFor(['freight-insurance'], {
    931023: unknown('waybill', '运单'),
    9300569: missing('wx_pay_id'),
    9300570: entry('bug', ['The payment order is wrong, or not insured', '微信支付单号错误或未投保'], useKnownId),
  }),
];
