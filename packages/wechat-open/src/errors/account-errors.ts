import { nothingToDo, otherName, tryLater, waitForNextMonth } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

const nameProof = [
  'Ask for it again with proof of the right to the name, or choose another.',
  '请补充名称相关证明材料，或更换名称。',
] as const;
const category = ['Correct the categories; see getCategories.', '请修正类目设置，参考 getCategories。'] as const;
const openAccount = ['See which open-platform account it is bound to.', '请查询该账号绑定的开放平台账号。'] as const;
const registration = ['Correct the merchant’s data and register again.', '请核对商家资料后重新注册。'] as const;
const pending = [
  'Wait: the push about the registration tells the result.',
  '请等待，注册结果会通过推送通知。',
] as const;

/**
 * Names, categories, testers, open-platform accounts and registration.
 * Source: https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html and its siblings.
 */
export const accountErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['basic-info'], {
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
      waitForNextMonth,
    ),
    53201: entry(
      'bug',
      ['The introduction holds forbidden words', '功能介绍命中黑名单'],
      ['Change the text.', '请修改内容。'],
    ),
    53202: entry(
      'quota',
      ['The avatar’s changes of this month are used up', '本月头像修改次数已用完'],
      waitForNextMonth,
    ),
    53203: entry('quota', ['The changes of this month are used up', '本月修改次数已用完'], waitForNextMonth),
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
    91015: entry(
      'user-action',
      ['The plain name belongs to another subject', '原始名主体不一致（不同类型）'],
      otherName,
    ),
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
  }),
  documentedFor(['category'], {
    53300: entry('quota', ['The category changes of this month are used up', '超出每月类目修改次数'], waitForNextMonth),
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
  }),
  documentedFor(['member'], {
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
    85004: entry('state', ['The person is a tester already', '微信号已经绑定'], nothingToDo),
  }),
  documentedFor(['basic-info', 'store-wxa'], {
    85049: entry('quota', ['The changes of name or avatar are used up', '昵称或头像修改次数已用完'], waitForNextMonth),
  }),
  documentedFor(['registration'], {
    86004: entry(
      'user-action',
      ['The WeChat id is not valid', '无效微信号'],
      ['Ask the merchant for the right WeChat id.', '请向商家核对微信号。'],
    ),
    89247: entry('busy', ['Registration failed inside WeChat', '注册服务内部错误'], tryLater),
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
  }),
  documentedFor(['open-account'], {
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
  }),
  documentedFor(['open-account', 'user-info'], {
    89002: entry(
      'state',
      ['The account is not bound to an open-platform account', '账号未绑定开放平台账号'],
      openAccount,
    ),
  }),
];
