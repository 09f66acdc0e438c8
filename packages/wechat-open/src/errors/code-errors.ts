import { tryLater, waitForDecision } from './advice.js';
import { documentedFor, type ErrorGroup, entry } from './entry.js';

const template = ['Choose an id from getTemplateList.', '请从 getTemplateList 中选择模板 id。'] as const;
const extJson = [
  'Correct ext_json; its pages must exist in the template. Then commit again.',
  '请修正 ext_json（页面须存在于模板中）后重新上传。',
] as const;
const plugin = [
  'Correct the plug-in’s app id and version in ext_json, and add the plug-in to the mini program.',
  '请修正 ext_json 中的插件 appid 与版本，并为小程序添加该插件。',
] as const;
const auditItem = ['Correct the item in item_list and submit again.', '请修正 item_list 后重新提交。'] as const;
const media = [
  'Upload the media again with uploadMediaToCodeAudit; ids are valid for three days.',
  '请用 uploadMediaToCodeAudit 重新上传，素材三天内有效。',
] as const;
const privateInfos = [
  'Correct requiredPrivateInfos in ext_json; interfaces of the location family must be granted first.',
  '请修正 ext_json 的 requiredPrivateInfos；地理位置类接口需先申请。',
] as const;
const banned = [
  'See reason and duration in the mp console; submit after the ban.',
  '请在公众平台查看原因与期限，解除后再提交。',
] as const;
const onlyCommit = ['Commit a version first.', '请先上传代码。'] as const;
const onlyRelease = ['Release a version first.', '请先发布一个版本。'] as const;
const waitAudit = [
  'Wait for the audit to pass: push, or getLatestAuditStatus.',
  '请等待审核通过（推送或 getLatestAuditStatus）。',
] as const;

/**
 * Templates, commit, audit and release.
 * Source: https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/commit.html and its siblings.
 */
