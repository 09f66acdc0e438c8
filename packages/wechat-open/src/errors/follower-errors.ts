import { deleteSome, nothingToDo, notPossible, seeConsole, sendFewer, shorten, waitForMidnight } from './advice.js';
import { documentedFor, type ErrorGroup, entry, invalid, missing, unknown } from './entry.js';

/**
 * Users of official accounts: tags, groups, remarks, QR codes, migration, statistics.
 * Source: https://developers.weixin.qq.com/doc/oplatform/developers/errCode/errCode.html and the pages of the endpoints.
 */
export const followerErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['oa-tag', 'oa-user'], {
    40050: invalid('The group id', '分组 id'),
    40051: invalid('The group’s name', '分组名字'),
    45016: entry('permission', ['A group of the system cannot be changed', '系统分组不允许修改'], notPossible),
    45017: entry('bug', ['The group’s name is too long', '分组名字过长'], shorten),
    45018: entry('quota', ['There are too many groups', '分组数量超过上限'], deleteSome),
    63179: entry('bug', ['There are too many openids', 'openid 数量超过限制'], sendFewer),
    63182: missing('openid_list'),
  }),
  documentedFor(['oa-user'], {
    40092: invalid('The remark', '备注名'),
    63178: entry(
      'bug',
      ['from_appid is wrong: the accounts were not migrated', 'from_appid 错误，没有迁移关系'],
      ['Give the app id of the account before the migration.', '请填写迁移前账号的 appid。'],
    ),
  }),
  documentedFor(['oa-mass-message'], {
    40152: unknown('tag', 'tag_id'),
  }),
  documentedFor(['oa-tag'], {
    45056: entry('quota', ['There are too many tags', '标签数量超过上限'], deleteSome),
    45057: entry(
      'permission',
      ['More than 100000 users have the tag', '标签下用户超过 10 万，不能直接删除'],
      ['Untag users first until fewer have it.', '请先为部分用户取消标签。'],
    ),
    45058: entry(
      'permission',
      ['The system’s tags 0, 1 and 2 cannot be changed', '不能修改系统保留标签 0、1、2'],
      notPossible,
    ),
    45059: entry(
      'quota',
      ['A user has too many tags', '用户身上的标签数超过限制'],
      ['Remove another tag of the user first.', '请先移除该用户的其他标签。'],
    ),
    45157: entry(
      'bug',
      ['The tag’s name is not valid or taken', '标签名非法或重名'],
      ['Choose another name.', '请更换标签名。'],
    ),
    45158: entry('bug', ['The tag’s name is longer than 30 bytes', '标签名超过 30 字节'], shorten),
    45159: unknown('tag', '标签'),
    45169: entry(
      'busy',
      ['The same openid is being changed by another call', '同一 openid 并发请求过多'],
      ['Change a user one call at a time.', '请串行操作同一用户。'],
    ),
    45171: entry(
      'state',
      ['Some openids failed', '部分 openid 失败'],
      ['See fail_openid_list in the answer.', '请查看返回的 fail_openid_list。'],
    ),
  }),
  documentedFor(['oa-qrcode'], {
    40052: invalid('action_name'),
    45029: entry('quota', ['There are too many QR codes', '二维码数量超过限制'], deleteSome),
    9410010: entry('bug', ['long_data is longer than 4 KB', 'long_data 超过 4KB'], shorten),
    9410011: entry(
      'bug',
      ['expire_seconds is more than 30 days', 'expire_seconds 超过 30 天'],
      ['Give at most 2592000.', '最大为 2592000。'],
    ),
    9410012: entry(
      'state',
      ['The short key is unknown, has expired or belongs to another account', 'short_key 不存在、已过期或不属于本账号'],
      ['Create a new one.', '请重新生成。'],
    ),
  }),
  documentedFor(['oa-card', 'oa-qrcode'], {
    40053: invalid('action_info'),
  }),
  documentedFor(['data-analysis', 'oa-analysis'], {
    61500: entry(
      'bug',
      ['A date is not well formed', '日期格式错误'],
      ['Check the form that the endpoint asks for.', '请检查接口要求的日期格式。'],
    ),
    61501: entry(
      'bug',
      ['The range of dates is not allowed', '日期范围错误'],
      ['Ask for a shorter range that ends yesterday at the latest.', '请缩短范围，结束日期最晚为昨天。'],
    ),
    61502: entry('permission', ['Mini games have no such data', '小游戏不支持该数据接口'], notPossible),
  }),
  documentedFor(['oa-analysis'], {
    61503: entry(
      'state',
      ['The data of the day is not ready', '数据尚未生成'],
      ['Ask again after 8 o’clock in the morning.', '请在早上八点后再查询。'],
    ),
  }),
  documentedFor(['search'], {
    40210: missing('The path of a page', 'pages 中的 path'),
    40219: missing('pages'),
    47004: entry('bug', ['More than 1000 pages were sent at once', '单次提交页面超过 1000'], sendFewer),
    47006: entry('quota', ['The pages of today are used up', '当日提交页面数达到上限'], waitForMidnight),
    85091: entry(
      'permission',
      ['Search is switched off for the mini program', '小程序的搜索开关已关闭'],
      ['Switch it on, then submit again.', '请打开搜索开关后重试。'],
    ),
  }),
  documentedFor(['link', 'search'], {
    40212: entry(
      'bug',
      ['A query is not well formed', 'query 格式不合法'],
      ['Write it like a=1&b=2.', '格式如 a=1&b=2。'],
    ),
  }),
  documentedFor(['link', 'oa-link-miniprogram'], {
    89007: entry(
      'quota',
      ['The mini program’s limit is reached', '小程序额度达到上限'],
      ['Unlink another account first.', '请先解除部分关联。'],
    ),
    89008: entry('permission', ['Accounts from overseas cannot be linked', '海外账号不能关联'], notPossible),
    89009: entry(
      'quota',
      ['The mini program is linked to too many accounts', '小程序关联数量达到上限'],
      ['Unlink another account first.', '请先解除部分关联。'],
    ),
    89010: entry(
      'state',
      ['The invitation to link is sent already', '关联邀请已发送'],
      ['Wait for the mini program’s administrator.', '请等待小程序管理员确认。'],
    ),
    89011: entry(
      'permission',
      ['A mini program shown nearby cannot be unlinked', '附近的小程序不能解除关联'],
      ['Remove the place nearby first.', '请先删除附近地点。'],
    ),
    89012: entry('permission', ['Shops and stores cannot be unlinked', '门店或小店小程序不能解除关联'], notPossible),
    89013: entry('permission', ['The mini program is banned', '小程序已被封禁'], seeConsole),
    89015: entry('state', ['The mini program is linked already', '小程序已关联'], nothingToDo),
    89016: entry(
      'quota',
      ['Too many mini programs of the same subject are linked', '同主体关联数量达到上限'],
      ['Unlink another mini program first.', '请先解除部分关联。'],
    ),
    89017: entry(
      'quota',
      ['Too many mini programs of other subjects are linked', '不同主体关联数量达到上限'],
      ['Unlink another mini program first.', '请先解除部分关联。'],
    ),
    89018: entry(
      'state',
      ['The request to unlink is sent already', '解除关联的消息已发送'],
      ['Wait for the confirmation.', '请等待确认。'],
    ),
    89031: entry(
      'quota',
      ['The person is bound to too many mini programs', '用户绑定的小程序数量达到上限'],
      ['Ask the person to leave another mini program.', '请对方先解绑其他小程序。'],
    ),
    89032: entry('quota', ['The mini program has too many members', '小程序绑定的成员数量达到上限'], deleteSome),
    89033: missing('The WeChat id or openid', '微信号或 openid'),
    89034: invalid('userstr'),
    89035: entry(
      'state',
      ['The mp console is linking it just now', '正在通过公众平台关联'],
      ['Wait until that is decided.', '请等待该操作完成。'],
    ),
    89235: entry('user-action', ['The subject is black-listed', '主体在黑名单中'], seeConsole),
    89245: entry('permission', ['The mini program may not be linked', '小程序被禁止关联'], seeConsole),
  }),
];
