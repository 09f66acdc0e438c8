import {
  applyForRight,
  buyCoins,
  checkState,
  checkValues,
  fillIn,
  loginAgain,
  mendRequest,
  nothingToDo,
  waitForMidnight,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, unknown } from './entry.js';

/**
 * Mini games: coins, orders, bills, sports.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const gameErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['mini-game'], {
    71001: entry('bug', ['A parameter is zero or missing', '参数为零或缺失'], fillIn),
    71002: entry('bug', ['The order id does not fit the other parameters', '订单号与其他参数不匹配'], checkValues),
    71003: entry('state', ['The coins are not enough', '代币不足'], buyCoins),
    71004: entry('state', ['The card has expired', '卡已过期'], checkState),
    71005: entry('quota', ['The number of uses is reached', '执行次数达到上限'], waitForMidnight),
    71006: entry('bug', ['coin_count must be 1 to 100000', 'coin_count 须为 1 到 100000'], checkValues),
    71007: entry('state', ['The order is finished', '订单已完成'], nothingToDo),
    71008: entry('state', ['The order was too slow and has expired', '订单超时'], checkState),
    85101: entry(
      'bug',
      ['The kind of sport does not exist or cannot be sent', '运动类型不存在或不能发送'],
      checkValues,
    ),
    85102: entry('bug', ['A number is not plausible', '数值异常'], checkValues),
    90001: invalid('The order id', '订单号'),
    90002: invalid('busi_id'),
    90003: invalid('The bill’s date', '账单日期'),
    90004: invalid('The kind of bill', '账单类型'),
    90005: invalid('The platform', '平台'),
    90006: unknown('bill', '账单'),
    90007: invalid('The openid', 'openid'),
    90009: entry('bug', ['mp_sig is wrong', 'mp_sig 错误'], mendRequest),
    90010: entry('user-action', ['The user has no session', '没有登录态'], loginAgain),
    90011: entry('user-action', ['The session’s signature is wrong', '登录态签名错误'], loginAgain),
    90012: entry('state', ['The order exists already', '订单已存在'], nothingToDo),
    90013: entry('state', ['The balance is not enough', '余额不足'], buyCoins),
    90014: entry('state', ['The order is confirmed already', '订单已确认'], nothingToDo),
    90015: entry('state', ['The order is cancelled already', '订单已取消'], nothingToDo),
    90016: entry(
      'state',
      ['The order is being processed', '订单处理中'],
      ['Ask for its state later.', '请稍后查询订单状态。'],
    ),
    90017: entry('permission', ['The right is missing', '没有权限'], applyForRight),
    90018: entry('bug', ['A parameter is not valid', '参数无效'], checkValues),
  }),
];