export const codeErrors: () => readonly ErrorGroup[] = () => [
  documentedFor(['code-management'], {
    61039: entry(
      'state',
      ['The privacy scan of the code is not finished', '代码隐私检测未完成'],
      [
        'Ask getCodePrivacyInfo again in a few seconds. Do not commit again: that restarts the scan.',
        '请数秒后再查询 getCodePrivacyInfo；不要重新上传，否则检测会重来。',
      ],
    ),
    61040: entry(
      'state',
      ['The code uses privacy interfaces that are not granted or not declared', '代码使用了未申请或未声明的隐私接口'],
      [
        'See getCodePrivacyInfo; apply for the interfaces or declare them, commit, and submit again.',
        '请查看 getCodePrivacyInfo，申请或声明接口后重新上传并提审。',
      ],
    ),
    80066: entry('bug', ['The plug-in’s version is not valid', '插件版本不合法'], plugin),
    80067: entry('bug', ['The plug-in is unknown', '找不到插件'], plugin),
    80082: entry('permission', ['The mini program may not use the plug-in', '没有使用该插件的权限'], plugin),
    85006: entry('bug', ['A tag is not valid', '标签格式错误'], auditItem),
    85007: entry('bug', ['A page path is not valid', '页面路径错误'], auditItem),
    85008: entry(
      'user-action',
      ['The mini program has no approved category, or the item’s is not one', '没有已审核通过的类目'],
      ['Add a category and wait for its approval.', '请添加类目并等待审核通过。'],
    ),
    85009: entry(
      'state',
      ['A version is in review already', '已有版本正在审核'],
      ['Wait for the decision or withdraw it with undoAudit.', '请等待审核结果，或用 undoAudit 撤回。'],
    ),
    85010: entry('bug', ['item_list holds an empty item', 'item_list 有空项'], auditItem),
    85011: entry('bug', ['A title is not valid', '标题填写错误'], auditItem),
    85012: entry(
      'bug',
      ['The audit id is unknown for this mini program', '无效的审核 id'],
      ['Send the number that submitAudit gave for this mini program.', '请传入该小程序 submitAudit 返回的数字 id。'],
    ),
    85013: entry('bug', ['ext_json is not valid', 'ext_json 无效'], extJson),
    85014: entry('bug', ['The template does not exist', '模板不存在'], template),
    85019: entry('state', ['No version was submitted', '没有审核版本'], ['Submit a version first.', '请先提交审核。']),
    85020: entry('state', ['The submitted version has not passed', '审核状态未满足发布'], waitAudit),
    85021: entry('state', ['The state cannot be changed', '状态不可变'], onlyRelease),
    85022: entry('bug', ['The action is not valid', 'action 非法'], ['Use open or close.', '请使用 open 或 close。']),
    85023: entry(
      'bug',
      ['item_list holds too few or too many items', '审核列表项数不在有效范围'],
      ['Give one to five items, or leave the list out.', '请提供 1 到 5 项，或不传。'],
    ),
    85043: entry(
      'bug',
      ['The template is broken', '模板错误'],
      ['Upload the draft again and make a new template.', '请重新上传草稿并生成模板。'],
    ),
    85044: entry(
      'bug',
      ['The code package is too big', '代码包超过大小限制'],
      [
        'Keep a package below 2 MB and all below 20 MB; use sub-packages.',
        '单包不超过 2MB、总量不超过 20MB，请使用分包。',
      ],
    ),
    85045: entry('bug', ['ext_json names a page that does not exist', 'ext_json 有不存在的路径'], extJson),
    85046: entry('bug', ['tabBar lacks a path', 'tabBar 中缺少 path'], extJson),
    85047: entry('bug', ['pages is empty', 'pages 字段为空'], extJson),
    85048: entry(
      'bug',
      ['ext_json cannot be parsed', 'ext_json 解析失败'],
      ['Send the object as JSON text.', '请以 JSON 文本传入。'],
    ),
    85051: entry(
      'bug',
      ['version_desc or preview_info is too large', 'version_desc 或 preview_info 超限'],
      ['Shorten them.', '请缩短内容。'],
    ),
    85052: entry(
      'state',
      ['The version is released already', '版本已发布'],
      ['Nothing to do; submit a new version for the next release.', '无需操作；发布新版本请重新提审。'],
    ),
    85058: entry('state', ['There was no audit order', '没有审核单'], ['Submit a version first.', '请先提交审核。']),
    85077: entry(
      'user-action',
      ['A category is not valid any more', '小程序类目信息失效'],
      ['Add the categories again and wait for approval.', '请重新设置类目并等待审核。'],
    ),
    85080: entry('state', ['The submitted version has not passed', '提交的审核未通过'], waitAudit),
    85081: entry(
      'bug',
      ['The percentage is not valid', '灰度比例无效'],
      ['Give an integer from 0 to 100.', '请传 0 到 100 的整数。'],
    ),
    85082: entry(
      'bug',
      ['The percentage must grow', '灰度比例须大于当前比例'],
      ['Give a larger share, or end the gray release.', '请增大比例，或取消灰度发布。'],
    ),
    85085: entry(
      'quota',
      ['The platform’s audits of this period are used up', '提审额度已用完'],
      ['See getAuditQuota; wait for the next month.', '请查看 getAuditQuota，等待下月额度。'],
    ),
    85086: entry('state', ['There is no version to submit', '提审前需先上传代码'], onlyCommit),
    85087: entry(
      'bug',
      ['The code opens other mini programs without naming them', '使用 navigateToMiniProgram 但未声明列表'],
      [
        'List their app ids in navigateToMiniProgramAppIdList, then commit again.',
        '请在 navigateToMiniProgramAppIdList 中声明后重新上传。',
      ],
    ),
    85092: entry(
      'bug',
      ['preview_info is not valid, or its media has expired', 'preview_info 格式错误或素材过期'],
      media,
    ),
    85093: entry(
      'bug',
      ['preview_info holds too many media', 'preview_info 视频或图片过多'],
      ['Send fewer media.', '请减少素材数量。'],
    ),
    85094: entry(
      'bug',
      ['The audit needs ugc_declare', '需提供 ugc_declare'],
      ['Declare how user content is checked.', '请填写用户生成内容的审核机制。'],
    ),
    85310: entry('bug', ['requiredPrivateInfos is not valid', 'requiredPrivateInfos 格式错误'], privateInfos),
    85311: entry(
      'bug',
      ['requiredPrivateInfos names interfaces that exclude each other', 'requiredPrivateInfos 含互斥接口'],
      privateInfos,
    ),
    85312: entry(
      'permission',
      ['requiredPrivateInfos names an interface that is not granted', 'requiredPrivateInfos 含未获权限的接口'],
      privateInfos,
    ),
    86001: entry('state', ['There is no trial version', '不存在第三方的体验版代码'], onlyCommit),
    86002: entry(
      'user-action',
      ['Name, avatar, introduction or category is not set', '小程序还未设置昵称、头像、简介或类目'],
      ['Set them first, then submit or release again.', '请先完善资料再提审或发布。'],
    ),
    86007: entry('user-action', ['The mini program is banned from submitting', '小程序禁止提交'], banned),
    86008: entry(
      'user-action',
      ['The platform is banned from submitting', '服务商被禁止提交'],
      ['See the platform’s notices on open.weixin.qq.com.', '请查看微信开放平台的通知。'],
    ),
    86009: entry('user-action', ['New mini programs may not be submitted for now', '新增小程序提审能力被限制'], banned),
    86010: entry('user-action', ['Further versions may not be submitted for now', '迭代提审能力被限制'], banned),
    87006: entry(
      'permission',
      ['Mini games cannot be submitted this way', '小游戏不能提交'],
      ['Submit it in the mp console.', '请在公众平台后台提交。'],
    ),
    87011: entry(
      'state',
      ['A gray release is running', '灰度发布进行中'],
      ['End it with revertGrayRelease or release.', '请先用 revertGrayRelease 取消或全量发布。'],
    ),
    87012: entry(
      'state',
      ['This version cannot be taken back', '该版本不能回退或撤回'],
      ['See getVersionInfo and getLatestAuditStatus.', '请查看 getVersionInfo 与 getLatestAuditStatus。'],
    ),
    87013: entry(
      'quota',
      ['Withdrawals are used up: five a day, ten a month', '撤回次数已用完（每天 5 次、每月 10 次）'],
      ['Wait until midnight in Beijing, or for the decision.', '请等到北京时间零点，或等待审核结果。'],
    ),
    89014: entry(
      'bug',
      ['The base library’s version is not valid', '基础库版本无效'],
      ['Choose one of getSupportVersion.', '请从 getSupportVersion 中选择。'],
    ),
    89401: entry('busy', ['The speed-up is not available for now', '加急系统不稳定'], tryLater),
    89402: entry(
      'state',
      ['The order is not waiting for review', '审核单不在待审队列'],
      ['Check that it was submitted and is not decided.', '请检查是否已提审或已审完。'],
    ),
    89403: entry('permission', ['This kind of order cannot be sped up', '该审核单不支持加急'], waitForDecision),
    89404: entry('state', ['The order is sped up already', '审核单已加急'], waitForDecision),
    89405: entry(
      'quota',
      ['The platform’s speed-ups are used up', '加急额度已用完'],
      ['See getAuditQuota; wait for the next month.', '请查看 getAuditQuota，等待下月额度。'],
    ),
    9400001: entry(
      'permission',
      ['The live permission forbids the release', '直播权限限制发布'],
      ['Settle the live components’ permission in the mp console.', '请在公众平台处理直播组件权限。'],
    ),
    9402202: entry('busy', ['Two commits at once', '并发提交受限'], ['Commit one after the other.', '请依次上传。']),
    9402203: entry(
      'bug',
      ['ext_json of a standard template holds other keys', '标准模板的 ext_json 含不支持的字段'],
      ['Use extAppid, ext and window only.', '仅可使用 extAppid、ext、window。'],
    ),
  }),
  documentedFor(['basic-info', 'code-management'], {
    61041: entry(
      'state',
      ['No order path is set', '未设置订单页 path'],
      ['Ask for one with applyOrderPath.', '请通过 applyOrderPath 申请。'],
    ),
  }),
  documentedFor(['template-library'], {
    85064: entry('bug', ['The template does not exist', '找不到模板'], template),
    85065: entry(
      'quota',
      ['The template library is full', '模板库已满'],
      ['Delete templates; the library holds 200.', '请删除部分模板（上限 200 个）。'],
    ),
  }),
  documentedFor(['code-management', 'link'], {
    85079: entry(
      'state',
      ['No version is online', '小程序没有线上版本'],
      ['A gray release needs a version online: release once first.', '灰度发布前需先完成一次全量发布。'],
    ),
  }),
  documentedFor(['code-management', 'immediate-delivery'], {
    86000: entry(
      'permission',
      ['Only a third-party platform may call this', '仅允许第三方平台调用'],
      ['Call it with the account’s token of this platform.', '请使用第三方平台获得的账号令牌调用。'],
    ),
  }),
];
