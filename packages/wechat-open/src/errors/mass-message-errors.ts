import {
  callLessOften,
  checkState,
  fillIn,
  mendRequest,
  notPossible,
  seeConsole,
  sendFewer,
  shorten,
  tryLater,
  useSuccessor,
  waitForMidnight,
} from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, missing, unknown } from './entry.js';

/**
 * Mass messages, confirmations by the administrator, and the assistant’s templates.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const massMessageErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['oa-mass-message'], {
    40031: invalid('The list of openids', 'openid 列表'),
    40060: invalid('article_idx'),
    40130: entry('bug', ['At least two openids are needed', '至少需要 2 个 openid'], fillIn),
    40204: entry('permission', ['Copied or false articles cannot be deleted', '不允许删除洗稿文或谣言文'], seeConsole),
    42010: entry('quota', ['Mass messages follow too fast', '群发操作过快'], callLessOften, true),
    45028: entry(
      'quota',
      ['No mass messages are left', '群发次数已用完'],
      ['Wait for the next day or month.', '请等待次日或下月。'],
    ),
    45052: entry('bug', ['The mass message uses a kind that it cannot use', '群发消息使用了不合法的类型'], mendRequest),
    45062: entry(
      'permission',
      ['The article holds an advertisement', '文章已接广告，不支持接口群发'],
      ['Send it in the mp console.', '请在公众平台群发。'],
    ),
    45065: entry(
      'state',
      ['A mass message with this clientmsgid exists', '相同 clientmsgid 的群发已存在'],
      ['Read msg_id in the answer; do not send again.', '请使用返回的 msg_id，不要重复发送。'],
    ),
    45066: entry(
      'quota',
      ['The clientmsgid was repeated too soon', '相同 clientmsgid 重试过快'],
      ['Wait a minute.', '请间隔一分钟重试。'],
      true,
    ),
    45067: entry('bug', ['clientmsgid is too long', 'clientmsgid 超过长度限制'], shorten),
    45083: entry('bug', ['speed is outside of 0 to 4', 'speed 不在 0 到 4 范围内'], ['Use 0 to 4.', '请使用 0 到 4。']),
    45084: missing('speed'),
    45085: entry('busy', ['The speed server failed', '群发速度服务异常'], tryLater),
    45113: entry('bug', ['Products and cards can no longer be sent', '不再支持商品消息与卡券'], useSuccessor),
    45162: invalid('The kind of message', 'msgtype'),
    48003: entry(
      'permission',
      ['The account has not accepted the agreement on mass sending', '账号未同意群发协议'],
      ['Let the merchant accept it in the mp console.', '请商家在公众平台同意协议。'],
    ),
    48016: entry(
      'permission',
      ['The account does not fulfil the conditions of "see more" videos', '账号不满足“观看更多”视频条件'],
      notPossible,
    ),
    48021: entry(
      'state',
      ['Drafts saved by the system cannot be sent', '系统自动保存的草稿不能群发'],
      ['Save the draft first.', '请先保存草稿。'],
    ),
    48022: entry(
      'permission',
      ['Videos uploaded by interface cannot be sent by interface', '接口上传的视频不能通过接口发表'],
      ['Send it in the mp console.', '请在公众平台发表。'],
    ),
    86006: entry('quota', ['No group messages are left', '没有可用的群发额度'], waitForMidnight),
    89501: entry(
      'state',
      ['A request waits for the administrator’s answer', '公众号有未处理的确认请求'],
      ['Wait until he has answered, then repeat.', '请等待管理员处理后重试。'],
    ),
    89502: entry(
      'state',
      ['The administrator must confirm', '等待管理员确认'],
      ['Wait for his answer.', '请等待管理员确认。'],
    ),
    89503: entry(
      'state',
      ['The administrator must confirm this call', '此次调用需要管理员确认'],
      ['Wait for his answer, then repeat.', '请等待管理员确认后重试。'],
    ),
    89504: entry(
      'state',
      ['The administrator has not confirmed yet', '正在等待管理员确认'],
      ['Wait for his answer.', '请等待管理员确认。'],
    ),
    89505: entry(
      'state',
      ['The administrator has not confirmed yet', '正在等待管理员确认'],
      ['Wait for his answer, then repeat.', '请等待管理员确认后重试。'],
    ),
    89506: entry(
      'permission',
      ['The administrator refused calls from this address for 24 hours', '管理员已拒绝该 IP 的调用（24 小时）'],
      ['Talk to the administrator, then call again after 24 hours.', '请与管理员沟通，24 小时后再试。'],
    ),
    89507: entry(
      'permission',
      ['The administrator refused calls from this address for an hour', '管理员已拒绝该 IP 的调用（1 小时）'],
      ['Talk to the administrator, then call again after an hour.', '请与管理员沟通，1 小时后再试。'],
    ),
  }),
  documentedFor(['oa-guide', 'oa-mass-message', 'oa-tag', 'oa-user'], {
    40032: entry('bug', ['There are too many openids', 'openid 列表长度不合法'], sendFewer),
  }),
  documentedFor(['ai-dialog'], {
    82000: unknown('template', '业务模板'),
    82001: unknown('style of the result page', '结果页样式'),
    82002: unknown('style of the message', '消息样式'),
    82003: unknown('style of the card', '卡片样式'),
    82010: entry('state', ['The template is not approved', '业务模板未审核通过'], checkState),
    82011: entry('permission', ['The template is banned', '业务模板被封禁'], seeConsole),
    82020: entry(
      'state',
      ['The user has not used the service yet', '用户尚未使用该服务'],
      ['Wait until the user uses it.', '请等待用户先使用服务。'],
    ),
    82021: entry('state', ['The long period for messages is over', '超出长周期'], checkState),
    82022: entry(
      'quota',
      ['The messages of the long period are used up', '长周期内发送次数超限'],
      ['Wait until the user uses the service again.', '请等待用户再次使用服务。'],
    ),
    82023: entry(
      'quota',
      ['The messages of the short period are used up', '短周期内发送次数超限'],
      ['Send less often.', '请降低发送频率。'],
    ),
    82024: entry('bug', ['The data is too large', '数据大小超过限制'], shorten),
    82025: invalid('The URL', 'url'),
    82026: entry('permission', ['The service is disabled', '服务已停用'], seeConsole),
    82027: invalid('The mini program’s app id', '小程序 appid'),
  }),
];
