import {
  bindXiongzhang,
  correctData,
  nothingToDo,
  notPossible,
  otherAccount,
  otherName,
  readMessage,
  repeatLater,
  waitForDecision,
  waitForTask,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, type TextPair } from './entry.js';

const registerFirst: TextPair = [
  'Submit the qualification of the account and wait until it has passed.',
  '请提交账号资质并等待审核通过。',
];

/**
 * Registration of accounts and mini programs, their qualification and their Xiongzhang id.
 * Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode; https://smartprogram.baidu.com/docs/third/register/.
 */
export const registrationErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['third-party-register'], {
    50016: entry('state', ['The account is registered already', '账号此前已注册'], nothingToDo),
    50017: entry('user-action', ['The account’s name is taken', '账户名已被使用'], otherName),
    50018: entry('user-action', ['The identity card has an account already', '该身份证号已申请过账号'], correctData),
    50020: entry('state', ['The account is under review', '账号还在审核'], waitForDecision),
    50021: entry('state', ['Nothing would change', '内容没有变化'], nothingToDo),
    50022: entry(
      'user-action',
      ['Name and identity card of the operator do not belong together', '运营者姓名与身份证号不一致'],
      correctData,
    ),
    50023: entry(
      'user-action',
      ['The organisation has as many accounts as it may', '该资质的开号数量已满'],
      ['Use an account that the organisation has, or another qualification.', '请使用已有账号，或更换资质。'],
    ),
    // The Java SDK’s names of these two are swapped; its texts and the documentation agree on these meanings.
    50024: entry('user-action', ['The mini program’s name is taken', '小程序名称已有人使用'], otherName),
    50025: entry('user-action', ['The mini program’s name is not allowed', '小程序名称不合规范'], otherName),
    50027: entry(
      'user-action',
      ['The account is administrator or member of a mini program', '账号已是小程序的管理员或成员'],
      ['Let the user leave it first.', '请用户先解除绑定。'],
    ),
  }),
  documentedFor([], {
    50010: entry('permission', ['A personal Xiongzhang id cannot be registered', '不支持注册个人熊掌号'], notPossible),
    50014: entry(
      'user-action',
      ['The user has no mobile number bound', '用户没有绑定手机号'],
      ['Ask the user to bind one.', '请用户绑定手机号。'],
    ),
    50019: entry('state', ['The Baidu account has a Xiongzhang id already', '该百度账号已有熊掌号'], nothingToDo),
    50028: entry('state', ['The Xiongzhang id could not be registered', '熊掌号未注册成功'], readMessage),
    50033: entry('user-action', ['The customer’s qualification has not passed', '主体资质未通过审核'], registerFirst),
    50034: entry('state', ['The Xiongzhang id is under review', '熊掌号还未通过审核'], waitForDecision),
    50035: entry('state', ['A Xiongzhang id is bound already', '此前已绑定熊掌号'], nothingToDo),
    50036: entry('user-action', ['The customer has no Xiongzhang id', '主体没有绑定熊掌号'], bindXiongzhang),
    50038: entry(
      'user-action',
      ['The advanced verification is not done', '高级认证未完成'],
      ['Let the owner complete it first.', '请主体先完成高级认证。'],
    ),
    50039: entry('state', ['The account could not be registered', '账号未注册成功'], readMessage),
    50040: entry('state', ['The account is being registered', '账号还在注册中'], waitForTask),
    50047: entry(
      'user-action',
      ['The account is not registered, or has not passed', '账号未注册或未通过审核'],
      registerFirst,
    ),
    50054: entry(
      'user-action',
      [
        'The account has a personal Xiongzhang id, which mini programs do not support',
        '账号为个人熊掌号，小程序不支持',
      ],
      otherAccount,
    ),
    50055: entry(
      'user-action',
      ['The qualification is not that of the Xiongzhang id’s customer', '资质与熊掌号绑定的主体不一致'],
      ['Send the qualification of that customer, or use another account.', '请提交一致的资质，或更换账号。'],
    ),
    50056: entry(
      'user-action',
      ['The account’s Xiongzhang id is not in order', '账号绑定的熊掌号状态异常'],
      otherAccount,
    ),
    50058: entry(
      'user-action',
      ['The account’s qualification is incomplete', '账号的资质不完整'],
      ['Send the qualification with the call.', '请手动提交资质数据。'],
    ),
    50059: entry('state', ['A registration is running already', '已有代注册流程在进行'], waitForTask),
    50060: entry('state', ['The account of Baidu’s user centre could not be made', 'UC 账号未创建成功'], readMessage),
    62000: entry('busy', ['The service for joining failed', '入驻服务内部错误'], repeatLater),
    62001: entry('user-action', ['The company’s registration was not found', '没有查到企业注册信息'], correctData),
    64001: entry('state', ['The verification of authenticity is done already', '真实性认证此前已完成'], nothingToDo),
  }),
];
