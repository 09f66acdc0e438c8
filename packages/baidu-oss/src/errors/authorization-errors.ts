import {
  applyForRight,
  authorizeAgain,
  nothingToDo,
  notPossible,
  readMessage,
  useKnownId,
  waitForDecision,
  waitForTask,
  waitOrApply,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, type TextPair } from './entry.js';

const ticketWait: TextPair = [
  'Use the ticket of the latest push; one comes every ten minutes.',
  '请使用最近一次推送的 ticket；平台每十分钟推送一次。',
];
const ownCustomer: TextPair = [
  'Only the third-party platform that made it can do this.',
  '该操作只能由代为创建的第三方平台完成。',
];

/**
 * Tickets, authorizations, members, and the third-party platform’s own information.
 * Source: https://github.com/baidu/smartapp-openapi-java, SmartAppErrorCode; https://smartprogram.baidu.com/docs/third/pro/.
 */
export const authorizationErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['third-party-auth'], {
    50032: entry(
      'user-action',
      ['The mini program has not authorized the third-party platform', '小程序没有授权该第三方平台'],
      authorizeAgain,
    ),
  }),
  documentedFor([], {
    50001: entry('state', ['The ticket could not be had', '没有获取到 ticket'], ticketWait),
    50002: entry(
      'bug',
      ['There is no such client_id', 'client_id 无效'],
      ['Compare client_id with the console.', '请与控制台核对 client_id。'],
    ),
    50003: entry('state', ['The ticket is not valid', 'ticket 已失效'], ticketWait),
    50006: entry(
      'bug',
      ['The authorization page was opened without Referer', '打开授权页时缺少 Referer'],
      [
        'Open it by a link on your own page that sends the Referer header.',
        '请从自有页面的链接打开，并带上 Referer 请求头。',
      ],
    ),
    50007: entry(
      'user-action',
      ['The user has no mini program to authorize', '用户没有可授权的小程序'],
      ['Let the user create one first.', '请用户先创建小程序。'],
    ),
    50008: entry('state', ['It is authorized already', '此前已授权'], nothingToDo),
    50009: entry(
      'permission',
      ['Another third-party platform made the mini program', '小程序由其他第三方平台创建，不能静默授权'],
      ownCustomer,
    ),
    50011: entry('permission', ['This kind of account cannot do that', '该账号不支持此功能'], notPossible),
    50012: entry(
      'permission',
      ['Another third-party platform registered the account', '账户由其他第三方平台代创建'],
      ownCustomer,
    ),
    50015: entry('state', ['The task is running', '任务尚未完成'], waitForTask),
    50029: entry('quota', ['The limit of calls is used up', '接口调用次数已用完'], waitOrApply),
    50030: entry('state', ['No mini program needs the new package', '没有待替换代码包的小程序'], nothingToDo),
    50031: entry('state', ['The upload is being worked on', '上传正在处理'], waitForTask),
    // Two meanings that no endpoint tells apart.
    50037: entry(
      'user-action',
      [
        'The user is bound to another third-party platform, or the AES key is shorter than 43 characters',
        '用户已绑定别的第三方平台，或 AesKey 少于 43 位',
      ],
      [
        'The platform’s message says which: unbind the user there, or set a key of 43 characters in the console.',
        '请根据平台提示处理：解绑原第三方平台，或在控制台设置 43 位密钥。',
      ],
    ),
    50041: entry(
      'user-action',
      ['The account has authorized another third-party platform', '账号已授权给别的第三方平台'],
      ['Let the owner take that authorization back first.', '请主体先解除原有授权。'],
    ),
    50044: entry(
      'user-action',
      ['The rights conflict with those of another third-party platform', '授权的权限互相冲突'],
      ['Let the owner take the conflicting right back first.', '请主体先取消冲突的权限。'],
    ),
    50048: entry('state', ['The platform’s release is under review', '第三方平台的全网发布还在审核'], waitForDecision),
    50049: entry(
      'state',
      ['The platform’s information could not be submitted', '第三方平台基本信息送审未成功'],
      readMessage,
    ),
    50050: entry('state', ['The update is being worked on', '更新正在处理'], waitForTask),
    50051: entry('state', ['Nothing would change', '内容没有变化'], nothingToDo),
    50052: entry('state', ['This information is under review', '该项信息还在审核'], waitForDecision),
    50053: entry('permission', ['The third-party platform lacks rights', '第三方平台缺少权限'], applyForRight),
    50057: entry(
      'permission',
      ['The mini program did not grant the management of members', '小程序未授予成员管理权限'],
      authorizeAgain,
    ),
    51101: entry('bug', ['There is no such administrator', '没有该管理员'], useKnownId),
    51102: entry('state', ['The user is a member already', '用户已是成员'], nothingToDo),
    51103: entry('state', ['There is an administrator already', '已有管理员'], nothingToDo),
    51104: entry('bug', ['There is no such member', '没有该成员'], useKnownId),
    51105: entry('quota', ['There are too many members', '成员过多'], ['Remove some first.', '请先移除部分成员。']),
  }),
];
