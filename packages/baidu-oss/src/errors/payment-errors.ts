import {
  checkState,
  checkValues,
  correctData,
  mendRequest,
  nothingToDo,
  readMessage,
  seeConsole,
  uploadFirst,
  useKnownId,
  waitForDecision,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

/**
 * Payment accounts, payment services and developer settings.
 * Source: https://smartprogram.baidu.com/docs/third/paymentservice/.
 */
export const paymentErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['third-party-payment'], {
    60000: entry('bug', ['A parameter is wrong', '参数有误'], checkValues),
    60001: entry('state', ['A payment account is bound already', '此前已绑定支付账号'], nothingToDo),
    60002: entry(
      'user-action',
      ['No payment account is bound', '账号没有绑定支付账号'],
      ['Create or bind a payment account first.', '请先创建或绑定支付账号。'],
    ),
    60003: entry('user-action', ['The business licence is incomplete', '营业执照信息缺失'], correctData),
    60004: entry(
      'bug',
      ['The name of the legal representative is not 2 to 50 characters long', '法人姓名须为 2 至 50 个字符'],
      correctData,
    ),
    60005: entry('bug', ['The identity number is not 18 characters long', '身份证号须为 18 位'], correctData),
    60006: entry('bug', ['There is no review of a payment account', '没有支付账号的审核信息'], checkState),
    60007: entry('state', ['The payment service could not be created', '支付服务未创建成功'], readMessage),
    60008: entry('bug', ['There is no such payment service', '没有该支付服务'], useKnownId),
    60009: entry('state', ['The payment service exists already', '已有支付服务'], nothingToDo),
    60010: entry('state', ['The payment service could not be changed', '支付服务未更新成功'], readMessage),
    60011: entry(
      'bug',
      ['The picture is not one that was uploaded to the platform', '图片不是来自平台的上传接口'],
      uploadFirst,
    ),
    60012: entry('state', ['The payment account exists already', '已有支付账号'], nothingToDo),
    60013: entry(
      'state',
      ['There is no payment account', '没有支付账号'],
      ['Create the payment account first.', '请先创建支付账号。'],
    ),
    60014: entry(
      'state',
      ['The developer settings were not submitted', '没有提交开发者设置'],
      ['Submit the developer settings first.', '请先提交开发者设置。'],
    ),
    60015: entry('user-action', ['The account is not in order', '账号状态异常'], seeConsole),
    60016: entry(
      'user-action',
      ['The payment account was refused in review', '支付账号未通过审核'],
      ['Ask for the review’s result, mend what it says and submit again.', '请查询审核结果，修改后重新提交。'],
    ),
    60017: entry('state', ['The payment account is under review', '支付账号还在审核'], waitForDecision),
    60018: entry('state', ['The developer settings are under review', '开发者设置还在审核'], waitForDecision),
    60019: entry('state', ['The payment service is under review', '支付服务还在审核'], waitForDecision),
    60020: entry('bug', ['The body is empty', '请求体为空'], mendRequest),
    60021: entry('state', ['There are no data', '没有有效数据'], checkState),
  }),
];
