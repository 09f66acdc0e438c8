import { type ErrorTable, entry } from './entry.js';

const otherName = ['Choose another name.', '请更换名称。'] as const;
const nameProof = [
  'Ask for it again with proof of the right to the name, or choose another.',
  '请补充名称相关证明材料，或更换名称。',
] as const;
const nextMonth = ['Wait for the next month.', '请等待下月。'] as const;
const registerDomain = [
  'Register the domain at the platform first (component domains).',
  '请先在第三方平台登记该域名。',
] as const;
const category = ['Correct the categories; see getCategory.', '请修正类目设置，参考 getCategory。'] as const;
const qrRule = ['Correct the rule; see the list of rules.', '请修正扫码规则，可查询已有规则列表。'] as const;
const openAccount = ['See which open-platform account it is bound to.', '请查询该账号绑定的开放平台账号。'] as const;
const privacy = ['Correct the privacy guide’s fields.', '请修正用户隐私保护指引的字段。'] as const;
const registration = ['Correct the merchant’s data and register again.', '请核对商家资料后重新注册。'] as const;
const pending = [
  'Wait: the push about the registration tells the result.',
  '请等待，注册结果会通过推送通知。',
] as const;
const pluginList = ['See the plug-ins with the plug-in list first.', '请先查询插件列表。'] as const;
const pluginState = ['See the state of the application first.', '请先查询申请状态。'] as const;

/**
 * Testers, domains, names, categories, QR rules, plug-ins, privacy, registration.
 * Source: https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html and its siblings.
 */
