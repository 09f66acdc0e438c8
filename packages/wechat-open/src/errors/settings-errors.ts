import { callForProgram, nothingToDo, seeConsole, waitForNextMonth } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

const registerDomain = [
  'Register the domain at the platform first (component domains).',
  '请先在第三方平台登记该域名。',
] as const;
const qrRule = ['Correct the rule; see the list of rules.', '请修正扫码规则，可查询已有规则列表。'] as const;
const privacy = ['Correct the privacy guide’s fields.', '请修正用户隐私保护指引的字段。'] as const;
const pluginList = ['See the plug-ins with the plug-in list first.', '请先查询插件列表。'] as const;
const pluginState = ['See the state of the application first.', '请先查询申请状态。'] as const;

/**
 * Domains, QR rules, search, privacy, plug-ins and data fetching.
 * Source: https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html and its siblings.
 */
export const settingsErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['domain'], {
    85015: entry('bug', ['The account is not a mini program', '该账号不是小程序'], callForProgram),
    85016: entry(
      'quota',
      ['There are too many domains', '域名数量超过限制'],
      ['Delete domains first.', '请先删除部分域名。'],
    ),
    85017: entry(
      'bug',
      ['No domain is left to change after filtering', '没有可新增或修改的域名'],
      [
        'Check the domains’ format, ICP record and whether they are set already.',
        '请检查域名格式、备案以及是否已配置。',
      ],
    ),
    85018: entry('state', ['A domain is not registered at the platform', '域名未在第三方平台设置'], registerDomain),
    86103: entry(
      'user-action',
      ['The verification file cannot be read from the domain', '域名校验文件检查失败'],
      [
        'Serve the file of getJumpDomainConfirmFile from the domain’s root.',
        '请将 getJumpDomainConfirmFile 的文件放到域名根目录。',
      ],
    ),
    89019: entry('state', ['The web-view domains are the same as before', '业务域名无更改'], nothingToDo),
    89020: entry('state', ['The platform has no web-view domain', '第三方平台未设置业务域名'], registerDomain),
    89021: entry(
      'state',
      ['A web-view domain is not registered at the platform', '域名不是第三方平台已设置的业务域名或子域名'],
      registerDomain,
    ),
    89022: entry('state', ['The web-view domain cannot be used', '业务域名不可用'], registerDomain),
    89029: entry(
      'quota',
      ['There are too many web-view domains', '业务域名数量超过限制'],
      ['Delete domains first.', '请先删除部分域名。'],
    ),
    89030: entry(
      'quota',
      ['The web-view domain changes of this month are used up', '本月业务域名修改次数已用完'],
      waitForNextMonth,
    ),
    89231: entry(
      'permission',
      ['Programs of persons cannot have web-view domains', '个人小程序不支持业务域名'],
      ['Not possible for this subject.', '该主体不支持。'],
    ),
    9410013: entry(
      'bug',
      ['The action is not valid', 'action 无效'],
      ['Use get, set_pre_fetch or set_period_fetch.', '请使用 get、set_pre_fetch 或 set_period_fetch。'],
    ),
    9410014: entry('bug', ['The source of data is not valid', '数据来源类型无效'], ['Use 0 or 1.', '请使用 0 或 1。']),
    9410016: entry(
      'state',
      ['The URL’s domain is not a web-view domain', 'url 不是业务域名'],
      ['Configure the domain with modifyJumpDomain first.', '请先用 modifyJumpDomain 配置业务域名。'],
    ),
    9410017: entry(
      'bug',
      ['The cloud environment or function is not valid', '云环境或函数名无效'],
      ['Check both names.', '请检查环境与函数名。'],
    ),
    9420000: entry('quota', ['The changes of this month are used up', '本月修改次数已用完'], waitForNextMonth),
    9420001: entry('bug', ['A domain is not valid', '域名不合法'], ['Check its format.', '请检查域名格式。']),
  }),
  documentedFor(['qrcode-jump'], {
    85066: entry('bug', ['The link is not valid', '链接错误'], qrRule),
    85067: entry('bug', ['The QR rule is not valid', '扫码规则无效'], qrRule),
    85068: entry('bug', ['A test link is not below the rule’s link', '测试链接不是子链接'], qrRule),
    85069: entry(
      'user-action',
      ['The verification file cannot be read', '校验文件失败'],
      ['Serve the verification file from the domain.', '请将校验文件放到域名下。'],
    ),
    85070: entry('permission', ['The link is black-listed', '链接为黑名单'], qrRule),
    85071: entry('state', ['The rule exists already', '已添加该链接'], qrRule),
    85072: entry('state', ['Another program has the link', '该链接已被占用'], qrRule),
    85073: entry(
      'quota',
      ['There are too many rules', '二维码规则已满'],
      ['Delete a rule first.', '请先删除部分规则。'],
    ),
    85074: entry(
      'state',
      ['The mini program is not released', '小程序未发布'],
      ['Release it first.', '请先发布小程序。'],
    ),
    85075: entry(
      'permission',
      ['Programs of persons cannot have QR rules', '个人类型小程序无法设置二维码规则'],
      ['Not possible for this subject.', '该主体不支持。'],
    ),
    85076: entry('bug', ['The QR rule is not valid', '扫码规则无效'], qrRule),
  }),
  documentedFor(['basic-info', 'search'], {
    85083: entry('permission', ['The search state is locked by WeChat', '搜索标记位被封禁'], seeConsole),
  }),
  documentedFor(['basic-info'], {
    85084: entry('bug', ['The search state is not valid', '非法的搜索状态'], ['Use 0 or 1.', '请使用 0 或 1。']),
  }),
  documentedFor(['privacy'], {
    86069: entry('bug', ['owner_setting is missing', '缺少 owner_setting'], privacy),
    86071: entry('bug', ['privacy_ver is not valid', 'privacy_ver 无效'], ['Use 1 or 2.', '请使用 1 或 2。']),
    86074: entry(
      'state',
      ['There is no version online for this guide', '没有线上版本的隐私指引'],
      ['Release a version first, or use privacy_ver 2.', '请先发布版本，或使用 privacy_ver 2。'],
    ),
  }),
  documentedFor(['plugin'], {
    89236: entry('permission', ['The plug-in cannot be applied for', '该插件不能申请'], pluginList),
    89237: entry('state', ['The plug-in is added already', '已经添加该插件'], pluginList),
    89238: entry(
      'quota',
      ['Too many plug-ins are applied for or used', '申请或使用的插件已达上限'],
      ['Remove a plug-in first.', '请先移除部分插件。'],
    ),
    89239: entry('bug', ['The plug-in does not exist', '该插件不存在'], pluginList),
    89240: entry('state', ['Only an application that waits can be decided', '只有待确认的申请可操作'], pluginState),
    89241: entry(
      'state',
      ['Only a refused or expired application can be deleted', '只有已拒绝或已超时的申请可删除'],
      pluginState,
    ),
    89242: entry('bug', ['The app id has no application', '该 appid 不在申请列表内'], pluginState),
    89243: entry('state', ['An application that waits cannot be deleted', '待确认的申请不可删除'], pluginState),
    89244: entry('bug', ['The plug-in’s app id does not exist', '不存在该插件 appid'], pluginList),
    89256: entry(
      'bug',
      ['The token does not fit', 'token 信息有误'],
      ['Call it with the account’s token.', '请使用账号令牌调用。'],
    ),
    89257: entry(
      'state',
      ['This plug-in version cannot be updated quickly', '该插件版本不支持快速更新'],
      ['Release the mini program with the new version.', '请通过发布小程序更新。'],
    ),
  }),
];