export const accountErrors: ErrorTable = {
  53010: entry('bug', ['The name’s format is not valid', '名称格式不合法'], otherName),
  53011: entry(
    'quota',
    ['Names were checked too often', '名称检测命中频率限制'],
    ['Check again later.', '请稍后再检测。'],
  ),
  53012: entry('user-action', ['The name is forbidden', '禁止使用该名称'], otherName),
  53013: entry('user-action', ['The name is taken', '名称已被占用'], otherName),
  53014: entry(
    'user-action',
    ['The name belongs to an official account of another subject', '名称已被其他主体的公众号使用'],
    nameProof,
  ),
  53015: entry(
    'user-action',
    ['The name belongs to a mini program of another subject', '名称已被其他主体的小程序使用'],
    nameProof,
  ),
  53016: entry('user-action', ['Several mini programs have the name', '该名称与多个小程序重复'], otherName),
  53017: entry(
    'user-action',
    ['A similar name belongs to a mini program of another subject', '相近名称已被其他主体的小程序使用'],
    nameProof,
  ),
  53018: entry('user-action', ['The name equals a WeChat id', '名称命中微信号'], otherName),
  53019: entry('user-action', ['The name is in its protection period', '名称在保护期内'], otherName),
  53200: entry(
    'quota',
    ['The introduction’s changes of this month are used up', '本月功能介绍修改次数已用完'],
    nextMonth,
  ),
  53201: entry(
    'bug',
    ['The introduction holds forbidden words', '功能介绍命中黑名单'],
    ['Change the text.', '请修改内容。'],
  ),
  53202: entry('quota', ['The avatar’s changes of this month are used up', '本月头像修改次数已用完'], nextMonth),
  53203: entry('quota', ['The changes of this month are used up', '本月修改次数已用完'], nextMonth),
  53300: entry('quota', ['The category changes of this month are used up', '超出每月类目修改次数'], nextMonth),
  53301: entry(
    'quota',
    ['There are too many categories', '超出可配置类目总数'],
    ['Delete a category first.', '请先删除部分类目。'],
  ),
  53302: entry(
    'permission',
    ['The account’s subject may not have this category', '当前主体类型不允许设置该类目'],
    category,
  ),
  53303: entry('bug', ['The category’s fields are not valid', '类目参数不合法'], category),
  53304: entry('state', ['The category is set already', '与已有类目重复'], category),
  53305: entry('user-action', ['A category has not passed the ICP check', '包含未通过 ICP 校验的类目'], category),
  53306: entry('bug', ['Only the proofs of a category can be changed, not its id', '只允许修改类目资质'], category),
  53307: entry('state', ['Only a rejected category can be changed', '只有审核失败的类目允许修改'], category),
  53308: entry('state', ['A category in review cannot be deleted', '审核中的类目不允许删除'], category),
  53309: entry('permission', ['This category cannot be deleted', '该类目不允许删除'], category),
  53310: entry(
    'quota',
    ['There are too many categories; more need a reason', '类目超过上限，可补充申请理由'],
    ['Give apply_reason.', '请填写 apply_reason。'],
  ),
  53311: entry('user-action', ['The category needs proofs', '类目需要提交资料'], category),
  85001: entry(
    'user-action',
    ['The WeChat id does not exist or cannot be searched', '微信号不存在或不可被搜索'],
    ['Ask the person to allow search by WeChat id.', '请对方开启“通过微信号搜索到我”。'],
  ),
  85002: entry(
    'quota',
    ['The mini program has too many testers', '小程序体验者数量已达上限'],
    ['Unbind a tester.', '请先解绑部分体验者。'],
  ),
  85003: entry(
    'quota',
    ['The person tests too many mini programs', '微信号绑定的小程序体验者达到上限'],
    ['The person must leave another mini program.', '请对方先退出其他小程序。'],
  ),
  85004: entry('state', ['The person is a tester already', '微信号已经绑定'], ['Nothing to do.', '无需操作。']),
  85015: entry(
    'bug',
    ['The account is not a mini program', '该账号不是小程序'],
    ['Call it for a mini program.', '请为小程序账号调用。'],
  ),
  85016: entry(
    'quota',
    ['There are too many domains', '域名数量超过限制'],
    ['Delete domains first.', '请先删除部分域名。'],
  ),
  85017: entry(
    'bug',
    ['No domain is left to change after filtering', '没有可新增或修改的域名'],
    ['Check the domains’ format, ICP record and whether they are set already.', '请检查域名格式、备案以及是否已配置。'],
  ),
  85018: entry('state', ['A domain is not registered at the platform', '域名未在第三方平台设置'], registerDomain),
  85049: entry('quota', ['The changes of name or avatar are used up', '昵称或头像修改次数已用完'], nextMonth),
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
  85073: entry('quota', ['There are too many rules', '二维码规则已满'], ['Delete a rule first.', '请先删除部分规则。']),
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
  85083: entry(
    'permission',
    ['The search state is locked by WeChat', '搜索标记位被封禁'],
    ['The merchant sees the reason in the mp console.', '请商家在公众平台查看原因。'],
  ),
  85084: entry('bug', ['The search state is not valid', '非法的搜索状态'], ['Use 0 or 1.', '请使用 0 或 1。']),
  86004: entry(
    'user-action',
    ['The WeChat id is not valid', '无效微信号'],
    ['Ask the merchant for the right WeChat id.', '请向商家核对微信号。'],
  ),
  86069: entry('bug', ['owner_setting is missing', '缺少 owner_setting'], privacy),
  86071: entry('bug', ['privacy_ver is not valid', 'privacy_ver 无效'], ['Use 1 or 2.', '请使用 1 或 2。']),
  86074: entry(
    'state',
    ['There is no version online for this guide', '没有线上版本的隐私指引'],
    ['Release a version first, or use privacy_ver 2.', '请先发布版本，或使用 privacy_ver 2。'],
  ),
  86103: entry(
    'user-action',
    ['The verification file cannot be read from the domain', '域名校验文件检查失败'],
    [
      'Serve the file of getJumpDomainConfirmFile from the domain’s root.',
      '请将 getJumpDomainConfirmFile 的文件放到域名根目录。',
    ],
  ),
  89000: entry(
    'state',
    ['The account is bound to an open-platform account already', '账号已绑定开放平台账号'],
    openAccount,
  ),
  89001: entry(
    'permission',
    ['The subjects of the accounts differ', '账号主体不相同'],
    ['Use accounts of one subject.', '请使用同主体账号。'],
  ),
  89002: entry(
    'state',
    ['The account is not bound to an open-platform account', '账号未绑定开放平台账号'],
    openAccount,
  ),
  89003: entry(
    'permission',
    ['The open-platform account was not made by the interface', '该开放平台账号非通过接口创建'],
    ['Manage it on open.weixin.qq.com.', '请在微信开放平台操作。'],
  ),
  89004: entry(
    'quota',
    ['Too many accounts are bound', '绑定的账号已达上限'],
    ['Unbind an account first.', '请先解绑部分账号。'],
  ),
  89019: entry(
    'state',
    ['The web-view domains are the same as before', '业务域名无更改'],
    ['Nothing to do.', '无需操作。'],
  ),
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
    nextMonth,
  ),
  89231: entry(
    'permission',
    ['Programs of persons cannot have web-view domains', '个人小程序不支持业务域名'],
    ['Not possible for this subject.', '该主体不支持。'],
  ),
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
  89247: entry('busy', ['Registration failed inside WeChat', '注册服务内部错误'], ['Try again later.', '请稍后再试。']),
  89248: entry('bug', ['The kind of company code is not valid', '企业代码类型无效'], registration),
  89249: entry(
    'state',
    ['A registration of this subject is running', '该主体已有注册任务'],
    ['Wait 24 hours after it began.', '请在任务开始 24 小时后再试。'],
  ),
  89250: entry('bug', ['There is no such registration', '未找到该注册任务'], registration),
  89251: entry('state', ['The legal person has not passed the face check yet', '待法人人脸核身校验'], pending),
  89252: entry('state', ['The company’s data is being checked', '企业信息校验中'], pending),
  89253: entry('bug', ['A field of the registration is missing', '缺少参数'], registration),
  89254: entry(
    'permission',
    ['The platform lacks permission sets for registration', '第三方平台权限集不全'],
    ['Add the permission sets to the platform and publish it.', '请补充权限集并全网发布。'],
  ),
  89255: entry('bug', ['The company code is not valid', '企业代码无效'], registration),
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
  91001: entry(
    'permission',
    ['The account was not made by fast registration', '不是快速创建的小程序'],
    ['Use the mp console.', '请在公众平台后台操作。'],
  ),
  91002: entry(
    'permission',
    ['The name cannot be changed after a release', '小程序发布后不可改名'],
    ['Rename by verification in the mp console.', '请通过微信认证改名。'],
  ),
  91003: entry(
    'state',
    ['The name cannot be changed now', '改名状态不合法'],
    ['Wait for the running request.', '请等待当前改名申请。'],
  ),
  91004: entry('bug', ['The name is not valid', '昵称不合法'], otherName),
  91005: entry(
    'state',
    ['The name is protected for its last subject for 15 days', '昵称处于 15 天主体保护期'],
    otherName,
  ),
  91006: entry('user-action', ['The name equals a WeChat id', '昵称命中微信号'], otherName),
  91007: entry('user-action', ['The name is taken', '昵称已被占用'], otherName),
  91008: entry('state', ['The name is protected for 7 days', '昵称处于 7 天侵权保护期'], otherName),
  91009: entry('user-action', ['The name needs proof', '需要提交材料'], nameProof),
  91010: entry('bug', ['The name was refused without a reason', '改名失败（其他错误）'], otherName),
  91011: entry(
    'bug',
    ['There is no such request for a name', '查不到昵称审核单'],
    ['Check audit_id.', '请检查 audit_id。'],
  ),
  91012: entry('bug', ['The name was refused without a reason', '改名失败（其他错误）'], otherName),
  91013: entry(
    'quota',
    ['The subject holds too many names', '占用名称过多'],
    ['Free a name first.', '请先释放部分名称。'],
  ),
  91014: entry(
    'user-action',
    ['The name with a suffix belongs to another subject', '关联名主体不一致（同类型）'],
    otherName,
  ),
  91015: entry('user-action', ['The plain name belongs to another subject', '原始名主体不一致（不同类型）'], otherName),
  91016: entry('user-action', ['Several accounts hold the name', '名称占用者不唯一'], otherName),
  91017: entry(
    'user-action',
    ['The name with a suffix belongs to another kind of account of another subject', '关联名主体不一致（不同类型）'],
    otherName,
  ),
  91018: entry(
    'user-action',
    ['The name was removed for infringement; rename by verification', '名称因侵权被清空，需走认证改名'],
    ['Rename by verification in the mp console.', '请通过微信认证改名。'],
  ),
  91019: entry(
    'state',
    ['A version is in review', '小程序正在审核中'],
    ['Wait for the audit’s decision.', '请等待代码审核结果。'],
  ),
  91021: entry(
    'bug',
    ['The account is not a trial program', '不是试用小程序'],
    ['Call it for a trial program.', '请为试用小程序调用。'],
  ),
  91030: entry(
    'quota',
    ['The registrations of this WeChat id are used up for today', '该微信号今日注册次数已用完'],
    ['Try tomorrow; failed ones count.', '请明日再试，失败也计次。'],
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
  9420000: entry('quota', ['The changes of this month are used up', '本月修改次数已用完'], nextMonth),
  9420001: entry('bug', ['A domain is not valid', '域名不合法'], ['Check its format.', '请检查域名格式。']),
};
